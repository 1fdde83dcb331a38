"""The queue of updates that the bot fetches with getUpdates."""

import asyncio
from collections import deque

from bot.app.sandbox.telegram.errors import conflict
from bot.app.sandbox.telegram.model import Json

BATCH_LIMIT = 100
_ONLY_ON_REQUEST = {"chat_member", "message_reaction", "message_reaction_count"}


class UpdateQueue:
    """Updates in order of their ids; those below an offset once asked for are gone for good."""

    def __init__(self, first_id: int = 700_000_001) -> None:
        """An empty queue whose first update will have the id `first_id`."""
        self._next_id = first_id
        self._waiting: deque[Json] = deque()
        self._changed = asyncio.Event()
        self._reader: object | None = None
        self._allowed: tuple[str, ...] = ()

    @property
    def waiting(self) -> int:
        """How many updates the bot has not confirmed yet."""
        return len(self._waiting)

    def put(self, kind: str, body: Json) -> None:
        """Add an update of `kind`; kinds that the bot did not ask for are dropped."""
        wanted = kind in self._allowed if self._allowed else kind not in _ONLY_ON_REQUEST
        if wanted:
            self._waiting.append({"update_id": self._next_id, kind: body})
            self._next_id += 1
            self._wake()

    def drop(self) -> None:
        """Forget what waits."""
        self._waiting.clear()

    def allow(self, kinds: list[str] | None) -> None:
        """Remember the kinds of updates asked for; None keeps the last choice."""
        if kinds is not None:
            self._allowed = tuple(kinds)

    async def fetch(self, offset: int, limit: int, seconds: float) -> list[Json]:
        """Confirm what lies before `offset` and return what waits, after `seconds` at the latest.

        A second reader at the same time ends the first with ApiError 409.
        """
        self._confirm(offset)
        reader = self._reader = object()
        self._wake()
        try:
            async with asyncio.timeout(seconds):
                await self._something(reader)
        except TimeoutError:
            pass
        finally:
            self._reader = None if self._reader is reader else self._reader
        return list(self._waiting)[: min(limit or BATCH_LIMIT, BATCH_LIMIT)]

    def _confirm(self, offset: int) -> None:
        while offset < 0 and len(self._waiting) > -offset:
            self._waiting.popleft()
        while self._waiting and offset > 0 and self._waiting[0]["update_id"] < offset:
            self._waiting.popleft()

    async def _something(self, reader: object) -> None:
        while not self._waiting and self._reader is reader:
            await self._changed.wait()
        if self._reader is not reader:
            raise conflict(
                "terminated by other getUpdates request; "
                "make sure that only one bot instance is running"
            )

    def _wake(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()
