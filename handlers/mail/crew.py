"""Tasks that run beside each other, at most so many, and are let finish at the end."""

import asyncio
from collections.abc import Coroutine
from typing import Any


class Crew:
    """A bounded set of running tasks."""

    def __init__(self, size: int) -> None:
        """At most `size` tasks at a time."""
        self._size = size
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def free(self) -> int:
        """How many more tasks may be started."""
        return self._size - len(self._tasks)

    def start(self, work: Coroutine[Any, Any, None]) -> None:
        """Start a task; the work handles its own errors."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def finish(self, grace: float) -> None:
        """Let the running tasks finish for `grace` seconds, then cancel them."""
        if not self._tasks:
            return
        _, late = await asyncio.wait(self._tasks, timeout=grace)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
