"""What may follow a unit of measure and belongs to it: 两米半, 五块六毛, 3公里500米, 三个多月."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Final

from bot.domain.reading import Qualifier
from bot.reading.quantities.model import Quantity
from bot.reading.quantities.model import QuantityKind as Kind
from bot.reading.quantities.money import small_change
from bot.reading.quantities.numerals import read_numeral
from bot.reading.quantities.tokens import DIGITS
from bot.reading.quantities.units import Unit, match_unit

_AND: Final = re.compile("[又零]")
_HALF: Final = re.compile("半(?![天年夜径成数途])")
_MORE: Final = re.compile("[多余](?=[^次于元样少]|$)")
_BARE_DIGITS: Final = re.compile(r"[一二三四五六七八九]{1,2}(?=[,。;、!) \n的高长宽深厚]|$)")
_BARE_ARABIC: Final = re.compile(r"\d{1,2}(?=[,。;、!) \n的高长宽深厚]|$)")
_FEN: Final = re.compile(r"([1-9一二三四五六七八九])分(?=地|[,。;、!) \n]|$)")
_TENTHS: Final = frozenset("米吨尺丈度")
_HEIGHT: Final = 10
"""Fewer metres than this are followed by centimetres without their name (1米75)."""
_SMALLER: Final = frozenset("0123456789零一二三四五六七八九两十又")


def with_rest(text: str, quantity: Quantity, unit: Unit) -> Quantity:
    """The quantity with what follows its unit; the same one where nothing of it does."""
    following = text[quantity.end : quantity.end + 1]
    if not following or not unit.unit or quantity.value is None:
        return quantity
    if following == "半" and (half := _HALF.match(text, quantity.end)):
        return _with_half(text, quantity, unit, half.end())
    if following in _SMALLER and unit.kind is not Kind.COUNT:
        return _with_smaller(text, quantity, unit)
    if following in ("多", "余") and unit.kind is not Kind.MONEY:
        return _with_more(text, quantity)
    return quantity


def _with_more(text: str, quantity: Quantity) -> Quantity:
    more = _MORE.match(text, quantity.end)
    if more is None:
        return quantity
    if quantity.unit == "个" and text.startswith("月", more.end()):
        end = more.end() + 1
        return quantity.but(unit="个月", unit_text="个月", end=end, qualifier=Qualifier.ABOUT)
    return quantity.but(end=more.end(), qualifier=Qualifier.ABOUT)


def _with_smaller(text: str, quantity: Quantity, unit: Unit) -> Quantity:
    """The sum of an amount and the smaller units of the same thing that follow it."""
    for smaller in _READERS:
        end, value = smaller(text, quantity, unit)
        if value:
            return quantity.but(end=end, value=(quantity.value or Decimal(0)) + value)
    return quantity


Smaller = tuple[int, Decimal]
"""The end of what follows, and its value in the unit that values are given in; 0 for nothing."""


def _change(text: str, quantity: Quantity, unit: Unit) -> Smaller:
    if unit.kind is not Kind.MONEY:
        return quantity.end, Decimal(0)
    return small_change(text, quantity.end, quantity.unit_text)


def _minor(text: str, quantity: Quantity, unit: Unit) -> Smaller:
    """A smaller unit with its own number (两美元又三美分, 3公里500米, 3吨500公斤)."""
    match = _AND.match(text, quantity.end)
    numeral = read_numeral(text, match.end() if match else quantity.end)
    found = match_unit(text, numeral.end) if numeral and numeral.high is None else None
    if not numeral or not found or found[0].unit != unit.unit or found[0].factor >= unit.factor:
        return quantity.end, Decimal(0)
    return found[2], (numeral.value or Decimal(0)) * found[0].factor


def _tenths(text: str, quantity: Quantity, unit: Unit) -> Smaller:
    """Digits alone behind whole metres, tons or degrees: 三米五, 一米七八, 1米75, 37度2."""
    if quantity.unit_text not in _TENTHS:
        return quantity.end, Decimal(0)
    pattern = _BARE_DIGITS if quantity.chinese else _BARE_ARABIC
    match = pattern.match(text, quantity.end)
    if match is None or not (quantity.chinese or _is_a_height(quantity)):
        return quantity.end, Decimal(0)
    digits = "".join(DIGITS.get(char, char) for char in match[0])
    return match.end(), Decimal(f"0.{digits}") * unit.factor


def _is_a_height(quantity: Quantity) -> bool:
    metres = quantity.value or Decimal(0)
    if quantity.unit_text == "度":
        return metres == int(metres)
    return quantity.unit_text == "米" and metres == int(metres) and 0 < metres < _HEIGHT


def _fen(text: str, quantity: Quantity, unit: Unit) -> Smaller:
    """The tenths of a mu (两亩三分)."""
    match = _FEN.match(text, quantity.end) if unit.unit == "亩" else None
    if match is None:
        return quantity.end, Decimal(0)
    digit = DIGITS.get(match[1], match[1])
    return match.end(), Decimal(digit) / 10 * unit.factor


_READERS: Final[tuple[Callable[[str, Quantity, Unit], Smaller], ...]] = (
    _change,
    _minor,
    _tenths,
    _fen,
)


def _with_half(text: str, quantity: Quantity, unit: Unit, end: int) -> Quantity:
    value = (quantity.value or Decimal(0)) + unit.factor / 2
    found = match_unit(text, end)
    if quantity.unit == "个" and text.startswith("月", end):
        month = quantity.but(unit="个月", unit_text="个月", end=end + 1)
        return month.but(value=value, amount=value)
    if quantity.unit == "个" and found and found[0].kind is not Kind.NUMBER:
        half = quantity.but(kind=found[0].kind, unit=found[0].unit, unit_text=found[1])
        return half.but(value=value * found[0].factor, amount=value, end=found[2])
    return quantity.but(value=value, amount=(quantity.amount or 0) + Decimal("0.5"), end=end)
