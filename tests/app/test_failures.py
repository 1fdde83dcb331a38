"""What the command line does with what cannot work: one clear line, exit status 1, no traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from storage.lock import running
from tests.house.sources import ROOT

NOBODY = "http://127.0.0.1:9"  # the discard port, where nobody listens


def run(folder: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot", *words],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT)} | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def told(done: subprocess.CompletedProcess[str]) -> str:
    """The line of failure; anything like a traceback fails the test."""
    assert done.returncode == 1, done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr.splitlines()[-1]


def test_without_a_token(tmp_path: Path) -> None:
    assert "BOT_TOKEN" in told(run(tmp_path, "run", BOT_TOKEN=""))


def test_an_unreachable_server(tmp_path: Path) -> None:
    done = run(tmp_path, "run", BOT_TOKEN="1:a", TELEGRAM_BASE_URL=f"{NOBODY}/bot")
    assert "cannot be reached" in told(done)


def test_the_token_is_in_no_line(tmp_path: Path) -> None:
    done = run(tmp_path, "run", BOT_TOKEN="1:hush", TELEGRAM_BASE_URL=f"{NOBODY}/bot")
    assert "hush" not in done.stderr + done.stdout


def test_a_second_bot_on_the_same_database(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'figures.sqlite'}"
    with running(url):
        done = run(tmp_path, "run", BOT_TOKEN="1:a", DATABASE_URL=url)
    assert "another bot runs on this database" in told(done)


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "letter.sqlite"
    path.write_text("dear office, " * 1000)
    done = run(tmp_path, "run", BOT_TOKEN="1:a", DATABASE_URL=f"sqlite:///{path}")
    assert "database cannot be used" in told(done)


@pytest.mark.parametrize("words", [["rnu"], ["board", "--nothing"], ["parse", "--catalogue"]])
def test_wrong_use_has_status_2(tmp_path: Path, words: list[str]) -> None:
    done = run(tmp_path, *words)
    assert done.returncode == 2
    assert "Error: " in done.stderr


def test_a_catalogue_that_is_not_there(tmp_path: Path) -> None:
    done = run(tmp_path, "parse", "--catalogue", "nowhere")
    assert done.returncode in (1, 2)
    assert "nowhere" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    nowhere = str(tmp_path / "no" / "folder" / "template.xlsx")
    assert "No such file" in told(run(tmp_path, "catalogue", "template", nowhere))


def test_a_database_in_a_place_that_cannot_be(tmp_path: Path) -> None:
    done = run(tmp_path, "board", "zero", DATABASE_URL="sqlite:////proc/nowhere/figures.sqlite")
    assert "/proc/nowhere" in told(done)


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+14:00", "9999-12-31", "tomorrow"])
def test_a_moment_that_is_none(tmp_path: Path, moment: str) -> None:
    done = run(tmp_path, "board", "lagging", "--at", moment)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert moment in done.stderr.splitlines()[-1]


@pytest.mark.parametrize("command", [("parse", "--catalogue"), ("catalogue", "check")])
def test_a_catalogue_of_empty_files(tmp_path: Path, command: tuple[str, str]) -> None:
    for name in ("units.csv", "indicators.csv", "targets.csv"):
        (tmp_path / name).touch()
    done = run(tmp_path, *command, str(tmp_path))
    assert "3" in told(done)
    assert "units.csv:里面没有内容" in done.stderr.replace("：", ":")


@pytest.mark.parametrize("board", ["zero", "lagging", "week"])
def test_a_board_of_no_office(tmp_path: Path, board: str) -> None:
    assert "catalogue load" in told(run(tmp_path, "board", board))
