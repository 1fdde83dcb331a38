"""Figures over a part of the days just told of: 其中本周…,…, and each beside its own 累计."""

from typing import Final

from bot.domain.reading import IndicatorUpdate
from bot.reading.context import Context
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Clause
from bot.reading.words import Role

_LONGEST: Final = 60
"""So many figures back the whole may stand of which a figure is a part."""
_DAYS_OF_ITS_OWN: Final = Role.STRETCH | Role.TOTAL | Role.CURRENT | Role.PART


def goes_on_with_parts(context: Context, segment: Segment, names: tuple[str, ...]) -> bool:
    """Whether a value is over the days that 其中 named before (其中本周检查126次,排查342处).

    Over a comma it is only where the whole of it has been told.
    """
    if segment.clause.begins == "、":
        return True
    if segment.clause.begins != "," or segment.clause.has(_DAYS_OF_ITS_OWN):
        return False
    told = context.updates[-_LONGEST:]
    return any(one.indicator in names and one.unit == context.whom.name for one in told)


def was_a_part(context: Context, clause: Clause) -> bool:
    """Whether the last figure, in a clause behind a comma, was over the days of a part."""
    last, part = _last(context), context.times.of_a_part
    if last is None or part is None or clause.begins != "," or clause.has(_DAYS_OF_ITS_OWN):
        return False
    return last.since == part.first


def _last(context: Context) -> IndicatorUpdate | None:
    return context.updates[-1] if context.updates else None


def leave_to_its_total(context: Context, clauses: list[Clause], place: int) -> None:
    """Let a figure whose own 累计 follows be over the days told, though 累计 was said before.

    今日安全检查12次,累计检查520次,排查隐患9处,累计排查隐患1280处: the 9 are today's.
    """
    clause, stretch = clauses[place], context.times.stretch
    if (
        not context.sentence.total
        or stretch is None
        or stretch.to_date
        or clause.has(_DAYS_OF_ITS_OWN)
    ):
        return
    after = clauses[place + 1] if place + 1 < len(clauses) else None
    if after is not None and after.sentence == clause.sentence and _totals(after, clause):
        context.sentence.total = False


def _totals(after: Clause, clause: Clause) -> bool:
    """Whether a clause totals the one thing whose figure the one before it gives."""
    named, again = clause.of(Role.INDICATOR), after.of(Role.INDICATOR)
    given = len(named) == 1 and clause.has(Role.QUANTITY) and after.has(Role.QUANTITY)
    if not given or not after.has(Role.TOTAL) or after.has(Role.STRETCH):
        return False
    return not again or again[0].names == named[0].names
