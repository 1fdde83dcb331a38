"""Boards in a row (连续次数): who is at zero on a published board, and on how many up to it."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import delete, insert, select

from storage.tables import BoardRow, BoardZeroRow
from storage.transaction import Transaction


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
