"""`standing`: what a unit's figures add up to at any moment.

By all that is known now, but of a published board's minute as that board knew it.
"""

from datetime import datetime
from pathlib import Path

import click

from bot.app.cli.in_force import in_force
from bot.app.cli.meant import indicator_meant, unit_meant
from bot.app.cli.moments import moment, now
from bot.app.cli.options import config_option, settings_of
from bot.app.cli.output import format_options, write
from bot.app.opening import open_existing
from bot.boards.lagging import Scope
from bot.boards.nothing import why_nothing
from bot.boards.tables import unit_table
from bot.boards.unit import UnitSheet
from bot.domain.catalogue import Catalogue
from bot.services import boards
from storage import published
from storage.transaction import Transaction


@click.command()
@click.option("--unit", required=True, help="Unit, by its name or an alias.")
@click.option("--indicator", help="Only this indicator.")
@click.option(
    "--at",
    metavar="TIME",
    help="Moment in ISO 8601, or now, the default, by all that is known now: what came later for"
    " that day counts. A date is the end of that day. A published board's minute means that board,"
    " by what had been sent by then, as the board commands know it.",
)
@click.option(
    "--known-then", is_flag=True, help="Only by what had been sent by the moment, as boards do."
)
@format_options
@config_option
def command(
    unit: str,
    indicator: str | None,
    at: str | None,
    known_then: bool,
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
        sheet, by = store.read_now(
            lambda tx: _sheet(tx, catalogue, whose, what, then, known_then=known_then)
        )
    nothing = why_nothing(catalogue, Scope(unit=whose), then.year)
    table = unit_table(sheet, known_then=by is not None).or_else(nothing)
    write(sheet.to_json(), [table], shape, output, rules.language)


def _sheet(
    tx: Transaction,
    catalogue: Catalogue,
    unit: str,
    indicator: str | None,
    at: datetime,
    *,
    known_then: bool,
) -> tuple[UnitSheet, datetime | None]:
    """The sheet, and by when what it counts had been sent; None where all known now counts."""
    board = published.moment_of_any(tx, at)
    by = board or (at if known_then else None)
    return boards.standing_at(tx, catalogue, unit, board or at, indicator, by), by
