"""Days of the lunar calendar (GB/T 33661-2017), from 1990 to 2050."""

from datetime import date, timedelta
from functools import lru_cache
from typing import Final

_FIRST: Final = 1990
_FIRST_DAY: Final = date(1990, 1, 27)
_ROWS: Final = (
    "0be92 00e92 00d26 06a56 00a57 114d6 0035a 006d5 0b6c9 00749 "
    "00693 0952b 0052b 00a5b 0555a 0056a 0fb55 00ba4 00b49 0ba93 "
    "00a95 0052d 08aad 00ab5 135aa 005d2 00da5 0dd4a 00d4a 00c95 "
    "0952e 00556 00ab5 055b2 006d2 0cea5 00725 0064b 0ac97 00cab "
    "0055a 06ad6 00b69 17752 00b52 00b25 0da4b 00a4b 004ab 0a55b "
    "005ad 00b6a 05b52 00d92 0fd25 00d25 00a55 0b4ad 004b6 005b5 06daa"
)
_YEARS: Final = tuple(int(row, 16) for row in _ROWS.split())
"""A year each: from the lowest bit its months in their order, 1 for one of thirty days; above
thirteen bits the month that a leap month follows, 0 for none."""
_LEAP: Final = 13
_SHORT: Final = 29


def lunar_day(year: int, month: int, day: int, *, leap: bool = False) -> date | None:
    """That day of the lunar year, or None where the table or the month has none."""
    if not _FIRST <= year < _FIRST + len(_YEARS):
        return None
    row = _YEARS[year - _FIRST]
    after = row >> _LEAP
    if leap and month != after:
        return None
    place = month - 1 + (leap or 0 < after < month)
    if day > _length(row, place):
        return None
    return _new_year(year) + timedelta(_days(row, place) + day - 1)


def _length(row: int, place: int) -> int:
    return _SHORT + (row >> place & 1)


def _days(row: int, months: int) -> int:
    return sum(_length(row, place) for place in range(months))


@lru_cache(maxsize=64)
def _new_year(year: int) -> date:
    rows = _YEARS[: year - _FIRST]
    return _FIRST_DAY + timedelta(sum(_days(row, 13 if row >> _LEAP else 12) for row in rows))
