"""One day, week, month, quarter or year in English: 3 May, May 3rd, last Friday, in April."""

import re
from collections.abc import Callable
from datetime import date
from typing import Final

from bot.reading.quantities.calendar import days
from bot.reading.quantities.calendar.point import Point, named
from bot.reading.quantities.english.words import (
    DAY,
    MONTH,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
    day_of,
    month_of,
)
from bot.reading.quantities.model import Granularity

_DAY_FIRST: Final = re.compile(
    rf"(?:{WEEKDAY},? )?(?:the )?(?P<day>{DAY}) ?(?:of )?(?P<month>{MONTH})(?P<year>{YEAR})"
)
_MONTH_FIRST: Final = re.compile(
    rf"(?:{WEEKDAY},? )?(?P<month>{MONTH}) (?:the )?(?P<day>{DAY})(?P<year>{YEAR})"
)
_MONTH_ALONE: Final = re.compile(rf"(?P<month>{MONTH})(?P<year>{YEAR})")
_WEEKDAY: Final = re.compile(rf"(?:(?P<which>last|this|next) )?(?P<weekday>{WEEKDAY})")
_COUNTED: Final = re.compile(
    r"(?P<count>\d{1,2}|a|one|two|three) (?P<unit>day|week|month)s? ago(?![a-z])"
)
_LAST: Final = re.compile(
    r"(?:the )?(?:last|past|previous) (?:(?P<count>\d{1,2}|two|three|few) (?P<unit>day|week|month)s"
    r"|(?P<half>fortnight))(?![a-z])"
)
_PART_OF_DAY: Final = re.compile(
    r"(?P<today>this (?:morning|afternoon|evening)|tonight)|(?P<before>the day before yesterday)"
    r"|(?P<yesterday>last night|yesterday (?:morning|afternoon|evening))"
)
_WEEK_OF: Final = re.compile(r"(?:the )?(?:week (?:ending|ended|of)|w/e):?(?: on)? ")
_QUARTER: Final = re.compile(
    r"(?:the )?(?:(?P<nth>first|second|third|fourth|1st|2nd|3rd|4th) (?P<part>quarter|half)"
    rf"|h(?P<half>[12])(?![a-z0-9]))(?: of)?(?P<year>{YEAR})"
)
_YEAR_ALONE: Final = re.compile(
    r"(?<![a-z0-9])(?:(?<=in )|(?<=for )|(?<=during )|(?<=since )|(?<=year ))"
    r"(?P<year>20\d{2})(?![\d.%])"
)
_NTH: Final = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3}
_FEW: Final = {"a": 1, "one": 1, "two": 2, "three": 3, "few": 3}


def read_point(text: str, start: int, today: date) -> Point | None:
    """The day or stretch that begins at `start`; without a year the one the contract means."""
    week = _WEEK_OF.match(text, start)
    if week is None:
        return _named(text, start, today)
    day = _named(text, week.end(), today)
    if day is None or day.granularity is not Granularity.DAY:
        return None
    return Point(*days.week_of(day.last), Granularity.WEEK, day.end, True)


def _named(text: str, start: int, today: date) -> Point | None:
    """The day or stretch that begins at `start` with its own name."""
    if not text[start : start + 1].isalnum():
        return None
    for pattern, build in _POINTS:
        match = pattern.match(text, start)
        if match is not None and (point := build(match, today)) is not None:
            return point
    return None


def year_of(match: re.Match[str]) -> int | None:
    """The year that an expression names, if it does."""
    written = (match["year"] or "").strip(", ")
    return int(written) if written else None


def _month_day(match: re.Match[str], today: date) -> Point | None:
    month, day, year = month_of(match["month"]), day_of(match["day"]), year_of(match)
    found = days.safe_date(year, month, day) if year else days.nearest(month, day, today)
    if found is None:
        return None
    said = year is not None
    return Point(found, found, Granularity.DAY, match.end(), said, month, found.day)


_MAY_BE_A_VERB: Final = ("may", "mar", "march")
_GOES_ON: Final = re.compile(" (?!so far|to date)[a-z]")
_NO_VERB: Final = re.compile(
    r"(?:^|[,;:.\n(]|\b(?:in|of|for|since|by|until|to|from|during|and)) ?$"
)


def _month(match: re.Match[str], today: date) -> Point | None:
    """A month; may and march are one only where no verb can stand."""
    word, text, end = match["month"].rstrip("."), match.string, match.end()
    led = _NO_VERB.search(text, max(0, match.start() - 8), match.start()) is not None
    if word in _MAY_BE_A_VERB and not (led and _GOES_ON.match(text, end) is None):
        return None
    year = year_of(match)
    month = month_of(word)
    found = days.month_days(year or days.year_begun(month, today), month)
    return Point(*found, Granularity.MONTH, end, year is not None, month)


def _weekday(match: re.Match[str], today: date) -> Point:
    """A weekday: the nearest one, or that of the last, this or the next week."""
    weekday = WEEKDAYS.index(match["weekday"][:3])
    if not match["which"]:
        day = days.nearest_weekday(weekday, today)
        return named((day, day), Granularity.DAY, match).but(weekday=True)
    week = {"last": -1, "this": 0, "next": 1}[match["which"]]
    day = days.shifted(days.week_of(today, week)[0], weekday)
    return named((day, day), Granularity.DAY, match, said=True).but(weekday=True)


def _ago(match: re.Match[str], today: date) -> Point:
    count = _FEW.get(match["count"]) or int(match["count"])
    if match["unit"] == "day":
        day = days.shifted(today, -count)
        return named((day, day), Granularity.DAY, match, said=True)
    if match["unit"] == "week":
        return named(days.week_of(today, -count), Granularity.WEEK, match, said=True)
    found = days.month_days(today.year, today.month - count)
    return named(found, Granularity.MONTH, match, said=True)


def _last(match: re.Match[str], today: date) -> Point | None:
    """So many days, weeks or months up to today; a few of them are no days that one can tell."""
    if match["count"] == "few":
        return None
    count = 2 if match["half"] else _FEW.get(match["count"]) or int(match["count"])
    if match["unit"] == "month":
        first = days.shifted(days.day_of_month(*_months_back(today, count)), 1)
    else:
        length = 1 if match["unit"] == "day" else 7
        first = days.shifted(today, 1 - length * count)
    return named((first, today), Granularity.DAYS, match, said=True)


def _months_back(today: date, count: int) -> tuple[int, int, int]:
    first = days.month_days(today.year, today.month - count)[0]
    return first.year, first.month, today.day


def _part_of_day(match: re.Match[str], today: date) -> Point:
    back = {"today": 0, "yesterday": 1, "before": 2}[match.lastgroup or "today"]
    day = days.shifted(today, -back)
    return named((day, day), Granularity.DAY, match, said=True)


def _part_of_year(match: re.Match[str], today: date) -> Point:
    """A quarter or a half: the latest that has begun."""
    nth = int(match["half"]) if match["half"] else _NTH.get(match["nth"], 4)
    months = 3 if match["part"] == "quarter" else 6
    first, year = months * (nth - 1) + 1, year_of(match)
    found = days.months_days(year or days.year_begun(first, today), first, first + months - 1)
    granularity = Granularity.QUARTER if months == 3 else Granularity.HALF
    return named(found, granularity, match, said=year is not None)


def _whole_year(match: re.Match[str], _today: date) -> Point:
    return named(days.months_days(int(match["year"]), 1, 12), Granularity.YEAR, match, said=True)


_Build = Callable[[re.Match[str], date], Point | None]
_POINTS: Final[tuple[tuple[re.Pattern[str], _Build], ...]] = (
    (_DAY_FIRST, _month_day),
    (_MONTH_FIRST, _month_day),
    (_MONTH_ALONE, _month),
    (_PART_OF_DAY, _part_of_day),
    (_WEEKDAY, _weekday),
    (_COUNTED, _ago),
    (_LAST, _last),
    (_QUARTER, _part_of_year),
    (_YEAR_ALONE, _whole_year),
)
