"""A unit of measure in brackets right behind its number (省外资金63000(万元))."""

import re
from typing import Final

from bot.reading.quantities import Quantity
from bot.reading.quantities.said_beside import is_bare, measured, unit_of_measure

_BEHIND: Final = re.compile(
    r" ?\( ?(?:(?:计量|金额)?单位 ?[:为是]? ?|[以按])?([^\d\s(),;:。]{1,6}?)计? ?\)"
)


def measured_behind(text: str, quantity: Quantity) -> Quantity:
    """A bare number with the unit of measure that stands behind it in brackets, if one does."""
    end = quantity.outer_end
    if "(" not in text[end : end + 2] or not is_bare(quantity):
        return quantity
    found = _BEHIND.match(text, end)
    one = unit_of_measure(found[1]) if found is not None else None
    if found is None or one is None:
        return quantity
    return measured(quantity, one).but(end=found.end(), after=0)
