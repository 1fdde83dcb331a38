"""What an English number counts, where a noun behind it says so: 40 boxes are no kilograms."""

import re
from typing import Final

from bot.reading.quantities import QuantityKind
from bot.reading.scanning.english.undone import DURATION
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_NOUN: Final = re.compile(" (?P<noun>[a-z]{2,20}[^\\Wsu]s)(?![a-z])")


def with_counted_things(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; a bare number before a noun in the plural counts what the noun says."""
    told = list(tokens)
    for place, token in enumerate(tokens):
        behind = tokens[place + 1 : place + 2]
        known = bool(behind) and behind[0].start <= token.end + 1
        if token.role == Role.QUANTITY and not known:
            told[place] = _counting(text, token)
    return told


def _counting(text: str, token: Token) -> Token:
    quantity = token.quantity
    noun = _NOUN.match(text, token.end)
    if quantity is None or noun is None or DURATION.match(text, token.end):
        return token
    if quantity.kind is not QuantityKind.NUMBER or quantity.unit or quantity.unit_text:
        return token
    return token.valued(quantity.but(kind=QuantityKind.COUNT, unit=noun["noun"]))
