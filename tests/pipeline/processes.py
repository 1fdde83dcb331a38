"""Processes to be killed, forked from one that has imported everything: a start costs little."""

import asyncio
import multiprocessing
import os
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from signal import SIGTERM

_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(
    ["tests.pipeline.victim", "tests.pipeline.library_victim", "tests.pipeline.run_victim"]
)


@dataclass
class Victim:
    """A process of its own, as the system sees it."""

    process: BaseProcess

    async def ended(self, patience: float) -> int:
        """Its exit status, negative for the signal that killed it; TimeoutError if it lives on."""
        await asyncio.to_thread(self.process.join, patience)
        if self.process.exitcode is None:
            self.process.kill()
            raise TimeoutError(f"still there after {patience} s")
        return self.process.exitcode

    def kill(self) -> None:
        """As a power cut does."""
        self.process.kill()

    def end(self) -> None:
        """Ask it to end in good order."""
        os.kill(self.process.pid or 0, SIGTERM)


def started(target: Callable[..., None], *arguments: object) -> Victim:
    """A running process that does this and nothing else."""
    process = _FORKS.Process(target=target, args=arguments)
    process.start()
    return Victim(process)
