"""The rows of published lagging boards: frozen by the database itself, read as they were."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import (
    ColumnElement,
    Select,
    SQLColumnExpression,
    String,
    and_,
    func,
    insert,
    literal,
    or_,
    select,
    tuple_,
    type_coerce,
)

from storage.days import in_words
from storage.numbered import numbered
from storage.scores import Wanted
from storage.tables import BoardLineRow, IndicatorRow, ScoreRow
from storage.transaction import Transaction


class Line(NamedTuple):
    """A row of a board; completion and the gap to pace in hundredths of a percent.

    Ids of unit and indicator are the database's. Value and target are the words that a decimal is
    kept in, the last movement a day in words of ISO 8601; `value` is None where nothing was
    reported. Where `lamp` is None the gap has it. `missing` is how many millionths the value is
    short of its target: where it is given, value and target are numbers of JSON as they are.
    """

    unit_id: int
    indicator_id: int
    value: str | None
    target: str | None
    completion: int | None
    gap: int | None
    lamp: str | None
    last_movement: str | None
    missing: int | None = None


# a line whose fields have no names: of hundreds of thousands these would cost a tenth of the time
Fields: TypeAlias = tuple[
    int, int, str | None, str | None, int | None, int | None, str | None, str | None, int | None
]


def freeze(tx: Transaction, board: int, wanted: Wanted) -> None:
    """Keep what is wanted as the rows of a board, worst first; no row leaves the database."""
    query = _now(wanted, ScoreRow.last_movement).add_columns(ScoreRow.place)
    with numbered(tx, query, ("gap", "place")) as of:
        made = {
            "board_id": literal(board),
            **{name: of[name] for name in ("rank", *Line._fields) if name != "gap"},
            "pace": of["completion"] - of["gap"],
            "lamp": wanted.lamp_of(of["gap"], of["lamp"]),
        }
        in_order = select(*made.values()).order_by(of["rank"])
        tx.session.execute(insert(BoardLineRow).from_select(list(made), in_order))


def now(tx: Transaction, wanted: Wanted) -> Iterator[Fields]:
    """What is wanted as the rows of a board of now, worst first; read a part at a time."""
    query = _now(wanted, in_words(ScoreRow.last_movement))
    gap = query.selected_columns.gap  # by its name it is reckoned once
    return tx.plain(query.order_by(gap.nulls_last(), ScoreRow.place))


def of_board(
    tx: Transaction, board: int, indicators: Collection[int] | None = None
) -> Iterator[Fields]:
    """The rows of a board by rank, of all indicators or of those with these ids."""
    query = select(*_COLUMNS).where(BoardLineRow.board_id == board)
    if indicators is not None:
        query = query.where(BoardLineRow.indicator_id.in_(indicators))
    return tx.plain(query.order_by(BoardLineRow.rank))


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


def _now(wanted: Wanted, last_movement: SQLColumnExpression[Any]) -> Select[*tuple[Any, ...]]:
    """What is wanted with its figures, as lines; of lamps they have that of the exempt."""
    return select(
        ScoreRow.unit_id,
        ScoreRow.indicator_id,
        _words(ScoreRow.value).label("value"),
        _words(ScoreRow.target).label("target"),
        ScoreRow.score.label("completion"),
        wanted.gap.label("gap"),
        wanted.exempted.label("lamp"),
        last_movement.label("last_movement"),
        ScoreRow.missing,
    ).where(wanted.rows)


def _words(column: SQLColumnExpression[Any]) -> ColumnElement[str]:
    """A decimal as the words that it is kept in."""
    return type_coerce(column, String)


_COLUMNS = (
    BoardLineRow.unit_id,
    BoardLineRow.indicator_id,
    _words(BoardLineRow.value),
    _words(BoardLineRow.target),
    BoardLineRow.completion,
    BoardLineRow.completion - BoardLineRow.pace,
    BoardLineRow.lamp,
    in_words(BoardLineRow.last_movement),
    BoardLineRow.missing,
)
