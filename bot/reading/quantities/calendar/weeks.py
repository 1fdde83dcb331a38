"""Weeks, weekdays and days counted from today: 上周, 周五, 昨天; and the English words for them."""

import re
from datetime import date
from typing import Final

from bot.reading.quantities.calendar import days
from bot.reading.quantities.calendar.point import SHIFTS, Point, named
from bot.reading.quantities.calendar.words import number
from bot.reading.quantities.model import Granularity

_COUNTED: Final = (
    r"[\s,;、/|(]*(?:累[计积]|共|合计|总[计数]|剩余?|还[剩差]|尚[余差]|目前|截[至止]"
    r"|差 ?\d|今年|本[月年季]|全年|上[周月]|去年|年度|目标)"
)
"""What follows a figure of a week and no weekday (本周2 累计40): a total or another stretch."""
_OTHER_WORD: Final = (
    "一(?:共|直|线|批|系列|律|举|并|如|再|体化|站式|对一|样|模一样)"
    "|二[期线手级类]|三[期类级方农产]|[一二三四五六](?:大(?!雨|雪|风)|期)|日[均常产]|天(?:[气然晴冷热寒]|天(?!气))"
)
"""Words whose first character is no weekday behind 本周 (本周一共…, 本周二期项目, 本周三大产业)."""
WEEK: Final[re.Pattern[str]] = re.compile(
    r"(?P<which>(?<![加算连带])上上个?|上一?个?|本|这[一1]?个?|当|下下个?|下一?个?)(?:周|星期|礼拜)"
    r"(?:(?:的?(?:周|星期|礼拜))?(?P<weekday>(?!"
    + _OTHER_WORD
    + r")(?:[一二三四五六日天末]|[1-6](?![\d.)]|"
    + _COUNTED
    + "))"
    r"(?![十百千万个家户项次条套座场宗笔人件处起名亩公批])))?"
    r"|(?<!每)(?:周|星期|礼拜)(?P<bare>[一二三四五六日天末](?!个|期|样))"
)
NUMBERED: Final[re.Pattern[str]] = re.compile(
    r"第 ?(?P<nth>[1-5]\d|[1-9]|[二三四五]?十[一二三四五六七八九]?|[一二三四五六七八九])"
    r"个?(?:周(?![年岁])|星期|礼拜)"
)
_WEEKS_OF_A_MONTH: Final = 6
_ONE: Final = str.maketrans("", "", "个一1")
"""What changes nothing in which week it is (这一个星期)."""
DAY: Final[re.Pattern[str]] = re.compile(
    r"(?P<day>大?[前后]天|前日|前晚(?!上)|昨(?:[天日晚夜]|儿个?|个儿?(?!别))|夜儿个?|前儿个?"
    r"|今(?:[天日早晚晨]|儿个?|个儿)|前个儿"
    r"|今(?=[,:、 ]|$)|[当即本次明同]日"
    "|当天|明[天早晚])"
)
ENGLISH: Final[re.Pattern[str]] = re.compile(
    r"(?P<phrase>today|yesterday|tomorrow|(?:this|last|next) (?:week|month|year|quarter))(?![a-z])",
    re.IGNORECASE,
)
_DAYS: Final = {
    "大前": -3,
    "前": -2,
    "昨": -1,
    "夜": -1,
    "今": 0,
    "当": 0,
    "同": 0,
    "即": 0,
    "本": 0,
    "明": 1,
    "次": 1,
    "后": 2,
    "大后": 3,
}
_WEEKDAYS: Final = (
    {char: index for index, char in enumerate("一二三四五六日")}
    | {"天": 6}
    | {str(index + 1): index for index in range(6)}
)


def week(match: re.Match[str], _year: int | None, today: date) -> Point:
    """A week, a weekend or a weekday; a bare weekday is the nearest one."""
    if match["bare"]:
        if match["bare"] == "末":
            sunday = days.nearest_weekday(6, today)
            return named((days.shifted(sunday, -1), sunday), Granularity.DAYS, match)
        day = days.nearest_weekday(_WEEKDAYS[match["bare"]], today)
        return named((day, day), Granularity.DAY, match).but(weekday=True)
    which = match["which"].translate(_ONE)
    monday, sunday = days.week_of(today, SHIFTS[which])
    weekday = match["weekday"]
    if not weekday:
        return named((monday, sunday), Granularity.WEEK, match, said=True)
    if weekday == "末":
        return named((days.shifted(monday, 5), sunday), Granularity.DAYS, match, said=True)
    day = days.shifted(monday, _WEEKDAYS[weekday])
    return named((day, day), Granularity.DAY, match, said=True).but(weekday=True)


def numbered(match: re.Match[str], year: int | None, today: date) -> Point | None:
    """A week of the year by its number, as GB/T 7408 counts them; the latest that has begun.

    None where a small number without a year may be a week of anything (第3周).
    """
    nth = number(match["nth"])
    if year is None and nth <= _WEEKS_OF_A_MONTH:
        return None
    monday = _monday(year or today.year, nth)
    if year is None and (monday is None or monday > today):
        monday = _monday(today.year - 1, nth)
    if monday is None:
        return None
    return named((monday, days.shifted(monday, 6)), Granularity.WEEK, match, said=True)


def _monday(year: int, nth: int) -> date | None:
    """The first day of a week of the year, or None where the year has no such week."""
    try:
        return date.fromisocalendar(year, nth, 1)
    except ValueError:
        return None


def day(match: re.Match[str], _year: int | None, today: date) -> Point:
    """Today, yesterday, the day after tomorrow and the like."""
    word = match["day"]
    far = word[0] == "大"
    day = days.shifted(today, _DAYS[word[: 2 if far else 1]])
    return named((day, day), Granularity.DAY, match, said=True)


def english(match: re.Match[str], _year: int | None, today: date) -> Point:
    """The English words of the contract, and those of the same form."""
    words = match["phrase"].lower().split()
    if len(words) == 1:
        day = days.shifted(today, {"yesterday": -1, "today": 0, "tomorrow": 1}[words[0]])
        return named((day, day), Granularity.DAY, match, said=True)
    shift = {"last": -1, "this": 0, "next": 1}[words[0]]
    if words[1] == "week":
        return named(days.week_of(today, shift), Granularity.WEEK, match, said=True)
    if words[1] == "month":
        found = days.month_days(today.year, today.month + shift)
        return named(found, Granularity.MONTH, match, said=True)
    if words[1] == "quarter":
        first = (today.month - 1) // 3 * 3 + 1 + 3 * shift
        found = days.months_days(today.year, first, first + 2)
        return named(found, Granularity.QUARTER, match, said=True)
    found = days.months_days(today.year + shift, 1, 12)
    return named(found, Granularity.YEAR, match, said=True)
