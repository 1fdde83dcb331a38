"""Months and their parts, and days by month and number: 3月5日, 上个月, 9月上旬, 15号."""

import re
from datetime import date
from typing import Final

from bot.reading.quantities.calendar import days
from bot.reading.quantities.calendar.point import SHIFTS, Point, named
from bot.reading.quantities.calendar.words import DAY, MONTH, number
from bot.reading.quantities.model import Granularity

_NOT_DAY: Final = (
    "(?!楼|线|院|文|机|公|地块|馆|门|店|厂|信|称|召|井|桥|路|仓|库|车|令|台|标|厅|桌|会议|窑|工程)"
)
MONTH_OR_DAY: Final[re.Pattern[str]] = re.compile(
    rf"(?:(?P<word>(?<![加算连带])上上个?|上一?个?|本|这个?|当|同|下下个?|下一?个?|次)月份?|(?P<month>{MONTH})月份?)"
    rf"(?:的?(?:(?P<day>{DAY})(?:日|号{_NOT_DAY}|(?=-|~|至|到|—))"
    r"|第 ?(?P<week>[1-6一二三四五六])个?(?:周|星期|礼拜)(?!年)"
    r"|(?P<edge>首|最后一?个?|末)(?:周|星期|礼拜)(?!年)"
    r"|(?P<part>上中旬|中下旬|上旬|中旬|下旬|上半月|下半月|初(?!(?<=[一二三四五六七八九十]月初)[一二三四五六七八九十](?![期批直级类季半般]))|底|末|中(?!旬|下旬|心|学|小|央|国))))?"
)
NUMBERED_DAY: Final[re.Pattern[str]] = re.compile(
    rf"(?<!月)(?P<day>{DAY})(?:日(?!均|常|产|本|报|照|志|前|后|间)|号{_NOT_DAY}(?!项目|生产线))"
)
DOTTED: Final[re.Pattern[str]] = re.compile(
    r"(?P<month>1[0-2]|[1-9])·(?P<day>3[01]|[12]\d|[1-9])(?!\d)"
)
PART_OF_MONTH: Final[re.Pattern[str]] = re.compile(
    r"(?P<running>[本这当])旬|(?P<part>[上中下]旬|[上下]半月)|(?<![月每各正腊冬])(?P<begun>月初)(?P<on>(?=以来|至今|到现在|到目前|到今天|起至今))?"
)
_HEADED: Final = re.compile(r"(?:[日周简月]报|截至|截止到?)[(: ]?$")
_POINTED: Final = re.compile(
    r"(?P<month>1[0-2]|0?[1-9])[./](?P<day>3[01]|[12]\d|0?[1-9])(?![\d.%万亿wWkK个户家元])"
    r"(?P<heading>日?[日周简]报|日(?!均|常|产))?"
)
_PARTS: Final = {
    "上旬": (1, 10),
    "中旬": (11, 20),
    "上中旬": (1, 20),
    "中下旬": (11, 31),
    "下旬": (21, 31),
    "上半月": (1, 15),
    "下半月": (16, 31),
    "初": (1, 5),
    "底": (25, 31),
    "末": (25, 31),
    "中": (11, 20),
}


def month(match: re.Match[str], year: int | None, today: date) -> Point | None:
    """A month, a part of one, or a day of it."""
    if match["word"]:
        shift = SHIFTS[match["word"].replace("个", "").replace("一", "")]
        first, last = days.month_days(today.year, today.month + shift)
        month, said = first.month, True
        year = first.year
    else:
        month, said = number(match["month"]), year is not None
        first, last = days.month_days(year or days.year_begun(month, today), month)
    if match["day"]:
        return _month_day(match, month, year, today, said=said)
    if match["week"] or match["edge"]:
        return _week_of_month(match, first, last, month, said=said)
    if match["part"]:
        return _month_part(match, first, last, today, month, said=said)
    return Point(first, last, Granularity.MONTH, match.end(), said, month)


def _month_day(
    match: re.Match[str], month: int, year: int | None, today: date, *, said: bool
) -> Point:
    day = number(match["day"])
    if year is None:
        exact = days.nearest_month_day(month, day, today)
    else:
        exact = days.day_of_month(year, month, day)
    return Point(exact, exact, Granularity.DAY, match.end(), said, month, exact.day)


def _week_of_month(
    match: re.Match[str], first: date, last: date, month: int, *, said: bool
) -> Point:
    """A week of a month, Monday to Sunday; a week is of the month in which its Thursday lies.

    So GB/T 7408 reckons the weeks of a year. A fifth week that the month has not is its last.
    """
    thursday = days.shifted(first, (3 - first.weekday()) % 7)
    nth = 1 if match["edge"] == "首" else number(match["week"] or "6")
    weeks = min(nth, (last - thursday).days // 7 + 1)
    found = days.week_of(thursday, weeks - 1)
    return Point(*found, Granularity.WEEK, match.end(), said, month)


def _month_part(
    match: re.Match[str], first: date, last: date, today: date, month: int, *, said: bool
) -> Point:
    if not said:
        near = days.nearest(last.month, 28, today)
        first, last = days.month_days(near.year if near else last.year, month)
    begin, end = _PARTS[match["part"]]
    part = first.replace(day=begin), last.replace(day=min(end, last.day))
    return Point(*part, Granularity.DAYS, match.end(), said, month)


def part_of_month(match: re.Match[str], _year: int | None, today: date) -> Point:
    """The running ten days, a named part of the latest month in which it has begun, or 月初."""
    first, last = days.month_days(today.year, today.month)
    if match["on"] is not None:
        return named((first, first), Granularity.DAY, match, said=True)
    if match["begun"]:
        return named((first, first.replace(day=5)), Granularity.DAYS, match, said=True)
    part = match["part"] or ("上旬" if today.day <= 10 else "中旬" if today.day <= 20 else "下旬")
    begin, end = _PARTS[part]
    if begin > today.day:
        first, last = days.month_days(today.year, today.month - 1)
    found = first.replace(day=begin), last.replace(day=min(end, last.day))
    return named(found, Granularity.DAYS, match, said=True)


def numbered_day(match: re.Match[str], _year: int | None, today: date) -> Point | None:
    """A day said by its number alone: the nearest one."""
    day = days.nearest_in_month(number(match["day"]), today)
    if day is None:
        return None
    return named((day, day), Granularity.DAY, match).but(day=day.day)


def dotted(match: re.Match[str], year: int | None, today: date) -> Point | None:
    """6·30: a day by month and number."""
    return _month_day(match, int(match["month"]), year, today, said=year is not None)


def read_pointed(text: str, start: int, today: date) -> Point | None:
    """6.12 as a day: only behind or before the word for a report, and behind 截至."""
    match = _POINTED.match(text, start)
    if match is None:
        return None
    if not match["heading"] and not _HEADED.search(text[max(start - 4, 0) : start]):
        return None
    exact = days.nearest(int(match["month"]), int(match["day"]), today)
    if exact is None:
        return None
    return Point(exact, exact, Granularity.DAY, match.end("day"), False, exact.month, exact.day)
