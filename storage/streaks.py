"""Boards in a row (连续次数): who is at zero on a published board, and on how many up to it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Numeric,
    Select,
    and_,
    cast,
    delete,
    exists,
    func,
    insert,
    literal,
    or_,
    select,
)

from storage.tables import (
    BoardIndicatorZeroRow,
    BoardLineRow,
    BoardRow,
    BoardZeroRow,
    IndicatorRow,
)
from storage.transaction import Transaction

_SUMMED = ("count", "amount")  # kinds that add up: below nothing is nothing
_KEPT = (
    BoardIndicatorZeroRow.board_id,
    BoardIndicatorZeroRow.indicator_id,
    BoardIndicatorZeroRow.unit_id,
    BoardIndicatorZeroRow.running,
)


def keep(tx: Transaction, board: int, running: Mapping[int, int]) -> None:
    """Keep the units at zero on a board with the boards in a row that it ends, by their ids."""
    tx.session.execute(delete(BoardZeroRow).where(BoardZeroRow.board_id == board))
    rows = [
        {"board_id": board, "unit_id": unit, "running": boards} for unit, boards in running.items()
    ]
    if rows:
        tx.session.execute(insert(BoardZeroRow), rows)


def of_board(tx: Transaction, board: int) -> dict[int, int]:
    """The units at zero on a board, by their ids, with the boards in a row that it ends."""
    query = select(BoardZeroRow.unit_id, BoardZeroRow.running)
    return dict(tx.session.execute(query.where(BoardZeroRow.board_id == board)).all())


def before(tx: Transaction, kind: str, scope: str, moment: datetime) -> frozenset[int]:
    """The units, by their ids, at zero on any board of a kind and scope made before a moment."""
    query = select(BoardZeroRow.unit_id).join(BoardRow, BoardRow.id == BoardZeroRow.board_id)
    of = (BoardRow.kind == kind, BoardRow.scope == scope, BoardRow.at < moment)
    return frozenset(tx.session.scalars(query.where(*of).distinct()))


def of_indicator(tx: Transaction, board: int, indicator: int) -> dict[int, int] | None:
    """The units at zero in one indicator on a lagging board, with the boards in a row it ends.

    By their ids; None where nobody owed the indicator on that board.
    """
    query = select(BoardIndicatorZeroRow.unit_id, BoardIndicatorZeroRow.running).where(
        BoardIndicatorZeroRow.board_id == board, BoardIndicatorZeroRow.indicator_id == indicator
    )
    found = dict(tx.session.execute(query).all())
    return found if found or _has(tx, board, indicator) else None


def _has(tx: Transaction, board: int, indicator: int) -> bool:
    of = (BoardLineRow.board_id == board, BoardLineRow.indicator_id == indicator)
    return bool(tx.session.scalar(select(exists().where(*of))))


def count_indicators(tx: Transaction, board: int, before: int | None) -> None:
    """Count the lines at zero of a lagging board on from those of the board before it.

    What was kept of it is made anew; no row leaves the database.
    """
    kept = BoardIndicatorZeroRow
    tx.session.execute(delete(kept).where(kept.board_id == board))
    counted = _counted(board, before).order_by(BoardLineRow.indicator_id, BoardLineRow.unit_id)
    tx.session.execute(insert(kept).from_select([column.key for column in _KEPT], counted))


def miscounted(tx: Transaction, board: int, before: int | None) -> bool:
    """Whether the lines at zero of a lagging board are kept otherwise than that counts them."""
    kept = select(*_KEPT).where(BoardIndicatorZeroRow.board_id == board)
    right = _counted(board, before)
    differences = (right.except_(kept).subquery(), kept.except_(right).subquery())
    counts = (tx.session.scalar(select(func.count()).select_from(one)) for one in differences)
    return any(counts)


def _counted(board: int, before: int | None) -> Select[*tuple[Any, ...]]:
    """The lines at zero of a board: nothing said, nothing, or less than nothing where it adds up.

    A decimal is kept as text; beside zero it may stand as a number.
    """
    line, last, value = BoardLineRow, BoardIndicatorZeroRow, cast(BoardLineRow.value, Numeric)
    same = (last.indicator_id == line.indicator_id, last.unit_id == line.unit_id)
    low = and_(value <= 0, or_(value == 0, IndicatorRow.kind.in_(_SUMMED)))
    return (
        select(
            literal(board),
            line.indicator_id,
            line.unit_id,
            (func.coalesce(last.running, 0) + 1).label("running"),
        )
        .join(IndicatorRow, IndicatorRow.id == line.indicator_id)
        .outerjoin(last, and_(last.board_id == (before or 0), *same))
        .where(line.board_id == board, or_(line.value.is_(None), low))
    )
