"""Who asks for a board waits for what boards need, and for nothing else to be imported."""

import subprocess
import sys

ELSEWHERE = ("bot.reading.reader", "alembic", "apscheduler", "pandas", "openpyxl", "telegram")
ASK = "import bot.app.cli.board, sys; print([one for one in sys.argv[1:] if one in sys.modules])"


def test_the_board_command_imports_no_reader_and_nothing_of_files() -> None:
    command = [sys.executable, "-c", ASK, *ELSEWHERE]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "[]\n"
