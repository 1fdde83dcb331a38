"""Express a quantity in the unit of measure of an indicator (contract: Numbers)."""

import re
from decimal import Decimal

from bot.reading.quantities.model import Quantity
from bot.reading.quantities.model import QuantityKind as Kind
from bot.reading.quantities.tokens import SCALES
from bot.reading.quantities.units import UNITS, Unit

_SCALED = re.compile(r"(?P<scale>[十百千万亿]*)(?P<unit>.*)")
_MU_PER_SQUARE_METRE = Decimal(15) / Decimal(10**4)  # contract: 公顷 (15 亩)
_SHARES = frozenset((Kind.PERCENT, Kind.POINTS))


def in_uom(quantity: Quantity, uom: str) -> Decimal | None:
    """The quantity's value in `uom` as a catalogue writes it (亿元, 万亩, 公里, 人, %).

    A number said without a unit of measure has the catalogue's (scale words said with it still
    hold: 5.2亿 of 亿元 is 5.2). None where the one cannot be converted to the other.
    """
    value = quantity.value
    if value is None:
        return None
    if uom.strip() in ("%", "%", "百分点", "个百分点"):
        return value if quantity.kind in _SHARES or not quantity.unit else None
    scale, unit = _of(uom)
    if quantity.kind is Kind.NUMBER and not quantity.unit:
        return value / (scale * unit.factor) if quantity.unit_text else value
    factor = _factor(quantity, unit)
    return None if factor is None else value * factor / (scale * unit.factor)


def _of(uom: str) -> tuple[int, Unit]:
    """The scale and the unit of a catalogue's unit of measure; unknown ones count things."""
    if uom in UNITS:
        return 1, UNITS[uom]
    match = _SCALED.match(uom)
    scale, word = 1, uom
    if match is not None:
        word = match["unit"]
        for char in match["scale"]:
            scale *= SCALES[char]
    return scale, UNITS.get(word, Unit(Kind.COUNT, word, Decimal(1)))


def _factor(quantity: Quantity, unit: Unit) -> Decimal | None:
    """What one unit of the quantity is in `unit`; None where it is no such thing."""
    if quantity.kind is not unit.kind:
        return None
    if quantity.kind is Kind.COUNT or quantity.unit == unit.unit:
        return Decimal(1)
    if (quantity.unit, unit.unit) == ("平方米", "亩"):
        return _MU_PER_SQUARE_METRE
    if (quantity.unit, unit.unit) == ("亩", "平方米"):
        return 1 / _MU_PER_SQUARE_METRE
    return None
