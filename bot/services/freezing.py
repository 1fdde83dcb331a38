"""Freezing boards as they are published: their rows are kept as they stand."""

from datetime import datetime

from bot.boards.lagging import EVERYTHING
from bot.boards.plain import iso
from bot.boards.zero import ZeroBoard
from bot.services import boards, scoring, streaks
from bot.services.desk import Desk
from bot.services.ranking import wanted_of
from storage import lines, published
from storage.transaction import Transaction


def freeze_zero(tx: Transaction, desk: Desk, board: ZeroBoard, period: str) -> ZeroBoard:
    """Keep a zero board as that of a period, and count the boards in a row on; gives it so.

    A board that the period has stays, and then that one is given.
    """
    number = published.freeze(tx, boards.ZERO, board.group, period, board.at, board.content())
    if number is not None:
        streaks.count(tx, board, number, desk.names(tx))
        return board.counted()
    kept = published.of_period(tx, boards.ZERO, board.group, period)
    return boards.as_published(tx, kept) if kept else board


def freeze_lagging(tx: Transaction, desk: Desk, period: str, at: datetime) -> None:
    """Keep the lagging board of now as that of a period; one that the period has stays.

    The database takes the rows from the standings and scores, and counts who is at zero in an
    indicator on from the board before.
    """
    content = {"board": boards.LAGGING, "at": iso(at)}
    number = published.freeze(tx, boards.LAGGING, "", period, at, content)
    if number is None:
        return
    scoring.make_if_stale(tx)
    wanted = wanted_of(tx, desk, EVERYTHING)
    if wanted is not None:
        lines.freeze(tx, number, wanted)
        streaks.count_indicators(tx, number, at)
