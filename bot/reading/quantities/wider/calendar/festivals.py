"""Festivals and solar terms by their names: 去年国庆节, 2023年春节, 五一假期, 冬至."""

import re
from datetime import date, timedelta
from typing import Final

from bot.reading.quantities.calendar import days
from bot.reading.quantities.calendar.point import Point
from bot.reading.quantities.wider.calendar import terms
from bot.reading.quantities.wider.calendar.frame import Frame, point
from bot.reading.quantities.wider.calendar.lunar import lunar_day

_SOLAR: Final = {
    "元旦": (1, 1), "情人节": (2, 14), "妇女节": (3, 8), "植树节": (3, 12), "三一五": (3, 15),
    "愚人节": (4, 1), "劳动节": (5, 1), "五一": (5, 1), "青年节": (5, 4), "五四": (5, 4),
    "护士节": (5, 12), "儿童节": (6, 1), "六一": (6, 1), "建党节": (7, 1), "七一": (7, 1),
    "建军节": (8, 1), "八一": (8, 1), "教师节": (9, 10), "国庆": (10, 1), "十一": (10, 1),
    "万圣节": (10, 31), "记者节": (11, 8), "光棍节": (11, 11), "双十一": (11, 11),
    "双11": (11, 11), "双十二": (12, 12), "双12": (12, 12), "平安夜": (12, 24), "圣诞": (12, 25),
    "5.1": (5, 1), "10.1": (10, 1), "跨年夜": (12, 31), "三八节": (3, 8),
}  # fmt: skip
_LUNAR: Final = {
    "春节": (1, 1), "农历新年": (1, 1), "元宵": (1, 15), "龙抬头": (2, 2), "端午": (5, 5),
    "七夕": (7, 7), "中元": (7, 15), "中秋": (8, 15), "八月十五": (8, 15),
    "重阳": (9, 9), "腊八": (12, 8),
    "小年": (12, 23), "除夕": (1, 0), "大年三十": (1, 0), "年三十": (1, 0),
}  # fmt: skip
"""The month and the day; day 0 is the last before it."""
_WEEKDAYS: Final = {"母亲节": (5, 2, 6), "父亲节": (6, 3, 6), "感恩节": (11, 4, 3)}
"""The month, which one of it, and the day of the week."""
_HOLIDAYS: Final = {"国庆": 7, "十一": 7, "春节": 7, "五一": 5, "劳动节": 5, "5.1": 5, "10.1": 7}
"""How many days the holiday of a festival has from its day on (放假办法 and the State Council)."""
_OTHER_WORDS: Final = frozenset((
    "五一", "五四", "六一", "七一", "八一", "十一", "小年", "雨水", "小雪", "大雪", "小满", "中元",
    "三一五", "5.1", "10.1",
))  # fmt: skip
"""Names that are other words as well: they want a year or a word of festivals beside them."""
_FREE: Final = "期间|小?长?假期?|黄金周"
_NAMES: Final = sorted({*_SOLAR, *_LUNAR, *_WEEKDAYS, *terms.NAMES}, key=len, reverse=True)
_NAME: Final = "|".join(map(re.escape, _NAMES))
FESTIVAL: Final[re.Pattern[str]] = re.compile(
    "(?:[三五六七八][一四八](?:国际)?(?=[妇劳青儿建])|国际)?"
    f"(?P<name>{_NAME})(?P<doubled>(?<=五一)国?际?劳动节|(?<=双十[一二])购物节)?"
    "(?!(?<=[一四])[号月]|[楼路广])(?:(?<![一四五])日)?(?!日)"
    f"(?:(?P<called>节气?)(?![目约能]))?(?:(?P<free>{_FREE})|(?P<day>当[天日]|[那这]天))?"
    f"(?P<beside>[至到~-](?:{_NAME})|(?<=五一)[之以]?[前后]|(?<=十一)[之以][前后])?"
)


def festival(match: re.Match[str], year: int | None, frame: Frame) -> Point | None:
    """The day of a festival or of a solar term, or the days of its holiday (国庆期间)."""
    name = match["name"]
    told = match["called"] or match["free"] or match["day"] or match["beside"]
    if name in _OTHER_WORDS and year is None and not (told or frame.festive):
        return None
    day = _day_of(name, year) if year is not None else _own(name, frame.year)
    if day is None:
        return None
    free = _HOLIDAYS.get(name, 1) - 1 if match["free"] else 0
    end = match.start("beside") if match["beside"] else match.end()
    found = point(match, (day, day + timedelta(free)), said=year is not None)
    return found.but(end=end)


def _own(name: str, year: int) -> date | None:
    """The day of the festival that lies in that year of ours, whichever year of the moon has it."""
    day = _day_of(name, year)
    if day is None or day.year == year or name not in _LUNAR:
        return day
    before = _day_of(name, year - 1)
    return before if before is not None and before.year == year else day


def _day_of(name: str, year: int) -> date | None:
    if name in _SOLAR:
        return days.safe_date(year, *_SOLAR[name])
    if name in _LUNAR:
        month, day = _LUNAR[name]
        first = lunar_day(year, month, day or 1)
        return first if day or first is None else first - timedelta(1)
    if name in _WEEKDAYS:
        return nth_weekday(year, *_WEEKDAYS[name])
    return terms.term(name, year)


def nth_weekday(year: int, month: int, nth: int, weekday: int) -> date:
    """The second Sunday of May and the like; weeks begin with Monday, which is 0."""
    first, _ = days.month_days(year, month)
    return days.shifted(first, (weekday - first.weekday()) % 7 + 7 * (nth - 1))
