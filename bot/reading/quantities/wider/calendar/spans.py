"""From one day or stretch to another: 2021年五一到十一, 周三到下周一, 元旦到2021年五一."""

import re
from typing import Final

from bot.reading.quantities.calendar import days
from bot.reading.quantities.calendar.point import Point
from bot.reading.quantities.calendar.together import DEALT
from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.quantities.model import Granularity
from bot.reading.quantities.wider.calendar import years
from bot.reading.quantities.wider.calendar.festivals import FESTIVAL
from bot.reading.quantities.wider.calendar.frame import Frame, beside
from bot.reading.quantities.wider.calendar.points import read_point

_CN: Final = "零一二三四五六七八九十两"
_CLOCK: Final = (
    "(?: ?的?(?:[上下中]午|早[上晨]?|晚[上间]?|凌晨|傍晚|清晨|夜里|深夜|半夜))?"
    f"(?: ?(?:\\d{{1,2}}:\\d{{2}}(?::\\d{{2}})?|[\\d{_CN}]{{1,3}}[点时]"
    f"(?:整|半|钟|[\\d{_CN}]{{1,3}}分?)?))?"
)
"""A part of a day, or an hour of it, which makes no other day of it."""
HOUR: Final[re.Pattern[str]] = re.compile(_CLOCK)
_TO: Final = re.compile(
    _CLOCK + "(?: ?起| ?开始)?,? ?(?:[-~]{1,2}|—{1,2}|–|一?直?[至到]) ?(?![今现目])"
)
_TO_TODAY: Final = re.compile(_CLOCK + " ?(?:[-~]{1,2}|—{1,2}|–|一?直?[至到]) ?(?=今[天日晚年])")
_AND: Final = re.compile(_CLOCK + "(?: ?[、,和及与跟] ?)?")
_BETWEEN: Final = re.compile("[和与]")
_BETWEEN_ENDS: Final = re.compile("之间|期间|这段时间")
_WEEKDAY: Final = re.compile(" ?(?P<open>[(,]?) ?(?:周|星期|礼拜)[一二三四五六日天](?P<close>\\)?)")
_NUMERALS: Final = kind_of("0123456789")
_MOST: Final = 31


def read_stretch(text: str, start: int, frame: Frame) -> Point | None:
    """The day or stretch that begins at `start`, with the one it goes on to, if any."""
    first = read_point(text, start, frame)
    if first is None:
        return None
    first = _named_twice(text, _with_weekday(text, first), frame)
    return (
        _to(text, start, first, frame)
        or _between(text, start, first, frame)
        or _and(text, start, first, frame)
    )


def _with_weekday(text: str, day: Point) -> Point:
    """5月20日(周一) is one day."""
    if day.granularity is not Granularity.DAY or day.weekday:
        return day
    match = _WEEKDAY.match(text, day.end)
    if match is None or (match["open"] == "(") != bool(match["close"]):
        return day
    return day.but(end=match.end())


def _named_twice(text: str, day: Point, frame: Frame) -> Point:
    """五月初五端午节 is one day: the second name tells the same."""
    if day.first != day.last or is_at(text, day.end, _NUMERALS):
        return day
    again = read_point(text, day.end, beside(day, frame.today, festive=False))
    same = again is not None and (again.first, again.last) == (day.first, day.last)
    return day.but(end=again.end) if again is not None and same else day


def _to(text: str, start: int, first: Point, frame: Frame) -> Point | None:
    match = _TO.match(text, first.end) or _TO_TODAY.match(text, first.end)
    if match is None:
        return None
    return _joined(text, start, first, match.end(), frame)


def _between(text: str, start: int, first: Point, frame: Frame) -> Point | None:
    """5月1日和5月7日之间."""
    match = _BETWEEN.match(text, first.end)
    both = _joined(text, start, first, match.end(), frame) if match else None
    ends = _BETWEEN_ENDS.match(text, both.end) if both else None
    return both.but(end=ends.end()) if both and ends else None


def _joined(text: str, start: int, first: Point, at: int, frame: Frame) -> Point | None:
    """Both as one stretch; what one leaves out of its year, month or week it has from the other."""
    last = _behind(text, start, first, at, frame)
    if last is None:
        return None
    last = _with_weekday(text, last)
    if last.last < first.first and not last.year_said:
        later = _framed(text, start, first, frame).later()
        last = read_point(text, at, later) or last
    elif last.year_said and not first.year_said:
        first = _in_year_of(text, start, first, last, frame)
    if last.last <= first.last or last.first < first.first:
        return None
    said = first.year_said or last.year_said
    granularity = _joint(first, last)
    return last.but(first=first.first, granularity=granularity, year_said=said, weekday=False)


def _behind(text: str, start: int, first: Point, at: int, frame: Frame) -> Point | None:
    found = read_point(text, at, _framed(text, start, first, frame))
    yearly = first.granularity is Granularity.YEAR
    bare = years.bare_end(text, at) if yearly else None
    return bare if bare is not None and (found is None or found.end < bare.end) else found


def _framed(text: str, start: int, first: Point, frame: Frame) -> Frame:
    festive = FESTIVAL.search(text, start, first.end) is not None
    return beside(first, frame.today, festive=festive)


def _in_year_of(text: str, start: int, first: Point, last: Point, frame: Frame) -> Point:
    """元旦到2021年五一: the first, in the year of the second or the one before."""
    if first.weekday or last.weekday:
        return first
    for year in (last.first.year, last.first.year - 1):
        month, _ = days.month_days(year, first.first.month)
        again = read_point(text, start, frame._replace(year=year, month=month))
        if again is not None and again.first <= last.last:
            return again.but(end=first.end)
    return first


def _joint(first: Point, last: Point) -> Granularity:
    if first.granularity is Granularity.YEAR and last.granularity is Granularity.YEAR:
        return Granularity.YEARS
    return Granularity.DAYS


def _and(text: str, start: int, point: Point, frame: Frame) -> Point:
    """9月和10月, 今天、明天: what follows at once makes one stretch with it."""
    for _ in range(_MOST):
        match = _AND.match(text, point.end)
        following = (
            read_point(text, match.end(), _framed(text, start, point, frame)) if match else None
        )
        if following is None or DEALT.match(text, following.end):
            break
        if (following.first - point.last).days != 1 or not _alike(point, following):
            break
        point = following.but(first=point.first)
    return point


def _alike(point: Point, following: Point) -> bool:
    short = (Granularity.DAY, Granularity.DAYS)
    return point.granularity is following.granularity or (
        point.granularity in short and following.granularity in short
    )
