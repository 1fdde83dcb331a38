"""Which days are worked in China, make-up days included (国务院办公厅 calendar)."""

from datetime import date, timedelta
from functools import cache

_SATURDAY = 5


def known(year: int) -> bool:
    """Whether the holidays of a year are known; without them plain weekdays count."""
    return year in _known_years()


@cache
def _known_years() -> frozenset[int]:
    from chinese_calendar import constants

    return frozenset(day.year for day in constants.holidays)


def working(day: date) -> bool:
    """Whether people work on that day: make-up days yes, public holidays no."""
    if not known(day.year):
        return day.weekday() < _SATURDAY
    from chinese_calendar import is_workday

    return bool(is_workday(day))


def holiday(day: date) -> bool:
    """Whether the day lies in a public holiday; a plain weekend does not."""
    if not known(day.year):
        return False
    from chinese_calendar import get_holiday_detail

    off, name = get_holiday_detail(day)
    return bool(off and name)


def moved(day: date) -> date:
    """The day itself, or the last working day before the public holiday it lies in."""
    if not holiday(day):
        return day
    earlier = day - timedelta(days=1)
    while not working(earlier):
        earlier -= timedelta(days=1)
    return earlier


def unmoved(day: date) -> date:
    """The day itself: an office that does not look at holidays."""
    return day
