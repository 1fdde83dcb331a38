"""From where that is reckoned which is left unsaid: the year, the month and the week."""

import re
from datetime import date
from typing import Final, NamedTuple

from bot.reading.quantities.calendar import days
from bot.reading.quantities.calendar.days import Days
from bot.reading.quantities.calendar.point import Point
from bot.reading.quantities.model import Granularity

_WEEK: Final = 7


class Frame(NamedTuple):
    """`today`, and the year, month, week (by their first days) and day of what says none.

    `festive`: a festival has been named, so that 十一 behind it is one.
    `lunar`: 农历 stands before the year.
    """

    today: date
    year: int
    month: date
    monday: date
    day: date
    festive: bool = False
    lunar: bool = False

    def later(self) -> "Frame":
        """The next year, month and week."""
        following, _ = days.month_days(self.month.year, self.month.month + 1)
        week = days.shifted(self.monday, _WEEK)
        return self._replace(year=self.year + 1, month=following, monday=week)

    def earlier(self) -> "Frame":
        """The last year, month and week."""
        before, _ = days.month_days(self.month.year, self.month.month - 1)
        week = days.shifted(self.monday, -_WEEK)
        return self._replace(year=self.year - 1, month=before, monday=week)


def frame_of(today: date) -> Frame:
    """What is of the day of speaking."""
    month, _ = days.month_days(today.year, today.month)
    return Frame(today, today.year, month, days.week_of(today)[0], today)


def beside(first: Point, today: date, *, festive: bool) -> Frame:
    """What is said behind `first`, from which it is reckoned."""
    month, _ = days.month_days(first.first.year, first.first.month)
    monday, _ = days.week_of(first.first)
    return Frame(today, month.year, month, monday, first.last, festive)


def point(match: re.Match[str], found: Days, *, said: bool = False) -> Point:
    """The days `found` as the words of `match` name them; `said` where those fix the year."""
    single = found[0] == found[1]
    return Point(*found, Granularity.DAY if single else Granularity.DAYS, match.end(), said)
