"""Read one day, month, quarter or year as said: 3月5日, 上周五, 去年三季度, 9月上旬, 2021年."""

import re
from collections.abc import Callable
from datetime import date
from typing import Final

from bot.reading.quantities.calendar import days, months, quarters, weeks
from bot.reading.quantities.calendar.point import Point
from bot.reading.quantities.calendar.words import VALUE_BEHIND, read_year
from bot.reading.quantities.characters import any_soon, is_at, kind_of
from bot.reading.quantities.model import Granularity

_WRITTEN: Final = re.compile(
    r"(?P<year>(?:19|20)\d{2})[-/.](?P<month>1[0-2]|0?[1-9])"
    r"(?:[-/.](?P<day>3[01]|[12]\d|0?[1-9]))?(?![\d.]| ?[-~—–] ?\d)"
)

_RUN_TOGETHER: Final = re.compile(
    r"(?<![\da-zA-Z号编.])(?P<year>20\d{2})(?P<month>0[1-9]|1[0-2])"
    r"(?P<day>0[1-9]|[12]\d|3[01])(?![\d.a-zA-Z号])"
)
"""A day in eight digits (20230501); behind 编号 or a letter they are no day."""


def read_point(text: str, start: int, today: date) -> Point | None:
    """The day or stretch that begins at `start`, without a year the one the contract means."""
    return read_point_of(read_year(text, start, today), text, start, today)


def read_point_of(
    year: tuple[int, int, bool] | None, text: str, start: int, today: date
) -> Point | None:
    """The same, where the year that begins at `start` has been read already, or is none."""
    if text[start : start + 1].isdigit():
        written = _written(text, start) or months.read_pointed(text, start, today)
        if written is not None:
            return written
    if year is None:
        return _said(_FREE_BY_FIRST, text, start, None, today)
    number_of_year, end, certain = year
    inner = _in_year(text, end, number_of_year, today)
    if inner is not None:
        return inner.but(year_said=True)
    if not certain and not _is_a_late_year(text, start, end, number_of_year, today):
        return None
    first, last = days.months_days(number_of_year, 1, 12)
    return Point(first, last, Granularity.YEAR, end, year_said=True)


_LATE: Final = 8
_OPENS_A_CLAUSE: Final = kind_of("\n,。;:!?、 ")
_NO_YEAR: Final = kind_of("来内间里以多共累期中前后左级度")


def _is_a_late_year(text: str, start: int, end: int, year: int, today: date) -> bool:
    """Whether two digits at the head of a clause are a year just past (22年签约30个)."""
    heads = start == 0 or is_at(text, start - 1, _OPENS_A_CLAUSE)
    late = today.year - _LATE <= year <= today.year
    return heads and late and not is_at(text, end, _NO_YEAR)


def _in_year(text: str, start: int, year: int, today: date) -> Point | None:
    begin = start + (text[start : start + 1] in ("的", " "))
    return _said(_YEARED_BY_FIRST, text, begin, year, today)


def _said(ways: "_Ways", text: str, start: int, year: int | None, today: date) -> Point | None:
    for needed, pattern, build in ways.get(text[start : start + 1], ()):
        match = pattern.match(text, start) if any_soon(text, start, _SOON, needed) else None
        if match is not None:
            return build(match, year, today)
    return None


def _written(text: str, start: int) -> Point | None:
    """2023-05-01, 20230501 and 2023.05; with a unit of measure it is a value (2023.12亿元)."""
    match = _WRITTEN.match(text, start) or _RUN_TOGETHER.match(text, start)
    if match is None or VALUE_BEHIND.match(text, match.end()):
        return None
    year, month = int(match["year"]), int(match["month"])
    if match["day"] is None:
        if len(match["month"]) == 1 and not _tells_the_month(text, start, match.end()):
            return None
        found = days.month_days(year, month)
        return Point(*found, Granularity.MONTH, match.end(), True, month)
    exact = days.safe_date(year, month, int(match["day"]))
    if exact is None:
        return None
    return Point(exact, exact, Granularity.DAY, match.end(), True, month, exact.day)


_LED: Final = kind_of("\n。;(")
_ON: Final = re.compile(r"月?[,:) ]{0,2}[\u4e00-\u9fff\ue000]")


def _tells_the_month(text: str, start: int, end: int) -> bool:
    """Whether 2023.9 heads a sentence or stands in brackets, with words behind it (2023.9签约)."""
    heads = start == 0 or is_at(text, start - 1, _LED)
    return heads and _ON.match(text, end) is not None


_SOON: Final = 7
"""Within so many characters stands what a pattern needs (第 二十一个周)."""
_Build = Callable[[re.Match[str], int | None, date], Point | None]
_Said = tuple[str, str, re.Pattern[str], _Build]
_Ways = dict[str, tuple[tuple[bytes, re.Pattern[str], _Build], ...]]
_NUMERALS: Final = "0123456789一二三四五六七八九十元廿卅"
_YEARED: tuple[_Said, ...] = (
    ("前头后最第首末", "月", quarters.FIRST, quarters.first_months),
    ("第", "周星礼", weeks.NUMBERED, weeks.numbered),
    (_NUMERALS + "上本这当同下次", "月", months.MONTH_OR_DAY, months.month),
    ("第一二三四1234Qq首末前上本这当下", "季Qq", quarters.QUARTER, quarters.quarter),
    ("上前下后", "半", quarters.HALF, quarters.half),
    ("年初底末终伊中全整", "初底末终始中年", quarters.PART, quarters.part_of_year),
    ("123456789", "·", months.DOTTED, months.dotted),
)
"""Patterns of what stands behind a year, each with the characters that it may begin with, and
those of which one at least stands at its beginning or soon behind it."""
_FREE: tuple[_Said, ...] = (
    ("十六七八九", "五", quarters.PLAN, quarters.five_years),
    ("前头后最第首末", "月", quarters.FIRST, quarters.first_months),
    ("第", "周星礼", weeks.NUMBERED, weeks.numbered),
    ("上中下本这当月", "旬月", months.PART_OF_MONTH, months.part_of_month),
    (_NUMERALS + "上本这当同下次", "月", months.MONTH_OR_DAY, months.month),
    ("第一二三四1234Qq首末前上本这当下", "季Qq", quarters.QUARTER, quarters.quarter),
    ("上前下后", "半", quarters.HALF, quarters.half),
    ("年全", "年", quarters.YEAR_PART, quarters.part_of_year),
    ("上本这当下周星礼", "周星礼", weeks.WEEK, weeks.week),
    ("大前后昨夜今当即本次明同", "天日晚夜儿个早晨今", weeks.DAY, weeks.day),
    (_NUMERALS, "日号", months.NUMBERED_DAY, months.numbered_day),
    ("123456789", "·", months.DOTTED, months.dotted),
    ("tTyYlLnN", "tTyYlLnN", weeks.ENGLISH, weeks.english),
)
"""Patterns of what needs no year, likewise."""


def _by_first(said: tuple[_Said, ...]) -> _Ways:
    ways = [(one, kind_of(needed), pattern, build) for one, needed, pattern, build in said]
    return {
        first: tuple((needed, how, build) for begins, needed, how, build in ways if first in begins)
        for first in {first for begins, *_ in said for first in begins}
    }


_YEARED_BY_FIRST: Final = _by_first(_YEARED)
_FREE_BY_FIRST: Final = _by_first(_FREE)
