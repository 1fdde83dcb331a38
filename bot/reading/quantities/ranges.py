"""Join two numbers with a dash, 至, 到 or 或 into a range (2-3个, 10至15亿元, 5或6家)."""

import re
from decimal import Decimal
from typing import Final

from bot.reading.quantities.amounts import read_amount
from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.quantities.model import Quantity
from bot.reading.quantities.model import QuantityKind as Kind
from bot.reading.quantities.shares import percent_before

_BETWEEN: Final = re.compile(
    r" ?(?:-{1,2}|~|—{1,2}|–|至|到|或者?是?|还是|or) ?(?=[\d一二三四五六七八九十两百])"
)
_JOINS: Final = kind_of(" -~—–至到或还o")
_WITH_ITS_SCALE: Final = 1000
"""From here on a lower end has its own scale (八千到一万元), and does not share the upper one's."""
_MEASURED: Final = frozenset(
    (Kind.NUMBER, Kind.PERCENT, Kind.MONEY, Kind.LENGTH, Kind.AREA, Kind.MASS, Kind.VOLUME)
) | {Kind.COUNT, Kind.POINTS}


def as_range(text: str, lower: Quantity) -> Quantity:
    """The range that `lower` begins, or `lower` itself where it begins none."""
    if lower.kind not in _MEASURED or lower.value is None or (lower.signed and lower.value > 0):
        return lower
    joined = is_at(text, lower.end, _JOINS)
    match = _BETWEEN.match(text, lower.end) if joined else None
    if match is None:
        return lower
    upper = percent_before(text, match.end()) or read_amount(text, match.end())
    if upper is None or upper.value is None or _goes_on(text, upper):
        return lower
    return _joined(_in_tenths(text, lower, upper), upper) or lower


def _in_tenths(text: str, lower: Quantity, upper: Quantity) -> Quantity:
    """The lower end in tenths where the upper one is said in them (三到五成, 八到九折)."""
    tenths = lower.kind is Kind.NUMBER and text[upper.end - 1] in "成折"
    return lower.but(value=lower.value * 10) if tenths and lower.value else lower


def _goes_on(text: str, upper: Quantity) -> bool:
    """Whether a third number follows behind another dash (3-5-2): then it is no range."""
    return upper.kind is Kind.NUMBER and _BETWEEN.match(text, upper.end) is not None


def _joined(lower: Quantity, upper: Quantity) -> Quantity | None:
    low, high = lower.value or Decimal(0), upper.value or Decimal(0)
    if lower.kind is Kind.NUMBER and upper.amount:
        scaled = low * (high / upper.amount)
        if lower.amount == lower.value and (scaled < high or low < _WITH_ITS_SCALE):
            low = scaled
    elif lower.kind is Kind.PERCENT and lower.chinese and upper.kind is Kind.NUMBER:
        upper = upper.but(unit=lower.unit, unit_text=lower.unit_text)
    elif lower.kind is Kind.MONEY and upper.kind is Kind.NUMBER and _by_symbol(lower):
        upper = upper.but(kind=lower.kind, unit=lower.unit)
    elif (lower.kind, lower.unit) != (upper.kind, upper.unit):
        return None
    if low >= high:
        return None
    joined = upper.but(kind=Kind.RANGE, start=lower.start, value=None, amount=None)
    return joined.but(low=low, high=high)


def _by_symbol(lower: Quantity) -> bool:
    """Whether money has its currency before it ($5-10), so that the upper end need not name it."""
    return not lower.unit_text.strip("万亿")
