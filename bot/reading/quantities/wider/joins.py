"""Neighbours that are one amount: 1 3/5, 1.5亿5000万, 二分之一英里, EUR 30, 20$."""

import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Final

from bot.reading.quantities.model import Quantity
from bot.reading.quantities.model import QuantityKind as Kind
from bot.reading.quantities.units import UNITS, Unit, match_unit

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
_BEHIND: Final = re.compile(r" ?(?P<name>[¥$€£₽₩฿₹₫₱₪])(?! ?\d)")
WHOLES: Final = frozenset((Kind.NUMBER, Kind.COUNT, Kind.MONEY, Kind.LENGTH, Kind.AREA))
"""What a number that is written in parts may count."""


def joined(text: str, found: Sequence[Quantity]) -> list[Quantity]:
    """The quantities of the folded `text`, neighbours that are one amount as one."""
    done: list[Quantity] = []
    for quantity in found:
        for join in _JOINS:
            quantity = join(text, done, quantity)
        done.append(quantity)
    return done


def _mixed(text: str, done: list[Quantity], quantity: Quantity) -> Quantity:
    """1 3/5 as one number: a whole number, one space and a fraction."""
    whole = done[-1] if done else None
    if whole is None or quantity.kind is not Kind.FRACTION or whole.kind is not Kind.NUMBER:
        return quantity
    spaced = text[whole.end : quantity.start] == " "
    if not spaced or not text[whole.start : whole.end].isdecimal():
        return quantity
    done.pop()
    value = (whole.value or Decimal(0)) + (quantity.value or Decimal(0))
    return quantity.but(start=whole.start, value=value)


def _glued(text: str, done: list[Quantity], quantity: Quantity) -> Quantity:
    """1.5亿5000万: what follows a scale word without a space, and is less than it, adds to it."""
    before = done[-1] if done else None
    if before is None or before.end != quantity.start or before.kind is not Kind.NUMBER:
        return quantity
    if text[before.end - 1] not in "万亿兆" or quantity.kind not in WHOLES or quantity.signed:
        return quantity
    least, more = before.amount, quantity.value
    if not least or more is None or before.value is None or more >= before.value / least:
        return quantity
    done.pop()
    value = before.value * factor(quantity) + more
    return quantity.but(start=before.start, value=value, before=before.before)


def factor(quantity: Quantity) -> Decimal:
    """How many of the unit that values are given in make one of the unit as written."""
    known = UNITS.get(quantity.unit_text.lstrip("万亿"))
    return known.factor if known is not None else Decimal(1)


def _in_money(text: str, _done: list[Quantity], quantity: Quantity) -> Quantity:
    """A bare number behind the code or the name of a currency (EUR 30), or before its symbol."""
    plain = quantity.kind is Kind.NUMBER and not quantity.unit
    marked = quantity.kind is Kind.MONEY and text[quantity.start] in "$¥"
    if not (plain or marked) or quantity.value is None:
        return quantity
    at = quantity.start + marked
    found = _BEFORE.search(text, max(0, at - _REACH), at)
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


def _part_of_one(text: str, _done: list[Quantity], quantity: Quantity) -> Quantity:
    """二分之一英里 and 1/2英寸: so much of a unit of measure; 13/15亩 are done and to be done."""
    if quantity.kind is not Kind.FRACTION or quantity.value is None:
        return quantity
    found = match_unit(text, quantity.end)
    if found is None or found[0].kind in (Kind.COUNT, Kind.NUMBER):
        return quantity
    if quantity.after and not (found[0].kind in _DIVIDED and quantity.amount in _PARTS):
        return quantity
    unit, word, end = found
    value = quantity.value * unit.factor
    return quantity.but(
        kind=unit.kind, unit=unit.unit, unit_text=word, value=value, end=end, after=0
    )


_DIVIDED: Final = (Kind.LENGTH, Kind.MASS, Kind.VOLUME)
_PARTS: Final = tuple(map(Decimal, (2, 3, 4, 5, 8, 16)))
"""What a unit of measure is divided into."""
_JOINS: Final[tuple[Callable[[str, list[Quantity], Quantity], Quantity], ...]] = (
    _mixed,
    _glued,
    _in_money,
    _part_of_one,
)
