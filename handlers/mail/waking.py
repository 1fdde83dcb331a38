"""Waiting for something to do: until woken, or until a time."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

IDLE = 1.0  # seconds between looks at the database, which another process may have written to


@dataclass
class Bell:
    """Rung when there is something to do; what is rung while nobody waits is not lost."""

    _rung: asyncio.Event = field(default_factory=asyncio.Event)

    def ring(self) -> None:
        """Wake the one who waits."""
        self._rung.set()

    async def wait(self, seconds: float = IDLE) -> None:
        """Wait until rung, so many seconds at most."""
        try:
            async with asyncio.timeout(max(seconds, 0)):
                await self._rung.wait()
        except TimeoutError:
            return
        self._rung.clear()


@dataclass
class Pulse:
    """When the receiver last heard from the messenger; a watchdog looks at it."""

    clock: Callable[[], datetime]
    heard_at: datetime | None = None

    def beat(self) -> None:
        """The messenger was heard, and what it said is stored."""
        self.heard_at = self.clock()


def backoff(failures: int, longest: float = 30.0) -> float:
    """Seconds to wait after so many failures in a row: 1, 2, 4, 8 and so on."""
    return min(2.0 ** min(failures - 1, 10), longest)
