"""Join days and months into stretches: 3月5日至8日, 1-9月, 5.1-5.7, 上周一至周三."""

import re
from datetime import date
from typing import Final

from bot.reading.quantities.calendar import days
from bot.reading.quantities.calendar.month_to_day import to_a_day
from bot.reading.quantities.calendar.point import Point
from bot.reading.quantities.calendar.points import read_point, read_point_of
from bot.reading.quantities.calendar.together import DEALT, PART
from bot.reading.quantities.calendar.words import (
    DASH,
    DAY,
    MONTH,
    VALUE_BEHIND,
    number,
    read_year,
)
from bot.reading.quantities.characters import any_soon, is_at, kind_of
from bot.reading.quantities.model import Granularity

_TIMED_DASH: Final = re.compile(
    PART
    + r"(?: ?(?:\d{1,2}:\d{2}|[\d零一二三四五六七八九十]{1,3}[点时](?:\d{1,2}分?)?))?"
    + r"(?: ?起(?=[至到](?!今|目前|现在)))?"
    + DASH
)
_TO: Final = kind_of(" 起上下中早晚凌0123456789零一二三四五六七八九十-~—–至到")
"""How a dash, or the time of day before it, begins."""
_NUMBERS: Final = re.compile(
    rf"(?:(?P<m1>{MONTH})月?(?:{DASH}|(?P<list>[、.]))(?P<m2>{MONTH})(?:月份?|[两2]个月)(?![\d一二三四五六七八九十]+[日号])"
    rf"|(?P<q1>[一二三四1-4])(?:季度)?(?:{DASH}|(?P<quarters>、))(?P<q2>[一二三四1-4])季度)"
)
_DAYS: Final = re.compile(
    rf"(?:(?P<month>{MONTH})月)?(?P<d1>{DAY})[日号]?(?:{DASH}|、)(?P<d2>{DAY})[日号](?!楼|线|院|均|常|产)"
)
_DOTTED: Final = re.compile(
    r"(?:(?P<year>[12]\d{3})[.年])?(?P<m1>1[0-2]|0?[1-9])(?P<sep>[./])(?P<d1>3[01]|[12]\d|0?[1-9])日?"
    + DASH
    + r"(?:(?:(?P=year)[.年])?(?P<m2>1[0-2]|0?[1-9])(?P=sep))?(?P<d2>3[01]|[12]\d|0?[1-9])"
    + r"(?![\d.%])(?P<tail>日)?"
)
_YEARS: Final = re.compile(
    rf"(?P<y1>[12]\d{{3}})年?{DASH}(?P<y2>[12]\d{{3}}|\d{{2}})年度?(?!\d{{1,2}}月)"
)
_YEAR_MONTHS: Final = re.compile(
    rf"(?P<y1>(?:19|20)\d{{2}})[.年](?P<m1>1[0-2]|0?[1-9]){DASH}(?P<y2>(?:19|20)\d{{2}})(?:[.年](?P<m2>1[0-2]|0?[1-9]))?(?![\d.])"
)
_MONTHS_OF_A_YEAR: Final = re.compile(
    rf"(?P<year>(?:19|20)\d{{2}})[./](?P<m1>1[0-2]|0?[1-9]){DASH}(?P<m2>1[0-2]|0?[1-9])(?:月份?|(?![\d./-]))"
)
_JOINED: Final = re.compile(rf"\d{{1,4}}(?:[./年]|{DASH})")
_NUMERALS: Final = kind_of("0123456789一二三四五六七八九十元廿卅")
"""How a month or day begins that is said by its number."""
_JOINS: Final = kind_of("-~—–至到、.")
_FAR: Final = 12
"""What joins two days or months stands so soon behind the first (二十二月 三十一日 至)."""
_SAID: Final = (Granularity.MONTH, Granularity.MONTHS, Granularity.QUARTER)


def read_span(text: str, start: int, today: date) -> Point | None:
    """The stretch from one day or month to another that begins at `start`."""
    if text[start].isdigit() and _JOINED.match(text, start):
        listed = _dotted(text, start, today) or _years(text, start) or _year_months(text, start)
        if listed is not None:
            return listed
    year = read_year(text, start, today)
    begin, known = (year[1], year[0]) if year else (start, None)
    if is_at(text, begin, _NUMERALS) and any_soon(text, begin, _FAR, _JOINS):
        found = (
            read_months(text, begin, known, today)
            or to_a_day(text, begin, known, today)
            or read_days(text, begin, known, today)
        )
        if found is not None:
            return found
    point = read_point_of(year, text, start, today)
    return None if point is None else _to(text, point, today)


def read_months(text: str, start: int, year: int | None, today: date) -> Point | None:
    """1-9月, 3、4月份, 一至三季度: months or quarters, of `year` or the last that has begun."""
    match = _NUMBERS.match(text, start)
    if match is None or (_listed(match) and _dealt_over(text, match)):
        return None
    if match["m1"]:
        first, last = number(match["m1"]), number(match["m2"])
    else:
        first, last = number(match["q1"]) * 3 - 2, number(match["q2"]) * 3
    if first == last or (_listed(match) and last - first not in (1, 5)):
        return None
    ends_in = year if year is not None else days.year_begun(last, today)
    begins = first if first < last else first - 12
    if year is not None and first > last:
        ends_in += 1
    found = days.months_days(ends_in, begins, last)
    return Point(*found, Granularity.MONTHS, match.end(), year is not None, last)


def _listed(match: re.Match[str]) -> bool:
    """Whether a comma joins the two (3、4月份): that makes a stretch only of neighbours."""
    return bool(match["list"] or match["quarters"])


def _dealt_over(text: str, match: re.Match[str]) -> bool:
    """Whether values are dealt out over two months or quarters written out (5月、6月分别…)."""
    written_out = "月、" in match[0] or "季度、" in match[0]
    return written_out and DEALT.match(text, match.end()) is not None


def read_days(text: str, start: int, year: int | None, today: date) -> Point | None:
    """5月1-7日, of `year` or the nearest; without a month the nearest such days."""
    match = _DAYS.match(text, start)
    if match is None:
        return None
    said = year is not None
    first, last = number(match["d1"]), number(match["d2"])
    if match["month"] is None:
        near = days.nearest_in_month(last, today)
        month, year = (near.month, near.year) if near else (today.month, today.year)
    else:
        month = number(match["month"])
        near = days.nearest(month, last, today)
        year = year or (near.year if near else today.year)
    begin, end = days.safe_date(year, month, first), days.safe_date(year, month, last)
    if begin is None or end is None or begin >= end:
        return None
    return Point(begin, end, Granularity.DAYS, match.end(), said, month, last)


def _dotted(text: str, start: int, today: date) -> Point | None:
    """5.1-5.7, 5/1-5/7, 2023.5.1-5.7: days, unless a unit of measure stands behind."""
    match = _DOTTED.match(text, start)
    if match is None or (not match["tail"] and VALUE_BEHIND.match(text, match.end())):
        return None
    if not match["m2"] and not (match["tail"] or match["year"]):
        return None
    month = int(match["m2"] or match["m1"])
    near = days.nearest(month, int(match["d2"]), today)
    year = int(match["year"]) if match["year"] else near.year if near else today.year
    end = days.safe_date(year, month, int(match["d2"]))
    begin = days.safe_date(year, int(match["m1"]), int(match["d1"]))
    if begin and end and begin > end and month < int(match["m1"]):
        begin = days.safe_date(year - 1, int(match["m1"]), int(match["d1"]))
    if begin is None or end is None or begin >= end:
        return None
    return Point(begin, end, Granularity.DAYS, match.end(), bool(match["year"]), month, end.day)


def _years(text: str, start: int) -> Point | None:
    match = _YEARS.match(text, start)
    if match is None:
        return None
    first = int(match["y1"])
    last = int(match["y2"]) if len(match["y2"]) == 4 else first // 100 * 100 + int(match["y2"])
    if last <= first:
        return None
    begin, end = days.months_days(first, 1, 12 * (last - first + 1))
    return Point(begin, end, Granularity.YEARS, match.end(), True)


def _year_months(text: str, start: int) -> Point | None:
    match = _YEAR_MONTHS.match(text, start)
    if match is None or VALUE_BEHIND.match(text, match.end()):
        return _months_of_a_year(text, start)
    first, last = int(match["y1"]), int(match["y2"])
    end = 12 * (last - first) + int(match["m2"] or 12)
    if end <= int(match["m1"]):
        return None
    found = days.months_days(first, int(match["m1"]), end)
    return Point(*found, Granularity.MONTHS, match.end(), True)


def _months_of_a_year(text: str, start: int) -> Point | None:
    """2023.1-9: from one month of a year to a later one."""
    match = _MONTHS_OF_A_YEAR.match(text, start)
    if match is None or VALUE_BEHIND.match(text, match.end()):
        return None
    year, first, last = int(match["year"]), int(match["m1"]), int(match["m2"])
    if last <= first:
        return None
    found = days.months_days(year, first, last)
    return Point(*found, Granularity.MONTHS, match.end(), True, last)


def _to(text: str, begin: Point, today: date) -> Point:
    """`begin`, or the stretch from it to the day or month named behind a dash, 至 or 到."""
    goes_on = is_at(text, begin.end, _TO)
    match = _TIMED_DASH.match(text, begin.end) if goes_on else None
    if match is None:
        return begin
    end = read_point(text, match.end(), today)
    if end is None:
        return begin
    first, last = _gone_by(begin, end, _aligned(begin, end), today)
    if first > last:
        return begin
    granularity = _joint(begin, end)
    return Point(first, last, granularity, end.end, begin.year_said or end.year_said, end.month)


_WEEK: Final = 7


def _aligned(begin: Point, end: Point) -> tuple[date, date]:
    """First and last day: what the end leaves out it takes from the beginning."""
    if end.weekday and begin.weekday:
        ahead = (end.last.weekday() - begin.first.weekday()) % 7
        return begin.first, days.shifted(begin.first, ahead)
    if begin.weekday and 0 < (begin.first - end.last).days < _WEEK:  # 周一到今天, said on a Friday
        return days.shifted(begin.first, -_WEEK), end.last
    if end.day is not None and end.month is None:
        last = days.safe_date(begin.first.year, begin.first.month, end.day)
        return begin.first, last or end.last
    if begin.year_said and not end.year_said:
        return begin.first, _in_year_of(begin.first, end)
    first = begin.first
    if not begin.year_said and begin.month is not None and end.month is not None:
        year = end.last.year - (1 if begin.month > end.month else 0)
        first = days.safe_date(year, first.month, first.day) or first
    return first, end.last


def _gone_by(begin: Point, end: Point, found: days.Days, today: date) -> days.Days:
    """Days of a week without the week's name: those of this week, once they have begun.

    周一至周三, said on a Friday, is not the week to come, though its Monday is nearer.
    """
    bare = begin.weekday and end.weekday and not (begin.year_said or end.year_said)
    if not bare or found[0] <= today or days.shifted(found[0], -_WEEK) > today:
        return found
    return days.shifted(found[0], -_WEEK), days.shifted(found[1], -_WEEK)


def _in_year_of(first: date, end: Point) -> date:
    """The last day of `end` in the year of `first`, or where it came before, in the next."""
    for year in (first.year, first.year + 1):
        if end.day is None:
            last = days.month_days(year, end.last.month)[1]
        else:
            last = days.safe_date(year, end.last.month, end.last.day) or end.last
        if last >= first:
            return last
    return end.last


def _joint(begin: Point, end: Point) -> Granularity:
    if begin.granularity is Granularity.YEAR and end.granularity is Granularity.YEAR:
        return Granularity.YEARS
    monthly = begin.granularity in _SAID and end.granularity in _SAID
    return Granularity.MONTHS if monthly else Granularity.DAYS
