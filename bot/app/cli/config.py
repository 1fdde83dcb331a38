"""`config check`: what the settings say, or every fault in them."""

from pathlib import Path

import click

from bot.app.cli.options import config_option, settings_of


@click.group()
def command() -> None:
    """Look at the settings."""


@command.command()
@config_option
def check(config: Path | None) -> None:
    """Say whether the settings can be used; every fault with file, line and field."""
    settings = settings_of(config)
    for section, values in settings.model_dump(mode="json").items():
        for name, value in values.items():
            click.echo(f"{section}.{name} = {'' if value is None else value}")
    click.echo("OK")
