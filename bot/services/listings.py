"""The lagging board narrowed to a choice, as screens and pictures show it."""

from collections.abc import Mapping
from datetime import date, datetime, time
from itertools import islice

from bot.boards.lagging import Asked, LaggingBoard, Page, Scope, owed_in_scope, page_of
from bot.boards.lamps import Lamp
from bot.boards.nothing import why_nothing
from bot.services import boards, rows
from bot.services.choices import Choice
from bot.services.desk import Desk
from bot.services.ranking import lagging_page, wanted_of
from bot.services.views.lagging import PAGE, Listing
from storage import lines, published
from storage.transaction import Transaction

_FROZEN, _RECKONED = 20_000, 2_000  # rows of a past day that are read, or folded, in a second


def listing(tx: Transaction, desk: Desk, choice: Choice, page: int) -> Listing:
    """A page of a choice, worst first, with the ranks on the board published last."""
    scope = scope_of(choice)
    shown = lagging_page(tx, desk, scope, _asked(choice, page))
    return _listing(tx, desk, choice, shown, _ranks_before(tx, desk, scope, shown))


def listing_of(tx: Transaction, desk: Desk, choice: Choice, page: int, day: date) -> Listing | None:
    """A page of a past day: of the board published on it, else of what was known at its end.

    None where that is more than can be told at once.
    """
    scope, zone = scope_of(choice), desk.rules.timezone
    at = datetime.combine(day, time(23, 59, 59), tzinfo=zone)
    board = published.newest(tx, boards.LAGGING, "", at)
    frozen = board is not None and board.at.astimezone(zone).date() == day
    most = _FROZEN if frozen else _RECKONED
    if len(list(islice(owed_in_scope(desk.catalogue(tx), day.year, scope), most + 1))) > most:
        return None
    moment = board.at.astimezone(zone) if board and frozen else at
    made = LaggingBoard(moment, scope, tuple(rows.at_moment(tx, desk, scope, moment)))
    return _listing(tx, desk, choice, page_of(made, _asked(choice, page)))


def _asked(choice: Choice, page: int) -> Asked:
    return Asked(page, PAGE, Lamp(choice.lamp) if choice.lamp else None)


def _listing(
    tx: Transaction,
    desk: Desk,
    choice: Choice,
    shown: Page,
    before: Mapping[tuple[str, str], int] | None = None,
) -> Listing:
    return Listing(
        title=choice.title,
        page=shown,
        before=before or {},
        one_indicator=choice.indicator is not None,
        nothing=why_nothing(desk.catalogue(tx), scope_of(choice), shown.at.year),
    )


def scope_of(choice: Choice) -> Scope:
    """Which rows of the lagging board a choice takes."""
    return Scope(
        indicator=choice.indicator,
        group=choice.group,
        category=choice.category,
        below_threshold=choice.below,
    )


def _ranks_before(
    tx: Transaction, desk: Desk, scope: Scope, page: Page
) -> Mapping[tuple[str, str], int]:
    """The ranks of a page's rows on the last published board, among the rows in scope now."""
    last = published.latest(tx, boards.LAGGING, "", tx.now)
    wanted = wanted_of(tx, desk, scope)
    if not last or wanted is None or last[0].at.astimezone(page.at.tzinfo).year != page.at.year:
        return {}
    names = desk.names(tx)
    keys = {
        (names.unit_id[row.unit], names.indicator_id[row.indicator]): (row.unit, row.indicator)
        for row in page.rows
    }
    ranks = lines.ranks(tx, last[0].number, wanted, keys)
    return {keys[key]: rank for key, rank in ranks.items()}
