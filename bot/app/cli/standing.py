"""`standing`: what a unit's figures add up to at any moment, by all that is known now."""

from pathlib import Path

import click

from bot.app.cli.board import at_option
from bot.app.cli.loading import in_force
from bot.app.cli.meant import indicator_meant, unit_meant
from bot.app.cli.moments import moment, now
from bot.app.cli.options import config_option, settings_of
from bot.app.cli.output import format_options, write
from bot.app.opening import open_existing
from bot.boards.lagging import Scope
from bot.boards.nothing import why_nothing
from bot.boards.tables import unit_table
from bot.services import boards


@click.command()
@click.option("--unit", required=True, help="Unit, by its name or an alias.")
@click.option("--indicator", help="Only this indicator.")
@at_option
@format_options
@config_option
def command(
    unit: str,
    indicator: str | None,
    at: str | None,
    shape: str,
    output: Path | None,
    config: Path | None,
) -> None:
    """Show what a unit's figures add up to."""
    settings = settings_of(config)
    rules = settings.rules()
    then = moment(at, rules.timezone)
    with open_existing(settings, now) as store:
        catalogue = in_force(store)
        whose = unit_meant(catalogue, unit)
        what = indicator_meant(catalogue, indicator)
        sheet = store.read_now(lambda tx: boards.standing_at(tx, catalogue, whose, then, what))
    nothing = why_nothing(catalogue, Scope(unit=whose), then.year)
    write(sheet.to_json(), [unit_table(sheet).or_else(nothing)], shape, output, rules.language)
