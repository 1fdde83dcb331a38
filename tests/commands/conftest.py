"""The town of a test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.town import Town, make_town


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    made = make_town(tmp_path / "office.sqlite")
    yield made
    made.store.close()
