import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.store import Store
from tests import postgres
from tests.services.office import Town, opened, settle


def settled(url: str) -> None:
    """Everybody moves into an empty database."""
    held: list[Town] = []
    store = opened(url, lambda: held[0].now)
    held.append(Town(store))
    settle(held[0])
    store.close()


def living(url: str) -> Iterator[Town]:
    """The town of a database into which everybody has moved."""
    held: list[Town] = []
    store = Store(url, lambda: held[0].now)
    held.append(Town(store))
    yield held[0]
    store.close()


@pytest.fixture(scope="session")
def set_up(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office set up once, of which every test gets a copy."""
    path = tmp_path_factory.mktemp("office") / "office.sqlite"
    settled(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def set_up_on_postgres(postgres_server: str) -> Iterator[str]:
    """The name of the database of such an office on PostgreSQL."""
    with postgres.database(postgres_server) as url:
        settled(url)
        yield postgres.name_of(url)


@pytest.fixture
def town(tmp_path: Path, set_up: Path) -> Iterator[Town]:
    yield from living(f"sqlite:///{shutil.copy(set_up, tmp_path / 'office.sqlite')}")


@pytest.fixture(params=["sqlite", "postgresql"])
def anywhere(request: pytest.FixtureRequest) -> Iterator[Town]:
    """The office on either database."""
    if request.param == "sqlite":
        yield request.getfixturevalue("town")
        return
    server = request.getfixturevalue("postgres_server")
    with postgres.database(server, request.getfixturevalue("set_up_on_postgres")) as url:
        yield from living(url)
