"""None were found: 未 and 没 right before the name of what is looked for (未发现安全隐患)."""

from typing import Final

from bot.reading.text.tokens import Token
from bot.reading.words import Role

_NOT: Final = "未"
_FINDING: Final = ("发现", "查出", "排查出", "查到")
_NONE: Final = "no_movement"


def with_none_found(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; where nothing more was found nothing moved: it is no nought of all that was."""
    told = list[Token]()
    for token in tokens:
        finds = token.role == Role.INDICATOR and token.words.startswith(_FINDING)
        before = told[-1] if finds and told else None
        if before is not None and before.role == Role.IS_ZERO and before.end == token.start:
            told[-1] = before.playing(Role.NO_MOVEMENT, _NONE)
        elif finds and token.start and text[token.start - 1] == _NOT:
            told.append(Token(Role.NO_MOVEMENT, token.start - 1, token.start, _NOT, _NONE))
        told.append(token)
    return told
