"""/brief: the notice (通报) of the board published last, as text and as a Word document."""

from bot.domain.messages import Screen, Text
from bot.services import briefs, choices
from bot.services.choices import Unclear
from bot.services.commands.asking import Ask, attach
from bot.services.commands.scoping import unclear
from bot.services.files import BRIEF
from bot.services.owing import watched_group


def ask_brief(ask: Ask) -> Screen | None:
    """The draft of the watched group, or of the group that is named; only of a published board."""
    group = watched_group(ask.catalogue, ask.desk.rules.watched_group)
    choice = choices.read(ask.command.words, ask.catalogue)
    if isinstance(choice, Unclear) or not choice.only("group"):
        found = choice if isinstance(choice, Unclear) else Unclear(ask.words)
        return unclear(ask, found, "brief-how")
    group = choice.group or group
    board = briefs.latest(ask.tx, group)
    if board is None:
        return Screen(Text("brief-none", {"group": group or "—"}))
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
