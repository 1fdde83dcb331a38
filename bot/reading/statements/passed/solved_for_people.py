"""Troubles of people that were solved, which are none of firms (群众反映…,解决用水问题3个)."""

import re
from typing import Final

from bot.reading.context import Context
from bot.reading.statements.segments import Segment

_SOLVED: Final = re.compile("解决了?[\u4e00-\u9fff、]{2,12}问题$")
_PEOPLE: Final = re.compile(
    "(?<!惠及)(?<!受益)(?:群众|居民|村民|农户|农民|住户|业主|职工|员工|工人|学生|家长|信访|接访|来访|下访|热线|小区|入户)"
)
_END: Final = re.compile("[。;\n]")
_FAR: Final = 60


def solved_for_people(context: Context, segment: Segment) -> bool:
    """Whether the kind of problems solved is people's: no firms were told of since they were."""
    clause, text = segment.clause, context.normal.text
    if segment.names or "解决" not in clause.text:
        return False
    kind = _SOLVED.search(clause.text[: segment.value.start - clause.start].rstrip())
    if kind is None or "企" in kind[0]:
        return False
    sentence = _END.split(text[max(0, clause.start - _FAR) : clause.start])[-1]
    told = [found.end() for found in _PEOPLE.finditer(sentence)]
    return bool(told) and "企" not in sentence[told[-1] :]
