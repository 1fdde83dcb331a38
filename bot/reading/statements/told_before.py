"""Figures that were told before, or were there before those added to them."""

import re
from typing import Final

from bot.reading.context import Context
from bot.reading.statements.segments import Segment
from bot.reading.words import Role

_CORRECTED: Final = Role.CORRECTION | Role.WRONG | Role.UNDO
_AS_REPORTED: Final = re.compile(
    "(?:[上前]次|上个?[周月]|昨[天日]|前[天日几]|之前|此前|刚才|刚刚|原来|原先)[^,。;]{0,4}?[报填发交](?:上去|上来)?的?(?:就|都)?[是为]"
    "|(?:刚才|刚刚|昨[天日]|上次|之前)[^,。;]{1,8}报了?$|^(?:上次|之前|此前|先前)报了?$"
)


def was_reported(context: Context, segment: Segment) -> bool:
    """Whether a value only tells what was reported before (我上周报的是签约5个)."""
    if "报" not in segment.clause.text and "填" not in segment.clause.text:
        return False
    corrected = context.correcting or context.retracting or segment.clause.has(_CORRECTED)
    before = segment.clause.text[: segment.value.start - segment.clause.start]
    return not corrected and _AS_REPORTED.search(before) is not None


_BEFORE: Final = ("之前", "此前", "先前", "以前", "原先", "前期")
_AND_MORE: Final = re.compile("[,;]?[^,;。\n]{0,6}(?:又|再)")


def was_before(context: Context, segment: Segment) -> bool:
    """Whether a figure was there before the one that is added to it (之前签约3个,今天又签1个)."""
    if not segment.clause.text.lstrip().startswith(_BEFORE):
        return False
    return _AND_MORE.match(context.normal.text, segment.value.end) is not None
