"""The documents are true: commands exist, links lead somewhere, the example settings load."""

import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.app.cli import COMMANDS, main
from bot.app.settings import load
from tests.house.sources import ROOMS, ROOT, modules

PAGES = [ROOT / "README.md", ROOT / "README.zh-CN.md", *sorted((ROOT / "docs").glob("*.md"))]


def test_the_example_settings_are_the_defaults() -> None:
    assert load(ROOT / "config.example.toml", {}) == load(None, {})


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_to_files(page: Path) -> None:
    targets = re.findall(r"\]\((?!https?://|#|mailto:)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_within_pages_lead_to_headings(page: Path) -> None:
    told = re.findall(r"\]\((?!https?://)([^)#]*)#([^)]+)\)", page.read_text(encoding="utf-8"))
    lost = [name for there, name in told if name not in _anchors(page.parent / there, page)]
    assert lost == []


def _anchors(there: Path, page: Path) -> set[str]:
    """The names by which the headings of a page are linked, as GitHub makes them."""
    text = (there if there.is_file() else page).read_text(encoding="utf-8")
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_files_that_are_named_exist(page: Path) -> None:
    named = set(re.findall(r"[\w/.-]+\.(?:py|md)\b", page.read_text(encoding="utf-8")))
    assert [name for name in sorted(named) if not _is_there(name.removeprefix("./"))] == []


def test_pages_that_the_code_names_exist() -> None:
    texts = [path.read_text(encoding="utf-8") for _, path in modules()]
    named = {name for text in texts for name in re.findall(r"docs/[\w-]+\.md", text)}
    assert named
    assert [name for name in sorted(named) if not (ROOT / name).is_file()] == []


def _is_there(name: str) -> bool:
    """Whether a file of ours is called so, by its path or the end of it (`text/tokens.py`)."""
    return any(path == name or path.endswith(f"/{name}") for path in _ours())


@cache
def _ours() -> tuple[str, ...]:
    """The paths of our Python files and pages, from the root."""
    rooms = [ROOT / room for room in (*ROOMS, "tests", "docs")]
    found = [path for room in rooms for kind in ("*.py", "*.md") for path in room.rglob(kind)]
    return tuple(path.relative_to(ROOT).as_posix() for path in [*found, *ROOT.glob("*.md")])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_that_are_told_exist(page: Path) -> None:
    told = set(re.findall(r"python -m bot ([a-z]+)", page.read_text(encoding="utf-8")))
    assert told <= set(COMMANDS)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_scripts_that_are_told_exist(page: Path) -> None:
    told = set(re.findall(r"(?:^|[\s`(])(?:\./)?bin/([a-z]+)", page.read_text(encoding="utf-8")))
    assert [name for name in told if not (ROOT / "bin" / name).is_file()] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_help_is_there_for_every_command(name: str) -> None:
    told = CliRunner().invoke(main, [name, "--help"])
    assert told.exit_code == 0
    assert "Usage:" in told.stdout
    assert len(told.stdout.splitlines()) > 4


def test_the_module_is_the_command_line() -> None:
    called = [sys.executable, "-m", "bot", "--help"]
    told = subprocess.run(called, cwd=ROOT, capture_output=True, text=True, check=True)
    assert [name for name in COMMANDS if name not in told.stdout] == []


def test_locks_name_no_index() -> None:
    for lock in ROOT.glob("requirements*.lock"):
        text = lock.read_text(encoding="utf-8")
        assert "--hash=sha256:" in text
        assert not re.search(r"://|--index|--find-links", text)
