"""The one writing thread: jobs that wait share a commit, each within a savepoint of its own."""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session

from storage.transaction import Transaction

T = TypeVar("T")
GROUP = 64  # jobs in one commit at most

log = logging.getLogger(__name__)


class StoreClosedError(RuntimeError):
    """The store was closed before the job could run."""


class Job(Generic[T]):
    """A use case that waits for the writer; `future` is settled after the commit."""

    def __init__(self, work: Callable[[Transaction], T]) -> None:
        """Take the work; it may be cancelled through the future until it begins."""
        self.work = work
        self.future: Future[T] = Future()
        self._outcome: Callable[[], object] = self.future.cancel

    def run(self, connection: Connection, now: datetime) -> None:
        """Do the work in a savepoint; a failure undoes the work of this job only."""
        try:
            result = self._work_in_savepoint(connection, now)
        except Exception as error:
            failure = error
            self._outcome = lambda: self.future.set_exception(failure)
        else:
            self._outcome = lambda: self.future.set_result(result)

    def settle(self) -> None:
        """Give the outcome to the one who waits: the commit has come through."""
        self._outcome()

    def _work_in_savepoint(self, connection: Connection, now: datetime) -> T:
        with (
            Session(
                connection, join_transaction_mode="create_savepoint", expire_on_commit=False
            ) as session,
            session.begin(),
        ):
            return self.work(Transaction(session, now))


class Writer:
    """Runs jobs in the order of their arrival."""

    def __init__(self, engine: Engine, clock: Callable[[], datetime]) -> None:
        """Start the thread; `clock` gives the aware present in UTC."""
        self._engine = engine
        self._clock = clock
        self._jobs: SimpleQueue[Job[Any] | None] = SimpleQueue()
        self._thread = Thread(target=self._serve, name="store-writer", daemon=True)
        self.closed = False
        self._thread.start()

    def submit(self, job: Job[T]) -> Future[T]:
        """Queue a job; raises StoreClosedError once the writer was closed."""
        if self.closed:
            raise StoreClosedError("the store is closed")
        self._jobs.put(job)
        return job.future

    def close(self) -> None:
        """Finish what waits and end the thread."""
        if not self.closed:
            self.closed = True
            self._jobs.put(None)
            self._thread.join()

    def _serve(self) -> None:
        while (first := self._jobs.get()) is not None:
            group = [
                job for job in self._gather(first) if job.future.set_running_or_notify_cancel()
            ]
            try:
                self._commit(group)
            except Exception as error:
                log.exception("a commit of %d jobs failed", len(group))
                _fail(group, error)

    def _gather(self, first: Job[Any]) -> list[Job[Any]]:
        group = [first]
        while len(group) < GROUP and (job := self._waiting()) is not None:
            group.append(job)
        return group

    def _waiting(self) -> Job[Any] | None:
        try:
            job = self._jobs.get_nowait()
        except Empty:
            return None
        if job is None:
            self._jobs.put(None)  # closing: the end is for `_serve` to see
        return job

    def _commit(self, group: list[Job[Any]]) -> None:
        with self._engine.begin() as connection:
            for job in group:
                job.run(connection, self._clock())
        for job in group:
            job.settle()


def _fail(group: list[Job[Any]], error: Exception) -> None:
    for job in group:
        if not job.future.done():
            job.future.set_exception(error)
