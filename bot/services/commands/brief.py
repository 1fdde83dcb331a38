"""/brief: the notice (通报) of the board published last, as text and as a Word document."""

from datetime import datetime

from bot.domain.messages import Screen, Text
from bot.services import briefs, choices
from bot.services.choices import Unclear
from bot.services.commands.asking import Ask, attach
from bot.services.commands.days import ahead, day_of, end_of
from bot.services.commands.scoping import unclear
from bot.services.files import BRIEF
from bot.services.owing import watched_group


def ask_brief(ask: Ask) -> Screen | None:
    """The draft of the watched group, or of the one named, of the board published last.

    With a day of the past it is of the board published last by then.
    """
    stretch, rest = day_of(ask)
    group = watched_group(ask.catalogue, ask.desk.rules.watched_group)
    choice = choices.read(rest, ask.catalogue)
    if isinstance(choice, Unclear) or not choice.only("group"):
        found = choice if isinstance(choice, Unclear) else Unclear(ask.words)
        return unclear(ask, found, "brief-how")
    group = choice.group or group
    if (later := ahead(ask, stretch)) is not None:
        return later
    until = end_of(ask, stretch.last) if stretch and stretch.last < ask.today else None
    board = briefs.latest(ask.tx, group, until)
    if board is None:
        return Screen(_none(group, until))
    at = board.at.astimezone(ask.desk.rules.timezone)
    draft = Text("brief-draft", {"at": f"{at:%m-%d %H:%M}"})
    lines = briefs.of(ask.tx, ask.catalogue, board, ask.desk.rules).lines
    attachment = {
        "kind": "document",
        "filename": f"brief-{board.period}.docx",
        "maker": BRIEF,
        "group": group,
        "period": board.period,
    }
    attach(ask, Screen(Text("lines", {"lines": (draft, *lines)})), attachment)
    return None


def _none(group: str, until: datetime | None) -> Text:
    """That no board was published, or none up to a moment."""
    if until is None:
        return Text("brief-none", {"group": group or "—"})
    return Text("brief-none-by", {"group": group or "—", "day": until.date()})
