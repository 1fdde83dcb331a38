"""What is told beside a figure and is no more of it: of some, of all on average, how it moved."""

import re
from typing import Final

from bot.domain.reading import IndicatorUpdate, Measure
from bot.reading.context import Context
from bot.reading.statements.segments import Segment
from bot.reading.words import Role

_BEGUN: Final = ("开工", "投产", "新开工", "竣工", "竣工投产")
_FIRMS: Final = ("家", "家次")


_AVERAGE: Final = re.compile("(?:全[市县区省国]|各[县镇乡])平均(?:水平|值|增速)?(?:为|是|达|在)?$")
_MOVED: Final = ("增加", "增加了", "减少", "减少了", "多了", "少了")


def told_beside(context: Context, segment: Segment) -> bool:
    """Whether a value in the clause behind a figure of something only tells more of that figure."""
    last = context.updates[-1] if context.updates else None
    if last is None or segment.clause.begins.strip() not in ",、":
        return False
    if segment.names:
        return _some_of_those_called_on(context, segment, last)
    if not context.spoken.valued or context.spoken.names[:1] != (last.indicator,):
        return False
    return _on_average(segment) or _moved_by(context, segment, last)


def _some_of_those_called_on(context: Context, segment: Segment, last: IndicatorUpdate) -> bool:
    """Whether so many of the firms just called on are at work (走访企业12家,开工10家)."""
    quantity, name = segment.value.quantity, segment.names[-1]
    if quantity is None or quantity.unit != "家" or name.words not in _BEGUN:
        return False
    called_on = segment.before == [name] and context.spoken.names == (last.indicator,)
    return called_on and context.vocabulary.indicator(last.indicator).uom in _FIRMS


def _on_average(segment: Segment) -> bool:
    """Whether the average of all is set beside a figure (增速3.2%,全市平均4.1%)."""
    text, end = segment.clause.text, segment.value.start - segment.clause.start
    return "平均" in text and _AVERAGE.search(text, 0, end) is not None


def _moved_by(context: Context, segment: Segment, last: IndicatorUpdate) -> bool:
    """Whether a number tells by how much a figure moved, or how far two just told are apart.

    签约6个,增加1个; 本周走访企业8家,上周6家,多了2家
    """
    quantity = segment.value.quantity
    if quantity is None or not segment.roles & _CHANGES or segment.roles & ~_CHANGES & ~_LIGHT:
        return False
    if segment.before[0].words not in _MOVED:
        return False
    if last.measure is not Measure.ACTUAL or _is_a_change(context, last):
        return False
    return last.since is None or _apart(context, last) == quantity.value


_NEAR: Final = 4


def _is_a_change(context: Context, last: IndicatorUpdate) -> bool:
    """Whether a figure itself tells how many are new (新增2个,减少1个 are two changes)."""
    return "增" in context.request.text[max(0, last.span[0] - _NEAR) : last.span[0]]


_CHANGES: Final = Role.ADDED | Role.REMOVED | Role.FALL | Role.GROWTH
_LIGHT: Final = Role.FILLER


def _apart(context: Context, last: IndicatorUpdate) -> object:
    """How far the last two figures of an indicator are apart."""
    before = context.updates[-2:-1]
    same = bool(before) and (before[0].unit, before[0].indicator) == (last.unit, last.indicator)
    return abs(before[0].value - last.value) if same else None
