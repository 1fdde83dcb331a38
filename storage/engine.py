"""Connections to SQLite and PostgreSQL that begin their transactions the way we need them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.pool import StaticPool

BUSY_SECONDS = 30
WRITER_LOCK = 0x706F6C69  # "poli": the writers of one PostgreSQL database wait on this number


def is_memory(url: URL) -> bool:
    """Whether the database lives in this process only (SQLite without a file)."""
    return url.get_backend_name() == "sqlite" and url.database in (None, "", ":memory:")


def writer(address: str) -> Engine:
    """An engine whose transactions exclude other writers from their first statement on.

    SQLite begins IMMEDIATE, in WAL and with synchronous FULL: what is committed survives a power
    cut, and a transaction that reads and then writes never meets "database is locked". On
    PostgreSQL an advisory lock, held to the end of the transaction, does the same.
    """
    url = make_url(address)
    if url.get_backend_name() == "sqlite":
        _make_private_file(url)
        return _sqlite(url, _writing_pragmas, "BEGIN IMMEDIATE")
    engine = create_engine(with_driver(url), pool_size=1, max_overflow=1, pool_pre_ping=True)
    event.listen(engine, "begin", _take_writer_lock)
    return engine


def reader(address: str) -> Engine:
    """An engine whose transactions see one state of the database and cannot write."""
    url = make_url(address)
    if url.get_backend_name() == "sqlite":
        return _sqlite(url, _reading_pragmas, "BEGIN")
    return create_engine(
        with_driver(url),
        pool_pre_ping=True,
        isolation_level="REPEATABLE READ",
        execution_options={"postgresql_readonly": True},
    )


def with_driver(url: URL) -> URL:
    """A bare postgresql:// means psycopg 3; a driver that is named stays."""
    return url.set(drivername="postgresql+psycopg") if url.drivername == "postgresql" else url


def missing_file(address: str) -> Path | None:
    """The file of a SQLite database that was never made; None for any other database."""
    path = _file(make_url(address))
    return path if path is not None and not path.exists() else None


def _file(url: URL) -> Path | None:
    if url.get_backend_name() != "sqlite" or is_memory(url) or "uri" in url.query:
        return None
    return Path(str(url.database))


def _make_private_file(url: URL) -> None:
    """The file of a new database may be read by its owner only: it holds people's messages."""
    path = _file(url)
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600, exist_ok=True)


def _sqlite(url: URL, prepare: Callable[[Any, Any], None], begin: str) -> Engine:
    """An engine that begins its transactions with `begin`, not by the habits of the driver."""
    options: dict[str, Any] = {"timeout": BUSY_SECONDS, "check_same_thread": False}
    pool = {"poolclass": StaticPool} if is_memory(url) else {}
    engine = create_engine(url, connect_args=options, **pool)
    event.listen(engine, "connect", prepare)

    def begin_transaction(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine, "begin", begin_transaction)
    return engine


def _writing_pragmas(connection: Any, record: Any) -> None:  # noqa: ANN401 -- the driver's own types
    del record
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")


def _reading_pragmas(connection: Any, record: Any) -> None:  # noqa: ANN401 -- the driver's own types
    del record
    connection.isolation_level = None
    connection.execute("PRAGMA query_only = ON")


def _take_writer_lock(connection: Connection) -> None:
    connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": WRITER_LOCK})
