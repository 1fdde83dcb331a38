"""Which days are meant where the year or month is left out (contract: Dates). Pure reckoning."""

from datetime import date
from functools import lru_cache
from typing import Final

_LAST: Final = date.max.toordinal()
Days = tuple[date, date]
"""The first and the last day of a stretch, both belonging to it."""


_LENGTHS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _length(year: int, month: int) -> int:
    """How many days a month has: reckoned here, for the library's way is slow to call."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if leap and month == 2 else _LENGTHS[month - 1]


def safe_date(year: int, month: int, day: int) -> date | None:
    """That day, or None where the calendar has none."""
    if not (1 <= year <= 9998 and 1 <= month <= 12 and 1 <= day <= _length(year, month)):
        return None
    return date(year, month, day)


def day_of_month(year: int, month: int, day: int) -> date:
    """That day; the last of the month where it has fewer days (截至9月31日)."""
    return safe_date(year, month, day) or month_days(year, month)[1]


def shifted(day: date, days: int) -> date:
    """`day` moved by `days`, held within the years 1 to 9999."""
    ordinal = day.toordinal() + days
    return date.fromordinal(min(max(ordinal, 1), _LAST))


def month_days(year: int, month: int) -> Days:
    """All of a month; month 0 and 13 and beyond run into the neighbouring years."""
    return months_days(year, month, month)


@lru_cache(maxsize=1024)
def months_days(year: int, first: int, last: int) -> Days:
    """From the first day of month `first` to the last of `last`, counted from January `year`."""
    begin = _month(year, first)
    end = _month(year, last)
    return begin, date(end.year, end.month, _length(end.year, end.month))


def _month(year: int, month: int) -> date:
    months = min(max(year * 12 + month - 1, 12), 9998 * 12 + 11)
    return date(months // 12, months % 12 + 1, 1)


def week_of(day: date, weeks: int = 0) -> Days:
    """The week, Monday to Sunday, that lies `weeks` after that of `day`."""
    monday = shifted(day, 7 * weeks - day.weekday())
    return monday, shifted(monday, 6)


def year_begun(month: int, today: date) -> int:
    """The year of the latest such month that has begun."""
    return today.year if month <= today.month else today.year - 1


@lru_cache(maxsize=1024)
def nearest(month: int, day: int, today: date) -> date | None:
    """The nearest such day, before or after today; the earlier of two as near."""
    years = (today.year - 1, today.year, today.year + 1)
    return _nearest([safe_date(year, month, day) for year in years], today)


@lru_cache(maxsize=1024)
def nearest_month_day(month: int, day: int, today: date) -> date:
    """The nearest such day; where the month has fewer days, its last."""
    years = (today.year - 1, today.year, today.year + 1)
    return _nearest([day_of_month(year, month, day) for year in years], today) or today


@lru_cache(maxsize=1024)
def nearest_in_month(day: int, today: date) -> date | None:
    """The nearest day with this number in its month."""
    firsts = [month_days(today.year, today.month + shift)[0] for shift in (-1, 0, 1)]
    return _nearest([safe_date(first.year, first.month, day) for first in firsts], today)


def nearest_weekday(weekday: int, today: date) -> date:
    """This week's such weekday (Monday is 0) if it has come, else the nearest."""
    this = shifted(week_of(today)[0], weekday)
    if this <= today:
        return this  # 周一 said on Friday, which is nearer to the next
    days = [shifted(week_of(today, week)[0], weekday) for week in (-1, 0, 1)]
    return _nearest(list(days), today) or today


def _nearest(days: list[date | None], today: date) -> date | None:
    """The nearest of some days in their order; of two as near the first, which is the earlier."""
    near: date | None = None
    least, now = _LAST, today.toordinal()
    for day in days:
        if day is not None and abs(day.toordinal() - now) < least:
            near, least = day, abs(day.toordinal() - now)
    return near


def full_year(short: int, today: date) -> int:
    """The year that two digits mean: none further ahead than ten years."""
    century = today.year // 100 * 100
    return century + short if century + short <= today.year + 10 else century + short - 100
