"""None were found: 未 and 没 right before the name of what is looked for (未发现安全隐患)."""

from typing import Final

from bot.reading.names.events import DEALS
from bot.reading.names.stages import STAGES
from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.scanning.vocabulary import ACTS_DONE
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_NOT: Final = "未"
_FINDING: Final = ("发现", "查出", "排查出", "查到")
_NONE: Final = "no_movement"
_EVENTS: Final = (*DEALS, *STAGES)
_ACTS: Final = ("外出", *ACTS_DONE)
"""How the name of something that one does begins."""
_LEADS: Final = Role.STRETCH | Role.OWN | Role.UNIT | Role.CURRENT
_ENDS: Final = kind_of(",。;!?\n")


def _did_not(text: str, token: Token, told: list[Token]) -> bool:
    """Whether all that a clause tells of its days is that something was not done (本周未签约)."""
    if token.role != Role.INDICATOR or not told:
        return False
    if token.words not in _EVENTS and not token.words.startswith(_ACTS):
        return False
    led = told[-1].role & _LEADS and told[-1].end == token.start - 1
    return bool(led) and (token.end == len(text) or is_at(text, token.end, _ENDS))


def with_none_found(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; where nothing more was found nothing moved: it is no nought of all that was."""
    if _NOT not in text and "没" not in text:
        return tokens
    told = list[Token]()
    for token in tokens:
        finds = token.role == Role.INDICATOR and token.words.startswith(_FINDING)
        before = told[-1] if finds and told else None
        if before is not None and before.role == Role.IS_ZERO and before.end == token.start:
            told[-1] = before.playing(Role.NO_MOVEMENT, _NONE)
        elif (finds or _did_not(text, token, told)) and text.startswith(_NOT, token.start - 1):
            told.append(Token(Role.NO_MOVEMENT, token.start - 1, token.start, _NOT, _NONE))
        told.append(token)
    return told
