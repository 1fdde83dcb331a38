"""Days near to today or to one just named, and days written out: 次日, 今明两天, 去年今天."""

import re
from typing import Final

from bot.reading.quantities.calendar import days
from bot.reading.quantities.calendar.point import Point
from bot.reading.quantities.model import Granularity
from bot.reading.quantities.wider.calendar.frame import Frame, point

NEXT_DAY: Final[re.Pattern[str]] = re.compile(
    "(?<![后前的])(?:第二天|[翌次]日|(?P<before>前一[天日晚])|后一[天日])(?![线])"
)
NOW: Final[re.Pattern[str]] = re.compile("(?:现在|目前|当前|即日)(?=起?[至到])")
TOGETHER: Final[re.Pattern[str]] = re.compile(
    "(?P<first>[今明昨前])(?P<last>[明后今昨])(?P<more>后)?(?P<count>[两2三])?(?P<unit>[天日年])"
)
_FROM: Final = {"前": -2, "昨": -1, "今": 0, "明": 1, "后": 2}
SAME_DAY: Final[re.Pattern[str]] = re.compile(
    "(?P<when>大?[去前明后]年|[上下]个?月|[上下]个?(?:周|星期))的?今[天日]"
)
_SHIFT: Final = {"去": -12, "前": -24, "明": 12, "后": 24}
SLASHED: Final[re.Pattern[str]] = re.compile(
    "(?<![\\d/.])(?P<year>20\\d\\d|19\\d\\d)/(?P<month>1[0-2]|0?[1-9])(?![\\d/.%])"
)
WRITTEN: Final[re.Pattern[str]] = re.compile(
    "(?<![\\d.])(?P<year>(?:19|20)\\d{2})(?P<by>[-/.])(?P<month>1[0-2]|0?[1-9])(?P=by)"
    "(?P<day>3[01]|[12]\\d|0?[1-9])(?![\\d.])"
)


def next_day(match: re.Match[str], _year: int | None, frame: Frame) -> Point:
    """次日 and 第二天: the day behind the one named, or tomorrow; 前一天: the day before."""
    day = days.shifted(frame.day, -1 if match["before"] else 1)
    return point(match, (day, day), said=True)


def now(match: re.Match[str], _year: int | None, frame: Frame) -> Point:
    """现在 where a stretch begins with it (现在到年底)."""
    return point(match, (frame.today, frame.today), said=True)


def together(match: re.Match[str], _year: int | None, frame: Frame) -> Point | None:
    """今明两天, 明后天, 今明后三天, 今明两年: the days or years together."""
    first, last = _FROM[match["first"]], _FROM[match["more"] or match["last"]]
    if last - first != (2 if match["more"] else 1):
        return None
    if match["unit"] == "年":
        found = days.months_days(frame.today.year + first, 1, 12 * (last - first + 1))
    else:
        found = days.shifted(frame.today, first), days.shifted(frame.today, last)
    return point(match, found, said=True)


def same_day(match: re.Match[str], _year: int | None, frame: Frame) -> Point:
    """去年今天: the same day of the year, of the month or of the week before."""
    today, when = frame.today, match["when"].removeprefix("大")
    if "周" in when or "星期" in when:
        day = days.shifted(today, 7 if when[0] == "下" else -7)
    else:
        shift = _SHIFT.get(when[0]) or (1 if when[0] == "下" else -1)
        shift = shift * 3 // 2 if match["when"].startswith("大") else shift
        first, last = days.month_days(today.year, today.month + shift)
        day = first.replace(day=min(today.day, last.day))
    return point(match, (day, day), said=True)


def slashed(match: re.Match[str], _year: int | None, _frame: Frame) -> Point:
    """2021/5 is a month."""
    found = days.month_days(int(match["year"]), int(match["month"]))
    return Point(*found, Granularity.MONTH, match.end(), year_said=True)


def written(match: re.Match[str], _year: int | None, _frame: Frame) -> Point | None:
    """2021-03-05, whatever follows it."""
    day = days.safe_date(int(match["year"]), int(match["month"]), int(match["day"]))
    return None if day is None else point(match, (day, day), said=True)
