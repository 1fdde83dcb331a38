"""`board zero` and `board lagging`: the boards of any moment, from the ledger."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

import click

from bot.app.cli.in_force import in_force
from bot.app.cli.meant import category_meant, group_meant, group_watched, indicator_meant
from bot.app.cli.moments import is_day, moment, now, past
from bot.app.cli.options import config_option, fail, settings_of
from bot.app.cli.output import format_options, is_watched, progress, write
from bot.app.cli.zeros import group_of, zero_now, zero_of, zero_published
from bot.app.opening import open_existing
from bot.boards.files.document import document
from bot.boards.lagging import Scope, thresholds
from bot.boards.nothing import why_nothing
from bot.boards.plain import PART, in_numbers
from bot.boards.tables import corrections_table, lagging_table, week_table, zero_tables
from bot.boards.week import WeekSheet
from bot.domain.catalogue import Catalogue
from bot.domain.messages import Text
from bot.services import boards, briefs, rows, streaks
from bot.services.desk import Desk
from bot.texts import render_plain
from storage import published
from storage.transaction import Transaction


@click.group()
def command() -> None:
    """Show who is at zero and who lags, now or at any past moment."""


at_option = click.option(
    "--at",
    metavar="TIME",
    help="Moment in ISO 8601, or now, the default; what had been sent by then counts. A date is the"
    " end of that day; a published board's minute means that board.",
)
against_option = click.option(
    "--against",
    metavar="TIME",
    help="Earlier moment to compare with; default the board published last before.",
)


@command.command()
@click.option("--group", help="Group of indicators; default the watched one.")
@click.option("--indicator", help="Only this indicator, alone.")
@click.option("--category", help="Only units of this category.")
@at_option
@against_option
@format_options
@config_option
def zero(
    group: str | None,
    indicator: str | None,
    category: str | None,
    at: str | None,
    against: str | None,
    shape: str,
    output: Path | None,
    config: Path | None,
) -> None:
    """Units at zero in a group, who broke through and who fell back (破零)."""
    settings = settings_of(config)
    rules = settings.rules()
    desk = Desk(rules, now, _never)
    then, before = past(at, rules.timezone), past(against, rules.timezone)
    with open_existing(settings, now) as store:
        catalogue = in_force(store, desk.catalogue)
        scope = _scope(catalogue, Scope(indicator, category=category))
        chosen = group_watched(catalogue, group or group_of(catalogue, scope), rules)
        content = store.read_now(
            lambda tx: (
                zero_now(tx, desk, chosen, before, scope)
                if then is None
                else zero_of(tx, catalogue, chosen, then, before, scope)
            )
        )
        at_then = datetime.fromisoformat(content["at"])
        running = store.read_now(lambda tx: streaks.up_to(tx, chosen, at_then, scope.indicator))
    first, *rest = zero_tables(content, running)
    if not content["units"]:
        first = first.or_else(_nothing(catalogue, replace(scope, group=chosen), content["at"]))
    rest += [corrections_table(content)] if content.get("corrections") else []
    write(in_numbers(content), [first, *rest], shape, output, rules.language)


def _nothing(catalogue: Catalogue, scope: Scope, at: str) -> Text:
    """Why a board of a scope has no units."""
    return why_nothing(catalogue, scope, datetime.fromisoformat(at).year)


@command.command()
@click.option("--indicator", help="Only this indicator.")
@click.option("--group", help="Only this group of indicators.")
@click.option("--category", help="Only units of this category.")
@click.option("--below-threshold", is_flag=True, help="Only what is under its threshold (未达标).")
@at_option
@format_options
@config_option
def lagging(
    indicator: str | None,
    group: str | None,
    category: str | None,
    below_threshold: bool,
    at: str | None,
    shape: str,
    output: Path | None,
    config: Path | None,
) -> None:
    """Units and indicators by their gap to pace, worst first."""
    settings = settings_of(config)
    asked = Scope(indicator, group, category, below_threshold)
    desk = Desk(settings.rules(), now, _never)
    then = past(at, desk.rules.timezone)
    with open_existing(settings, now) as store:
        catalogue = in_force(store, desk.outline)
        written = partial(write, shape=shape, output=output, language=desk.rules.language)
        scope = _scope(catalogue, asked)
        store.read_now(lambda tx: _lagging(tx, desk, scope, then, shape, written))


def _lagging(
    tx: Transaction,
    desk: Desk,
    scope: Scope,
    at: datetime | None,
    shape: str,
    write: Callable[..., None],
) -> None:
    """Write the board as its rows are read; without a moment it is the one that is kept."""
    if at is None:
        then, found = tx.now.astimezone(desk.rules.timezone), rows.of_now(tx, desk, scope)
    else:
        then = published.moment_meant(tx, boards.LAGGING, "", at)
        found = rows.at_moment(tx, desk, scope, then)
    most = rows.count(tx, desk, scope, then) if is_watched() else 0
    if shape == "json":
        with progress(found.written(), most, each=PART) as counted:
            write({"board": "lagging", "at": then.isoformat(), "rows": counted}, [])
        return
    nothing = why_nothing(desk.catalogue(tx), scope, then.year)
    decided = rows.are_decided(tx, desk, scope, at and then)
    with progress(found, most) as counted:
        write({}, [lagging_table(counted, decided=decided).or_else(nothing)])


def _never(words: str, after: datetime) -> datetime | None:
    """Nothing is due while a board is shown."""
    del words, after
    return None


@command.command()
@click.option("--group", help="Group of indicators; default the watched one.")
@at_option
@format_options
@config_option
def week(
    group: str | None, at: str | None, shape: str, output: Path | None, config: Path | None
) -> None:
    """What each unit said and moved in the week of a moment; silence is not zero."""
    settings = settings_of(config)
    rules = settings.rules()
    desk, then = Desk(rules, now, _never), past(at, rules.timezone)
    with open_existing(settings, now) as store:
        catalogue = in_force(store, desk.catalogue)
        chosen = group_watched(catalogue, group, rules)
        sheet = store.read_now(lambda tx: _week(tx, desk, chosen, then))
    table = week_table(sheet).or_else(
        _nothing(catalogue, Scope(group=chosen), sheet.last.isoformat())
    )
    write(sheet.to_json(), [table], shape, output, rules.language)


def _week(tx: Transaction, desk: Desk, group: str, at: datetime | None) -> WeekSheet:
    if at is None:
        return boards.week_now(tx, desk, group)
    then = published.moment_of_any(tx, at) or at
    return boards.week_at(tx, desk.catalogue(tx), group, then)


@command.command()
@click.option("--group", help="Group of indicators; default the watched one.")
@click.option(
    "--at",
    metavar="TIME",
    required=True,
    help="Moment of a published board, or the day on which it was published.",
)
@against_option
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), required=True)
@config_option
def brief(
    group: str | None, at: str, against: str | None, output: Path, config: Path | None
) -> None:
    """Draft the brief (通报) of a published zero board as a Word file."""
    settings = settings_of(config)
    rules = settings.rules()
    before = past(against, rules.timezone)
    with open_existing(settings, now) as store:
        catalogue = in_force(store)
        chosen = group_watched(catalogue, group, rules)
        then = moment(at, rules.timezone)
        made = store.read_now(
            lambda tx: briefs.of_content(
                tx,
                catalogue,
                zero_published(tx, catalogue, chosen, then, before, on_day=is_day(at)),
                rules,
            )
        )
    output.write_bytes(document(made, lambda text: render_plain(text, rules.language)))


def _scope(catalogue: Catalogue, asked: Scope) -> Scope:
    meant = replace(
        asked,
        indicator=indicator_meant(catalogue, asked.indicator),
        group=group_meant(catalogue, asked.group),
        category=category_meant(catalogue, asked.category),
    )
    if meant.below_threshold and not thresholds(catalogue, meant):
        fail(Text("cli-no-threshold"))
    return meant
