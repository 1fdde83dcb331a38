"""Stretches counted from today: 近三天, 最近一周, 两年前, 三天后, 这两天."""

import re
from datetime import date
from typing import Final

from bot.reading.quantities.calendar import days
from bot.reading.quantities.calendar.point import Point
from bot.reading.quantities.calendar.words import number
from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.quantities.model import Granularity
from bot.reading.quantities.patterns import any_of

_COUNT: Final = "(?:[1-9][0-9]{0,2}|二?十[一二三四五六七八九]?|[一二两三四五六七八九半])"
_UNIT: Final = "(?P<unit>天|日|个?多?(?:周|星期|礼拜)|个多?月|个季度|多?年)"
_LAST: Final = re.compile(
    rf"(?P<way>最?近|过去|这(?![一1]个?(?:周|星期|礼拜)(?!以?来))|未来|今后|接下来)的?(?P<count>{_COUNT})(?:{_UNIT}|(?P<month>月))(?!报|度|份)(?:以?来|里|内|中|间)?"
)
_SINCE: Final = re.compile(rf"(?P<count>{_COUNT}){_UNIT}以?来(?!的?自)")
_WITHIN: Final = re.compile(rf"(?P<count>{_COUNT}){_UNIT}(?:之|以)?内(?!部|容|外)")
_APART: Final = re.compile(
    rf"(?P<count>{_COUNT})(?!日){_UNIT}(?P<half>半)?(?P<way>(?:之|以)?[前后])(?![一二三四五六七八九\d]|来|续|期|半)"
)
_LATELY: Final = re.compile("昨今(?:[两二2][天日])?")
_ANY: Final = any_of(_LATELY, _LAST, _SINCE, _WITHIN, _APART)
_IN_COUNTS: Final = "0123456789一二两三四五六七八九十半"
_COUNTS: Final = kind_of(_IN_COUNTS)
_BEGINS: Final = kind_of(f"{_IN_COUNTS}昨最近过这未今接")
_LONGEST: Final = 10
"""So many characters at most has a count with its unit, up to the last of 三个多星期以来."""
MOST_DAYS: Final = 100
"""Nobody counts further back than so many days."""
_AHEAD: Final = ("未来", "今后", "接下来")


def read_rolling(text: str, start: int, today: date) -> Point | None:
    """A stretch of so many days, weeks, months or years counted back or ahead from today."""
    counts = is_at(text, start, _COUNTS)
    if not is_at(text, start, _BEGINS) or (counts and not _may_count(text, start)):
        return None
    if _ANY.match(text, start) is None:
        return None
    match = _LATELY.match(text, start)
    if match is not None:
        return Point(days.shifted(today, -1), today, Granularity.DAYS, match.end(), True)
    match = _LAST.match(text, start)
    if match is not None:
        return _stretch(match, today, ahead=match["way"] in _AHEAD)
    match = _SINCE.match(text, start)
    if match is not None:
        return _year_gone_by(match, today) or _stretch(match, today, ahead=False)
    match = _WITHIN.match(text, start)
    if match is not None:
        return _stretch(match, today, ahead=True)
    match = _APART.match(text, start)
    return _apart(match, today) if match is not None else None


def _may_count(text: str, start: int) -> bool:
    """Whether what begins with a count may tell days: 来, 内, 前 or 后 ends it."""
    said = text[start : start + _LONGEST]
    return "前" in said or "来" in said or "后" in said or "内" in said


def _amount(match: re.Match[str]) -> tuple[int, str] | None:
    """The count in whole days, weeks or months, and which of them; half a year is six months."""
    written, unit = match["count"], (match["unit"] or "月")[-1]
    if written == "半":
        return (6, "月") if unit == "年" else (15, "日") if unit == "月" else None
    count = int(written) if written.isascii() else number(written.replace("两", "二"))
    if count > MOST_DAYS:
        return None  # 近260天 is nearly 260 days
    return count, {"天": "日", "期": "周", "拜": "周", "度": "季"}.get(unit, unit)


def _stretch(match: re.Match[str], today: date, *, ahead: bool) -> Point | None:
    amount = _amount(match)
    if amount is None:
        return None
    count, unit = amount
    far = _moved(today, count if ahead else -count, unit)
    found = (today, far) if ahead else (days.shifted(far, 1), today)
    return Point(*found, Granularity.DAYS, match.end(), True)


_NOVEMBER: Final = 11
_FEBRUARY: Final = 2


def _year_gone_by(match: re.Match[str], today: date) -> Point | None:
    """一年来 where the year ends: this year so far, early in a year the last one."""
    if match["unit"] != "年" or match["count"] not in ("一", "1"):
        return None
    if today.month >= _NOVEMBER:
        return Point(date(today.year, 1, 1), today, Granularity.YEAR, match.end(), True)
    if today.month > _FEBRUARY:
        return None
    last = today.year - 1
    return Point(date(last, 1, 1), date(last, 12, 31), Granularity.YEAR, match.end(), True)


def _moved(day: date, count: int, unit: str) -> date:
    if unit == "日":
        return days.shifted(day, count)
    if unit == "周":
        return days.shifted(day, 7 * count)
    months = {"月": 1, "季": 3, "年": 12}[unit] * count
    first, last = days.month_days(day.year, day.month + months)
    return first.replace(day=min(day.day, last.day))


def _apart(match: re.Match[str], today: date) -> Point | None:
    """So long ago or ahead: that day, week, month or year."""
    amount = _amount(match)
    if amount is None or match["half"]:
        return None
    count, unit = amount
    far = _moved(today, -count if match["way"].endswith("前") else count, unit)
    if unit == "日":
        return Point(far, far, Granularity.DAY, match.end(), True)
    if unit == "周":
        return Point(*days.week_of(far), Granularity.WEEK, match.end(), True)
    if unit == "年":
        return Point(*days.months_days(far.year, 1, 12), Granularity.YEAR, match.end(), True)
    return Point(*days.month_days(far.year, far.month), Granularity.MONTH, match.end(), True)
