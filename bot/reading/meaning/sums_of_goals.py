"""The investment right behind a goal of projects is the goal's (签约目标6个,总投资30亿元)."""

import re
from typing import Final

from bot.domain.reading import Measure
from bot.reading.context import Context
from bot.reading.statements.segments import Segment

_IN_ALL: Final = "总投资"
_SUM: Final = re.compile("[ (]*(?:签约)?总投资额?(?:为|约|达)?[ :]?")
_NEAR: Final = 3
"""So many characters at most stand between a goal and its sum."""
_NOT_YET: Final = (Measure.TARGET, Measure.REMAINING)


def is_a_sum(segment: Segment) -> bool:
    """Whether nothing but 总投资 leads up to a value."""
    text, begin = segment.clause.text, segment.clause.start
    if _IN_ALL not in text:
        return False
    return _SUM.fullmatch(text, segment.start - begin, segment.value.start - begin) is not None


def measure_of_the_count(context: Context, segment: Segment) -> Measure | None:
    """Whether projects of which a sum tells the investment are a goal, or still left to sign."""
    if not context.updates or not is_a_sum(segment):
        return None
    last, pair = context.updates[-1], context.updates[-2:]
    here, _ = context.normal.span(segment.start, segment.value.end)
    if last.measure not in _NOT_YET or here - last.span[1] > _NEAR:
        return None
    done = len(pair) > 1 and pair[0][:3] == (last.unit, last.indicator, Measure.ACTUAL)
    if done and pair[0] in context.updates[context.given.told :]:
        return None  # 签约6/10,总投资30亿元; 签约4个,还差2个,总投资…: the sum of those signed
    behind = context.vocabulary.continued(last.indicator, _IN_ALL)
    return last.measure if behind is not None else None
