"""The rows of published lagging boards: frozen by the database itself, read as they were."""

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Select,
    SQLColumnExpression,
    and_,
    case,
    func,
    insert,
    literal,
    or_,
    select,
    tuple_,
)

from storage.scores import Wanted
from storage.tables import BoardLineRow, IndicatorRow, ScoreRow, StandingRow, TargetRow
from storage.transaction import Transaction

_PART = 2_000


class Line(NamedTuple):
    """A row of a published board; completion and pace in hundredths of a percent.

    Ids of unit and indicator are the database's. `value` is None where nothing was reported.
    """

    rank: int
    unit_id: int
    indicator_id: int
    value: Decimal | None
    target: Decimal | None
    completion: int | None
    pace: int | None
    lamp: str | None
    last_movement: date | None


_COLUMNS = [getattr(BoardLineRow, name) for name in Line._fields]


def freeze(tx: Transaction, board: int, wanted: Wanted) -> None:
    """Keep what is wanted as the rows of a board, worst first; no row leaves the database."""
    rank = func.row_number().over(order_by=_worst_first(wanted))
    rows = _now(wanted).add_columns(rank, literal(board))
    names = [*Line._fields[1:], "rank", "board_id"]
    tx.session.execute(insert(BoardLineRow).from_select(names, rows))


def now(tx: Transaction, wanted: Wanted) -> Iterator[Line]:
    """What is wanted as the rows of a board of now, worst first; read a part at a time."""
    query = _now(wanted).order_by(*_worst_first(wanted)).execution_options(yield_per=_PART)
    for rank, row in enumerate(tx.columns(query), start=1):
        yield Line(rank, *row)


def of_board(
    tx: Transaction, board: int, indicators: Collection[int] | None = None
) -> Iterator[Line]:
    """The rows of a board by rank, of all indicators or of those with these ids."""
    query = select(*_COLUMNS).where(BoardLineRow.board_id == board)
    if indicators is not None:
        query = query.where(BoardLineRow.indicator_id.in_(indicators))
    query = query.order_by(BoardLineRow.rank).execution_options(yield_per=_PART)
    return map(Line._make, tx.columns(query))


def units_of(
    tx: Transaction, board: int, group: str, indicator: int | None = None
) -> frozenset[int]:
    """The units, by their ids, with a row of a group, or of one indicator, on a board."""
    query = select(BoardLineRow.unit_id).where(BoardLineRow.board_id == board).distinct()
    if indicator is not None:
        return frozenset(tx.session.scalars(query.where(BoardLineRow.indicator_id == indicator)))
    members = select(IndicatorRow.id).where(IndicatorRow.group == group)
    return frozenset(tx.session.scalars(query.where(BoardLineRow.indicator_id.in_(members))))


def ranks(
    tx: Transaction, board: int, wanted: Wanted, keys: Collection[tuple[int, int]]
) -> Mapping[tuple[int, int], int]:
    """The ranks that units and indicators had on a board, counted among what is wanted now.

    Those with the same gap share one.
    """
    of_board = BoardLineRow.board_id == board
    pairs = [
        and_(BoardLineRow.unit_id == unit, BoardLineRow.indicator_id == indicator)
        for unit, indicator in keys
    ]
    if not pairs:
        return {}
    gap = BoardLineRow.completion - BoardLineRow.pace
    asked = select(BoardLineRow.unit_id, BoardLineRow.indicator_id, BoardLineRow.rank, gap)
    rows = tx.session.execute(asked.where(of_board, or_(*pairs))).all()
    if not rows:
        return {}
    counts = [
        func.count().filter(gap.is_not(None) if of_row is None else gap < of_row)
        for *_, of_row in rows
    ]
    last = max(row.rank for row in rows)
    among = select(*counts).where(of_board, BoardLineRow.rank <= last, _still(wanted))
    before = tx.session.execute(among).one()
    return {(row[0], row[1]): count + 1 for row, count in zip(rows, before, strict=True)}


def _still(wanted: Wanted) -> ColumnElement[bool]:
    """Whether a row of a board is among what is wanted now; that is found once, not row by row."""
    now = select(ScoreRow.unit_id, ScoreRow.indicator_id).where(wanted.rows)
    return tuple_(BoardLineRow.unit_id, BoardLineRow.indicator_id).in_(now)


def _worst_first(wanted: Wanted) -> tuple[SQLColumnExpression[Any], ...]:
    """The order of a board's rows; those without a target come last."""
    return wanted.gap.is_(None), wanted.gap, ScoreRow.place


def _now(wanted: Wanted) -> Select[*tuple[Any, ...]]:
    """What is wanted with its figures, as the rows of a board but for their rank."""
    gap, score = wanted.gap, ScoreRow.score
    target = (
        select(TargetRow.amount)
        .where(
            TargetRow.unit_id == ScoreRow.unit_id,
            TargetRow.indicator_id == ScoreRow.indicator_id,
            TargetRow.year == ScoreRow.year,
            TargetRow.valid_from <= wanted.day,
        )
        .order_by(TargetRow.valid_from.desc())
        .limit(1)
        .scalar_subquery()
    )
    standing = and_(
        StandingRow.unit_id == ScoreRow.unit_id,
        StandingRow.indicator_id == ScoreRow.indicator_id,
        StandingRow.year == ScoreRow.year,
    )
    reported = StandingRow.as_of.is_not(None)  # a target alone is no figure
    return (
        select(
            ScoreRow.unit_id,
            ScoreRow.indicator_id,
            case((reported, StandingRow.value)).label("value"),
            target.label("target"),
            score.label("completion"),
            (score - gap).label("pace"),
            wanted.lamp.label("lamp"),
            StandingRow.last_movement,
        )
        .outerjoin(StandingRow, standing)
        .where(wanted.rows)
    )
