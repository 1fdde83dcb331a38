"""/lagging: who is behind pace, worst first, a page at a time."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.boards.lagging import LaggingBoard, Row, Scope, thresholds
from bot.domain.messages import Button, Keyboard, Screen, Text
from bot.services import boards, find
from bot.services.commands.asking import Ask
from bot.services.desk import Desk
from bot.services.find import Choice
from bot.services.links import message_link
from bot.services.views.lagging import Listing, lagging_text
from storage import published, sources
from storage.transaction import Transaction


def ask_lagging(ask: Ask) -> Screen:
    """The first page of what is asked for: an indicator, a group, a category, a lamp, or all."""
    choice = find.choice(ask.words, ask.catalogue)
    if choice is None:
        return Screen(Text("lagging-what", {"words": ask.words}))
    if choice.below and not thresholds(ask.catalogue, _scope(choice)):
        return Screen(Text("lagging-no-threshold"))
    return lagging_screen(ask.tx, ask.desk, choice, 1)


def lagging_screen(tx: Transaction, desk: Desk, choice: Choice, page: int) -> Screen:
    """A page of the board; one beyond the last is the last."""
    listing = _listing(tx, desk, choice)
    shown = min(max(page, 1), listing.pages)
    text = lagging_text(listing, shown, desk.catalogue(tx), _links(tx, desk, listing, shown))
    return Screen(text, _keyboard(choice, shown, listing.pages))


def _listing(tx: Transaction, desk: Desk, choice: Choice) -> Listing:
    board = boards.lagging_now(tx, desk, _scope(choice))
    of_lamp = choice.what == "lamp"
    return Listing(
        title=_title(choice),
        board=board,
        rows=tuple(row for row in board.rows if not of_lamp or row.lamp == choice.name),
        before=_ranks_before(tx, desk, board),
        one_indicator=choice.what == "indicator",
    )


def _scope(choice: Choice) -> Scope:
    what = choice.what
    return Scope(
        indicator=choice.name if what == "indicator" else None,
        group=choice.name if what == "group" else None,
        category=choice.name if what == "category" else None,
        below_threshold=choice.below,
    )


def _title(choice: Choice) -> Text:
    if choice.below:
        of = _title(replace(choice, below=False))
        return Text("joined", {"first": of, "rest": Text("lagging-below")})
    if choice.what == "all":
        return Text("lagging-all")
    if choice.what == "lamp":
        return Text(f"lamp-{choice.name}")
    return Text("plain", {"text": choice.name})


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


def _links(
    tx: Transaction, desk: Desk, listing: Listing, page: int
) -> Mapping[tuple[str, str], str]:
    found = {
        (row.unit, row.indicator): _link(tx, desk, row, listing.board.at.year)
        for row in listing.page(page)
        if row.last_movement
    }
    return {key: link for key, link in found.items() if link}


def _link(tx: Transaction, desk: Desk, row: Row, year: int) -> str | None:
    names = desk.names(tx)
    source = sources.moved_by(tx, names.unit_id[row.unit], names.indicator_id[row.indicator], year)
    return message_link(source.chat, source.kind, source.message) if source else None


def _keyboard(choice: Choice, page: int, pages: int) -> Keyboard:
    if pages == 1:
        return ()
    turns = (("page-earlier", page - 1), ("page-number", page), ("page-later", page + 1))
    return (
        tuple(
            Button(Text(key, {"page": page, "pages": pages}), f"page:lagging:{choice.code}:{to}")
            for key, to in turns
            if 1 <= to <= pages
        ),
    )
