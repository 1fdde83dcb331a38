"""Words behind a command that narrow what it shows, and what is said where they do not."""

from bot.domain.messages import Screen, Text
from bot.services import choices
from bot.services.choices import Unclear
from bot.services.commands.asking import Ask
from bot.services.views.words import NOTHING, listed

_NAMED = 20
_MOST_WORDS = 80  # characters: an answer quotes them, and must fit a telephone


def unclear(ask: Ask, found: Unclear, how: str) -> Screen:
    """That words name nothing, what comes near, and what may be written (the text `how`)."""
    said = found.words if len(found.words) <= _MOST_WORDS else found.words[:_MOST_WORDS] + "…"
    if found.twice:
        return Screen(Text("scope-twice", {"words": said, "how": _how(ask, how)}))
    near = Text("scope-near", {"names": listed(found.near, _NAMED)}) if found.near else NOTHING
    return Screen(Text("scope-unknown", {"words": said, "near": near, "how": _how(ask, how)}))


def _how(ask: Ask, how: str) -> Text:
    groups = listed(tuple(ask.catalogue.groups), _NAMED)
    categories = listed(choices.categories(ask.catalogue), _NAMED)
    return Text(how, {"groups": groups, "categories": categories})
