"""A process to be killed: the small office, which ends itself without a word at a named step.

Arguments: the API's address, the database's URL, the step ("" for none), and at which time of
reaching it. The process ends by SIGKILL, as in a power cut, or in good order on SIGTERM.
"""

import asyncio
import os
import signal
from collections.abc import Callable

from handlers.mail.steps import steps
from storage.lock import running
from storage.store import Store
from tests.pipeline.office import now, office


def killer(step: str, times: int) -> Callable[[str], None]:
    left = times

    def watch(name: str) -> None:
        nonlocal left
        left -= name == step
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    return watch


async def main(base_url: str, database: str, step: str, times: int) -> None:
    if step:
        steps.watcher = killer(step, times)
    with running(database):
        store = Store(database, now)
        store.migrate()
        async with office(base_url, store) as mail:
            work = asyncio.ensure_future(mail.run())
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, work.cancel)
            await asyncio.gather(work, return_exceptions=True)
        store.close()


def live(base_url: str, database: str, step: str, times: int) -> None:
    asyncio.run(main(base_url, database, step, times))
