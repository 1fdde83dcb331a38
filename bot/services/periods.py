"""Stretches of days: the week and the month in which a figure is owed, and those people name."""

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from bot.domain.catalogue import Cadence

_WEEK: Final = re.compile(r"(?:(\d{4})(?:年|-)?)?(?:第(\d{1,2})周|[Ww](\d{1,2}))")
_PLAIN: Final = re.compile(r"(?:(\d{4})[-./])?(\d{1,2})[-./](\d{1,2})")


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


def named_by(words: str, today: date) -> Stretch | None:
    """The day or the stretch that words are (04-07, 4.7, 4月7日, 上周, 第14周), if they are one.

    A day or a week without a year is of this one; weeks have the numbers of ISO 8601, as boards do.
    """
    if week := _WEEK.fullmatch(words):
        return _numbered_week(int(week[1] or today.year), int(week[2] or week[3]))
    if plain := _PLAIN.fullmatch(words):
        return _day(int(plain[1] or today.year), int(plain[2]), int(plain[3]))
    from bot.reading.quantities import find  # who shows a board names no days, and reads none

    found = find(words, today)
    if len(found) != 1 or (found[0].start, found[0].end) != (0, len(words)):
        return None
    said = found[0].stretch
    return Stretch(said.first or said.last, said.last) if said else None


def among(words: Sequence[str], today: date) -> tuple[Stretch | None, Sequence[str]]:
    """The first day or stretch among some words, and the words without it."""
    for place, word in enumerate(words):
        if found := named_by(word, today):
            return found, (*words[:place], *words[place + 1 :])
    return None, words


def _day(year: int, month: int, day: int) -> Stretch | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return Stretch(found, found)


def _numbered_week(year: int, number: int) -> Stretch | None:
    try:
        return week_of(date.fromisocalendar(year, number, 1))
    except ValueError:
        return None
