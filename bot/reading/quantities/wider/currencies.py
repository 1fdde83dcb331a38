"""Money by the code, the name or the symbol of its currency: EUR 30, 泰铢500, NT$300, 20€."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from bot.reading.quantities.amounts import read_amount
from bot.reading.quantities.model import Quantity
from bot.reading.quantities.model import QuantityKind as Kind
from bot.reading.quantities.units import UNITS
from bot.reading.quantities.wider.monies import CODES, MONIES, SYMBOLS

_NAMED: Final = {word: unit for word, unit in UNITS.items() if unit.kind is Kind.MONEY} | MONIES
_NAMES: Final = [word for word in _NAMED if len(word) > 1 and _NAMED[word].factor == 1]
_CALLED: Final = {**{name: _NAMED[name].unit for name in _NAMES}, **CODES, **SYMBOLS}
_BEFORE: Final = re.compile(
    f"(?P<name>{'|'.join(map(re.escape, sorted(_CALLED, key=len, reverse=True)))}) ?$"
)
_REACH: Final = 9
_SIGNS: Final = "".join(sign for sign in SYMBOLS if len(sign) == 1)
_BEHIND: Final = re.compile(
    f" ?(?P<name>[{_SIGNS}]|zł|(?:{'|'.join(CODES)})(?![A-Za-z\\d]))"
    "(?! ?[\\d一二三四五六七八九两十])"
)
CODED: Final = re.compile(f"(?<![A-Za-z])(?P<code>RM|{'|'.join(CODES)})(?=\\d)")


def coded(match: re.Match[str], _today: date) -> Quantity | None:
    """EUR30: a currency's code right before the number."""
    amount = read_amount(match.string, match.end())
    if amount is None or amount.kind is not Kind.NUMBER or amount.unit:
        return None
    unit = _CALLED[match["code"]]
    return amount.but(kind=Kind.MONEY, unit=unit, start=match.start())


def in_money(text: str, done: Sequence[Quantity], quantity: Quantity) -> Quantity:
    """A bare number behind the code or the name of a currency (EUR 30), or before its symbol."""
    plain = quantity.kind is Kind.NUMBER and not quantity.unit
    marked = quantity.kind is Kind.MONEY and text[quantity.start] in "$¥"
    if not (plain or marked) or quantity.value is None:
        return quantity
    at = quantity.start + marked
    begin = max(0, at - _REACH, done[-1].end if done else 0)
    found = _BEFORE.search(text, begin, at)
    if found is not None and not _runs_on(text, found.start()):
        return quantity.but(kind=Kind.MONEY, unit=_CALLED[found["name"]], start=found.start())
    behind = _BEHIND.match(text, quantity.end) if plain else None
    if behind is None:
        return quantity
    return quantity.but(kind=Kind.MONEY, unit=_CALLED[behind["name"]], end=behind.end())


def _runs_on(text: str, start: int) -> bool:
    """Whether letters go on before a code (SEUR 30)."""
    before = text[start - 1 : start]
    return before.isascii() and before.isalnum() and text[start].isascii()
