"""Days and months of the lunar calendar by their names: 正月初一, 大年初三, 农历八月十五, 腊月."""

import re
from datetime import timedelta
from typing import Final

from bot.reading.quantities.calendar.days import Days
from bot.reading.quantities.calendar.point import Point
from bot.reading.quantities.calendar.words import number
from bot.reading.quantities.model import Granularity
from bot.reading.quantities.wider.calendar.frame import Frame, point
from bot.reading.quantities.wider.calendar.lunar import lunar_day
from bot.reading.quantities.wider.calendar.years import read_said_year

_OLD: Final = "初 ?(?:10|[1-9]|[一二三四五六七八九十])|[廿卅][一二三四五六七八九]?"
_DAY: Final = (
    f"{_OLD}|十[一二三四五六七八九]|二?十[一二三四五六七八九]?|三十|[12]\\d|30|[1-9]"
    "|[一二三四五六七八九]"
)
_COUNTED: Final = "\\d一二三四五六七八九十万千百亿元个家户项次处条名人件天月年."
_CALLED: Final = "农历|阴历|旧历|夏历"
CALLED: Final[re.Pattern[str]] = re.compile(f"(?:{_CALLED})的?(?=[\\d一二去今明前后大])")
"""The mark before a year (农历2023年八月十五)."""
LUNAR: Final[re.Pattern[str]] = re.compile(
    f"(?<!闰)(?:(?P<called>{_CALLED})的?)?(?P<leap>闰)?"
    "(?:(?P<month>十[一二]|1[0-2]|[正腊冬一二三四五六七八九十]|[1-9])月份?的?"
    "|(?P<new>大年)(?=初)|(?P<eve>大年)(?=二十[三四五六七八九]|廿[三四五六七八九]))"
    f"(?:(?P<day>{_DAY})(?:[至到](?P<last>{_DAY}))?(?![{_COUNTED}])"
    "(?P<dated>[日号])?)?"
)
OF_NEW_YEAR: Final[re.Pattern[str]] = re.compile(
    "大?年?(?P<day>初[一二三四五六七八九十])(?:[至到](?P<last>初[一二三四五六七八九十]|十五))?"
    f"(?![{_COUNTED}])"
)
OLD: Final[re.Pattern[str]] = re.compile("初[一二三四五六七八九十](?![个家户项次处条名人件天月年])")
_STEMS: Final = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES: Final = "子丑寅卯辰巳午未申酉戌亥"
_ANIMALS: Final = "鼠牛虎兔龙蛇马羊猴鸡狗猪"
_CYCLE: Final = re.compile(
    f"(?P<name>[{_STEMS}][{_BRANCHES}]|(?<![一-龥])(?P<animal>[{_ANIMALS}]))年(?![级龄代月])"
)
_MONTHS: Final = {"正": 1, "冬": 11, "腊": 12}
_OLDER: Final = frozenset("廿卅")
_YEARS: Final = 40
"""So far back is looked for a leap month of which the year is not said."""


def lunar(match: re.Match[str], year: int | None, frame: Frame) -> Point | None:
    """A day, days or a month; only where the moon is meant.

    That tell 农历, 闰, the name of the month (正, 腊, 冬) or of the day (初, 廿).
    """
    said = match["month"] or ("腊" if match["eve"] else "正")
    written = match["day"] or ""
    old = _is_old(match, said, written)
    if not (match["called"] or match["leap"] or old or said in ("正", "腊", "冬") or frame.lunar):
        return None
    month = _MONTHS.get(said) or number(said)
    found = _days(match, year, month) if year is not None else _own(match, frame.year, month)
    return None if found is None else point(match, found, said=year is not None)


def _is_old(match: re.Match[str], month: str, day: str) -> bool:
    """Whether the day has a name of the lunar calendar; 8月初5 may be the beginning of August."""
    if day.startswith("初"):
        return not (month.isascii() and day[1:].strip().isascii())
    return day[:1] in _OLDER and day != "" and not match["dated"]


def of_new_year(match: re.Match[str], year: int | None, _frame: Frame) -> Point | None:
    """今年初一, 2021年初一到初七: of the first month of that year."""
    if year is None:
        return None
    first = lunar_day(year, 1, _number(match["day"]))
    last = lunar_day(year, 1, _number(match["last"] or match["day"]))
    if first is None or last is None or last < first:
        return None
    return point(match, (first, last), said=True)


def old_day(match: re.Match[str], _year: int | None, frame: Frame) -> Point | None:
    """初七 behind 大年三十到: the first such day from there on."""
    if not frame.festive:
        return None
    day = _number(match[0])
    known = [lunar_day(frame.year - 1 + place // 12, place % 12 + 1, day) for place in range(36)]
    found = min((one for one in known if one is not None and one > frame.day), default=None)
    return None if found is None else point(match, (found, found))


def lunar_of_year(text: str, start: int, frame: Frame) -> Point | None:
    """农历2023年八月十五, 己亥年腊月, 龙年: what is of a year of the moon, or all of it."""
    called = CALLED.match(text, start)
    said = read_said_year(text, called.end(), frame) if called else _by_cycle(text, start, frame)
    if said is None:
        return None
    year, end = said[0], said[1] + (text[said[1] : said[1] + 1] == "的")
    match = LUNAR.match(text, end)
    found = lunar(match, year, frame._replace(lunar=True)) if match else None
    return found or (None if called else _whole(year, said[1]))


def _by_cycle(text: str, start: int, frame: Frame) -> tuple[int, int] | None:
    """The year nearest to today that a stem and a branch, or an animal, name."""
    match = _CYCLE.match(text, start)
    if match is None:
        return None
    size = 12 if match["animal"] else 60
    names = [_name(place) for place in range(size)] if size == 60 else list(_ANIMALS)
    if match["name"] not in names:
        return None
    place = names.index(match["name"]) + 4  # the year 4 was the first of a cycle
    ahead = (place - frame.today.year + size // 2) % size - size // 2
    return frame.today.year + ahead, match.end()


def _name(place: int) -> str:
    return _STEMS[place % len(_STEMS)] + _BRANCHES[place % len(_BRANCHES)]


def _whole(year: int, end: int) -> Point | None:
    first, following = lunar_day(year, 1, 1), lunar_day(year + 1, 1, 1)
    if first is None or following is None:
        return None
    last = following - timedelta(1)
    return Point(first, last, Granularity.YEAR, end, year_said=True)


def _own(match: re.Match[str], year: int, month: int) -> Days | None:
    """The days that begin in that year of ours; a leap month is the last that was."""
    for back in range(_YEARS if match["leap"] else 2):
        found = _days(match, year - back, month)
        if found is not None and (found[0].year == year or match["leap"]):
            return found
    return _days(match, year, month)


def _days(match: re.Match[str], year: int, month: int) -> Days | None:
    leap = match["leap"] is not None
    first = lunar_day(year, month, _number(match["day"] or "一"), leap=leap)
    if first is None:
        return None
    if match["day"] is None:
        full = lunar_day(year, month, 30, leap=leap)
        return first, full or first + timedelta(28)
    last = lunar_day(year, month, _number(match["last"] or match["day"]), leap=leap)
    return None if last is None or last < first else (first, last)


def _number(written: str) -> int:
    return number(written.removeprefix("初").strip())
