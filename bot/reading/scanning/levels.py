"""为 behind a change leads to the level that it came to (同比下降6.5%,为43微克)."""

from typing import Final

from bot.reading.text.tokens import Token
from bot.reading.words import Role

_CHANGED: Final = Role.GROWTH | Role.FALL | Role.ADDED | Role.REMOVED


def with_levels_behind_changes(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; 为 that opens a clause between a change and a number says what was reached."""
    if ",为" not in text:
        return tokens
    for place in range(2, len(tokens) - 1):
        if tokens[place].words == "为" and _tells_the_level(text, tokens, place):
            tokens[place] = tokens[place].playing(Role.REACHED, "said_as_reached")
    return tokens


def _tells_the_level(text: str, tokens: list[Token], place: int) -> bool:
    token, number, after = tokens[place], tokens[place - 1], tokens[place + 1]
    if number.role != Role.QUANTITY or after.role != Role.QUANTITY or token.end != after.start:
        return False
    opens = text[number.end : token.start] == ","
    return opens and tokens[place - 2].role & _CHANGED != 0
