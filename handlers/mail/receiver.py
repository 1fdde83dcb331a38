"""The receiver: asks the messenger for updates, and asks again only when they are stored."""

import asyncio
import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from telegram import Bot
from telegram.error import Conflict, EndPointNotFound, InvalidToken, RetryAfter

from handlers.mail.lanes import arrived
from handlers.mail.raw import call
from handlers.mail.steps import reached
from handlers.mail.verdict import classify
from handlers.mail.waking import Bell, Pulse, backoff
from storage import inbox
from storage.store import Store

LONG_POLL = 30  # seconds that the messenger may keep us waiting for updates
BATCH = 100
CONFLICTS = 5
HASTY = 0.5  # seconds; an empty answer in less was no long poll

log = logging.getLogger(__name__)


class CannotReceiveError(Exception):
    """The messenger will not give us updates, and trying again does not help."""


@dataclass
class Receiver:
    """Our own loop over raw updates: they are in the inbox before the messenger forgets them."""

    bot: Bot
    store: Store
    allowed: Sequence[str]
    bell: Bell
    pulse: Pulse
    long_poll: int = LONG_POLL
    _may_be_called: bool = True
    _failures: int = 0
    _conflicts: int = 0

    @property
    def source(self) -> str:
        """The name of the cursor: another bot's numbers are not ours."""
        return f"polling:{self.bot.id}"

    async def run(self) -> None:
        """Receive until cancelled; raises CannotReceiveError where only a person can help."""
        self.pulse.beat()
        offset = await self.store.read(lambda tx: inbox.offset(tx, self.source))
        while True:
            try:
                offset = await self._receive(offset)
                self._failures = self._conflicts = 0
            except Exception as error:
                self._refuse_permanent(error)
                await asyncio.sleep(self._delay(error))

    async def _receive(self, offset: int | None) -> int | None:
        """One batch: asked for, stored together with where to go on."""
        if self._may_be_called:  # a webhook left over from another day would shut us out
            await self.bot.delete_webhook()
            self._may_be_called = False
        began = time.monotonic()
        updates = await self._poll(offset)
        if updates:
            offset = updates[-1]["update_id"] + 1
            await self._keep(updates, offset)
        elif time.monotonic() - began < HASTY:
            await asyncio.sleep(HASTY)
        self.pulse.beat()
        return offset

    async def _poll(self, offset: int | None) -> list[dict[str, Any]]:
        """The raw updates from `offset` on."""
        found = await call(
            self.bot,
            "getUpdates",
            {
                "offset": offset,
                "limit": BATCH,
                "timeout": self.long_poll,
                "allowed_updates": list(self.allowed),
            },
            read_timeout=self.long_poll + 10,
        )
        return list(found)

    async def _keep(self, updates: list[dict[str, Any]], offset: int) -> None:
        reached("polled")
        batch = [arrived(update) for update in updates]
        await self.store.write(lambda tx: inbox.put_batch(tx, self.source, batch, offset))
        reached("stored")
        self.bell.ring()

    def _refuse_permanent(self, error: Exception) -> None:
        self._failures += 1
        self._conflicts += isinstance(error, Conflict)
        if isinstance(error, InvalidToken | EndPointNotFound):  # both are said of a wrong token
            raise CannotReceiveError("the messenger does not know this token") from error
        if self._conflicts >= CONFLICTS:
            raise CannotReceiveError(f"somebody else receives for this bot: {error}") from error

    def _delay(self, error: Exception) -> float:
        wait = classify(error).seconds if isinstance(error, RetryAfter) else 0.0
        log.warning("receiving failed (%d in a row): %s", self._failures, error)
        return max(wait, backoff(self._failures))
