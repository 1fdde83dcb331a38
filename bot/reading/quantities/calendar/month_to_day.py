"""From the first day of a month to a day of a later one: 1-11月8日."""

import re
from datetime import date
from typing import Final

from bot.reading.quantities.calendar import days
from bot.reading.quantities.calendar.point import Point
from bot.reading.quantities.calendar.words import DASH, DAY, MONTH, number
from bot.reading.quantities.model import Granularity

_MONTH_TO_A_DAY: Final = re.compile(
    rf"(?P<m1>{MONTH})月?{DASH}(?P<m2>{MONTH})月(?P<day>{DAY})[日号]"
)


def to_a_day(text: str, start: int, year: int | None, today: date) -> Point | None:
    """1-11月8日: from the first day of a month to a day of a later one."""
    match = _MONTH_TO_A_DAY.match(text, start)
    if match is None:
        return None
    first, last, day = number(match["m1"]), number(match["m2"]), number(match["day"])
    near = days.nearest(last, day, today)
    year = year or (near.year if near else today.year)
    begin, end = days.safe_date(year, first, 1), days.safe_date(year, last, day)
    if begin is None or end is None or begin >= end:
        return None
    return Point(begin, end, Granularity.DAYS, match.end(), False, last, day)
