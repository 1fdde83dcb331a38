"""The command line; each command lives in a file of its own, imported only when it is used."""

from importlib import import_module
from typing import Any

import click

from bot import __version__
from bot.app.cli.pipes import ending_with_the_reader

COMMANDS = (
    "run",
    "sandbox",
    "parse",
    "catalogue",
    "backfill",
    "board",
    "standing",
    "ledger",
    "config",
)


class LazyGroup(click.Group):
    """A group of commands `bot.app.cli.<name>.command`, so that `parse` loads no Telegram."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All command names, in the order of use."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or None."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"bot.app.cli.{cmd_name}").command
        return command

    def make_context(self, *args: Any, **kwargs: Any) -> click.Context:  # noqa: ANN401 -- click's
        """Read the words of the command line; `--help` and `--version` are said here."""
        with ending_with_the_reader():
            return super().make_context(*args, **kwargs)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; a foreseeable failure is one line and exit status 1."""
        try:
            with ending_with_the_reader():
                return super().invoke(ctx)
        except (click.exceptions.Exit, click.ClickException, click.Abort):
            raise
        except Exception as error:
            from bot.app.cli.failures import foreseen  # loads the database's library

            if words := foreseen(error):
                raise click.ClickException(words) from None
            raise


@click.command(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
)
@click.version_option(__version__, prog_name="poling")
def main() -> None:
    """Poling (破零): reads progress messages into exact figures and shows who is still at zero.

    Start with `sandbox`: the whole bot with an example office, in the browser, without an account.
    """
