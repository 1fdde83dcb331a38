"""Festivals and solar terms by their names: 去年国庆节, 2023年春节, 五一假期, 冬至."""

import re
from datetime import date, timedelta
from typing import Final

from bot.reading.quantities.calendar import days
from bot.reading.quantities.model import Quantity
from bot.reading.quantities.wider import terms
from bot.reading.quantities.wider.lunar import lunar_day
from bot.reading.quantities.wider.said import YEAR, nearest, stretch, year_said

_SOLAR: Final = {
    "元旦": (1, 1), "情人节": (2, 14), "妇女节": (3, 8), "植树节": (3, 12),
    "愚人节": (4, 1), "劳动节": (5, 1), "五一": (5, 1), "青年节": (5, 4), "五四": (5, 4),
    "儿童节": (6, 1), "六一": (6, 1), "建党节": (7, 1), "七一": (7, 1), "建军节": (8, 1),
    "八一": (8, 1), "教师节": (9, 10), "国庆": (10, 1), "十一": (10, 1),
    "平安夜": (12, 24), "圣诞": (12, 25), "三八节": (3, 8), "双十一": (11, 11),
    "双11": (11, 11), "双十二": (12, 12), "双12": (12, 12),
}  # fmt: skip
_LUNAR: Final = {
    "春节": (1, 1), "元宵": (1, 15), "端午": (5, 5), "七夕": (7, 7),
    "中元": (7, 15), "中秋": (8, 15), "重阳": (9, 9), "腊八": (12, 8), "小年": (12, 23),
    "除夕": (1, 0), "大年三十": (1, 0), "年三十": (1, 0),
}  # fmt: skip
"""The month and the day; day 0 is the last before it."""
_WEEKDAYS: Final = {"母亲节": (5, 2, 6), "父亲节": (6, 3, 6), "感恩节": (11, 4, 3)}
"""The month, which one of it, and the day of the week."""
_HOLIDAYS: Final = {"国庆": 7, "十一": 7, "春节": 7, "五一": 5, "劳动节": 5}
"""How many days the holiday of a festival has from its day on (放假办法 and the State Council)."""
_OTHER_WORDS: Final = (
    "五一", "五四", "六一", "七一", "八一", "十一", "小年", "雨水", "小雪", "大雪", "小满", "中元",
)  # fmt: skip
"""Names that are other words as well: they want a year or a word of festivals beside them."""
_FREE: Final = "期间|小?长?假期?|黄金周"
_NAMES: Final = sorted({*_SOLAR, *_LUNAR, *_WEEKDAYS, *terms.NAMES}, key=len, reverse=True)
FESTIVAL: Final = re.compile(
    YEAR + "(?:[三五六七八][一四八](?:国际)?(?=[妇劳青儿建]))?"
    f"(?P<name>{'|'.join(_NAMES)})"
    f"(?:(?P<called>节气?)(?![目约能]))?(?:(?P<free>{_FREE})|(?P<day>当[天日]))?"
)


def festival(match: re.Match[str], today: date) -> Quantity | None:
    """The day of a festival or of a solar term, or the days of its holiday (国庆期间)."""
    name, year = match["name"], year_said(match["year"], today)
    if (
        name in _OTHER_WORDS
        and year is None
        and not (match["called"] or match["free"] or match["day"])
    ):
        return None
    years = (today.year - 1, today.year, today.year + 1) if year is None else (year,)
    known = [day for day in (_day_of(name, one) for one in years) if day is not None]
    free = _HOLIDAYS.get(name, 1) - 1 if match["free"] else 0
    found = nearest([(day, day + timedelta(free)) for day in known], today)
    if found is None:
        return None
    return stretch(match.start(), match.end(), found, said=year is not None)


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
