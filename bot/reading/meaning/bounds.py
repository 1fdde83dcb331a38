"""Values that cannot be (contract: out_of_range)."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from bot.domain.catalogue import Indicator, Kind
from bot.domain.reading import IndicatorUpdate, Measure, Op
from bot.reading.meaning.uoms import Dimension, uom
from bot.reading.quantities.units import UNITS

MOST_DIGITS: Final = 15
_COUNTED: Final = (Kind.COUNT, Kind.LEVEL)
_RATE: Final = Kind.RATE
_RATIO: Final = Kind.RATIO
_COMPLETION: Final = Measure.COMPLETION
_ADD: Final = Op.ADD
_NOTHING: Final = Decimal(0)
_ALL: Final = Decimal(100)


def impossible(update: IndicatorUpdate, indicator: Indicator, removed: bool) -> bool:
    """Whether the value cannot be; `removed`: words said that so much was taken away (减少2个)."""
    value = update.value
    if not value.is_finite() or _overlong(value):
        return True
    if update.measure is _COMPLETION:
        return value < _NOTHING
    if indicator.kind in _COUNTED and _is_torn(value, indicator):
        return True
    if indicator.kind is _RATE or (update.op is _ADD and removed):
        return False
    if indicator.kind is _RATIO and update.op is not _ADD:
        return not _NOTHING <= value <= _ALL
    return value < _NOTHING or _too_many_days(update, indicator)


def _is_torn(value: Decimal, indicator: Indicator) -> bool:
    """Whether a part of a thing is counted that has none (签约两个半)."""
    if value == value.to_integral_value():
        return False
    if indicator.kind is Kind.LEVEL and indicator.uom not in UNITS:
        return False  # 7.2 days: what nobody knows may be measured
    counted = uom(indicator.uom)
    return counted.dimension in (Dimension.COUNT, Dimension.PEOPLE) and counted.scale == 1


def _overlong(value: Decimal) -> bool:
    """Whether a value has more digits than anyone reports."""
    most = MOST_DIGITS + 5
    return len(str(value)) > most and len(value.as_tuple().digits) > most


def _too_many_days(update: IndicatorUpdate, indicator: Indicator) -> bool:
    """More days than the stretch has had (more good-air days than the year has had)."""
    if indicator.uom != "天":
        return False
    first = update.since or date(update.as_of.year, 1, 1)
    last = update.as_of
    if update.measure is not Measure.ACTUAL:
        first, last = date(last.year, 1, 1), date(last.year, 12, 31)
    return value_of(first, last) < update.value


def value_of(first: date, last: date) -> Decimal:
    """How many days there are from `first` to `last`, both counted."""
    return Decimal((last - first + timedelta(days=1)).days)
