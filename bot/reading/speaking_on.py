"""Whether a value without a name goes on speaking of the indicator before it."""

from bot.domain.reading import Measure
from bot.reading import naming
from bot.reading.context import Context
from bot.reading.segments import MARKERS, VALUES, Segment
from bot.reading.words import Role


def speaks_on(context: Context, segment: Segment) -> bool:
    """Whether a value without a name of its own speaks of the indicator before it."""
    if context.void or not context.names:
        return False
    if segment.led_by(Role.REMAINING | Role.COMPLETION | Role.TARGET):
        return True
    if segment.led_by(MARKERS):
        return not _something_behind(segment)
    open_name = not context.valued or context.measure is not None or target_alone(context)
    listed = context.after_unit == segment.clause.start and not segment.before
    return (open_name or listed) and not _something_behind(segment)


def target_alone(context: Context) -> bool:
    """Whether the last figure was a target, so that a bare number is the actual."""
    last = context.updates[-1:]
    return bool(last) and last[0].measure is Measure.TARGET and last[0].indicator in context.names


def _something_behind(segment: Segment) -> bool:
    """Whether a noun that nobody knows follows the number (已建成12个车间)."""
    stop = next((t.start for t in segment.behind if t.role & VALUES), segment.clause.end)
    known = [t for t in segment.behind if t.end <= stop]
    return bool(naming.loose(segment.clause, segment.value.end, stop, known))
