from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import postgres
from tests.services.office import Town, opened, settle


def living(url: str) -> Iterator[Town]:
    held: list[Town] = []
    store = opened(url, lambda: held[0].now)
    held.append(Town(store))
    settle(held[0])
    yield held[0]
    store.close()


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    yield from living(f"sqlite:///{tmp_path / 'office.sqlite'}")


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    with postgres.server() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def anywhere(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Town]:
    """The office on either database."""
    if request.param == "sqlite":
        yield from living(f"sqlite:///{tmp_path / 'office.sqlite'}")
        return
    with postgres.database(request.getfixturevalue("server")) as url:
        yield from living(url)
