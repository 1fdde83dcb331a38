"""Words that lead to what was reached: 为 behind a change (下降6.5%,为43), 变 (签约2变3)."""

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


def with_turns(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; 变 right between two numbers leads from one to the other (签约2变3)."""
    turned: list[Token] = []
    for token in tokens:
        before = turned[-1] if turned else None
        if before is not None and _turns(text, before, token):
            turned.append(Token(Role.REACHED, before.end, token.start, "变", "said_as_reached"))
        turned.append(token)
    return turned


def _turns(text: str, before: Token, token: Token) -> bool:
    numbers = (token.role & before.role) == Role.QUANTITY
    return numbers and text[before.end : token.start].strip() == "变"
