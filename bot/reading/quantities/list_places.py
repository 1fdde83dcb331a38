"""Places of a list that run into a number (1.10月份, 二、三季度; 3.8座 under 2., 1.2022年)."""

import re
from typing import Final

from bot.reading.quantities.characters import any_soon, is_at, kind_of
from bot.reading.quantities.model import Quantity
from bot.reading.quantities.model import QuantityKind as Kind

_NAMES: Final = (
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十",
    "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十",
)  # fmt: skip
_NUMBER: Final = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})"
_PLACE: Final = re.compile("(?P<place>\\d{1,2}|[一二三四五六七八九十]{1,3})(?P<mark>[、.]) ?")
_MARKS: Final = kind_of("、.")
_LONGEST_PLACE: Final = 3
_YEAR: Final = re.compile("(?:19|20)\\d\\d年")
_MONTHS: Final = re.compile(f"{_NUMBER}(?:[-~—–至到]{_NUMBER})?(?:月(?![报度])|季度)")
_DAYS: Final = re.compile(f"{_NUMBER}[日号]")
_THINGS: Final = re.compile("\\d{1,4}(?:[座家户项处次套]|个(?!百分点|点))")
_OPENINGS: Final = "\n;。"
_OPENS: Final = kind_of("\n;。 -•·*#")
_LINE_START: Final = re.compile(r"(?:^|[\n;。])[ \-•·*#]*$")
_FURTHEST: Final = 600
"""So far before and behind its neighbours in the list are looked for."""


def list_place(text: str, start: int) -> Quantity | None:
    """The place of a list at the beginning of a line, right before days or things counted.

    Before a year, or what is told in other digits, it is no number (1.2022年, 一、2月份). Else
    its neighbours tell it from days in a row (一、…⏎二、三季度) and a decimal (2.…⏎3.8座).
    """
    if start and not is_at(text, start - 1, _OPENS):
        return None
    marked = any_soon(text, start + 1, _LONGEST_PLACE, _MARKS)
    found = _PLACE.match(text, start) if marked else None
    if found is None or not _is_followed(text, found):
        return None
    if _LINE_START.search(text, max(0, start - 8), start) is None:
        return None
    apart = _is_apart(text, found)
    return Quantity(Kind.ORDINAL, start, found.end()) if apart or _in_a_list(text, found) else None


def _is_followed(text: str, found: re.Match[str]) -> bool:
    """Whether days follow, or things counted; 10.12日 is a day."""
    end = found.end()
    if _YEAR.match(text, end) or _MONTHS.match(text, end) or _THINGS.match(text, end):
        return True
    return found["mark"] != "." and _DAYS.match(text, end) is not None


def _is_apart(text: str, found: re.Match[str]) -> bool:
    """Whether a year follows, a month behind a full stop, or something in other digits."""
    if _YEAR.match(text, found.end()):
        return True
    if found["mark"] == ".":
        return _MONTHS.match(text, found.end()) is not None and not _is_the_next(text, found)
    return found["place"].isdigit() != text[found.end()].isdigit()


def _is_the_next(text: str, found: re.Match[str]) -> bool:
    """Whether the month follows in a row: 9.10月 may be September and October."""
    return text.startswith(_said(_number(found["place"]) + 1, found["place"]), found.end())


def _number(place: str) -> int:
    if place.isdigit():
        return int(place)
    return _NAMES.index(place) + 1 if place in _NAMES else 0


def _in_a_list(text: str, found: re.Match[str]) -> bool:
    """Whether the place before it opens a line above, or the next one a line below."""
    place, mark = found["place"], found["mark"]
    number = _number(place)
    if not number:
        return False
    before, after = _said(number - 1, place) + mark, _said(number + 1, place) + mark
    first = max(0, found.start() - _FURTHEST)
    if number > 1 and ((not first and text.startswith(before)) or _opens(text, before, first)):
        return True
    return _opens(text, after, found.end())


def _opens(text: str, words: str, start: int) -> bool:
    """Whether words open a line or a sentence near behind a place."""
    end = start + _FURTHEST
    return any(text.find(opening + words, start, end) >= 0 for opening in _OPENINGS)


def _said(number: int, like: str) -> str:
    """A number in the digits of another one."""
    if like.isdigit():
        return str(number)
    return _NAMES[number - 1] if 0 < number <= len(_NAMES) else "?"
