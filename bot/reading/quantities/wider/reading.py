"""Lay what any text may hold over what the finder has found in it."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import chain, islice
from typing import Final

from bot.reading.quantities.finder import find, placed
from bot.reading.quantities.fold import fold
from bot.reading.quantities.model import Quantity
from bot.reading.quantities.model import QuantityKind as Kind
from bot.reading.quantities.wider import (
    codes,
    currencies,
    figures,
    idioms,
    operands,
    ordinals,
    powers,
)
from bot.reading.quantities.wider.calendar.finder import find_days
from bot.reading.quantities.wider.enumerated import each_for_itself, listed
from bot.reading.quantities.wider.groups import grouped
from bot.reading.quantities.wider.joins import joined
from bot.reading.quantities.wider.operands import two_or_three

_Build = Callable[[re.Match[str], date], Quantity | None]
_ROWS: Final[tuple[tuple[re.Pattern[str], _Build], ...]] = (
    (ordinals.ORDINAL, ordinals.ordinal),
    (ordinals.RECURRING, ordinals.recurring),
    (operands.SUM, operands.operand),
    (operands.SAID, operands.operand),
    (operands.HEAD, operands.operand),
    (operands.BEFORE_UNIT, operands.measured),
    (powers.POWER, powers.power),
    (powers.SAID, powers.said),
    (figures.ALONE, figures.alone),
    (figures.SPACED, figures.spaced),
    (figures.SPELT, figures.spaced),
    (figures.NOUGHT, figures.spaced),
    (figures.POINTED, figures.pointed),
    (currencies.CODED, currencies.coded),
    (figures.VULGAR, figures.vulgar),
    (figures.LETTERED, figures.lettered),
    (figures.MORE, figures.more),
    (figures.MYRIAD, figures.myriad),
    (figures.LONG, figures.long),
    (codes.ADDRESS, codes.code),
    (codes.ESCAPED, codes.code),
    (codes.DOTTED, codes.code),
    (codes.NUMBERED, codes.numbered),
    (codes.IDENTITY, codes.code),
    (codes.PLATE, codes.code),
    (codes.BORN, codes.code),
    (codes.PHRASE, codes.code),
    (codes.KIND, codes.code),
    (codes.CALLED, codes.called),
    (codes.GRADE, codes.code),
    (codes.A_LITTLE, codes.code),
    (idioms.IDIOM, codes.code),
)
"""What is read, and who reads it; where two overlap the longer wins, and the finder over both."""


_MOST: Final = 200
"""So many of them are looked at: the work is bounded."""


_NEARLY: Final = ("将近", "接近")


def _is_nearly_so_long(text: str, one: Quantity) -> bool:
    """Whether a length of time is told that ends on no day (将近三年, 接近半年)."""
    near = one.stretch is not None and one.start > 0
    return near and text.startswith(_NEARLY, one.start - 1)


def find_widely(text: str, today: date) -> list[Quantity]:
    """Every quantity, date and stretch in any text, in order (contract: `parse --quantities`)."""
    text = listed(text)
    folded = fold(text)
    plain = folded.text
    found = [one for one in find(plain, today) if not _is_nearly_so_long(plain, one)]
    for digit in islice(each_for_itself(plain), _MOST):
        found = _put_in(found, digit)
    for other in islice(_others(plain, today), _MOST):
        found = _laid_over(found, other)
    days = islice(find_days(plain, today), _MOST)
    for other in chain(days, islice(two_or_three(text, folded), _MOST)):
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
    if any(_stands(one, other) for one in found if _near(one, other)):
        return list(found)
    return _put_in(found, other)


def _put_in(found: Sequence[Quantity], other: Quantity) -> list[Quantity]:
    kept = [one for one in found if not _near(one, other)]
    return sorted([*kept, other], key=lambda one: one.start)


def _near(one: Quantity, other: Quantity) -> bool:
    return one.start < other.end and other.start < one.end


def _stands(one: Quantity, other: Quantity) -> bool:
    """Whether what has been found is longer, or a day and no code (2023.8.16)."""
    if one.overlong and one.start >= other.start and one.end <= other.end:
        return False
    dated = one.stretch is not None and other.kind is Kind.CODE
    return dated or one.end - one.start > other.end - other.start
