"""/lagging: who is behind pace, worst first, a page at a time."""

from collections.abc import Mapping
from datetime import date

from bot.boards.lagging import Page, Row, thresholds
from bot.domain.messages import Button, Keyboard, Screen, Text
from bot.services import boards, choices
from bot.services.choices import Choice, Unclear
from bot.services.commands.asking import Ask
from bot.services.commands.days import ahead, day_of, published_on
from bot.services.commands.scoping import unclear
from bot.services.desk import Desk
from bot.services.links import message_link
from bot.services.listings import listing, listing_of, scope_of
from bot.services.views.lagging import lagging_text
from storage import sources
from storage.transaction import Transaction


def ask_lagging(ask: Ask) -> Screen:
    """The first page of what is asked for: by indicator, group, category and lamp, or all.

    With a day of the past, and with today once its board is published, the board published on it,
    else what was known at its end; where that is more than a chat can wait for, it is told where it
    can be had.
    """
    stretch, rest = day_of(ask)
    choice = choices.read(rest, ask.catalogue)
    if isinstance(choice, Unclear):
        return unclear(ask, choice, "lagging-how")
    if choice.below and not thresholds(ask.catalogue, scope_of(choice)):
        return Screen(Text("lagging-no-threshold"))
    if stretch and stretch.last < ask.today:
        past = past_screen(ask.tx, ask.desk, choice, 1, stretch.last)
        return past or Screen(Text("lagging-of-past", {"words": ask.words}))
    if (later := ahead(ask, stretch)) is not None:
        return later
    if stretch and published_on(ask, boards.LAGGING, "", stretch):
        frozen = past_screen(ask.tx, ask.desk, choice, 1, ask.today)
        return frozen or lagging_screen(ask.tx, ask.desk, choice, 1)
    return lagging_screen(ask.tx, ask.desk, choice, 1)


def lagging_screen(tx: Transaction, desk: Desk, choice: Choice, page: int) -> Screen:
    """A page of the board; one beyond the last is the last."""
    listed = listing(tx, desk, choice, page)
    shown = listed.page
    text = lagging_text(listed, desk.catalogue(tx), _links(tx, desk, shown))
    return Screen(text, _keyboard(choice, shown.number, shown.pages) if shown.rows else ())


def past_screen(tx: Transaction, desk: Desk, choice: Choice, page: int, day: date) -> Screen | None:
    """A page of a past day; None where it cannot be told at once.

    What moved a figure last by then is not kept: no message is linked.
    """
    listed = listing_of(tx, desk, choice, page, day)
    if listed is None:
        return None
    text, shown = lagging_text(listed, desk.catalogue(tx), {}), listed.page
    return Screen(text, _keyboard(choice, shown.number, shown.pages, day) if shown.rows else ())


def _links(tx: Transaction, desk: Desk, page: Page) -> Mapping[tuple[str, str], str]:
    found = {
        (row.unit, row.indicator): _link(tx, desk, row, page.at.year)
        for row in page.rows
        if row.last_movement
    }
    return {key: link for key, link in found.items() if link}


def _link(tx: Transaction, desk: Desk, row: Row, year: int) -> str | None:
    names = desk.names(tx)
    source = sources.moved_by(tx, names.unit_id[row.unit], names.indicator_id[row.indicator], year)
    return message_link(source.chat, source.kind, source.message) if source else None


def _keyboard(choice: Choice, page: int, pages: int, day: date | None = None) -> Keyboard:
    """Data of a button has few bytes: a day is told by its number."""
    of = f":{day.toordinal()}" if day else ""
    picture = Button(Text("button-picture"), f"picture:lagging:{choice.code}:{page}{of}")
    if pages == 1:
        return ((picture,),)
    turns = (("page-earlier", page - 1), ("page-number", page), ("page-later", page + 1))
    turning = [
        Button(Text(key, {"page": page, "pages": pages}), f"page:lagging:{choice.code}:{to}{of}")
        for key, to in turns
        if 1 <= to <= pages
    ]
    return ((*turning, picture),)
