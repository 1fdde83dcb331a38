"""Find every day and stretch of any text (contract: `parse --quantities`)."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from bot.reading.quantities.finder import placed
from bot.reading.quantities.fold import Folded
from bot.reading.quantities.model import Granularity, Quantity
from bot.reading.quantities.wider.calendar.around import quantity_of
from bot.reading.quantities.wider.calendar.frame import frame_of
from bot.reading.quantities.wider.calendar.spans import read_stretch

_NUMERALS: Final = "0-9零一二三四五六七八九十百千两半廿卅"
_STARTER: Final = re.compile(
    f"(?<![{_NUMERALS}.第闰])[{_NUMERALS}]|第(?=[ 0-9一二三四五])"
    "|[今昨前明去本上中下月现目大当同次后即首末头最近过这未年全周星礼再随接往此之翌转来公]"
    "|[春夏秋冬暑寒初早晚深暮盛仲隆农阴旧闰正腊工双QqHh]"
    "|[甲乙丙丁戊己庚辛壬癸鼠牛虎兔蛇马羊猴鸡狗猪元情妇植愚劳青护儿建教国万记光平圣跨龙端七中重小除母父感立雨惊清谷芒处白霜]"
)
"""How a day or stretch begins; a number within another one begins none."""
_SPACE: Final = re.compile(
    "(?<=\\d) (?=[年月日号天周星礼季世个])|(?<=[年月第去近来后前至到纪]) (?=\\d)"
    "|(?<=[年月]) (?=[上下][半旬])"
)
"""A space that stands between figures and characters, as some editors set it (2021 年 3 月)."""
_MOST: Final = 3000
"""So many places are looked at: the work is bounded."""


def find_days(text: str, today: date) -> Iterator[Quantity]:
    """The days and stretches of the folded `text`, in order, not overlapping.

    What stands right behind a year is of that year, or nothing (2060年春节, which no table has).
    """
    closed = _closed_up(text)
    for quantity in _days(closed.text, today):
        yield placed(closed, quantity)


def _closed_up(text: str) -> Folded:
    """`text` without the spaces within its dates."""
    dropped = {match.start() for match in _SPACE.finditer(text)}
    if not dropped:
        return Folded(text)
    kept = tuple(place for place in range(len(text)) if place not in dropped)
    return Folded("".join(text[place] for place in kept), kept)


def _days(text: str, today: date) -> Iterator[Quantity]:
    frame, position, year_to = frame_of(today), 0, -1
    for _ in range(_MOST):
        match = _STARTER.search(text, position)
        if match is None:
            return
        point = read_stretch(text, match.start(), frame)
        if point is None or (match.start() == year_to and not point.year_said):
            position = match.start() + 1
            continue
        quantity = quantity_of(text, match.start(), point, frame)
        position = max(quantity.end, match.start() + 1)
        year_to = quantity.end if point.granularity is Granularity.YEAR else -1
        yield quantity
