"""The store: one writing thread that commits waiting jobs together, and threads that only read."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from typing import TypeVar

from sqlalchemy import make_url
from sqlalchemy.orm import Session

from storage import engine, migrate
from storage.transaction import Transaction
from storage.writer import Job, StoreClosedError, Writer

__all__ = ["Store", "StoreClosedError"]

T = TypeVar("T")
READERS = 2


class Store:
    """The database behind a writing thread and reading threads. Close it when done."""

    def __init__(self, url: str, clock: Callable[[], datetime]) -> None:
        """Open the database at an SQLAlchemy URL; `clock` gives the aware present in UTC."""
        self._clock = clock
        self._engine = engine.writer(url)
        self._writer = Writer(self._engine, clock)
        self._in_memory = engine.is_memory(make_url(url))
        self._reading_engine = self._engine if self._in_memory else engine.reader(url)
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="store-reader")

    def migrate(self) -> None:
        """Bring the schema to that of this program; raises DatabaseTooNewError for a later one."""
        migrate.upgrade(self._engine)

    async def write(self, job: Callable[[Transaction], T]) -> T:
        """Run the job in a transaction and return what it returned, after the commit.

        Jobs that wait together share one commit; each has a savepoint, so that a job that raises
        undoes its own work only, and its exception comes out here.
        """
        return await asyncio.wrap_future(self._writer.submit(Job(job)))

    async def read(self, job: Callable[[Transaction], T]) -> T:
        """Run a job that only reads, on one state of the database, beside the writer."""
        return await asyncio.wrap_future(self._submit_read(job))

    def write_now(self, job: Callable[[Transaction], T]) -> T:
        """As `write`, for callers without an event loop."""
        return self._writer.submit(Job(job)).result()

    def read_now(self, job: Callable[[Transaction], T]) -> T:
        """As `read`, for callers without an event loop."""
        return self._submit_read(job).result()

    def close(self) -> None:
        """Finish what waits, then let go of the database; a second time does nothing."""
        self._writer.close()
        self._readers.shutdown()
        self._reading_engine.dispose()
        self._engine.dispose()

    def _submit_read(self, job: Callable[[Transaction], T]) -> Future[T]:
        if self._in_memory:  # such a database has one connection, and that is the writer's
            return self._writer.submit(Job(job))
        if self._writer.closed:
            raise StoreClosedError("the store is closed")
        return self._readers.submit(self._read, job)

    def _read(self, job: Callable[[Transaction], T]) -> T:
        with Session(self._reading_engine, expire_on_commit=False) as session:
            return job(Transaction(session, self._clock()))
