"""The workbook of how things stand: every row of the boards, written as it is read."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime

from bot.boards.files.grid import Say, grid
from bot.boards.files.matrix import Figure, matrix
from bot.boards.files.workbook import workbook
from bot.boards.lagging import EVERYTHING, Row, Scope, owed_in_scope
from bot.boards.narrowing import narrowed
from bot.boards.nothing import why_nothing
from bot.boards.plain import amount
from bot.boards.progress import assumed
from bot.boards.tables import Table, long_table, week_table, zero_tables
from bot.domain.catalogue import Catalogue
from bot.services import boards, logbook, rows, streaks
from bot.services.choices import Choice
from bot.services.desk import Desk
from bot.services.listings import scope_of
from bot.services.owing import watched_group
from storage import standings
from storage.transaction import Transaction

_UNITS = 200  # whose figures are in memory together


def workbook_of(
    tx: Transaction, desk: Desk, say: Say, choice: Choice, at: datetime | None, week: bool
) -> bytes:
    """An .xlsx file of what is chosen: lagging board, every unit's figures, zero board and log.

    `at` is a moment of the past, known as of then; None is now. With `week` also what the week up
    to that moment brought. Who is at zero is not told of a lamp, nor of what is of no group.
    """
    scope = scope_of(choice)
    if at is None:
        lagging, held = iter(rows.of_now(tx, desk, scope)), figures(tx, desk, scope)
    else:
        past = boards.lagging_at(tx, desk.catalogue(tx), desk.rules, at, scope).rows
        lagging, held = iter(past), _figures_of(past, desk.catalogue(tx))
    shown = (row for row in lagging if choice.lamp in (None, row.lamp))
    more = _of_group(tx, desk, choice, at, week)
    year = (at or tx.now.astimezone(desk.rules.timezone)).year
    decided = rows.are_decided(tx, desk, scope, at)
    board = long_table(shown, desk.catalogue(tx), decided=decided)
    board = board.or_else(why_nothing(desk.catalogue(tx), scope, year))
    said = logbook.sheet(tx, desk, scope, at)
    return workbook(grid(one, say) for one in (board, held, *more, said))


def _of_group(
    tx: Transaction, desk: Desk, choice: Choice, at: datetime | None, week: bool
) -> Iterator[Table]:
    catalogue, scope = desk.catalogue(tx), scope_of(choice)
    group = _group(choice, catalogue, desk)
    then, now = at or tx.now.astimezone(desk.rules.timezone), at is None
    part = narrowed(catalogue, scope)
    if week and part.groups.get(group):
        yield week_table(
            boards.week_now(tx, desk, group, scope)
            if now
            else boards.week_at(tx, part, group, then)
        )
    if group and choice.only("group", "category", "indicator"):
        content = (
            boards.zero_now(tx, desk, group, scope).content()
            if now
            else boards.zero_at(tx, catalogue, group, then, None, scope)
        )
        yield from zero_tables(content, streaks.up_to(tx, group, then, choice.indicator))


def _group(choice: Choice, catalogue: Catalogue, desk: Desk) -> str:
    """The group that is named, else that of the indicator ("" for none), else the watched one."""
    if choice.indicator and not choice.group:
        return catalogue.indicator[choice.indicator].group
    return choice.group or watched_group(catalogue, desk.rules.watched_group)


def figures(tx: Transaction, desk: Desk, scope: Scope = EVERYTHING) -> Table:
    """The figures of now in scope, units down and indicators across, in the catalogue's order."""
    catalogue, year = desk.catalogue(tx), tx.now.astimezone(desk.rules.timezone).year
    owed: dict[str, list[str]] = {}
    for unit, indicator in owed_in_scope(catalogue, year, scope):
        owed.setdefault(unit, []).append(indicator.name)
    names = {name for names in owed.values() for name in names}
    return matrix(_in_order(names, catalogue), _parts(tx, desk, owed))


def _figures_of(past: Sequence[Row], catalogue: Catalogue) -> Table:
    """The same of rows that are in memory."""
    place = {unit.name: number for number, unit in enumerate(catalogue.units)}
    rows = sorted(past, key=lambda row: place[row.unit])
    found = [Figure(row.unit, row.indicator, row.value) for row in rows]
    return matrix(_in_order({row.indicator for row in rows}, catalogue), [found])


def _in_order(names: Collection[str], catalogue: Catalogue) -> Sequence[str]:
    return [one.name for one in catalogue.indicators if one.name in names]


def _parts(
    tx: Transaction, desk: Desk, owed: Mapping[str, Sequence[str]]
) -> Iterator[Sequence[Figure]]:
    catalogue, names, units = desk.catalogue(tx), desk.names(tx), list(owed)
    year = tx.now.astimezone(desk.rules.timezone).year
    unsaid = {one.name: assumed(None, one) for one in catalogue.indicators}
    for first in range(0, len(units), _UNITS):
        some = units[first : first + _UNITS]
        found = standings.values(tx, year, [names.unit_id[unit] for unit in some])
        said = {
            (names.unit_name[unit], names.indicator_name[of]): amount(value)
            for unit, of, value in found
        }
        yield [
            Figure(unit, name, said.get((unit, name), unsaid[name]))
            for unit in some
            for name in owed[unit]
        ]
