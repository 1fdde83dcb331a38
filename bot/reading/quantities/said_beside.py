"""A unit of measure said beside a bare number and not with it (33000(万元), 投资(万元))."""

from datetime import date
from functools import lru_cache
from typing import Final

from bot.reading.quantities.finder import find
from bot.reading.quantities.model import Quantity
from bot.reading.quantities.model import QuantityKind as Kind

LONGEST: Final = 6
"""A unit of measure has so many characters at most (万平方米)."""

_ANY_DAY: Final = date(2000, 1, 1)
_BARE: Final = (Kind.NUMBER, Kind.FRACTION)
_MEASURED: Final = (Kind.MONEY, Kind.AREA, Kind.LENGTH, Kind.MASS, Kind.VOLUME)


@lru_cache(maxsize=1024)
def unit_of_measure(words: str) -> Quantity | None:
    """One of the unit of measure, or of the counting word, that `words` are (万元, 个, %)."""
    if not 0 < len(words) <= LONGEST or words[0] in "0123456789.":
        return None
    found = find("1" + words, _ANY_DAY)
    if len(found) != 1 or found[0].end != len(words) + 1 or found[0].value is None:
        return None
    return found[0] if found[0].unit_text else None


def one_of(words: str) -> Quantity | None:
    """One of a unit of measure that may be another than the catalogue's (万元, 亩, 万人, 人)."""
    one = unit_of_measure(words)
    if one is None or one.value is None or one.kind is Kind.PERCENT:
        return None
    return one if one.kind in _MEASURED or one.value > 1 or counts_people(one) else None


def counts_people(one: Quantity) -> bool:
    """Whether one of a unit of measure is a person (人, 名, 人次)."""
    return one.kind is Kind.COUNT and one.unit.startswith(("人", "名"))


def is_bare(quantity: Quantity) -> bool:
    """Whether a number or a pair is written without a unit of measure."""
    return quantity.kind in _BARE and not quantity.unit_text


def measured(quantity: Quantity, one: Quantity) -> Quantity:
    """A bare number or pair in units of measure of which `one` is one; any other as it is."""
    if not is_bare(quantity) or one.value is None or quantity.value is None:
        return quantity
    unit, said = one.unit, one.unit_text
    if quantity.low is not None and quantity.high is not None and not quantity.chinese:
        low, high = quantity.low * one.value, quantity.high * one.value
        return quantity.but(low=low, high=high, unit=unit, unit_text=said)
    return quantity.but(kind=one.kind, value=quantity.value * one.value, unit=unit, unit_text=said)
