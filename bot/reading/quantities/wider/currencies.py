"""Money by the code, the name or the symbol of its currency: EUR 30, 泰铢500, NT$300, 20€."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from bot.reading.quantities.amounts import read_amount
from bot.reading.quantities.model import Quantity
from bot.reading.quantities.model import QuantityKind as Kind
from bot.reading.quantities.units import UNITS, Unit

_SYMBOLS: Final = {
    "¥": "元", "$": "美元", "€": "欧元", "£": "英镑", "₽": "卢布", "₩": "韩元", "฿": "泰铢",
    "₹": "卢比", "₫": "越南盾", "₱": "比索", "₪": "新谢克尔", "NT$": "新台币", "A$": "澳元",
    "AU$": "澳元", "C$": "加元", "CA$": "加元", "S$": "新加坡元", "NZ$": "新西兰元",
    "R$": "雷亚尔", "JP¥": "日元", "CN¥": "元",
}  # fmt: skip
_NAMED: Final = {word: unit for word, unit in UNITS.items() if unit.kind is Kind.MONEY}
_CODES: Final = [word for word in _NAMED if len(word) > 1 and _NAMED[word].factor == 1]
_BEFORE: Final = re.compile(
    "(?P<name>"
    + "|".join(map(re.escape, sorted([*_CODES, *_SYMBOLS], key=len, reverse=True)))
    + ") ?$"
)
_REACH: Final = 9
_BEHIND: Final = re.compile(r" ?(?P<name>[¥$€£₽₩฿₹₫₱₪])(?! ?[\d一二三四五六七八九两十])")
CODED: Final = re.compile(
    "(?<![A-Za-z])(?P<code>EUR|GBP|JPY|HKD|KRW|TWD|AUD|CAD|SGD|NZD|CHF|THB)(?=\\d)"
)


def coded(match: re.Match[str], _today: date) -> Quantity | None:
    """EUR30: a currency's code right before the number."""
    amount = read_amount(match.string, match.end())
    if amount is None or amount.kind is not Kind.NUMBER or amount.unit:
        return None
    unit = UNITS[match["code"]].unit
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
        unit = _currency(found["name"])
        return quantity.but(kind=Kind.MONEY, unit=unit.unit, start=found.start())
    behind = _BEHIND.match(text, quantity.end) if plain else None
    if behind is None:
        return quantity
    unit = _currency(behind["name"])
    return quantity.but(kind=Kind.MONEY, unit=unit.unit, end=behind.end())


def _runs_on(text: str, start: int) -> bool:
    """Whether letters go on before a code (SEUR 30)."""
    before = text[start - 1 : start]
    return before.isascii() and before.isalnum() and text[start].isascii()


def _currency(name: str) -> Unit:
    return _NAMED[_SYMBOLS.get(name, name)]
