"""Freezing the lagging board: its rows are kept as they stand."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from bot.boards.lagging import EVERYTHING, Row
from bot.boards.plain import iso
from bot.boards.scores import as_score
from bot.services import boards, scoring
from bot.services.desk import Desk
from bot.services.ranking import wanted_of
from storage import lines, published
from storage.lines import Line
from storage.office import Names
from storage.transaction import Transaction


def freeze_lagging(tx: Transaction, desk: Desk, period: str, at: datetime) -> None:
    """Keep the lagging board of now as that of a period; one that the period has stays.

    The database takes the rows from the standings and scores; only where it cannot tell the paces
    apart they are reckoned one by one.
    """
    content = {"board": boards.LAGGING, "at": iso(at)}
    number = published.freeze(tx, boards.LAGGING, "", period, at, content)
    if number is None:
        return
    scoring.make_if_stale(tx)
    wanted = wanted_of(tx, desk, EVERYTHING)
    if wanted is not None:
        lines.freeze(tx, number, wanted)
    else:
        lines.keep(tx, number, lines_of(boards.lagging_now(tx, desk).rows, desk.names(tx)))


def lines_of(rows: Iterable[Row], names: Names) -> Iterator[Line]:
    """Rows that were reckoned, as they are kept."""
    for row in rows:
        yield Line(
            row.rank,
            names.unit_id[row.unit],
            names.indicator_id[row.indicator],
            row.value,
            row.target,
            None if row.completion is None else as_score(row.completion),
            None if row.pace is None else as_score(row.pace),
            row.lamp,
            row.last_movement,
        )
