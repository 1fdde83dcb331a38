"""Numbers with a unit of measure or a currency that only the face knows (3.2GHz, 五英寻)."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from bot.reading.quantities.model import Quantity
from bot.reading.quantities.model import QuantityKind as Kind
from bot.reading.quantities.numerals import read_numeral
from bot.reading.quantities.signs import read_sign
from bot.reading.quantities.units import Unit, match_unit
from bot.reading.quantities.wider.measures import match_measure

_NUMBERS: Final = (
    Kind.NUMBER, Kind.COUNT, Kind.LENGTH, Kind.MASS, Kind.MONEY, Kind.CODE, Kind.AREA, Kind.VOLUME,
)  # fmt: skip
_Unit = tuple[Unit, str, int]


def number(match: re.Match[str], value: Decimal | None) -> Quantity:
    """What matched as a number alone."""
    return Quantity(Kind.NUMBER, match.start(), match.end(), value)


def with_unit(match: re.Match[str], value: Decimal | None) -> Quantity:
    """What matched as a number, with the unit behind it."""
    bare = number(match, value)
    found = unit_behind(match.string, match.end())
    return bare if found is None or value is None else _in(bare, value, found)


def unit_behind(text: str, position: int) -> _Unit | None:
    """The longest unit of measure at a place, of all that are known."""
    plain, rare = match_unit(text, position), match_measure(text, position)
    if plain is None or rare is None:
        return plain or rare
    return rare if rare[2] > plain[2] else plain


def in_rare_units(text: str, _done: Sequence[Quantity], quantity: Quantity) -> Quantity:
    """The quantity in the unit behind it that the number layer does not know, if there is one."""
    if quantity.kind is Kind.RANGE and not quantity.unit:
        return _range(text, quantity)
    coded = quantity.kind is Kind.CODE and not text[quantity.start].isascii()
    if quantity.kind not in _NUMBERS or quantity.overlong or coded:
        return quantity
    behind = match_measure(text, quantity.end) if _bare(quantity) else None
    if behind is not None:
        return _in(quantity, quantity.value or Decimal(0), behind)
    return _again(text, quantity)


def _bare(quantity: Quantity) -> bool:
    return quantity.kind is Kind.NUMBER and not quantity.unit


def _again(text: str, quantity: Quantity) -> Quantity:
    """Read anew what has been taken for a code or for a shorter unit (220V, 760毫米汞柱)."""
    sign, begin = read_sign(text, quantity.start)
    numeral = read_numeral(text, begin)
    if numeral is None or numeral.value is None or numeral.high is not None:
        return quantity
    found = match_measure(text, numeral.end)
    if found is None or found[2] <= quantity.end - (quantity.kind is Kind.CODE):
        return quantity
    return _in(quantity, numeral.value * sign, found)


def _in(quantity: Quantity, value: Decimal, found: _Unit) -> Quantity:
    unit, word, end = found
    inside = {"kind": unit.kind, "unit": unit.unit, "unit_text": word, "end": end}
    return quantity.but(**inside, value=value * unit.factor, amount=value)


def _range(text: str, quantity: Quantity) -> Quantity:
    """3-5GHz: both ends in the unit."""
    found = match_measure(text, quantity.end)
    if found is None or quantity.low is None or quantity.high is None:
        return quantity
    unit, word, end = found
    low, high = quantity.low * unit.factor, quantity.high * unit.factor
    return quantity.but(low=low, high=high, unit=unit.unit, unit_text=word, end=end)
