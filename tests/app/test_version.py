"""The version is told also where the package is not installed."""

from click.testing import CliRunner

from bot import __version__
from bot.app.cli import main


def test_the_version_is_told_from_a_checkout() -> None:
    told = CliRunner().invoke(main, ["--version"])
    assert told.exit_code == 0
    assert told.output.strip() == f"poling, version {__version__}"
