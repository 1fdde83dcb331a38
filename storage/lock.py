"""One running bot to a database: a second one is refused before it does anything."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, create_engine, make_url, text
from sqlalchemy.pool import NullPool

from storage.engine import is_memory, with_driver

RUNNING_LOCK = 0x72756E  # "run": held by the running bot on its PostgreSQL database


class AlreadyRunningError(Exception):
    """Another process runs on this database."""


@contextmanager
def running(address: str) -> Iterator[None]:
    """Hold the database of an SQLAlchemy URL; raises AlreadyRunningError if another process does.

    The system lets go of it when the process ends, however it ends.
    """
    url = make_url(address)
    if is_memory(url):
        yield
    elif url.get_backend_name() == "sqlite":
        with _file_lock(Path(f"{url.database}.lock")):
            yield
    else:
        with _advisory_lock(url):
            yield


@contextmanager
def _file_lock(path: Path) -> Iterator[None]:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise AlreadyRunningError(f"another bot runs on this database ({path})") from None
        yield


@contextmanager
def _advisory_lock(url: URL) -> Iterator[None]:
    engine = create_engine(with_driver(url), poolclass=NullPool, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        got = connection.scalar(text("SELECT pg_try_advisory_lock(:key)"), {"key": RUNNING_LOCK})
        if not got:
            raise AlreadyRunningError(f"another bot runs on this database ({url.database})")
        yield
