"""By how much a goal was passed, which is no figure of what was done (超额改厕5户)."""

import re
from typing import Final

from bot.reading.statements.segments import Segment

_BEYOND: Final = re.compile(
    "(?:超(?:额|出|过)?(?:完成)?(?:了)?(?:全年|年度|本年|当年)?|超额完成[^,。;:]{1,8}?)"
    "(?:目标任务|任务目标|目标|任务|计划)(?:数)?$"
)
_BY_MORE: Final = re.compile("超(?:额|额多|完成)了?$")
"""Words right before a number, or its name, that tell how many more than were due."""


def beyond_the_goal(segment: Segment) -> bool:
    """Whether a number tells by how much a goal was passed (超额完成改厕任务50户)."""
    text, end = segment.clause.text, segment.value.start - segment.clause.start
    percent = segment.value.quantity is not None and segment.value.quantity.unit == "%"
    if percent or "超" not in text:
        return False
    named = [t.start for t in segment.names[-1:] if t.end == segment.value.start]
    begun = (*named, segment.value.start)[0] - segment.clause.start
    return _BEYOND.search(text, 0, end) is not None or _BY_MORE.search(text, 0, begun) is not None
