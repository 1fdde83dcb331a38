"""The sandbox as a process of its own, and what it needs to be looked at."""

import shutil
import socket
import subprocess
import sys

from tests.house.sources import ROOT

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def started(*options: str) -> subprocess.Popen[str]:
    """`python -m bot sandbox` with options, as from a terminal."""
    return subprocess.Popen(
        [sys.executable, "-m", "bot", "sandbox", *options],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
