"""Long stretches: 20世纪初, 九十年代末, 七八十年代, 十四五."""

import re
from typing import Final

from bot.reading.quantities.calendar import days
from bot.reading.quantities.calendar.point import Point
from bot.reading.quantities.calendar.words import number
from bot.reading.quantities.wider.calendar.frame import Frame, point

_TENS: Final = "[一二三四五六七八九]?十|\\d0|零零|[五六七八九]零"
_CENTURY: Final = (
    "(?P<century>\\d{1,2}|二?十[一二三四五六七八九]?)世纪|(?P<word>上个?|本|这个?|下个?)世纪"
)
_PART: Final = (
    "(?:的?(?P<part>[上前]半[叶期]?|[下后]半[叶期]?|中后期|中前期|前中期|[初早前末晚后中]期"
    "|中叶|初叶|末叶|[初末底]))?"
)
CENTURY: Final[re.Pattern[str]] = re.compile(
    f"(?:(?:{_CENTURY})(?:的?(?:(?P<tens>{_TENS})|(?P<since>[一二三四五六七八九])(?P<until>[一二三四五六七八九])十)年代)?"
    "|(?<![\\d.一二三四五六七八九])(?P<from>[一二三四五六七八九])(?P<to>[一二三四五六七八九])十年代"
    f"|(?<![\\d.])(?:(?P<whole>[12]\\d{{2}}0|[一二][零一二三四五六七八九]{{2}}零)|(?P<bare>{_TENS}))年代){_PART}",
    re.ASCII,
)
_CENTURIES: Final = {"上": -1, "本": 0, "这": 0, "下": 1}
_PARTS: Final = {
    "初": (0, 3), "早": (0, 3), "前": (0, 3), "中": (3, 7), "末": (7, 10), "晚": (7, 10),
    "后": (7, 10), "底": (7, 10), "中后": (3, 10), "中前": (0, 7), "前中": (0, 7),
}  # fmt: skip
"""Tenths of a decade or a century: three for its beginning, four for its middle, three to end."""
_HALVES: Final = {"上半": (0, 5), "前半": (0, 5), "下半": (5, 10), "后半": (5, 10)}
_OWN: Final = 30
"""Tens of years below this are of this century where none is named (20年代), others of the last."""
PLAN: Final[re.Pattern[str]] = re.compile("(?P<plan>十[一二三四五六])五(?=规划|$|[,。;、的末初以])")
_SIXTH: Final = 1981


def century(match: re.Match[str], _year: int | None, frame: Frame) -> Point:
    """A hundred years from one that ends in 00 (GB/T 7408), a decade, or a part of them."""
    several = (match["from"] or match["since"]), (match["to"] or match["until"])
    if several[0] and several[1]:
        first, last = sorted(number(one) for one in several if one)
        begin = _hundreds(match, frame) if match["since"] else 1900
        return _years(match, begin + 10 * first, 10 * (last - first + 1))
    tens = match["tens"] or match["bare"]
    decade = _decade(tens) if tens else 0
    if match["whole"]:
        first = number(match["whole"])
    elif match["bare"]:
        first = (2000 if decade < _OWN else 1900) + decade
    else:
        first = _hundreds(match, frame) + decade
    return _years(match, first, 10 if tens or match["whole"] else 100)


def _years(match: re.Match[str], first: int, count: int) -> Point:
    """So many years from `first` on, or the part of them that is said."""
    part = (match["part"] or "").rstrip("期叶")
    begin, end = _PARTS.get(part) or _HALVES.get(part) or (0, 10)
    found = days.months_days(first + begin * count // 10, 1, 12 * ((end - begin) * count // 10))
    return point(match, found, said=True)


def _hundreds(match: re.Match[str], frame: Frame) -> int:
    if match["word"]:
        return (frame.today.year // 100 + _CENTURIES[match["word"][0]]) * 100
    return (number(match["century"]) - 1) * 100


def _decade(written: str) -> int:
    if written == "零零":
        return 0
    return number(written) // 10 * 10


def plan(match: re.Match[str], _year: int | None, _frame: Frame) -> Point:
    """The years of a five-year plan that is named without 期间."""
    first = _SIXTH + 5 * (number(match["plan"]) - 6)
    return point(match, days.months_days(first, 1, 60), said=True)
