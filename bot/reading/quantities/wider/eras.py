"""Long stretches and rare names of years: 20世纪, 九十年代, 零八年, 18年到20年, 十四五."""

import re
from datetime import date
from typing import Final

from bot.reading.quantities.calendar import days
from bot.reading.quantities.calendar.days import full_year
from bot.reading.quantities.calendar.words import number
from bot.reading.quantities.model import Quantity
from bot.reading.quantities.tokens import DIGITS
from bot.reading.quantities.wider.said import stretch

_TENS: Final = "[一二三四五六七八九]?十|\\d0|零零"
_CENTURY: Final = "(?P<century>\\d{1,2}|二?十[一二三四五六七八九]?)世纪|(?P<word>上个?|本)世纪"
CENTURY: Final = re.compile(
    f"(?:{_CENTURY})(?:的?(?P<tens>{_TENS})年代)?"
    f"|(?<![\\d.一二三四五六七八九])(?P<from>[一二三四五六七八九])(?P<to>[一二三四五六七八九])十年代"
    f"|(?<![\\d.])(?:(?P<whole>[12]\\d{{2}}0)|(?P<bare>{_TENS}))年代",
    re.ASCII,
)
_CENTURIES: Final = {"上": -1, "上个": -1, "本": 0}
_OWN: Final = 30
"""Tens of years below this are of this century where none is named (20年代), others of the last."""
SHORT_YEAR: Final = re.compile(
    "(?<![\\d.一二三四五六七八九十百千零])"
    "(?P<year>0\\d|[五六七八九]零|[零一九][零一二三四五六七八九])年(?![代来级])"
)
"""A year of two digits that is no duration: one of ninety-eight years is 九十八年, no 九八年."""
YEARS: Final = re.compile("(?<!\\d)(?P<first>\\d{2})年(?:至|到|-|~)(?P<last>\\d{2})年")
PLAN: Final = re.compile("(?P<plan>十[一二三四五六])五(?=规划|$|[,。;、的末初以])")
_SIXTH: Final = 1981
AD: Final = re.compile("公元(?P<year>\\d{1,4})年")


def century(match: re.Match[str], today: date) -> Quantity:
    """A hundred years beginning with one that ends in 00 (GB/T 7408), or a decade of them."""
    if match["from"]:
        return _several(match)
    tens = match["tens"] or match["bare"]
    decade = _decade(tens) if tens else 0
    if match["whole"]:
        first = int(match["whole"])
    elif match["bare"]:
        first = (2000 if decade < _OWN else 1900) + decade
    else:
        first = _hundreds(match, today) + decade
    years = 10 if tens or match["whole"] else 100
    return _years(match, first, first + years - 1)


def _several(match: re.Match[str]) -> Quantity:
    """七八十年代: two decades of the last century."""
    first, last = number(match["from"]), number(match["to"])
    return _years(match, 1900 + 10 * min(first, last), 1909 + 10 * max(first, last))


def _years(match: re.Match[str], first: int, last: int) -> Quantity:
    found = days.months_days(first, 1, 12 * (last - first + 1))
    return stretch(match.start(), match.end(), found, said=True)


def _hundreds(match: re.Match[str], today: date) -> int:
    if match["word"]:
        return (today.year // 100 + _CENTURIES[match["word"]]) * 100
    return (number(match["century"]) - 1) * 100


def _decade(written: str) -> int:
    if written == "零零":
        return 0
    return number(written) // 10 * 10


def short_year(match: re.Match[str], today: date) -> Quantity:
    """零八年, 08年 and 九八年 are years."""
    digits = "".join(DIGITS.get(char, char) for char in match["year"])
    year = full_year(int(digits), today)
    return _years(match, year, year)


def years(match: re.Match[str], today: date) -> Quantity | None:
    """18年到20年: years of this century, where the second is the later and not far ahead."""
    first, last = (full_year(int(match[side]), today) for side in ("first", "last"))
    return _years(match, first, last) if first < last <= today.year + 1 else None


def plan(match: re.Match[str], _today: date) -> Quantity:
    """The years of a five-year plan that is named without 期间."""
    first = _SIXTH + 5 * (number(match["plan"]) - 6)
    return _years(match, first, first + 4)


def anno(match: re.Match[str], _today: date) -> Quantity | None:
    """公元618年."""
    year = int(match["year"])
    return _years(match, year, year) if year else None
