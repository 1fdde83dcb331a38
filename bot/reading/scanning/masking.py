"""A text whose names are hidden, so that no number or word is found in them (PM2.5)."""

from typing import Final

from bot.reading.text.tokens import Token

_MASK: Final = "\ue000"


def masked_by(text: str, names: list[Token]) -> str:
    """The text with a mark in the place of each character of a name."""
    pieces, place = list[str](), 0
    for name in names:
        pieces.append(text[place : name.start])
        pieces.append(_MASK * (name.end - name.start))
        place = name.end
    pieces.append(text[place:])
    return "".join(pieces)
