"""A second bot on the same database is refused; one that died holds nothing."""

import subprocess
import sys
from pathlib import Path

import pytest

from storage.lock import AlreadyRunningError, running

HOLD = """
import sys
from storage.lock import running
with running(sys.argv[1]):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_run_on_the_same_database_is_refused(url: str) -> None:
    with running(url), pytest.raises(AlreadyRunningError, match="another bot"), running(url):
        pass


def test_the_lock_is_free_after_an_orderly_end(url: str) -> None:
    for _ in range(2):
        with running(url):
            pass
    with pytest.raises(AlreadyRunningError), running(url), running(url):
        pass


def test_the_lock_is_free_after_a_kill(url: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, url],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(AlreadyRunningError), running(url):
            pass
        holder.kill()
    _until_free(url)


def test_two_databases_do_not_disturb_each_other(tmp_path: Path) -> None:
    with running(f"sqlite:///{tmp_path}/a.sqlite"), running(f"sqlite:///{tmp_path}/b.sqlite"):
        pass
    with running("sqlite://"), running("sqlite://"):
        pass


def _until_free(url: str) -> None:
    """The server of a database notices the end of a process a moment later."""
    for attempt in range(1000):
        try:
            with running(url):
                return
        except AlreadyRunningError:
            if attempt == 999:
                raise
