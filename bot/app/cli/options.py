"""Options that several commands share, and how they fail: one clear line, no traceback."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn, TypeVar

import click

from bot.app.cli.said import said, speak
from bot.app.settings import Settings, SettingsError, load
from bot.domain.messages import Text

F = TypeVar("F", bound=Callable[..., object])


def config_option(function: F) -> F:
    """`--config FILE`."""
    return click.option(
        "--config",
        type=click.Path(path_type=Path, dir_okay=False),
        help="Settings file; default ./config.toml, which may be missing.",
    )(function)


def settings_of(config: Path | None) -> Settings:
    """The settings, or the end of the command with every fault; it speaks their language."""
    try:
        settings = load(config)
    except SettingsError as error:
        for line in error.faults:
            click.echo(line, err=True)
        sys.exit(1)
    speak(settings.office.language)
    return settings


def fail(words: str | Text) -> NoReturn:
    """End the command with one line and exit status 1."""
    raise click.ClickException(said(words) if isinstance(words, Text) else words)
