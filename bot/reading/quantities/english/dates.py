"""Days and stretches in English with the words around them: as of, since, from … to, by."""

import re
from datetime import date
from typing import Final

from bot.reading.quantities.calendar import days, points
from bot.reading.quantities.calendar.point import Point
from bot.reading.quantities.english.points import read_point
from bot.reading.quantities.english.words import DAY, MONTH, TO, YEAR, day_of, month_of
from bot.reading.quantities.model import Granularity, Quantity, Stretch
from bot.reading.quantities.model import QuantityKind as Kind

_ON: Final = re.compile(
    r"(?:on|in|for|during|over|of|from|between|within)(?: the)?(?: month of)? (?![ap]\.?m\b)"
)
_UNTIL: Final = re.compile(r"(?:as (?:of|at|on)|up to|until|till|up until|through|by)(?: the)? ")
_SINCE: Final = re.compile(r"(?:ever )?since(?: the)? ")
_SAME_MONTH: Final = re.compile(
    rf"(?P<d1>{DAY}){TO}(?P<d2>{DAY}) (?:of )?(?P<month>{MONTH})(?P<year>{YEAR})"
    rf"|(?P<named>{MONTH}) (?P<first>{DAY}){TO}(?P<last>{DAY})(?P<since>{YEAR})"
)
_TO: Final = re.compile(TO)
_WEEK: Final = 7


_LEADS: Final = (
    "on|in|for|during|over|of|from|between|within|as (?:of|at|on)|up (?:to|until)|until|till"
    "|through|by|(?:ever )?since"
)
_NAMED: Final = (
    "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|this |last |next "
    "|past |previous |tonight|today|tomorrow|yesterday|day before|week |w/e|year |h[12]|q[1-4]"
    "|(?:first|second|third|fourth) |(?:a|one|two|three) (?:day|week|month)|2[0-9]{3}"
)
_ANY: Final = re.compile(
    rf"(?:(?:{_LEADS}) )?(?:the )?(?:month of )?"
    rf"(?:{_NAMED}|\d{{1,2}}(?:st|nd|rd|th)?(?:{TO}\d{{1,2}}(?:st|nd|rd|th)?)? ?"
    rf"(?:of )?(?:{MONTH}|quarter|half|days? |weeks? |months? ))"
)
"""Whatever a day or a stretch begins with, so that other words cost one look."""


def read_dates(text: str, start: int, today: date) -> Quantity | None:
    """The day or stretch that begins at `start` of a folded text, with the words before it."""
    if _ANY.match(text, start) is None:
        return None
    for lead, read in ((_SINCE, _since), (_UNTIL, _until), (_ON, _plain)):
        match = lead.match(text, start)
        point = _span(text, match.end(), today) if match is not None else None
        if point is not None:
            return read(start, point, today)
    point = _span(text, start, today)
    return None if point is None else _plain(start, point, today)


def _span(text: str, start: int, today: date) -> Point | None:
    """The stretch from one day, month or weekday to another, or the one that begins here."""
    match = _SAME_MONTH.match(text, start)
    if match is not None and (found := _within_a_month(match, today)) is not None:
        return found
    begin = read_point(text, start, today) or _said_before(text, start, today)
    to = _TO.match(text, begin.end) if begin is not None else None
    end = read_point(text, to.end(), today) if to is not None else None
    return begin if begin is None or end is None else _joined(begin, end)


def _said_before(text: str, start: int, today: date) -> Point | None:
    """What the reader of Chinese days knows of English: today, last week, Q1, 2025-05-01."""
    if text[start : start + 1].isspace():
        return None
    return points.read_point(text, start, today)


def _within_a_month(match: re.Match[str], today: date) -> Point | None:
    month = month_of(match["month"] or match["named"])
    one, other = match["d1"] or match["first"], match["d2"] or match["last"]
    written = (match["year"] or match["since"] or "").strip(", ")
    near = days.nearest(month, min(day_of(other), 28), today)
    year = int(written) if written else (near or today).year
    first, last = (
        days.safe_date(year, month, day_of(one)),
        days.safe_date(year, month, day_of(other)),
    )
    if first is None or last is None or first >= last:
        return None
    return Point(first, last, Granularity.DAYS, match.end(), bool(written), month)


def _joined(begin: Point, end: Point) -> Point:
    """The stretch from `begin` to `end`; where it would run backwards it began before."""
    first, last = begin.first, end.last
    if begin.weekday and end.weekday and first > last:
        first = days.shifted(first, -_WEEK)
    elif first > last and not begin.year_said:
        first = days.safe_date(first.year - 1, first.month, first.day) or first
    months = {begin.granularity, end.granularity} <= {Granularity.MONTH}
    kind = Granularity.MONTHS if months else Granularity.DAYS
    return begin if first > last else Point(first, last, kind, end.end, end.year_said, end.month)


def _plain(start: int, point: Point, _today: date) -> Quantity:
    stretch = Stretch(point.first, point.last, point.granularity, point.year_said)
    single = point.granularity is Granularity.DAY
    return Quantity(Kind.DATE if single else Kind.PERIOD, start, point.end, stretch=stretch)


def _since(start: int, point: Point, today: date) -> Quantity:
    """From the latest such day, week or month that has begun to today."""
    first = point.first
    if first > today:
        back = days.shifted(first, -_WEEK) if point.weekday else None
        first = back or days.safe_date(first.year - 1, first.month, first.day) or today
    stretch = Stretch(first, today, point.granularity, point.year_said, to_now=True)
    return Quantity(Kind.PERIOD, start, point.end, stretch=stretch)


def _until(start: int, point: Point, today: date) -> Quantity:
    """Up to a day that is over; one that lies ahead is that of a plan."""
    if point.first > today:
        ahead = Stretch(days.shifted(today, 1), point.last, Granularity.DAYS, year_said=True)
        return Quantity(Kind.PERIOD, start, point.end, stretch=ahead)
    stretch = Stretch(None, point.last, point.granularity, point.year_said, until=True)
    return Quantity(Kind.PERIOD, start, point.end, stretch=stretch)
