"""Of what a zero without a name is: of what a heading names, or of what was told before it."""

from typing import Final

from bot.reading.context import Context
from bot.reading.statements.segments import Segment
from bot.reading.words import Role


def carried(context: Context, segment: Segment, unit: str) -> tuple[str, ...]:
    """What a zero without a name is of: what a heading names, or the unit before has told."""
    if context.headings.open and not context.spoken.void:
        return context.spoken.names
    nought = segment.value.role == Role.IS_ZERO
    if nought and _is_of_other_days(context, segment):
        return context.spoken.names
    return _of_the_unit_before(context, segment, unit) if nought else ()


def _is_of_other_days(context: Context, segment: Segment) -> bool:
    """Whether 没有 on other days is of the one thing told before it (上周签约2个,本周没有)."""
    clause, told = segment.clause, {update.indicator for update in context.in_sentence()}
    days = clause.begins == "," and clause.has(Role.STRETCH) and not clause.roles & ~_DAYS_ALONE
    return days and not context.spoken.void and context.spoken.names == tuple(told)


_DAYS_ALONE: Final = Role.STRETCH | Role.IS_ZERO | Role.FILLER | Role.CURRENT | Role.HAPPENED


def _of_the_unit_before(context: Context, segment: Segment, unit: str) -> tuple[str, ...]:
    """The one thing told of the unit before, which 无 behind the next unit is a 0 of.

    高寺镇走访企业3家,贾楼镇无.
    """
    spoken = context.spoken
    clause, last = segment.clause, context.updates[-1] if context.updates else None
    led = clause.has(Role.UNIT) or context.whom.after == clause.start
    compared = any(t.role == Role.UNIT for t in segment.behind)
    if last is None or not led or spoken.void or compared or clause.roles & ~_UNIT_ALONE:
        return ()
    told = [u for u in context.updates[-_SO_FAR_BACK:] if u.unit == last.unit]
    one = len({u.indicator for u in told}) == 1 and spoken.names == (last.indicator,)
    return spoken.names if one and last.unit != unit else ()


_UNIT_ALONE: Final = Role.UNIT | Role.IS_ZERO | Role.FILLER
_SO_FAR_BACK: Final = 12
