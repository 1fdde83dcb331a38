"""Quarters, halves and parts of the year: 三季度, 上半年, 前五个月, 年底, 全年."""

import re
from datetime import date
from typing import Final

from bot.reading.quantities.calendar import days
from bot.reading.quantities.calendar.point import SHIFTS, Point, named
from bot.reading.quantities.calendar.words import COUNT, number
from bot.reading.quantities.model import Granularity

QUARTER: Final[re.Pattern[str]] = re.compile(
    r"第?(?P<number>[一二三四1-4])(?:季度|季(?!节))|[Qq](?P<q>[1-4])(?![\dA-Za-z])|(?P<edge>首|末)季度"
    r"|前(?P<many>[一二两三123])个?季度|(?P<word>上一?个?|本|这个?|当|下一?个?)季度?"
)
HALF: Final[re.Pattern[str]] = re.compile(r"(?:(?P<first>上|前)|下|后)半年")
FIRST: Final[re.Pattern[str]] = re.compile(
    rf"(?P<way>前|头|后|最后)(?P<count>{COUNT}) ?个?月|第(?P<nth>{COUNT}) ?个月|(?P<edge>首|末)月"
)
PART: Final[re.Pattern[str]] = re.compile(
    r"年?(?P<part>初|底|末|终|伊始)|(?P<middle>年?中(?=旬|$|[,。、 以前]))"
    r"|(?P<whole>全年|整年|年内)"
)
YEAR_PART: Final[re.Pattern[str]] = re.compile(
    r"(?<!大)年(?P<part>初|底|末|终)|(?P<whole>全年(?:度)?)"
)


PLAN: Final[re.Pattern[str]] = re.compile(
    r"(?P<plan>十[一二三四五六七八九]?|[六七八九])五[”」\"']? ?"
    r"(?:期间|时期|(?P<end>期?末)|(?=以来))"
)
_SIXTH: Final = 1981


def five_years(match: re.Match[str], _year: int | None, _today: date) -> Point:
    """The years of a five-year plan: 十四五期间 is 2021 to 2025, and so on by fives."""
    first = _SIXTH + 5 * (number(match["plan"]) - 6)
    if match["end"]:
        return named(days.months_days(first + 4, 11, 12), Granularity.MONTHS, match, said=True)
    return named(days.months_days(first, 1, 60), Granularity.YEARS, match, said=True)


def quarter(match: re.Match[str], year: int | None, today: date) -> Point:
    """A quarter, or the first ones of a year (前三季度); the latest that has begun."""
    if match["word"]:
        shift = SHIFTS[match["word"].replace("个", "").replace("一", "")]
        first = (today.month - 1) // 3 * 3 + 1 + 3 * shift
        return named(
            days.months_days(today.year, first, first + 2), Granularity.QUARTER, match, said=True
        )
    if match["many"]:
        last = number(match["many"]) * 3
        found = days.months_days(year or days.year_begun(last, today), 1, last)
        return named(found, Granularity.MONTHS, match)
    quarter = (
        {"首": 1, "末": 4}[match["edge"]]
        if match["edge"]
        else number(match["number"] or match["q"])
    )
    first = quarter * 3 - 2
    found = days.months_days(year or days.year_begun(first, today), first, first + 2)
    return named(found, Granularity.QUARTER, match)


def half(match: re.Match[str], year: int | None, today: date) -> Point:
    """Half a year; the latest that has begun."""
    first = 1 if match["first"] else 7
    found = days.months_days(year or days.year_begun(first, today), first, first + 5)
    return named(found, Granularity.HALF, match)


def first_months(match: re.Match[str], year: int | None, today: date) -> Point | None:
    """前五个月, 后三月 and 第8个月 of a year."""
    if match["count"] == "半" or match["nth"] == "半":
        return None
    if match["nth"] or match["edge"]:
        month = number(match["nth"]) if match["nth"] else {"首": 1, "末": 12}[match["edge"]]
        found = days.month_days(year or days.year_begun(month, today), month)
        return named(found, Granularity.MONTH, match)
    count = min(number(match["count"]), 12)
    first, last = (1, count) if match["way"] in "前头" else (13 - count, 12)
    found = days.months_days(year or days.year_begun(last, today), first, last)
    return named(found, Granularity.MONTHS, match)


def part_of_year(match: re.Match[str], year: int | None, today: date) -> Point:
    """The whole year, its beginning (two months), middle or end (two months)."""
    groups = match.groupdict()
    if groups["whole"]:
        found = days.months_days(year or days.year_begun(12, today), 1, 12)
        return named(found, Granularity.YEAR, match)
    if groups.get("middle"):
        return named(days.months_days(year or today.year, 6, 7), Granularity.MONTHS, match)
    if groups["part"] == "伊始":
        return named(days.month_days(year or today.year, 1), Granularity.MONTH, match)
    months = (1, 2) if groups["part"] == "初" else (11, 12)
    if year is None and months == (11, 12):
        near = days.nearest(12, 31, today)
        year = near.year if near else today.year
    found = days.months_days(year or today.year, *months)
    return named(found, Granularity.MONTHS, match)
