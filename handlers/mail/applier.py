"""The applier: works off the inbox, each chat in its order, the chats beside each other."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from telegram.ext import Application

from handlers.mail.crew import Crew
from handlers.mail.failures import process
from handlers.mail.retries import next_try
from handlers.mail.steps import reached
from handlers.mail.verdict import is_transient
from handlers.mail.waking import Bell
from storage import inbox
from storage.errors import StoreUnavailableError
from storage.inbox import Waiting
from storage.store import Store
from storage.transaction import Transaction

LANES = 16
LOOK = 4 * LANES  # rows taken from the inbox at a time
GRACE = 10.0  # seconds for what is being handled when the process is asked to end
STUMBLE = 5.0  # seconds a lane rests when not even its failure could be stored

log = logging.getLogger(__name__)
SetAside = Callable[[Transaction, int, str], None]


@dataclass
class Applier:
    """Hands the updates of the inbox to the handlers and marks them done, or sets them aside."""

    application: Application[Any, Any, Any, Any, Any, Any]
    store: Store
    tell_set_aside: SetAside
    clock: Callable[[], datetime]
    bell: Bell
    outbox_bell: Bell
    _busy: set[str] = field(default_factory=set)
    _resting: dict[str, datetime] = field(default_factory=dict)
    _crew: Crew = field(default_factory=lambda: Crew(LANES))

    async def run(self) -> None:
        """Work until cancelled; what is being handled then is let finish."""
        try:
            while True:
                await self._look()
        finally:
            await self._crew.finish(GRACE)

    async def _look(self) -> None:
        """Start what can be started, then wait for more."""
        besides = self._busy | self._still_resting()
        try:
            found = await self.store.read(lambda tx: inbox.pending(tx, LOOK, besides))
        except Exception:
            log.exception("the inbox could not be read")
            found = []
        lanes = _by_lane(found)
        for lane in list(lanes)[: self._crew.free]:
            self._busy.add(lane)
            self._crew.start(self._work_off(lane, lanes[lane]))
        if not lanes or not self._crew.free:
            await self.bell.wait()

    def _still_resting(self) -> set[str]:
        now = self.clock()
        self._resting = {lane: until for lane, until in self._resting.items() if until > now}
        return set(self._resting)

    async def _work_off(self, lane: str, rows: Sequence[Waiting]) -> None:
        """Handle updates of one lane in their order; the first failure ends the turn."""
        try:
            for row in rows:
                if not await self._handled(row):
                    break
        except Exception:
            log.exception("the inbox could not be written")
            self._resting[lane] = self.clock() + timedelta(seconds=STUMBLE)
        finally:
            self._busy.discard(lane)
            self.bell.ring()

    async def _handled(self, row: Waiting) -> bool:
        if row.not_before is not None and row.not_before > self.clock():
            self._resting[row.lane] = row.not_before
            return False
        failure = await process(self.application, row.payload)
        self.outbox_bell.ring()
        reached("applied")
        if failure is not None:
            return await self._failed(row, failure)
        await self.store.write(lambda tx: inbox.done(tx, row.id))
        reached("done")
        return True

    async def _failed(self, row: Waiting, failure: Exception) -> bool:
        """Try again later, or set the update aside; True if its lane may go on."""
        log.error("update %d failed", row.id, exc_info=failure)
        words = f"{type(failure).__name__}: {failure}"[:500]
        transient = isinstance(failure, StoreUnavailableError) or is_transient(failure)
        wait = next_try(row.attempts + 1, transient)
        if wait is None:
            await self.store.write(lambda tx: self._set_aside(tx, row, words))
            self.outbox_bell.ring()
            return True
        until = self.clock() + wait
        await self.store.write(lambda tx: inbox.retry(tx, row.id, words, until))
        self._resting[row.lane] = until
        return False

    def _set_aside(self, tx: Transaction, row: Waiting, words: str) -> None:
        inbox.set_aside(tx, row.id, words)
        self.tell_set_aside(tx, row.id, words)


def _by_lane(rows: Sequence[Waiting]) -> dict[str, list[Waiting]]:
    lanes: dict[str, list[Waiting]] = {}
    for row in rows:
        lanes.setdefault(row.lane, []).append(row)
    return lanes
