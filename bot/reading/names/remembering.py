"""What a value that is none still names for the next one."""

from typing import Final

from bot.reading.context import Context
from bot.reading.names import naming
from bot.reading.statements.segments import Segment
from bot.reading.words import Role

_WAS: Final = Role.FROM | Role.COMPARISON


def remember(context: Context, segment: Segment) -> None:
    """Keep in mind the indicator of a value that is passed over itself.

    What stands behind 由 or 较 tells of the value that was, and is no part of its name
    (由上次通报时的33个增加到41个).
    """
    moved = next((t for t in segment.before if t.role & _WAS), segment.value)
    known = [t for t in segment.before if t.start < moved.start]
    named = naming.name_before(segment.clause, moved.start, known, context.vocabulary)
    if named is None and moved.start == segment.clause.start:  # 去年同期走访企业120家次,今年135
        value = segment.value
        named = naming.name_before(segment.clause, value.start, segment.before, context.vocabulary)
    if named is not None and named.names:
        context.spoken.turn_to(named.names)
    elif naming.loose(segment.clause, segment.start, moved.start, known):
        context.spoken.void = True
