"""/brief: the notice (通报) of the board published last, as text and as a Word document."""

from bot.domain.messages import Screen, Text
from bot.services import briefs, find
from bot.services.commands.asking import Ask, attach
from bot.services.files import BRIEF
from bot.services.owing import watched_group
from bot.services.views.words import listed

_NAMED = 20


def ask_brief(ask: Ask) -> Screen | None:
    """The draft of the watched group, or of the group that is named; only of a published board."""
    group = watched_group(ask.catalogue, ask.desk.rules.watched_group)
    if ask.words:
        choice = find.choice(ask.words, ask.catalogue)
        if choice is None or choice.what != "group":
            groups = listed(tuple(ask.catalogue.groups), _NAMED)
            return Screen(Text("zero-which-group", {"words": ask.words, "groups": groups}))
        group = choice.name
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
