"""What the command line does with what cannot work: one clear line, exit status 1, no traceback."""

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.app.cli import main
from storage.lock import running
from tests.house.sources import ROOT

NOBODY = "http://127.0.0.1:9"  # the discard port, where nobody listens


@pytest.fixture(autouse=True)
def somewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An empty folder; logging is as before when the command has set up its own."""
    monkeypatch.chdir(tmp_path)
    log = logging.getLogger()
    handlers, level = list(log.handlers), log.level
    yield
    log.handlers[:] = handlers
    log.setLevel(level)


def run(*words: str, **environment: str) -> Result:
    return CliRunner().invoke(main, words, env=environment)


def told(done: Result) -> str:
    """The line of failure; any exception but the orderly end fails the test."""
    assert isinstance(done.exception, SystemExit), done.exception
    assert done.exit_code == 1, done.stderr
    return done.stderr.splitlines()[-1]


def test_a_process_of_its_own_says_one_line_and_never_the_token(tmp_path: Path) -> None:
    """The log is that of a real start: it is where the library writes addresses with the token."""
    server = {"BOT_TOKEN": "1:hush", "TELEGRAM_BASE_URL": f"{NOBODY}/bot"}
    done = subprocess.run(
        [sys.executable, "-m", "bot", "run"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)} | server,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert "连不上 Telegram" in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr
    assert "hush" not in done.stderr + done.stdout


def test_without_a_token() -> None:
    assert "BOT_TOKEN" in told(run("run", BOT_TOKEN=""))


def test_a_second_bot_on_the_same_database(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'figures.sqlite'}"
    with running(url):
        done = run("run", BOT_TOKEN="1:a", DATABASE_URL=url)
    assert "another bot runs on this database" in told(done)


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "letter.sqlite"
    path.write_text("dear office, " * 1000)
    done = run("run", BOT_TOKEN="1:a", DATABASE_URL=f"sqlite:///{path}")
    assert "database cannot be used" in told(done)


@pytest.mark.parametrize("words", [["rnu"], ["board", "--nothing"], ["parse", "--catalogue"]])
def test_wrong_use_has_status_2(words: list[str]) -> None:
    done = run(*words)
    assert done.exit_code == 2
    assert "Error: " in done.stderr


def test_a_catalogue_that_is_not_there() -> None:
    done = run("parse", "--catalogue", "nowhere")
    assert done.exit_code in (1, 2)
    assert "nowhere" in done.stderr


def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    nowhere = str(tmp_path / "no" / "folder" / "template.xlsx")
    assert "No such file" in told(run("catalogue", "template", nowhere))


def test_a_template_is_no_word_file(tmp_path: Path) -> None:
    path = tmp_path / "office.docx"
    assert "既不是 FILE.xlsx，也不是文件夹的名称" in told(run("catalogue", "template", str(path)))
    assert not path.exists()


def test_a_template_says_that_its_rows_are_examples(tmp_path: Path) -> None:
    done = run("catalogue", "template", str(tmp_path / "office.xlsx"), "--language", "zh-Hans")
    assert "各有两行是示例" in done.stderr


def test_parse_without_a_catalogue_names_one_that_is_there() -> None:
    done = run("parse")
    assert done.exit_code == 2
    named = done.stderr.rsplit("--catalogue ", 1)[1].split()[0]
    assert (Path(named) / "units.csv").exists()


@pytest.mark.parametrize(("command", "loads"), [("check", False), ("load", True)])
def test_a_catalogue_with_faults_is_called_not_loaded_where_it_was_to_be(
    tmp_path: Path, command: str, loads: bool
) -> None:
    folder = str(tmp_path / "office")
    run("catalogue", "template", folder)
    units = tmp_path / "office" / "units.csv"
    units.write_text(units.read_text("utf-8-sig") + ",,\n,x,\n", "utf-8")
    done = run("catalogue", command, folder, "--language", "zh-Hans")
    assert done.exit_code == 1
    assert "“名称（name）”不能为空" in done.stderr
    assert ("没有载入" in done.stderr) is loads


def test_a_database_in_a_place_that_cannot_be() -> None:
    done = run("run", BOT_TOKEN="1:a", DATABASE_URL="sqlite:////proc/nowhere/f.sqlite")
    assert "/proc/nowhere" in told(done)


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+14:00", "9999-12-31", "tomorrow"])
def test_a_moment_that_is_none(moment: str) -> None:
    done = run("board", "lagging", "--at", moment)
    assert done.exit_code == 2
    assert moment in done.stderr.splitlines()[-1]


@pytest.mark.parametrize("command", [("parse", "--catalogue"), ("catalogue", "check")])
def test_a_catalogue_of_empty_files(tmp_path: Path, command: tuple[str, str]) -> None:
    for name in ("units.csv", "indicators.csv", "targets.csv"):
        (tmp_path / name).touch()
    done = run(*command, str(tmp_path))
    assert "3" in told(done)
    assert "units.csv：里面没有内容" in done.stderr


@pytest.mark.parametrize("board", ["zero", "lagging", "week"])
def test_a_board_of_no_office(board: str) -> None:
    assert "catalogue load" in told(run("board", board))
