"""The lagging board narrowed to a choice, as screens and pictures show it."""

from collections.abc import Mapping
from typing import Any

from bot.boards.lagging import LaggingBoard, Scope
from bot.services import boards
from bot.services.desk import Desk
from bot.services.find import Choice
from bot.services.views.lagging import Listing
from storage import published
from storage.transaction import Transaction


def listing(tx: Transaction, desk: Desk, choice: Choice) -> Listing:
    """The rows of a choice, worst first, with their ranks on the board published last."""
    board = boards.lagging_now(tx, desk, scope_of(choice))
    of_lamp = choice.what == "lamp"
    return Listing(
        title=choice.title,
        board=board,
        rows=tuple(row for row in board.rows if not of_lamp or row.lamp == choice.name),
        before=_ranks_before(tx, desk, board),
        one_indicator=choice.what == "indicator",
    )


def scope_of(choice: Choice) -> Scope:
    """Which rows of the lagging board a choice takes."""
    what = choice.what
    return Scope(
        indicator=choice.name if what == "indicator" else None,
        group=choice.name if what == "group" else None,
        category=choice.name if what == "category" else None,
        below_threshold=choice.below,
    )


def _ranks_before(
    tx: Transaction, desk: Desk, board: LaggingBoard
) -> Mapping[tuple[str, str], int]:
    """The ranks on the last published board, counted among the rows shown now."""
    last = published.latest(tx, "lagging", "", tx.now)
    if not last or last[0].at.astimezone(desk.rules.timezone).year != board.at.year:
        return {}
    now = {(row.unit, row.indicator) for row in board.rows}
    rows: list[dict[str, Any]] = last[0].content["rows"]
    keys = [key for row in rows if (key := (row["unit"], row["indicator"])) in now]
    return {key: rank for rank, key in enumerate(keys, start=1)}
