"""Stretches and days counted from today: 三年半前, 过去五年, 上两周, 三个工作日内, 十多年来."""

import re
from datetime import date
from typing import Final, NamedTuple

from bot.reading.quantities.calendar import days
from bot.reading.quantities.calendar.days import Days
from bot.reading.quantities.calendar.point import Point
from bot.reading.quantities.model import Granularity
from bot.reading.quantities.numerals import read_long
from bot.reading.quantities.wider.calendar.frame import Frame, point

_CN: Final = "零一二两三四五六七八九十百千"
_COUNT: Final = f"(?P<count>\\d{{1,4}}|半|[{_CN}]{{1,7}})"
_UNIT: Final = (
    "(?P<rough>[多余来几])?(?P<of>个)?(?:(?P<half>半)|多)?"
    "(?P<unit>工作日|交易日|天|日|周(?![年岁])|星期|礼拜|月(?![报份])|季度|世纪|年(?![级代度龄]))"
    f"(?:(?P<rest>半)(?!年|天|个|月)|多|零?(?P<months>\\d{{1,2}}|[{_CN}]{{1,2}})个月)?"
)
_PAST: Final = "最?近|过去|往前|此前|之前的?"
_AHEAD: Final = "未来|今后|接下来|往后|随后的?|之后的?"
LED: Final[re.Pattern[str]] = re.compile(
    f"(?:(?P<past>{_PAST})|(?P<ahead>{_AHEAD})|(?P<this>这)|(?P<next>[前后])|(?P<whole>[上下])"
    f"|(?P<after>再过))的?{_COUNT}{_UNIT}(?:以?来|[之以]?内|里(?!面)|期?间|中(?!旬))?"
)
BEHIND: Final[re.Pattern[str]] = re.compile(
    f"{_COUNT}{_UNIT}(?:(?P<since>以?来(?!的?自|[了到过回]))|(?P<within>[之以]?内(?![部容外]))"
    "|(?P<before>[之以]?前(?![来续期半往途景提沿后一二三四五六七八九\\d]))"
    "|(?P<after>[之以]?后(?![来续期半果悔面台天年者代一二三四五六七八九\\d])))"
)
TODAY_OF: Final[re.Pattern[str]] = re.compile(f"{_COUNT}{_UNIT}[之以]?(?P<way>[前后])的今[天日]")
_NO_NEAR: Final = frozenset("将接临附靠贴亲")
_LEADS: Final = frozenset("在的了从自到比和与是过我们说要对于你他她它,。;:!?、 \n(")
"""Behind these, and at the head, 前, 后, 上 and 下 tell of time and end no word (路上两周)."""
_IS_A_YEAR: Final = re.compile("0\\d|[6-9]\\d|\\d{4}")
"""Before 年 these are a year and no count (2020年以后, 98年以来)."""
_OF_A_DAY: Final = ("前", "后", "以来")
_YEAR: Final = 4
_DIGITS: Final = re.compile("[零一二两三四五六七八九]{2,}")
_WEEK: Final = 7
_WORKDAYS: Final = 5
_MOST_DAYS: Final = 100
"""Nobody counts further back than so many days."""


class _Amount(NamedTuple):
    """Months and days, or workdays; `unit` is that in which they were counted."""

    unit: str
    months: int = 0
    days: int = 0
    workdays: int = 0


def led(match: re.Match[str], _year: int | None, frame: Frame) -> Point | None:
    """过去五年 ends today, 未来五年 begins today; 上两周 are whole weeks, 这一年 is this year."""
    amount, today = _amount(match), frame.today
    if amount is None or _tells_no_time(match, amount):
        return None
    if match["whole"]:
        return _whole(match, amount, today)
    if match["next"]:
        return _next(match, amount, today)
    if match["this"] and match["count"] in ("一", "1"):
        return _apart(match, amount, today, 0)
    if match["after"]:
        return _apart(match, amount, today, 1)
    return point(match, _stretch(amount, today, 1 if match["ahead"] else -1), said=True)


def _tells_no_time(match: re.Match[str], amount: _Amount) -> bool:
    """Whether no stretch is told: 将近三年, 近260天, 路上两周, 上半年."""
    before = match.string[max(match.start() - 1, 0) : match.start()]
    if match["unit"] == "年" and len(match["count"]) == _YEAR and match["count"].isascii():
        return True  # 过去2021年
    if match[0][0] in "近最":
        return amount.days > _MOST_DAYS or before in _NO_NEAR
    turned = match["next"] or match["whole"]
    return bool(turned) and (match["count"] == "半" or (before != "" and before not in _LEADS))


def behind(match: re.Match[str], _year: int | None, frame: Frame) -> Point | None:
    """三天内 begins today, 三年来 ends today; 三年前 is that year, 三年半前 that month."""
    amount, written = _amount(match), match["count"]
    if amount is None or (match["unit"] == "月" and not match["of"]):
        return None
    if match["unit"] == "年" and _IS_A_YEAR.fullmatch(written):
        return None
    if match["unit"] == "日" and written.isascii() and match[0].endswith(_OF_A_DAY):
        return None  # 5日后 is behind the fifth
    if not (match["before"] or match["after"]):
        sign = 1 if match["within"] else -1
        return point(match, _stretch(amount, frame.today, sign), said=True)
    return _apart(match, amount, frame.today, -1 if match["before"] else 1)


def today_of(match: re.Match[str], _year: int | None, frame: Frame) -> Point | None:
    """一年前的今天: to the day."""
    amount = _amount(match)
    if amount is None:
        return None
    day = _moved(frame.today, amount, -1 if match["way"] == "前" else 1)
    return point(match, (day, day), said=True)


def _amount(match: re.Match[str]) -> _Amount | None:
    unit, halves = match["unit"][0], int(bool(match["half"] or match["rest"]))
    if (match["half"] and not match["of"]) or _DIGITS.fullmatch(match["count"]):
        return None  # 九八年以来, 三五天内
    if match["count"] == "半":
        count, halves = 0, 1
    else:
        count = int(read_long(match["count"], 0) or 0)
    if not count and not halves:
        return None
    more = int(read_long(match["months"], 0) or 0) if match["months"] else 0
    return _measured(unit, count, halves, more)


def _measured(unit: str, count: int, halves: int, more: int) -> _Amount | None:
    if unit in "工交":
        return None if halves else _Amount("工", workdays=count)
    if unit in "天日":
        return None if halves else _Amount("日", days=count)
    if unit in "周星礼":
        return _Amount("日" if halves else "周", days=count * _WEEK + 3 * halves)
    if unit == "世":
        return _Amount("年", 1200 * count + 600 * halves)
    if unit == "年":
        return _Amount("月" if halves or more else "年", 12 * count + 6 * halves + more)
    months = count * (3 if unit == "季" else 1)
    return _Amount("日" if halves else unit, months, 15 * halves)


def _moved(day: date, amount: _Amount, sign: int) -> date:
    if amount.workdays:
        return _workdays(day, amount.workdays, sign)
    first, last = days.month_days(day.year, day.month + sign * amount.months)
    return days.shifted(first.replace(day=min(day.day, last.day)), sign * amount.days)


def _workdays(day: date, count: int, sign: int) -> date:
    """Monday to Friday; which of them are holidays nobody has told."""
    day = days.shifted(day, sign * (count // _WORKDAYS * _WEEK))
    left = count % _WORKDAYS
    while left and date.min < day < date.max:
        day = days.shifted(day, sign)
        left -= day.weekday() < _WORKDAYS
    return day


def _stretch(amount: _Amount, today: date, sign: int) -> Days:
    far = _moved(today, amount, sign)
    first = far if sign > 0 else days.shifted(far, 1)
    return min(first, today), max(first, today)


def _next(match: re.Match[str], amount: _Amount, today: date) -> Point | None:
    """前三天 and 后三天 are days without today, 前三个月 goes on to it; 前一年 is a whole year.

    前三个季度 are of a year.
    """
    sign = -1 if match["next"] == "前" else 1
    if amount.unit == "季":
        return None
    if match["count"] in ("一", "1") and amount.unit != "日":
        return _apart(match, amount, today, sign)
    first, last = _stretch(amount, today, sign)
    if amount.unit == "日" and sign < 0:
        first, last = days.shifted(first, -1), days.shifted(last, -1)
    elif amount.unit == "日":
        first = days.shifted(first, 1)
    return point(match, (first, last), said=True)


def _whole(match: re.Match[str], amount: _Amount, today: date) -> Point | None:
    """The whole weeks, months, quarters or years before or after that in which today lies."""
    ahead, unit = match["whole"] == "下", amount.unit
    if unit == "周":
        count = amount.days // _WEEK
        monday = days.shifted(days.week_of(today)[0], _WEEK * (1 if ahead else -count))
        return point(match, (monday, days.shifted(monday, _WEEK * count - 1)), said=True)
    size = {"月": 1, "季": 3, "年": 12}.get(unit)
    if size is None or amount.days:
        return None
    this = today.year * 12 + (today.month - 1) // size * size
    begin = this + (size if ahead else -amount.months)
    return point(match, days.months_days(0, begin + 1, begin + amount.months), said=True)


def _apart(match: re.Match[str], amount: _Amount, today: date, sign: int) -> Point:
    """So long ago or ahead: that day, week, month or year."""
    far = _moved(today, amount, sign)
    if amount.unit == "周":
        return Point(*days.week_of(far), Granularity.WEEK, match.end(), True)
    if amount.unit == "年":
        return Point(*days.months_days(far.year, 1, 12), Granularity.YEAR, match.end(), True)
    if amount.unit in "月季":
        return Point(*days.month_days(far.year, far.month), Granularity.MONTH, match.end(), True)
    return Point(far, far, Granularity.DAY, match.end(), True)
