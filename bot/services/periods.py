"""Reporting periods: the week and the month in which a figure is owed."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.catalogue import Cadence


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some days in a row, both ends included."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        """Whether a day lies in it."""
        return self.first <= day <= self.last


def week_of(day: date) -> Stretch:
    """The week of a day, Monday to Sunday."""
    monday = day - timedelta(days=day.weekday())
    return Stretch(monday, monday + timedelta(days=6))


def month_of(day: date) -> Stretch:
    """The month of a day."""
    return Stretch(day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1]))


def period_of(cadence: Cadence, day: date) -> Stretch:
    """The reporting period of a cadence in which a day lies."""
    return week_of(day) if cadence is Cadence.WEEK else month_of(day)
