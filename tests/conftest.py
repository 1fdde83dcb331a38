"""What holds for all tests, and what is made once for all of a worker's.

Properties are judged by what they find, never by the clock.
"""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings

from storage.store import Store
from tests import compiled, postgres

settings.register_profile("no_clock", deadline=None)
settings.load_profile("no_clock")
compiled.shared()

HERE = Path(__file__).parent
LONGEST = (
    "scene/test_monthly_meeting.py",
    "conversation/test_scripts.py",
    "sandbox/test_browser.py",
    "pipeline/test_kill_run.py",
    "pipeline/test_kill.py",
    "reading/test_properties.py",
    "reading/test_bounds.py",
    "boards/test_ranking.py",
    "backfill/test_backfill.py",
    "services/test_closings.py",
    "services/test_laws.py",
    "sandbox/test_command.py",
    "standings/test_laws.py",
    "app/test_closed_pipe.py",
    "reading/test_corpora.py",
    "boards/test_rebuild_memory.py",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The files that take longest come first: whoever takes the last one is soon done with it."""
    places = {HERE / name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.path, len(places)))


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The URL of a running PostgreSQL."""
    with postgres.server() as url:
        yield url


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file of today's schema, with nothing in it; to be copied only."""
    path = tmp_path_factory.mktemp("blank") / "office.sqlite"
    store = Store(f"sqlite:///{path}", lambda: datetime.now(UTC))
    store.migrate()
    store.close()
    return path


@pytest.fixture
def new_office(tmp_path: Path, blank: Path) -> str:
    """The URL of a database of today's schema for one test."""
    return f"sqlite:///{shutil.copy(blank, tmp_path / 'office.sqlite')}"


@pytest.fixture(scope="session")
def blank_on_postgres(postgres_server: str) -> Iterator[str]:
    """The name of a PostgreSQL database of today's schema; to be copied only."""
    with postgres.database(postgres_server) as url:
        store = Store(url, lambda: datetime.now(UTC))
        store.migrate()
        store.close()
        yield postgres.name_of(url)
