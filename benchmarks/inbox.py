"""How fast updates are kept: batches with a shared commit against one commit for each.

Run: python -m benchmarks.inbox [DATABASE_URL]
"""

import asyncio
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from itertools import count

from storage import inbox
from storage.inbox import Arrived
from storage.store import Store
from storage.transaction import Transaction

UPDATES = 2000
BATCH = 50


def updates(numbers: Iterator[int], size: int) -> list[Arrived]:
    found = []
    for _ in range(size):
        number = next(numbers)
        message = {"message_id": number, "text": f"今天签约{number}个", "chat": {"id": -1001}}
        found.append(Arrived(number, "-1001", {"update_id": number, "message": message}))
    return found


def keep(tx: Transaction, updates: list[Arrived], offset: int | None) -> None:
    inbox.put_batch(tx, "benchmark", updates, offset)


def one_commit_each(store: Store, numbers: Iterator[int]) -> None:
    for _ in range(UPDATES):
        one = updates(numbers, 1)
        store.write_now(partial(keep, updates=one, offset=one[0].update_id + 1))


def batches(store: Store, numbers: Iterator[int]) -> None:
    for _ in range(UPDATES // BATCH):
        many = updates(numbers, BATCH)
        store.write_now(partial(keep, updates=many, offset=many[-1].update_id + 1))


def jobs_together(store: Store, numbers: Iterator[int]) -> None:
    """As the applier works: many jobs of one row each that wait at the same time."""

    async def all_at_once() -> None:
        ones = [updates(numbers, 1) for _ in range(UPDATES)]
        await asyncio.gather(
            *[store.write(partial(keep, updates=one, offset=None)) for one in ones]
        )

    asyncio.run(all_at_once())


def main() -> None:
    folder = tempfile.mkdtemp()
    url = sys.argv[1] if len(sys.argv) > 1 else f"sqlite:///{folder}/inbox.sqlite"
    store = Store(url, lambda: datetime.now(UTC))
    store.migrate()
    numbers = count(1)
    for way in (one_commit_each, batches, jobs_together):
        began = time.perf_counter()
        way(store, numbers)
        print(f"{way.__name__}: {UPDATES / (time.perf_counter() - began):.0f} updates a second")
    store.close()


if __name__ == "__main__":
    main()
