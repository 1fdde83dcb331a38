"""What the rows of this package share: the year before a name, and how a stretch is put down."""

from datetime import date
from typing import Final

from bot.reading.quantities.calendar.days import Days
from bot.reading.quantities.calendar.words import read_year
from bot.reading.quantities.model import Granularity, Quantity, Stretch
from bot.reading.quantities.model import QuantityKind as Kind

YEAR: Final = (
    "(?:(?P<year>[12]\\d{3}年|[一二][零一二三四五六七八九]{3}年|(?<!\\d)\\d{2}年|大?[去前后]年"
    "|[今明]年|上一?年|本年)(?:的|度)? ?)?"
)
"""A year that may stand before a name, as a part of a pattern."""


def year_said(written: str | None, today: date) -> int | None:
    """The year that `written` names, or None where none was said."""
    found = read_year(written, 0, today) if written else None
    return None if found is None else found[0]


def stretch(start: int, end: int, days: Days, *, said: bool) -> Quantity:
    """A day or a stretch of days at its place; `said` where the text fixes the year itself."""
    single = days[0] == days[1]
    granularity = Granularity.DAY if single else Granularity.DAYS
    found = Stretch(*days, granularity, said)
    return Quantity(Kind.DATE if single else Kind.PERIOD, start, end, stretch=found)


def nearest(days: list[Days], today: date) -> Days | None:
    """Of the same days in several years those nearest to today, before or after."""
    return min(days, key=lambda one: (abs((one[0] - today).days), one[0]), default=None)
