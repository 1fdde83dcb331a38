"""A day or stretch with the words around it: 截至, 以来, 之后, 国庆节前, 前一天."""

import re
from datetime import date
from typing import Final

from bot.reading.quantities.calendar import days
from bot.reading.quantities.calendar.point import Point
from bot.reading.quantities.model import Granularity, Quantity, Stretch
from bot.reading.quantities.model import QuantityKind as Kind
from bot.reading.quantities.numerals import read_long
from bot.reading.quantities.wider.calendar.frame import Frame
from bot.reading.quantities.wider.calendar.spans import HOUR, read_stretch

_OPEN: Final = re.compile(
    "(?:份|期间|以)?(?:以来|(?:起|开始|以后)?,?一?直?(?:[至到](?:今(?![年晚后])[天日]?|现在|目前|如今|此刻)|迄今)(?:为止)?"
    "|之?后?[-~—]{1,2}(?:至今|现在)|起(?![来点步草用码伏初])|开始(?=[,。;、!]|$))"
)
_BEFORE: Final = re.compile(
    "(?:之前|以前|前(?![往来去夕后面一二三四五六七八九十两\\d]|[一二三四五六七八九十两\\d]+个?[月季天日周年]))"
)
_AFTER: Final = re.compile(
    "(?:之后|以后|过后|后(?![天年面来期续半方勤悔果台者一二三四五六七八九十两\\d]))"
)
_ABOUT: Final = re.compile("前后|左右|上下(?!旬)|[那这当][天日]")
_UNTIL: Final = re.compile("(?:底)?为?止")
_TWO_ENDS: Final = re.compile("[日号月年天]起?[至到~—–-]")
"""What tells that a stretch has a first day of its own before 止."""
_NUMBER: Final = "\\d{1,3}|[一二两三四五六七八九十]{1,3}"
_BESIDE: Final = re.compile(
    f"的?(?P<way>前|后)(?:(?P<count>{_NUMBER})天|第(?P<nth>{_NUMBER})天)|的?(?P<next>次日|翌日|第二天)"
)


def quantity_of(text: str, start: int, point: Point, frame: Frame) -> Quantity:
    """The quantity that `point`, with what is said behind it, makes."""
    point = _beside(text, point)
    about = _ABOUT.match(text, point.end)
    if about:
        return _plain(start, about.end(), point)
    point = _to_the_hour(text, point)
    opened = _OPEN.match(text, point.end)
    if opened:
        return _since(start, opened.end(), _begun(text, start, point, frame), frame.today)
    until = _UNTIL.match(text, point.end)
    if until and not _TWO_ENDS.search(text, start, point.end):
        return _until(start, until.end(), point)
    point = point.but(end=until.end()) if until else point
    return _before_or_after(text, start, point, frame.today)


def _before_or_after(text: str, start: int, point: Point, today: date) -> Quantity:
    """5月20日之前 begins today where that day lies ahead, 5月1日之后 goes on to today."""
    before, after = _BEFORE.match(text, point.end), _AFTER.match(text, point.end)
    if before and point.last >= today:
        stretch = Stretch(today, point.last, Granularity.DAYS, point.year_said)
        return Quantity(Kind.PERIOD, start, before.end(), stretch=stretch)
    if before and not point.weekday:
        return _until(start, before.end(), point)
    if after and not text.startswith("后", point.end - 1):
        return _since(start, after.end(), point, today)
    return _plain(start, point.end, point)


def _begun(text: str, start: int, point: Point, frame: Frame) -> Point:
    """国庆以来, said in May, is since the last one."""
    if point.first <= frame.today or point.year_said:
        return point
    last = read_stretch(text, start, frame.earlier())
    return point if last is None or last.first > frame.today else last.but(end=point.end)


def _until(start: int, end: int, point: Point) -> Quantity:
    stretch = Stretch(None, point.last, point.granularity, point.year_said, until=True)
    return Quantity(_kind(point), start, end, stretch=stretch)


def _to_the_hour(text: str, point: Point) -> Point:
    """明晚9点前: an hour between the day and the words behind it makes no other day of it."""
    clock = HOUR.match(text, point.end) if point.first == point.last else None
    if clock is None or clock.end() == point.end:
        return point
    ways = (_OPEN, _UNTIL, _BEFORE, _AFTER)
    return point.but(end=clock.end()) if any(w.match(text, clock.end()) for w in ways) else point


def _beside(text: str, point: Point) -> Point:
    """国庆节前一天, 春节后两天: the days right before or behind it."""
    match = _BESIDE.match(text, point.end) if point.first == point.last else None
    if match is None:
        return point
    written = match["count"] or match["nth"]
    far = int(read_long(written, 0) or 0) if written else 1
    far = -far if match["way"] == "前" else far
    near = far if match["nth"] else (-1 if far < 0 else 1)
    first, last = sorted((days.shifted(point.first, near), days.shifted(point.first, far)))
    granularity = Granularity.DAY if first == last else Granularity.DAYS
    return Point(first, last, granularity, match.end(), point.year_said)


def _since(start: int, end: int, point: Point, today: date) -> Quantity:
    """From the first day of what has begun to today; what lies ahead stays what it is."""
    if point.first > today:
        return _plain(start, point.end, point)
    stretch = Stretch(point.first, today, point.granularity, point.year_said, to_now=True)
    return Quantity(Kind.PERIOD, start, end, stretch=stretch)


def _plain(start: int, end: int, point: Point) -> Quantity:
    stretch = Stretch(point.first, point.last, point.granularity, point.year_said)
    return Quantity(_kind(point), start, end, stretch=stretch)


def _kind(point: Point) -> Kind:
    return Kind.DATE if point.first == point.last else Kind.PERIOD
