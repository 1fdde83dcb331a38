"""Commands that only ask leave no trace in a folder where no bot was ever run."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.app.cli import main

ASKING = [
    "board zero",
    "board lagging",
    "board week",
    "board brief --at 2023-06-01 -o brief.docx",
    "standing --unit 商务局",
    "ledger check",
    "ledger rebuild",
]


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("words", ASKING)
def test_asking_where_there_is_no_database_says_how_to_make_one(empty: Path, words: str) -> None:
    done = CliRunner().invoke(main, words.split())
    assert done.exit_code == 1
    assert done.stderr.startswith("Error: 这里还没有数据库（poling.sqlite）")
    assert "catalogue load" in done.stderr
    assert "database.url" in done.stderr
    assert list(empty.iterdir()) == []


def test_looking_at_the_settings_makes_nothing(empty: Path) -> None:
    assert CliRunner().invoke(main, ["config", "check"]).exit_code == 0
    assert list(empty.iterdir()) == []


def test_a_past_for_no_office_makes_nothing(empty: Path) -> None:
    people, export = empty / "people.csv", empty / "result.json"
    people.write_text("person,unit\n", encoding="utf-8")
    export.write_text("{}", encoding="utf-8")
    done = CliRunner().invoke(main, ["backfill", str(export), "--people", str(people)])
    assert done.exit_code == 1
    assert "catalogue load" in done.stderr
    assert sorted(empty.iterdir()) == [people, export]
