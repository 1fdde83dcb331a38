"""Weekdays, weekends and weeks that do not say which: 周五, 双休日, 下周工作日, 周初, 大上周."""

import re
from datetime import date
from typing import Final

from bot.reading.quantities.calendar import days
from bot.reading.quantities.calendar.point import SHIFTS, Point
from bot.reading.quantities.model import Granularity
from bot.reading.quantities.wider.calendar.frame import Frame, point

WEEKDAY: Final[re.Pattern[str]] = re.compile(
    "(?<!每)(?:周|星期|礼拜)(?P<day>[一二三四五六日天末](?![个期样几])|初(?=$|[,。;、 以之前至到]))"
)
_INDEX: Final = {char: index for index, char in enumerate("一二三四五六日")} | {"天": 6}
OF_WEEK: Final[re.Pattern[str]] = re.compile(
    "(?:(?P<which>上上个?|上一?个?|本|这一?个?|当|下下个?|下一?个?)(?:周|星期|礼拜)的?"
    "|(?<![每个非\\d一二三四五六七八九十两几]))"
    "(?:(?P<free>双休日|周末)|(?P<work>工作日)(?![志程常报])"
    "|(?P<begin>初(?=$|[,。;、 以之前至到])))"
)
SATURDAY_AND_SUNDAY: Final[re.Pattern[str]] = re.compile("(?:周|星期|礼拜)六日")
FAR: Final[re.Pattern[str]] = re.compile(
    "大(?:上个?(?:(?P<month>月)|(?:周|星期|礼拜)(?P<weekday>[一二三四五六日天](?![个期样几]))?)|大(?P<day>[前后])天)"
)
OWN: Final[re.Pattern[str]] = re.compile(
    "(?<![一-龥\\d])(?:(?P<year>年)|(?P<month>月)|周)内(?![部容外])"
)


def weekday(match: re.Match[str], _year: int | None, frame: Frame) -> Point:
    """A weekday, the weekend or the beginning of this week."""
    if match["day"] == "末":
        return point(match, _of_week(frame.monday, 5, 6))
    if match["day"] == "初":
        return point(match, _of_week(frame.monday, 0, 1))
    day = days.shifted(frame.monday, _INDEX[match["day"]])
    return point(match, (day, day)).but(weekday=True)


def of_week(match: re.Match[str], _year: int | None, frame: Frame) -> Point | None:
    """双休日, 工作日 and 周初: of this week where none is named."""
    which = (match["which"] or "").replace("个", "").replace("一", "")
    if match["begin"] and not which:
        return None
    monday = days.week_of(frame.today, SHIFTS[which])[0] if which else frame.monday
    first, last = (5, 6) if match["free"] else (0, 4) if match["work"] else (0, 1)
    return point(match, _of_week(monday, first, last), said=bool(which))


def _of_week(monday: date, first: int, last: int) -> days.Days:
    return days.shifted(monday, first), days.shifted(monday, last)


def saturday_and_sunday(match: re.Match[str], _year: int | None, frame: Frame) -> Point:
    """周六日 are both of this week."""
    return point(match, _of_week(frame.monday, 5, 6))


def far(match: re.Match[str], _year: int | None, frame: Frame) -> Point:
    """大上周 and 大上个月 are the last but one, 大大后天 is in four days."""
    if match["day"]:
        day = days.shifted(frame.today, -4 if match["day"] == "前" else 4)
        return point(match, (day, day), said=True)
    if match["month"]:
        found = days.month_days(frame.today.year, frame.today.month - 2)
        return Point(*found, Granularity.MONTH, match.end(), year_said=True)
    found = days.week_of(frame.today, -2)
    if match["weekday"]:
        day = days.shifted(found[0], _INDEX[match["weekday"]])
        return point(match, (day, day), said=True)
    return Point(*found, Granularity.WEEK, match.end(), year_said=True)


def own(match: re.Match[str], _year: int | None, frame: Frame) -> Point:
    """年内, 月内 and 周内: all of the running one."""
    if match["year"]:
        return point(match, days.months_days(frame.today.year, 1, 12))
    if match["month"]:
        return point(match, days.month_days(frame.today.year, frame.today.month))
    return point(match, days.week_of(frame.today))
