"""The house has one direction: what stands in the middle knows nothing of the edges."""

from collections.abc import Iterator

import pytest

from tests.house.sources import ROOMS, imports, modules

# A room may import itself and these.
MAY_USE = {
    "bot.domain": set(),
    "bot.reading": {"bot.domain"},
    "bot.standings": {"bot.domain"},
    "bot.boards": {"bot.domain", "bot.standings", "bot.texts"},
    "bot.office": {"bot.domain", "bot.texts", "bot.reading"},
    "bot.texts": {"bot.domain"},
    "storage": {"bot.domain"},
    "bot.services": {
        "bot.domain",
        "bot.reading",
        "bot.standings",
        "bot.boards",
        "bot.office",
        "storage",
    },
    "handlers": {"bot.domain", "bot.texts", "bot.services", "bot.boards", "storage"},
}
ONLY_IN = {
    "telegram": ("handlers", "bot.app"),
    "sqlalchemy": ("storage",),
    "alembic": ("storage",),
    "apscheduler": ("bot.app",),
    "pandas": ("bot.boards", "bot.office"),
    "matplotlib": ("bot.boards",),
    "docx": ("bot.boards",),
    "openpyxl": ("bot.boards", "bot.office"),
}
HEAVY = ("pandas", "matplotlib", "docx", "openpyxl")


def room_of(module: str) -> str | None:
    for room in (*MAY_USE, "bot.app"):
        if module == room or module.startswith(room + "."):
            return room
    return None


def crossings() -> Iterator[tuple[str, str, str]]:
    for module, path in modules():
        here = room_of(module)
        for imported, _ in imports(path):
            there = room_of(imported)
            if here in MAY_USE and there is not None and there != here:
                yield module, here, there


def test_rooms_import_in_one_direction() -> None:
    wrong = [
        f"{module} -> {there}" for module, here, there in crossings() if there not in MAY_USE[here]
    ]
    assert wrong == []


@pytest.mark.parametrize("library", sorted(ONLY_IN))
def test_a_library_stays_in_its_rooms(library: str) -> None:
    wrong = [
        module
        for module, path in modules()
        for imported, _ in imports(path)
        if imported.split(".")[0] == library and not module.startswith(ONLY_IN[library])
    ]
    assert wrong == []


def test_heavy_libraries_are_imported_only_when_a_file_is_made() -> None:
    """They cost 1.3 s of start and 112 MiB, so no module may load them at its top."""
    eager = [
        f"{module}: {imported}"
        for module, path in modules()
        for imported, at_top in imports(path)
        if at_top and imported.split(".")[0] in HEAVY
    ]
    assert eager == []


def test_every_module_has_a_room() -> None:
    homeless = [
        module
        for module, _ in modules()
        if module not in ("bot", "bot.__main__") and not room_of(module)
    ]
    assert homeless == []
    assert {module.split(".")[0] for module, _ in modules()} == set(ROOMS)
