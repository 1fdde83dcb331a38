"""The office that the command line opens, for tests of what it shows."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.store import Store


@pytest.fixture
def opened(new_office: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """Its database, with nothing in it; it is the second of July, the folder is empty."""
    monkeypatch.setenv("DATABASE_URL", new_office)
    monkeypatch.chdir(tmp_path)
    store = Store(new_office, lambda: datetime(2023, 7, 2, tzinfo=UTC))
    yield store
    store.close()
