"""How many there are in all, behind how many are new (高企净增6家,总数41家): no figure of these."""

import re
from typing import Final

from bot.domain.reading import IndicatorUpdate, Measure, Op
from bot.reading.context import Context
from bot.reading.meaning.uoms import converted
from bot.reading.names import naming
from bot.reading.statements.segments import Segment
from bot.reading.words import Role

_NET: Final = "净增"
_NEW: Final = "新增"
_IN_ALL: Final = re.compile("存量|保有量|拥有|现有|现存|共有|(?:全[市县区镇]|辖区)[^,]{0,6}有")
_MORE: Final = re.compile(f"{_NEW}|净|增加(?![到至为])")
_LED: Final = Role.REACHED | Role.TOTAL | Role.CURRENT
_LONGEST: Final = 12


def tells_the_stock(context: Context, segment: Segment, names: tuple[str, ...]) -> bool:
    """Whether a value tells how many there are, right behind how many of them are new.

    高企净增6家,总数达41家; 新增绿化面积2100亩,绿化面积达12万亩. 新增就业300人,累计5300人 is the
    total of what is new, and so is what 累计 adds to a week or a month of it.
    """
    name = names[0]
    counts_new = len(names) == 1 and (_NET in name or _NEW in name)
    last = _new_ones(context, segment, name) if counts_new else None
    if last is None:
        return False
    begin = segment.clause.start
    text = segment.clause.text[segment.start - begin : segment.value.start - begin]
    if _MORE.search(text) is not None:
        return False
    if _IN_ALL.search(text) is not None:
        return True
    if not (segment.roles & _LED or "总" in text) or (last.op is Op.WINDOW and "总" not in text):
        return False
    if segment.roles & Role.CURRENT and last.as_of != context.today:
        return False  # 1-10月净增6家,目前达到8家
    return _NET in name or _called_otherwise(context, segment, last)


def says_the_net(context: Context, segment: Segment) -> bool:
    """Whether 净增 tells what is left of what came and went (新增规上企业9家,退规2家,净增7家)."""
    spoken = context.spoken
    told = segment.before[-1:]
    net = bool(told) and told[0].words.startswith(_NET) and told[0].end == segment.value.start
    if not net or len(spoken.names) != 1 or _NET not in spoken.names[0]:
        return False
    last = context.updates[-1] if len(context.updates) > context.sentence.begun else None
    return last is not None and last.indicator == spoken.names[0] and len(segment.before) == 1


def _new_ones(context: Context, segment: Segment, name: str) -> IndicatorUpdate | None:
    """How many of them were just told to be new, if fewer than the value."""
    last = context.updates[-1] if len(context.updates) > context.sentence.begun else None
    quantity = segment.value.quantity
    if last is None or quantity is None or segment.roles & Role.STRETCH:
        return None
    if last[:3] != (context.whom.name, name, Measure.ACTUAL):
        return None
    value = converted(quantity, context.vocabulary.indicator(name))
    return last if value is not None and value > last.value else None


def _called_otherwise(context: Context, segment: Segment, last: IndicatorUpdate) -> bool:
    """Whether the thing is named without the 新增 with which it had its last figure."""
    end = last.span[0]
    before = naming.bare(context.request.text[max(0, end - _LONGEST) : end])
    return bool(segment.names) and _NEW in before
