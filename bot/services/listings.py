"""The lagging board narrowed to a choice, as screens and pictures show it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.boards.lagging import Asked, Scope, owed_in_scope
from bot.boards.lamps import Lamp
from bot.services import boards
from bot.services.desk import Desk
from bot.services.find import Choice
from bot.services.ranking import lagging_page
from bot.services.views.lagging import PAGE, Listing
from storage import published
from storage.transaction import Transaction


def listing(tx: Transaction, desk: Desk, choice: Choice, page: int, most: int = PAGE) -> Listing:
    """A page of a choice, worst first, with the ranks on the board published last.

    The page has up to `most` rows from its first one on.
    """
    scope = scope_of(choice)
    lamp = Lamp(choice.name) if choice.what == "lamp" else None
    shown = lagging_page(tx, desk, scope, Asked(page, PAGE, lamp, most))
    return Listing(
        title=choice.title,
        page=shown,
        before=_ranks_before(tx, desk, scope, shown.at),
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
    tx: Transaction, desk: Desk, scope: Scope, at: datetime
) -> Mapping[tuple[str, str], int]:
    """The ranks on the last published board, counted among the rows in scope now."""
    last = published.latest(tx, "lagging", "", tx.now)
    if not last or last[0].at.astimezone(desk.rules.timezone).year != at.year:
        return {}
    now = _in_scope(tx, desk, scope, at.year)
    rows: list[dict[str, Any]] = last[0].content["rows"]
    keys = [key for row in rows if (key := (row["unit"], row["indicator"])) in now]
    return {key: rank for rank, key in enumerate(keys, start=1)}


def _in_scope(tx: Transaction, desk: Desk, scope: Scope, year: int) -> set[tuple[str, str]]:
    if scope.below_threshold:
        return {(row.unit, row.indicator) for row in boards.lagging_now(tx, desk, scope).rows}
    return {(unit, one.name) for unit, one in owed_in_scope(desk.catalogue(tx), year, scope)}
