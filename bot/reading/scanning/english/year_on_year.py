"""Growth as English tells it: up 4.2% year on year."""

from typing import Final

from bot.reading.quantities import QuantityKind
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_MOVED: Final = Role.ADDED | Role.REMOVED


def with_growth(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; up and down before a percentage year on year are growth and fall."""
    told = list(tokens)
    for place, token in enumerate(tokens):
        if token.role != Role.GROWTH or not token.words.isascii() or place < 2:
            continue
        move, number = tokens[place - 2], tokens[place - 1]
        percent = number.quantity is not None and number.quantity.kind is QuantityKind.PERCENT
        if percent and move.role & _MOVED and "\n" not in text[move.end : token.start]:
            fell = move.role == Role.REMOVED
            told[place - 2] = move.playing(Role.FALL if fell else Role.GROWTH, "is_growth")
            told[place] = token.playing(Role.FILLER, "changes_nothing")
    return told
