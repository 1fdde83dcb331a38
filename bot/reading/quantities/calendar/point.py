"""A stretch of days as one expression names it."""

import re
from datetime import date
from typing import Final

from bot.reading.quantities.calendar.days import Days
from bot.reading.quantities.model import Granularity

# How far words for before and after reach, in days, weeks, months or quarters.
SHIFTS: Final = {
    "上上": -2,
    "上": -1,
    "本": 0,
    "这": 0,
    "当": 0,
    "同": 0,
    "下": 1,
    "次": 1,
    "下下": 2,
}


class Point:
    """A stretch named by one expression, ending at `end` of the text.

    `month` and `day` are what was said of them, so that a range can pass them on.
    """

    __slots__ = (
        "day", "end", "first", "granularity", "last", "month", "weekday", "year_said",
    )  # fmt: skip

    def __init__(
        self,
        first: date,
        last: date,
        granularity: Granularity,
        end: int,
        year_said: bool = False,
        month: int | None = None,
        day: int | None = None,
        weekday: bool = False,
    ) -> None:
        """As its fields say."""
        self.first = first
        self.last = last
        self.granularity = granularity
        self.end = end
        self.year_said = year_said
        self.month = month
        self.day = day
        self.weekday = weekday

    def but(self, **changes: object) -> "Point":
        """The same with some fields changed."""
        same = Point(
            self.first, self.last, self.granularity, self.end,
            self.year_said, self.month, self.day, self.weekday,
        )  # fmt: skip
        for field, value in changes.items():
            setattr(same, field, value)
        return same


def named(
    found: Days, granularity: Granularity, match: re.Match[str], *, said: bool = False
) -> Point:
    """The days `found` as the words of `match` name them; `said` where those fix the year."""
    return Point(*found, granularity, match.end(), year_said=said)
