"""Every storage test runs on a SQLite file and on a real PostgreSQL."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.store import Store
from tests import postgres
from tests.watch import Watch


@pytest.fixture
def watch() -> Watch:
    return Watch(datetime(2023, 4, 14, 2, 0, tzinfo=UTC))


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/office.sqlite"
        return
    with postgres.database(request.getfixturevalue("postgres_server")) as address:
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def whole_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """A database of today's schema."""
    if request.param == "sqlite":
        yield request.getfixturevalue("new_office")
        return
    template = request.getfixturevalue("blank_on_postgres")
    server = request.getfixturevalue("postgres_server")
    with postgres.database(server, template) as address:
        yield address


@pytest.fixture
def store(whole_url: str, watch: Watch) -> Iterator[Store]:
    store = Store(whole_url, watch)
    yield store
    store.close()
