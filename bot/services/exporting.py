"""The workbook of how everything stands: every row of the boards, written as it is read."""

from collections.abc import Iterator, Sequence

from bot.boards.files.grid import Say, grid
from bot.boards.files.matrix import Figure, matrix
from bot.boards.files.workbook import workbook
from bot.boards.lagging import EVERYTHING
from bot.boards.progress import assumed
from bot.boards.tables import Table, lagging_table, zero_tables
from bot.services import boards, rows, snapshots
from bot.services.desk import Desk
from bot.services.owing import watched_group
from storage.transaction import Transaction

_UNITS = 200  # whose figures are in memory together


def workbook_of_now(tx: Transaction, desk: Desk, say: Say) -> bytes:
    """An .xlsx file of the lagging board, of every unit's figures and of the watched group."""
    group = watched_group(desk.catalogue(tx), desk.rules.watched_group)
    zero = boards.zero_now(tx, desk, group).to_json()
    lagging = lagging_table(rows.of_now(tx, desk, EVERYTHING))
    tables = (lagging, figures(tx, desk), *zero_tables(zero))
    return workbook(grid(one, say) for one in tables)


def figures(tx: Transaction, desk: Desk) -> Table:
    """The figures of now, units down and indicators across, both by name."""
    year = tx.now.astimezone(desk.rules.timezone).year
    owed = desk.catalogue(tx).owed_in(year)
    indicators = sorted({name for names in owed.values() for name in names})
    return matrix(indicators, _parts(tx, desk, sorted(owed)))


def _parts(tx: Transaction, desk: Desk, units: Sequence[str]) -> Iterator[Sequence[Figure]]:
    catalogue, names = desk.catalogue(tx), desk.names(tx)
    at = tx.now.astimezone(desk.rules.timezone)
    owed = catalogue.owed_in(at.year)
    for first in range(0, len(units), _UNITS):
        some = units[first : first + _UNITS]
        snapshot = snapshots.of_units(tx, names, at, some)
        yield [
            Figure(unit, name, assumed(snapshot.value(unit, name), catalogue.indicator[name]))
            for unit in some
            for name in owed[unit]
        ]
