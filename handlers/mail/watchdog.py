"""The watchdog: ends the process when messages no longer move, so that it is started anew."""

import asyncio
import logging
import os
import threading
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers.mail.waking import Pulse
from storage import inbox, sending
from storage.store import Store
from storage.transaction import Transaction

LOOK_EVERY = 10.0
FROZEN_AFTER = 120.0  # seconds without a look: the event loop itself hangs
EXIT_CODE = 70

log = logging.getLogger(__name__)


class StalledError(Exception):
    """Messages no longer move, and the process had better be started anew."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How old the last poll, the oldest inbox row and the oldest outbox row may be."""

    poll: timedelta = timedelta(minutes=3)
    inbox: timedelta = timedelta(minutes=5)
    outbox: timedelta = timedelta(minutes=10)


def stalled(
    now: datetime,
    polled: datetime | None,
    oldest_in: datetime | None,
    oldest_out: datetime | None,
    limits: Limits,
) -> str | None:
    """What does not move, in words for the log, or None; pure. None for a time is no worry."""
    ages = {
        "the messenger was last heard": (polled, limits.poll),
        "the oldest update in the inbox waits": (oldest_in, limits.inbox),
        "the oldest message in the outbox waits": (oldest_out, limits.outbox),
    }
    for words, (since, limit) in ages.items():
        if since is not None and now - since > limit:
            return f"{words} since {since:%Y-%m-%d %H:%M:%S} UTC"
    return None


@dataclass
class Watchdog:
    """Looks at the ages every few seconds; `resting` are chats that the sender lets rest.

    `pulse` is that of the receiver, None where the messenger calls us.
    """

    store: Store
    pulse: Pulse | None
    clock: Callable[[], datetime]
    resting: Callable[[], Collection[int]]
    limits: Limits = Limits()

    async def run(self) -> None:
        """Watch until cancelled; raises StalledError."""
        deadman = Deadman()
        try:
            while True:
                deadman.seen()
                await asyncio.sleep(LOOK_EVERY)
                await self.look()
        finally:
            deadman.dismiss()

    async def look(self) -> None:
        """Raise StalledError if something does not move."""
        besides = self.resting()
        oldest_in, oldest_out = await self.store.read(lambda tx: _oldest(tx, besides))
        heard = self.pulse.heard_at if self.pulse else None
        words = stalled(self.clock(), heard, oldest_in, oldest_out, self.limits)
        if words:
            raise StalledError(words)


class Deadman:
    """A thread that ends the process when nobody looked in for too long."""

    def __init__(self, patience: float = FROZEN_AFTER) -> None:
        """Start to watch; `patience` in seconds."""
        self._patience = patience
        self._dismissed = threading.Event()
        self._seen = time.monotonic()
        threading.Thread(target=self._watch, name="deadman", daemon=True).start()

    def seen(self) -> None:
        """The event loop turns."""
        self._seen = time.monotonic()

    def dismiss(self) -> None:
        """The process ends in good order: nothing more to watch."""
        self._dismissed.set()

    def _watch(self) -> None:
        while not self._dismissed.wait(self._patience / 10):
            if time.monotonic() - self._seen > self._patience:
                log.critical("the event loop hangs; the process ends itself")
                os._exit(EXIT_CODE)


def _oldest(tx: Transaction, besides: Collection[int]) -> tuple[datetime | None, datetime | None]:
    return inbox.oldest(tx), sending.oldest(tx, besides)
