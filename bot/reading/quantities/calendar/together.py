"""Days, weeks and months named together, which are one stretch (昨天和今天, 周一、周三)."""

import re
from datetime import date
from typing import Final

from bot.reading.quantities.calendar import days
from bot.reading.quantities.calendar.point import Point
from bot.reading.quantities.calendar.points import read_point
from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.quantities.model import Granularity

PART: Final = "(?: ?(?:[上下中]午|早上|晚上|凌晨|傍晚))?"
"""A part of the day behind it, which makes no other day of it (昨天下午和今天上午)."""
DEALT: Final = re.compile(" ?(?:各|[^,。;!?\\n]{0,12}?(?:分别|依次))")
"""What deals values out over the days named."""
_LIST: Final = re.compile(r"[、,和] ?")
_LISTS: Final = kind_of("、,和")
_WEEK: Final = 7
_JOINS: Final = kind_of(" 、和及与跟上下中早晚凌傍周")
_NEXT: Final = re.compile(PART + "(?: ?(?:、|和|及|与|跟) ?|(?=周[一二三四五六日天]))")
_ALIKE: Final = {
    Granularity.DAY: Granularity.DAYS,
    Granularity.DAYS: Granularity.DAYS,
    Granularity.WEEK: Granularity.DAYS,
    Granularity.MONTH: Granularity.MONTHS,
    Granularity.MONTHS: Granularity.MONTHS,
    Granularity.QUARTER: Granularity.MONTHS,
    Granularity.YEAR: Granularity.YEARS,
}


def enumerated(text: str, point: Point, today: date) -> Point:
    """9月10号、11号、12号, 昨天和今天, 5月和6月: neighbours named together make one stretch."""
    return _neighbours(text, _numbered_on(text, point, today), today)


def _neighbours(text: str, point: Point, today: date) -> Point:
    """`point` with the days, weeks or months that follow it, named in full."""
    for _ in range(12):
        goes_on = is_at(text, point.end, _JOINS)
        match = _NEXT.match(text, point.end) if goes_on else None
        following = read_point(text, match.end(), today) if match else None
        if following is None or DEALT.match(text, following.end):
            break
        joined = _joined_on(point, following)
        if joined is None:
            break
        point = joined
    return point


def _joined_on(point: Point, following: Point) -> Point | None:
    """Both as one stretch, if the second begins where the first ends; days within a week too."""
    granularity = _ALIKE.get(point.granularity)
    if granularity is None or granularity is not _ALIKE.get(following.granularity):
        return None
    first, apart = point.first, (following.first - point.last).days
    if point.weekday and following.weekday:  # 周六、周日: both of the same week
        apart = apart % _WEEK
        first = days.shifted(following.first, -(point.last - point.first).days - apart)
    most = _WEEK if granularity is Granularity.DAYS and point.granularity in _DAILY else 2
    if not 0 < apart < most:
        return None
    return following.but(first=first, granularity=granularity)


_DAILY: Final = (Granularity.DAY, Granularity.DAYS)


def _numbered_on(text: str, point: Point, today: date) -> Point:
    """9月10号、11号、12号: days said by their numbers alone."""
    for _ in range(31):
        goes_on = is_at(text, point.end, _LISTS)
        match = _LIST.match(text, point.end) if goes_on else None
        if match is None or point.granularity not in (Granularity.DAY, Granularity.DAYS):
            break
        following = read_point(text, match.end(), today)
        if following is None or following.day is None or following.month is not None:
            break
        last = days.safe_date(point.last.year, point.last.month, following.day)
        if last is None or (last - point.last).days != 1:
            break
        point = point.but(last=last, end=following.end, granularity=Granularity.DAYS)
    return point
