"""Neighbours that are one amount: 1 3/5, 1.5亿5000万, 二分之一英里, EUR 30, 20$."""

import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Final

from bot.reading.quantities.model import Quantity
from bot.reading.quantities.model import QuantityKind as Kind
from bot.reading.quantities.units import UNITS, match_unit
from bot.reading.quantities.wider.currencies import in_money
from bot.reading.quantities.wider.measured import in_rare_units
from bot.reading.quantities.wider.monies import PARTS

WHOLES: Final = frozenset((Kind.NUMBER, Kind.COUNT, Kind.MONEY, Kind.LENGTH, Kind.AREA))
"""What a number that is written in parts may count."""


def joined(text: str, found: Sequence[Quantity]) -> list[Quantity]:
    """The quantities of the folded `text`, neighbours that are one amount as one."""
    done: list[Quantity] = []
    for quantity in found:
        if done and quantity.start < done[-1].end:
            continue  # a unit of measure has taken it in
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
    if not spaced or not text[whole.start : whole.end].lstrip("-").isdecimal():
        return quantity
    done.pop()
    value, part = whole.value or Decimal(0), quantity.value or Decimal(0)
    value += -part if whole.signed and value < 0 else part
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


def _dozens(text: str, _done: list[Quantity], quantity: Quantity) -> Quantity:
    """三打鸡蛋 are 36: 打 is a scale word, but a verb behind digits spelt or before a deed."""
    if quantity.unit != "打":
        return quantity
    number = quantity.but(unit="", unit_text="")
    if quantity.kind is Kind.COUNT:
        number = number.but(kind=Kind.NUMBER)
    if _SPELT.fullmatch(text, quantity.start, quantity.end) or _DIALLING.match(text, quantity.end):
        return number.but(end=quantity.end - 1)
    value, low, high = (_twelve(one) for one in (quantity.value, quantity.low, quantity.high))
    return number.but(value=value, low=low, high=high)


def _twelve(dozens: Decimal | None) -> Decimal | None:
    return None if dozens is None else dozens * 12


_SPELT: Final = re.compile("(?:[零一二三四五六七八九两]{3,}|\\d{5,}) ?打")
_DIALLING: Final = re.compile(
    "[进来过通去回给到不得出完错电我他她你您了着听开扰断破败包扫]|一[下个通]"
)


def factor(quantity: Quantity) -> Decimal:
    """How many of the unit that values are given in make one of the unit as written."""
    known = UNITS.get(quantity.unit_text.lstrip("万亿"))
    return known.factor if known is not None else Decimal(1)


def _parts_of_a_second(_text: str, done: list[Quantity], quantity: Quantity) -> Quantity:
    """One or two digits alone behind seconds are parts of one (9秒58)."""
    before = done[-1] if done else None
    if before is None or before.end != quantity.start or quantity.value is None:
        return quantity
    digits = quantity.end - quantity.start
    if before.unit != "秒" or quantity.kind is not Kind.NUMBER or digits > 2:
        return quantity
    done.pop()
    value = (before.value or Decimal(0)) + quantity.value.scaleb(-digits)
    return before.but(end=quantity.end, value=value)


_TO: Final = ("到", "至", "-", "~")


def _per_cent_to(text: str, done: list[Quantity], quantity: Quantity) -> Quantity:
    """百分之10-20: the second number is in percent as the first."""
    before = done[-1] if done else None
    if before is None or before.kind is not Kind.PERCENT or text[before.end - 1] in "%﹪成折":
        return quantity
    between, second = text[before.end : quantity.start], quantity.value
    begun = between in _TO and not (quantity.unit or quantity.signed)
    begun = begun or (not between and quantity.signed and text[before.end] == "-")
    if not begun or quantity.kind is not Kind.NUMBER or second is None or before.value is None:
        return quantity
    done.pop()
    ends = before.but(kind=Kind.RANGE, end=quantity.end, value=None, amount=None)
    return ends.but(low=before.value, high=abs(second))


def _small_money(text: str, done: list[Quantity], quantity: Quantity) -> Quantity:
    """2瑞士法郎50生丁: hundredths of the money right before them."""
    before = done[-1] if done else None
    small = quantity.unit_text in PARTS and before is not None and before.kind is Kind.MONEY
    if before is None or not small or text[before.end : quantity.start].strip(" 又零"):
        return quantity
    if not before.unit.endswith(quantity.unit) or before.value is None or quantity.value is None:
        return quantity
    done.pop()
    return before.but(end=quantity.end, value=before.value + quantity.value)


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
    _dozens,
    _parts_of_a_second,
    _per_cent_to,
    in_rare_units,
    _small_money,
    in_money,
    _part_of_one,
)
