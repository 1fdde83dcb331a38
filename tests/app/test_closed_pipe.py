"""`poling … | head -1`: who reads no further is no failure."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.app.test_parse_faults import line
from tests.house.sources import ROOT
from tests.reading.readers import EXAMPLE

CLOSED = 141  # 128 + SIGPIPE: what a shell shows for a program that such a pipe ended


def to_a_closed_pipe(where: Path, *words: str, given: bytes = b"") -> tuple[int, str]:
    """The exit status and standard error of a command whose output nobody reads."""
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "bot", *words],
            cwd=where,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            input=given,
            stdout=writing,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    finally:
        os.close(writing)
    return done.returncode, done.stderr.decode()


@pytest.mark.parametrize("words", [("--quantities",), ("--catalogue", str(EXAMPLE))])
def test_parse(tmp_path: Path, words: tuple[str, ...]) -> None:
    given = b"\n".join([line()] * 3)
    assert to_a_closed_pipe(tmp_path, "parse", *words, given=given) == (CLOSED, "")


@pytest.mark.parametrize(
    "words", [("catalogue", "check", str(EXAMPLE)), ("catalogue", "template", "office.xlsx")]
)
def test_a_command_that_says_lines(tmp_path: Path, words: tuple[str, ...]) -> None:
    assert to_a_closed_pipe(tmp_path, *words) == (CLOSED, "")


@pytest.mark.parametrize("words", [("--help",), ("parse", "--help")])
def test_help(tmp_path: Path, words: tuple[str, ...]) -> None:
    assert to_a_closed_pipe(tmp_path, *words) == (CLOSED, "")
