"""Days and parts of a month or year that do not say which: 25号, 下旬, 月底, 五六月, 年中."""

import re
from typing import Final

from bot.reading.quantities.calendar import days
from bot.reading.quantities.calendar.point import Point
from bot.reading.quantities.calendar.words import DASH, DAY, MONTH, number
from bot.reading.quantities.model import Granularity
from bot.reading.quantities.wider.calendar.frame import Frame, point

NUMBERED: Final[re.Pattern[str]] = re.compile(
    f"(?P<first>{DAY})[日号]?(?:{DASH}|、)(?P<last>{DAY})[日号](?!楼|线|院|均|常|产)"
)
MONTH_DAY: Final[re.Pattern[str]] = re.compile(
    f"(?P<month>{MONTH})月(?P<day>{DAY})(?=$|[,。;、!)\\n]|[至到])"
)
PART_OF_MONTH: Final[re.Pattern[str]] = re.compile(
    "(?<![\\d一二三四五六七八九十每各个本上下当这月年])"
    "(?:(?P<part>[上中下]旬|[上下前后]半个?月)|月(?P<edge>[底末中初]))(?![旬心央])"
)
_PARTS: Final = {
    "上旬": (1, 10), "中旬": (11, 20), "下旬": (21, 31), "上半月": (1, 15), "下半月": (16, 31),
    "前半月": (1, 15), "后半月": (16, 31),
    "初": (1, 5), "中": (11, 20), "底": (25, 31), "末": (25, 31),
}  # fmt: skip
TWO_MONTHS: Final[re.Pattern[str]] = re.compile(
    "(?<![一二三四五六七八九十])(?P<first>[一二三四五六七八九])(?P<last>[二三四五六七八九])月份?(?!\\d|[一二三四五六七八九十]+[日号])"
)
QUARTERS: Final[re.Pattern[str]] = re.compile(
    f"第?(?P<first>[一二三四1-4])季?度?(?:{DASH}|(?P<listed>[、和及与]))第?(?P<last>[一二三四1-4])季度"
)
SAME_MONTH: Final[re.Pattern[str]] = re.compile("(?:本|这个?|同)月份?(?!\\d)")
MIDDLE: Final[re.Pattern[str]] = re.compile(
    "(?<![\\d一二三四五六七八九十每各个本上下当这月年去今明前后青少壮老])年中(?![旬心央国华])"
)
HALF: Final[re.Pattern[str]] = re.compile(
    "(?<![\\dA-Za-z])(?P<year>20\\d\\d年?)? ?[Hh](?P<half>[12])(?![\\dA-Za-z])"
)


def numbered_day(match: re.Match[str], _year: int | None, frame: Frame) -> Point | None:
    """25号: of this month."""
    day = days.safe_date(frame.month.year, frame.month.month, number(match["day"]))
    return None if day is None else point(match, (day, day)).but(day=day.day)


def numbered_days(match: re.Match[str], _year: int | None, frame: Frame) -> Point | None:
    """5-7日: of this month."""
    year, month = frame.month.year, frame.month.month
    first = days.safe_date(year, month, number(match["first"]))
    last = days.safe_date(year, month, number(match["last"]))
    if first is None or last is None or first >= last:
        return None
    return point(match, (first, last))


def month_day(match: re.Match[str], year: int | None, frame: Frame) -> Point:
    """8月15, with nothing behind it that is counted."""
    chosen = frame.year if year is None else year
    day = days.day_of_month(chosen, number(match["month"]), number(match["day"]))
    return point(match, (day, day), said=year is not None).but(month=day.month, day=day.day)


def part_of_month(match: re.Match[str], _year: int | None, frame: Frame) -> Point:
    """下旬 and 月底: of this month."""
    first, last = days.month_days(frame.month.year, frame.month.month)
    begin, end = _PARTS[(match["part"] or match["edge"]).replace("个", "")]
    return point(match, (first.replace(day=begin), last.replace(day=min(end, last.day))))


def two_months(match: re.Match[str], year: int | None, frame: Frame) -> Point | None:
    """七八月 and 五六月份: both."""
    first, last = number(match["first"]), number(match["last"])
    if last != first + 1:
        return None
    found = days.months_days(frame.year if year is None else year, first, last)
    return point(match, found, said=year is not None)


def quarters(match: re.Match[str], year: int | None, frame: Frame) -> Point | None:
    """第三、四季度: both."""
    first, last = number(match["first"]), number(match["last"])
    if last <= first or (match["listed"] and last != first + 1):
        return None
    chosen = frame.year if year is None else year
    found = days.months_days(chosen, 3 * first - 2, 3 * last)
    return point(match, found, said=year is not None)


def same_month(match: re.Match[str], year: int | None, frame: Frame) -> Point | None:
    """去年本月: the running month in another year."""
    if year is None:
        return None
    found = days.month_days(year, frame.today.month)
    return Point(*found, Granularity.MONTH, match.end(), year_said=True)


def middle(match: re.Match[str], _year: int | None, frame: Frame) -> Point:
    """年中: of this year."""
    return point(match, days.months_days(frame.year, 6, 7))


def half(match: re.Match[str], year: int | None, frame: Frame) -> Point:
    """2024H1 and H2: half a year."""
    chosen = int(match["year"][:4]) if match["year"] else year or frame.year
    first = 1 if match["half"] == "1" else 7
    found = days.months_days(chosen, first, first + 5)
    return point(match, found, said=bool(match["year"] or year))
