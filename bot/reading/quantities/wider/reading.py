"""Lay what any text may hold over what the finder has found in it."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Final

from bot.reading.quantities.finder import find, placed
from bot.reading.quantities.fold import fold
from bot.reading.quantities.model import Quantity
from bot.reading.quantities.wider import (
    currencies,
    eras,
    festivals,
    figures,
    lunar_days,
    year_parts,
)
from bot.reading.quantities.wider.groups import grouped
from bot.reading.quantities.wider.joins import joined

_Build = Callable[[re.Match[str], date], Quantity | None]
_ROWS: Final[tuple[tuple[re.Pattern[str], _Build], ...]] = (
    (festivals.FESTIVAL, festivals.festival),
    (lunar_days.LUNAR, lunar_days.lunar),
    (eras.CENTURY, eras.century),
    (eras.SHORT_YEAR, eras.short_year),
    (eras.YEARS, eras.years),
    (eras.PLAN, eras.plan),
    (year_parts.SEASON, year_parts.season),
    (year_parts.LAST, year_parts.nth_day),
    (year_parts.TOGETHER, year_parts.together),
    (year_parts.SAME_DAY, year_parts.same_day),
    (year_parts.HALF, year_parts.half),
    (year_parts.SLASHED, year_parts.slashed),
    (year_parts.PART, year_parts.part),
    (eras.AD, eras.anno),
    (figures.SUM, figures.operand),
    (figures.ALONE, figures.alone),
    (figures.SPACED, figures.spaced),
    (figures.SPELT, figures.spaced),
    (currencies.CODED, currencies.coded),
    (figures.VULGAR, figures.vulgar),
    (figures.LETTERED, figures.lettered),
    (figures.LONG, figures.long),
)
"""What is read, and who reads it; where two overlap the longer wins, and the finder over both."""


_MOST: Final = 200
"""So many of them are looked at: the work is bounded."""


def find_widely(text: str, today: date) -> list[Quantity]:
    """Every quantity, date and stretch in any text, in order (contract: `parse --quantities`)."""
    folded = fold(text)
    plain = folded.text
    found = list(find(plain, today))
    for other in islice(_others(plain, today), _MOST):
        found = _laid_over(found, other)
    found = joined(plain, found)
    if "\t" not in text:  # the numbers of a pasted table stand each for itself
        found = grouped(plain, found)
    return [placed(folded, quantity) for quantity in found]


def _others(plain: str, today: date) -> Iterator[Quantity]:
    for pattern, build in _ROWS:
        for match in pattern.finditer(plain):
            quantity = build(match, today)
            if quantity is not None:
                yield quantity


def _laid_over(found: Sequence[Quantity], other: Quantity) -> list[Quantity]:
    """`found` with `other` in the place of what it covers; as it was where a longer one is."""
    near = [one for one in found if one.start < other.end and other.start < one.end]
    if any(_longer(one, other) for one in near):
        return list(found)
    kept = [one for one in found if one not in near]
    return sorted([*kept, other], key=lambda one: one.start)


def _longer(one: Quantity, other: Quantity) -> bool:
    if one.overlong and one.start >= other.start and one.end <= other.end:
        return False
    return one.end - one.start > other.end - other.start
