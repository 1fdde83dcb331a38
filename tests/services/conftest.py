from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.office import Town, opened, settle


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    held: list[Town] = []
    store = opened(tmp_path, lambda: held[0].now)
    held.append(Town(store))
    settle(held[0])
    yield held[0]
    store.close()
