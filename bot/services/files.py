"""What the files and pictures that letters ask for are made of, as known when they are made."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, TypeAlias

from bot.boards.files.document import document
from bot.boards.files.grid import Say
from bot.domain.catalogue import Catalogue
from bot.services import boards, briefs, exporting, trends
from bot.services.choices import Choice, decoded
from bot.services.desk import Desk
from bot.services.listings import listing, listing_of, scope_of
from bot.services.trends import Whose
from bot.services.views.pictures import Drawing, draw_lagging, draw_zero
from storage import published
from storage.published import Published
from storage.transaction import Transaction

EXPORT, LAGGING, ZERO, TREND, BRIEF = "export", "lagging", "zero", "trend", "brief"
Attachment: TypeAlias = Mapping[str, Any]


def prepared(tx: Transaction, desk: Desk, attachment: Attachment, say: Say) -> Callable[[], bytes]:
    """What makes the file of an attachment in the words of a language.

    A workbook is made at once, its rows read as they are written. Raises ValueError for an
    attachment that nobody makes, or that names what is no more.
    """
    if attachment.get("maker") == EXPORT:
        made = _exported(tx, desk, attachment, say)
        return lambda: made
    maker = _MAKERS.get(str(attachment.get("maker")))
    if maker is None:
        raise ValueError(f"nothing makes {attachment.get('maker')!r}")
    draw = maker(tx, desk, attachment)
    return lambda: draw(say)


def _exported(tx: Transaction, desk: Desk, attachment: Attachment, say: Say) -> bytes:
    choice = _chosen(attachment, desk.catalogue(tx))
    at = datetime.fromisoformat(attachment["at"]) if attachment.get("at") else None
    local = at.astimezone(desk.rules.timezone) if at else None
    return exporting.workbook_of(tx, desk, say, choice, local, attachment.get("week", False))


def _chosen(attachment: Attachment, catalogue: Catalogue) -> Choice:
    """What an attachment is narrowed to; ValueError where the catalogue has it no more."""
    choice = decoded(attachment.get("choice", "a"), catalogue)
    if choice is None:
        raise ValueError(f"the catalogue has no {attachment['choice']!r} any more")
    return choice


def _lagging(tx: Transaction, desk: Desk, attachment: Attachment) -> Drawing:
    catalogue, day = desk.catalogue(tx), attachment.get("day")
    choice, page = _chosen(attachment, catalogue), attachment["page"]
    if day is None:
        return draw_lagging(listing(tx, desk, choice, page), catalogue)
    listed = listing_of(tx, desk, choice, page, date.fromisoformat(day))
    if listed is None:
        raise ValueError(f"the board of {day} is too long to be drawn")
    return draw_lagging(listed, catalogue)


def _zero(tx: Transaction, desk: Desk, attachment: Attachment) -> Drawing:
    catalogue, zone = desk.catalogue(tx), desk.rules.timezone
    scope = scope_of(_chosen(attachment, catalogue))
    if attachment.get("period") is None:
        board_now = boards.zero_now(tx, desk, attachment["group"], scope)
        return draw_zero(board_now, catalogue.uoms)
    shown = boards.in_scope(tx, catalogue, _published(tx, attachment), zone, scope)
    return draw_zero(shown, boards.uoms(tx, catalogue))


def _trend(tx: Transaction, desk: Desk, attachment: Attachment) -> Drawing:
    at = datetime.fromisoformat(attachment["at"])
    indicators = tuple(attachment["indicators"])
    whose = Whose(attachment["unit"], indicators, attachment.get("category"))
    return trends.drawing(tx, desk, whose, at)


def _brief(tx: Transaction, desk: Desk, attachment: Attachment) -> Drawing:
    board = _published(tx, attachment)
    made = briefs.of(tx, desk.catalogue(tx), board, desk.rules)
    return lambda say: document(made, say)


def _published(tx: Transaction, attachment: Attachment) -> Published:
    board = published.of_period(tx, boards.ZERO, attachment["group"], attachment["period"])
    if board is None:
        raise ValueError(f"no board of {attachment['group']!r} in {attachment['period']!r}")
    return board


_MAKERS: Mapping[str, Callable[[Transaction, Desk, Attachment], Drawing]] = {
    LAGGING: _lagging,
    ZERO: _zero,
    TREND: _trend,
    BRIEF: _brief,
}
