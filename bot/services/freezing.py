"""Freezing the lagging board: its rows are kept as they stand."""

from datetime import datetime

from bot.boards.lagging import EVERYTHING
from bot.boards.plain import iso
from bot.services import boards, scoring
from bot.services.desk import Desk
from bot.services.ranking import wanted_of
from storage import lines, published
from storage.transaction import Transaction


def freeze_lagging(tx: Transaction, desk: Desk, period: str, at: datetime) -> None:
    """Keep the lagging board of now as that of a period; one that the period has stays.

    The database takes the rows from the standings and scores.
    """
    content = {"board": boards.LAGGING, "at": iso(at)}
    number = published.freeze(tx, boards.LAGGING, "", period, at, content)
    if number is None:
        return
    scoring.make_if_stale(tx)
    wanted = wanted_of(tx, desk, EVERYTHING)
    if wanted is not None:
        lines.freeze(tx, number, wanted)
