"""The lagging board narrowed to a choice, as screens and pictures show it."""

from collections.abc import Mapping

from bot.boards.lagging import Asked, Page, Scope
from bot.boards.lamps import Lamp
from bot.boards.nothing import why_nothing
from bot.services import boards
from bot.services.choices import Choice
from bot.services.desk import Desk
from bot.services.ranking import lagging_page, wanted_of
from bot.services.views.lagging import PAGE, Listing
from storage import lines, published
from storage.transaction import Transaction


def listing(tx: Transaction, desk: Desk, choice: Choice, page: int) -> Listing:
    """A page of a choice, worst first, with the ranks on the board published last."""
    scope = scope_of(choice)
    lamp = Lamp(choice.lamp) if choice.lamp else None
    shown = lagging_page(tx, desk, scope, Asked(page, PAGE, lamp))
    return Listing(
        title=choice.title,
        page=shown,
        before=_ranks_before(tx, desk, scope, shown),
        one_indicator=choice.indicator is not None,
        nothing=why_nothing(desk.catalogue(tx), scope, shown.at.year),
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
