"""What is counted within a stretch that has been named: 去年最后一天, 5月第二个周日, 本月前十天."""

import re
from typing import Final

from bot.reading.quantities.calendar import days
from bot.reading.quantities.calendar.days import Days
from bot.reading.quantities.calendar.point import SHIFTS, Point
from bot.reading.quantities.calendar.words import MONTH, number
from bot.reading.quantities.model import Granularity
from bot.reading.quantities.numerals import read_long
from bot.reading.quantities.wider.calendar.frame import Frame, point

_NUMBER: Final = "\\d{1,3}|[一二两三四五六七八九十百零]{1,5}"
_NTH: Final = re.compile(
    f"[的 ]?(?:第 ?(?P<nth>{_NUMBER})个?|(?P<last>最后一?个?|末)|(?P<first>首个?|头一个?))"
    "(?:(?P<day>[天日])|(?P<weekend>周末)|(?:周|星期|礼拜)(?P<weekday>[一二三四五六日天])?"
    "|(?P<month>月)(?!份)|(?P<quarter>季度?))"
)
_SO_MANY: Final = re.compile(
    f"[的 ]?(?:(?P<begin>前|头)|最?后|末)(?P<count>{_NUMBER})"
    "(?:(?P<day>[天日])|个?(?P<week>周|星期|礼拜)|个?(?P<month>月)|个(?P<quarter>季度))"
)
_WEEKDAY: Final = re.compile("的(?:周|星期|礼拜)(?P<day>[一二三四五六日天])")
_EDGE: Final = re.compile(
    "的?(?:(?P<edge>[初末底])(?=$|[,。;、 以之前至到])|(?P<half>[上前下后])半个?月)"
)
NTH_OF_MONTH: Final[re.Pattern[str]] = re.compile(
    f"(?:(?P<word>上上个?|上一?个?|本|这个?|当|下下个?|下一?个?)月|(?P<number>{MONTH})月份?)的?"
    "(?:第 ?(?P<nth>[1-5一二三四五])个?|(?P<last>最后一?个?)|(?P<first>首个|头一个))"
    "(?:(?P<weekend>周末)|(?:周|星期|礼拜)(?P<weekday>[一二三四五六日天]))"
)
"""A weekday or weekend of a month, one by one, before which it is no week of it."""
_INDEX: Final = {char: index for index, char in enumerate("一二三四五六日")} | {"天": 6}
_QUARTERS: Final = (Granularity.QUARTER, Granularity.HALF)


def nth_of_month(match: re.Match[str], year: int | None, frame: Frame) -> Point | None:
    """5月第二个周日, 下个月第一个周一."""
    if match["word"]:
        shift = SHIFTS[match["word"].replace("个", "").replace("一", "")]
        month = days.month_days(frame.today.year, frame.today.month + shift)
    else:
        month = days.month_days(frame.year if year is None else year, number(match["number"]))
    whole = Point(*month, Granularity.MONTH, match.end())
    nth = -1 if match["last"] else 0 if match["first"] else _count(match["nth"]) - 1
    found = _week(match, whole, nth)
    said = year is not None or match["word"] is not None
    return None if found is None else point(match, found, said=said)


def within(text: str, whole: Point) -> Point:
    """The day, week or month of `whole` that is told behind it; `whole` where none is."""
    if whole.first == whole.last:
        return whole
    match = _NTH.match(text, whole.end)
    found = _nth(match, whole) if match else None
    if found is None and (match := _SO_MANY.match(text, whole.end)):
        found = _so_many(match, whole)
    if found is None and (match := _WEEKDAY.match(text, whole.end)):
        found = _weekday(match, whole)
    if found is None and (match := _EDGE.match(text, whole.end)):
        found = _edge(match, whole)
    if found is None or match is None:
        return whole
    single = found[0] == found[1]
    granularity = Granularity.DAY if single else Granularity.DAYS
    return Point(*found, granularity, match.end(), whole.year_said)


def _nth(match: re.Match[str], whole: Point) -> Days | None:
    nth = -1 if match["last"] else 0 if match["first"] else _count(match["nth"]) - 1
    if match["day"]:
        size = (whole.last - whole.first).days + 1
        place = nth % size if nth < 0 else nth
        day = days.shifted(whole.first, place)
        return (day, day) if place < size else None
    if match["month"]:
        return _months(whole, nth, 1)
    if match["quarter"]:
        return _months(whole, 3 * nth, 3)
    return _week(match, whole, nth)


def _week(match: re.Match[str], whole: Point, nth: int) -> Days | None:
    """A weekday or weekend of a stretch, or a week: it is of where its Thursday lies."""
    wanted = 5 if match["weekend"] else _INDEX[match["weekday"]] if match["weekday"] else 3
    first = days.shifted(whole.first, (wanted - whole.first.weekday()) % 7)
    last = days.shifted(whole.last, -((whole.last.weekday() - wanted) % 7))
    day = last if nth < 0 else days.shifted(first, 7 * nth)
    if day > whole.last:
        return None
    if match["weekend"]:
        return day, days.shifted(day, 1)
    return (day, day) if match["weekday"] else days.week_of(day)


def _so_many(match: re.Match[str], whole: Point) -> Days | None:
    count = _count(match["count"])
    if match["month"] or match["quarter"]:
        count *= 3 if match["quarter"] else 1
        return _months(whole, 0 if match["begin"] else -count, count)
    span = count * (7 if match["week"] else 1) - 1
    if not 0 <= span <= (whole.last - whole.first).days:
        return None
    if match["begin"]:
        return whole.first, days.shifted(whole.first, span)
    return days.shifted(whole.last, -span), whole.last


def _months(whole: Point, first: int, count: int) -> Days | None:
    """So many whole months, from the one at `first` on, below nought counted from the end."""
    size = (whole.last.year - whole.first.year) * 12 + whole.last.month - whole.first.month + 1
    if size == 1 or not -size <= first <= size - count:
        return None
    month = whole.first.month + (first % size)
    return days.months_days(whole.first.year, month, month + count - 1)


def _weekday(match: re.Match[str], whole: Point) -> Days | None:
    """上周的周三."""
    if whole.granularity is not Granularity.WEEK:
        return None
    day = days.shifted(whole.first, _INDEX[match["day"]])
    return day, day


def _edge(match: re.Match[str], whole: Point) -> Days | None:
    """一季度末 is its last month, 下周初 are its first two days, 3月前半月 the first fifteen."""
    if match["half"]:
        middle = whole.first.replace(day=15)
        halves = (whole.first, middle), (days.shifted(middle, 1), whole.last)
        return halves[match["half"] in "下后"] if whole.granularity is Granularity.MONTH else None
    if whole.granularity in _QUARTERS:
        return _months(whole, 0 if match["edge"] == "初" else -1, 1)
    if whole.granularity is Granularity.WEEK and match["edge"] == "初":
        return whole.first, days.shifted(whole.first, 1)
    return None


def _count(written: str) -> int:
    return int(read_long(written, 0) or 0)
