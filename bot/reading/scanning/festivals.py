"""Festivals and sales called by a number (五一, 双11, 618): days, and never a figure."""

import re
from typing import Final

from bot.reading.quantities import QuantityKind
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_CALLED: Final = re.compile(
    r"[五六七八]一|十一|十二|三八|五四|九九|618|1[12]|6\.18|1[12]\.1[12]|3\.15|315|三一五"
)
_DAYS: Final = re.compile(
    '[”"]? ?(?:期间|节|小?长?假|黄金周|劳动|国庆|儿童|建[党军]|妇女|青年|大促|购物|促销|活动|'
    "当[天日]|前|后|以来)"
)
_PAUSES: Final = frozenset(" ,。;:!?、\n(")


def without_festivals(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; a number that calls a festival or a sale before a name is no figure of it.

    Words of days may follow in the place of the name (五一期间).
    """
    called = [p for p, token in enumerate(tokens) if _is_called(text, token, tokens, p)]
    if not called:
        return tokens
    found = list(tokens)
    for place in called:
        if not _named_before(text, tokens, place):
            found[place] = tokens[place].playing(Role.LABEL, "label")
    return found


def _named_before(text: str, tokens: list[Token], place: int) -> bool:
    """Whether a name stands before a number in its part of the sentence, whose figure it is."""
    for before in range(place - 1, -1, -1):
        if not _PAUSES.isdisjoint(text[tokens[before].end : tokens[before + 1].start]):
            return False
        if tokens[before].role == Role.INDICATOR:
            return True
    return False


def _is_called(text: str, token: Token, tokens: list[Token], place: int) -> bool:
    """Whether a number is a festival's, with words of days or a name right behind it."""
    quantity = token.quantity
    if token.role != Role.QUANTITY or quantity is None:
        return False
    if quantity.kind is not QuantityKind.NUMBER or quantity.unit_text:
        return False
    words = text[quantity.start : quantity.end]
    if words != token.words:
        return False
    twice = words in ("11", "12", "十二") and text[token.start - 1 : token.start] != "双"
    if twice or _CALLED.fullmatch(words) is None:
        return False
    if _DAYS.match(text, token.end):
        return True
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if after is None or after.role != Role.INDICATOR:
        return False
    return not text[token.end : after.start].strip('”"')
