"""Figures that only tell which units are meant, or that are some other unit's."""

import re
from typing import Final

from bot.reading.statements.segments import Segment
from bot.reading.words import Role

_OF_UNITS: Final = re.compile(
    "(?:大|重点)?(?:项目|任务|企业)?的(?:单位|部门|乡镇|镇|同志|干部|负责人)"
)


def tells_of_units(segment: Segment) -> bool:
    """Whether a figure only tells which units are meant (已签约3个项目的单位发言)."""
    text, end = segment.clause.text, segment.value.end - segment.clause.start
    if "的" not in text:
        return False
    behind = segment.behind[:1]
    if behind and behind[0].role == Role.INDICATOR and behind[0].start == segment.value.end:
        end = behind[0].end - segment.clause.start  # 有3个以上在谈项目的单位
    return _OF_UNITS.match(text, end) is not None


_MOVED: Final = re.compile("(?:改|算|划|调|挪|记)(?:到|在|给|归|入|进|至)了?")
"""What leads from a figure to the unit it is moved to (把签约2个改到秣陵镇)."""


def is_a_units(segment: Segment) -> bool:
    """Whether a figure is said to be that of a unit, or moved to it (签约1个是工信局的)."""
    unit = next((t for t in segment.behind[:3] if t.role == Role.UNIT), None)
    if unit is None:
        return False
    text, begin = segment.clause.text, segment.clause.start
    if _MOVED.fullmatch(text, segment.value.end - begin, unit.start - begin) is not None:
        return True
    behind = segment.behind[:2]
    if behind[0].words not in ("是", "都是") or unit is not behind[1]:
        return False
    return segment.clause.text.startswith("的", behind[1].end - segment.clause.start)
