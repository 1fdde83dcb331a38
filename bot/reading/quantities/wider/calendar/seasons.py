"""Seasons and school holidays: 春天, 去年夏季, 2021年冬, 秋冬季, 深秋, 暑假."""

import re
from typing import Final

from bot.reading.quantities.calendar import days
from bot.reading.quantities.calendar.point import Point
from bot.reading.quantities.wider.calendar.frame import Frame, point

_NO_SEASON: Final = "[节天季游运联耕小令至分装菜笋茶眠泳风雨雪]"
SEASON: Final[re.Pattern[str]] = re.compile(
    "(?P<part>[初早晚深暮盛仲隆])?(?<![立青怀思新回阳小每])(?P<season>[春夏秋冬])"
    "(?:(?P<to>[夏秋冬春])(?:两?季节?|之交|(?=$|[,。;、]))|季节?|天(?![气然])|[日](?=[,。]|$)"
    "|(?P<edge>[初末])(?=$|[,。;、 之以至到])|(?P<alone>))"
)
"""Without 天 or 季 it is a season only behind a year, or behind what part of it is meant."""
THIS: Final[re.Pattern[str]] = re.compile(
    f"(?P<year>[今去明])(?P<season>[春夏秋冬])(?!{_NO_SEASON})"
)
_ALONE: Final = re.compile(f"(?!{_NO_SEASON})")
_YEARS: Final = {"去": -1, "今": 0, "明": 1}
_FIRST: Final = {"春": 3, "夏": 6, "秋": 9, "冬": 12}
_PARTS: Final = {"初": 0, "早": 0, "盛": 1, "仲": 1, "隆": 1, "晚": 2, "深": 2, "暮": 2, "末": 2}
_MARCH: Final = 3
HOLIDAY: Final[re.Pattern[str]] = re.compile("(?:(?P<summer>暑[假期])|寒假)(?:期间)?(?![作工班])")


def season(match: re.Match[str], year: int | None, frame: Frame) -> Point | None:
    """Three whole months, as the weather service counts seasons (QX/T 152); winter ends a year.

    Without a year in January or February, winter is the one that runs.
    """
    if match["alone"] is not None and (
        (year is None and not match["part"]) or not _ALONE.match(match.string, match.end())
    ):
        return None
    running = year is None and match["season"] == "冬" and frame.today.month < _MARCH
    chosen = (frame.year if year is None else year) - running
    first, count = _FIRST[match["season"]], 3
    if match["to"]:
        count = (_FIRST[match["to"]] - first) % 12 + 3
    elif part := match["part"] or match["edge"]:
        first, count = first + _PARTS[part], 1
    found = days.months_days(chosen, first, first + count - 1)
    return point(match, found, said=year is not None)


def this_season(match: re.Match[str], _year: int | None, frame: Frame) -> Point:
    """今冬, in February the winter that began in December."""
    this = match["year"] == "今" and match["season"] == "冬" and frame.today.month < _MARCH
    year = frame.today.year + _YEARS[match["year"]] - this
    first = _FIRST[match["season"]]
    return point(match, days.months_days(year, first, first + 2), said=True)


def holiday(match: re.Match[str], year: int | None, frame: Frame) -> Point:
    """The holidays of schools, in whole months: July and August, January and February."""
    chosen = frame.year if year is None else year
    found = days.months_days(chosen, 7, 8) if match["summer"] else days.months_days(chosen, 1, 2)
    return point(match, found, said=year is not None)
