"""Parts of a year or month, said in rare ways: 2021年夏天, 去年最后一天, 今明两天, 2021/5, 月底."""

import re
from datetime import date
from typing import Final

from bot.reading.quantities.calendar import days
from bot.reading.quantities.calendar.words import number
from bot.reading.quantities.model import Quantity
from bot.reading.quantities.wider.festivals import nth_weekday
from bot.reading.quantities.wider.said import YEAR, stretch, year_said

SEASON: Final = re.compile(
    YEAR
    + "(?P<season>[春夏秋冬])(?:天|季)|(?P<short>[今去明])(?P<said>[春夏秋冬])(?![节天季游运联耕])"
)
_MARCH: Final = 3
HALF: Final = re.compile("(?<![\\dA-Za-z])(?P<year>20\\d\\d)年? ?[Hh](?P<half>[12])(?![\\dA-Za-z])")
SAME_DAY: Final = re.compile("(?P<when>去年|前年|上个?月|上周)的?今[天日]")
_FIRST_MONTH: Final = {"春": 3, "夏": 6, "秋": 9, "冬": 12}
_NTH: Final = "第 ?(?P<nth>\\d{1,3}|[一二三四五])个?|(?P<last>最后一?个?)"
_MONTH: Final = (
    "(?P<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?的?|(?P<this>[本上下])个?月的?"
)
LAST: Final = re.compile(
    YEAR
    + f"(?:{_MONTH})?(?:{_NTH})(?:(?P<day>天)|(?:周|星期|礼拜)(?P<weekday>[一二三四五六日天]))",
    re.ASCII,
)
TOGETHER: Final = re.compile("(?P<which>今明|明后|昨今|前昨)[两2](?P<unit>[天日年])")
_FROM: Final = {"前": -2, "昨": -1, "今": 0, "明": 1}
SLASHED: Final = re.compile(
    "(?<![\\d/.])(?P<year>20\\d\\d|19\\d\\d)/(?P<month>1[0-2]|0?[1-9])(?![\\d/.%])"
)
PART: Final = re.compile(
    "(?<![\\d一二三四五六七八九十每各个本上下当这月年])"
    "(?:(?P<month>月[底末中])|(?P<year>年中))(?!旬|心|央)"
)
_PARTS: Final = {"月底": (25, 31), "月末": (25, 31), "月中": (11, 20)}


def season(match: re.Match[str], today: date) -> Quantity | None:
    """Three whole months, as the weather service counts seasons (QX/T 152); winter ends a year."""
    year = year_said(match["year"] or (match["short"] or "") + "年", today)
    if year is None:
        return None
    running = match["short"] == "今" and match["said"] == "冬" and today.month < _MARCH
    year -= running  # 今冬 in February began in December
    first = _FIRST_MONTH[match["season"] or match["said"]]
    return stretch(match.start(), match.end(), days.months_days(year, first, first + 2), said=True)


def nth_day(match: re.Match[str], today: date) -> Quantity | None:
    """去年最后一天, 2021年第100天, 5月的第二个星期天."""
    year = year_said(match["year"], today)
    if year is None and not (match["month"] or match["this"]):
        return None
    month = _month(match, today)
    first, last = days.months_days(year or today.year, month or 1, month or 12)
    day = _counted(match, first, last)
    if day is None or not first <= day <= last:
        return None
    return stretch(match.start(), match.end(), (day, day), said=year is not None)


def _month(match: re.Match[str], today: date) -> int | None:
    if match["this"]:
        return today.month + {"本": 0, "上": -1, "下": 1}[match["this"]]
    return number(match["month"]) if match["month"] else None


def _counted(match: re.Match[str], first: date, last: date) -> date | None:
    nth = number(match["nth"]) if match["nth"] and len(match["nth"]) < 3 else int(match["nth"] or 0)
    if match["day"]:
        return last if match["last"] else days.shifted(first, nth - 1)
    weekday = "一二三四五六日天".index(match["weekday"]) % 7 if match["weekday"] != "天" else 6
    if match["last"]:
        return days.shifted(last, -((last.weekday() - weekday) % 7))
    return nth_weekday(first.year, first.month, nth, weekday)


def together(match: re.Match[str], today: date) -> Quantity:
    """今明两天, 今明两年: the two together."""
    first = _FROM[match["which"][0]]
    if match["unit"] == "年":
        found = days.months_days(today.year + first, 1, 24)
    else:
        found = days.shifted(today, first), days.shifted(today, first + 1)
    return stretch(match.start(), match.end(), found, said=True)


def half(match: re.Match[str], _today: date) -> Quantity:
    """2024H1: half a year."""
    first = 1 if match["half"] == "1" else 7
    found = days.months_days(int(match["year"]), first, first + 5)
    return stretch(match.start(), match.end(), found, said=True)


def same_day(match: re.Match[str], today: date) -> Quantity:
    """去年今天: the same day of the year, of the month or of the week before."""
    when = match["when"]
    months = {"去": -12, "前": -24, "上": -1}[when[0]]
    first, last = days.month_days(today.year, today.month + months)
    day = first.replace(day=min(today.day, last.day))
    day = days.shifted(today, -7) if when == "上周" else day
    return stretch(match.start(), match.end(), (day, day), said=True)


def slashed(match: re.Match[str], _today: date) -> Quantity:
    """2021/5 is a month."""
    found = days.month_days(int(match["year"]), int(match["month"]))
    return stretch(match.start(), match.end(), found, said=True)


def part(match: re.Match[str], today: date) -> Quantity:
    """月底 and 月中 of this month, and 年中 of this year."""
    if match["year"]:
        found = days.months_days(today.year, 6, 7)
        return stretch(match.start(), match.end(), found, said=False)
    first, last = days.month_days(today.year, today.month)
    begin, end = _PARTS[match["month"]]
    found = first.replace(day=begin), last.replace(day=min(end, last.day))
    return stretch(match.start(), match.end(), found, said=False)
