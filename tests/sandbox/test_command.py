"""`python -m bot sandbox` from the terminal: it opens, it ends, and it says what is wrong."""

import signal
import socket
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from tests.sandbox.processes import CHROMIUM, free_port, started

# To be told a week takes seconds: where there is a browser, the sandbox that it looks at is
# the one ended by Ctrl-C.
ENDS = [signal.SIGTERM] if CHROMIUM else [signal.SIGTERM, signal.SIGINT]


@pytest.mark.parametrize("end", ENDS)
def test_it_opens_and_ends_in_good_order(end: signal.Signals, tmp_path: Path) -> None:
    port = free_port()
    with started("--port", str(port), "--data", str(tmp_path)) as sandbox:
        assert sandbox.stdout is not None
        line = sandbox.stdout.readline()
        assert f"Open http://127.0.0.1:{port}/?key=" in line
        with pytest.raises(HTTPError, match="403"):
            urlopen(f"http://127.0.0.1:{port}/")
        sandbox.send_signal(end)
        _, complaints = sandbox.communicate(timeout=20)
    assert (sandbox.returncode, complaints) == (0, "")
    assert (tmp_path / "sandbox.sqlite").stat().st_size > 0


def test_a_port_in_use_is_one_clear_line() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with started("--port", str(port)) as sandbox:
            _, complaints = sandbox.communicate(timeout=20)
    assert sandbox.returncode == 1
    assert complaints.splitlines() == [
        f"Error: port {port} cannot be used (Address already in use); name another with --port"
    ]


def test_the_data_of_an_earlier_run_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "sandbox.sqlite").write_text("precious")
    with started("--data", str(tmp_path)) as sandbox:
        _, complaints = sandbox.communicate(timeout=20)
    assert sandbox.returncode == 1
    assert "is of an earlier run; name an empty folder" in complaints
    assert (tmp_path / "sandbox.sqlite").read_text() == "precious"
