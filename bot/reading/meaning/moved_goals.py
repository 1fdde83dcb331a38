"""A goal that was moved: to a new number, or by so many more or fewer (改厕任务追加30户)."""

from typing import Final

from bot.domain.reading import IndicatorUpdate, Measure
from bot.reading.context import Context
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Token
from bot.reading.words import SUMS, Role

_BY: Final = ("追加", "增加", "增加了", "加", "又增加", "再增加", "增", "又增")
"""By which words a goal grows; 新增 tells what the goal is of (目标新增200户)."""
_MOVED: Final = Role.ADDED | Role.REMOVED
_MOVES_TO: Final = ("增", "提", "调", "上调", "下调", "扩", "压", "核减", "减", "降", "升")
_SUMMED: Final = Role.TOTAL | Role.REACHED


def moved_by(segment: Segment) -> bool:
    """Whether a number tells by how much a goal was moved, and not what it is.

    新增 before what is to be done tells what the goal is of.
    """
    aims = [t for t in segment.before if t.role == Role.TARGET]
    if not aims or segment.led_by(Role.REACHED):
        return False
    named = segment.names[-1].start if segment.names else aims[-1].start
    return any(
        t.role == Role.REMOVED or t.words in _BY
        for t in segment.before
        if t.role & _MOVED and (t.start > named or t.end == named)
    )


def adds_to_the_goal(context: Context, segment: Segment) -> bool:
    """Whether 追加 behind a target of the same thing adds to it (改厕任务400户,后追加30户)."""
    last = context.updates[-1] if context.updates else None
    if last is None or last.measure is not Measure.TARGET or segment.names:
        return False
    return any(t.words == "追加" for t in segment.before if t.role == Role.ADDED)


def moved_to(segment: Segment, aim: Token | None, reached: Token) -> bool:
    """Whether a word leads from a goal, or from what it was, to what it is now.

    改厕任务增加到330户; 改厕任务由300户增加到330户.
    """
    if not reached.words.startswith(_MOVES_TO):
        return False
    if aim is not None:
        return aim.end == reached.start
    known = [t for t in segment.clause.tokens if t.end <= reached.start][-3:]
    led = [t.role for t in known] == [Role.TARGET, Role.FROM, Role.QUANTITY]
    return led and known[0].end == known[1].start


def sums_up_the_goal(context: Context, segment: Segment) -> bool:
    """Whether a total without a name follows by how much a goal was moved (…追加30户,共330户)."""
    if context.goals.moved != segment.clause.sentence or segment.names:
        return False
    told = [t for t in segment.before if t.role & _SUMMED]
    return bool(told) and all(t.role == Role.REACHED or t.words in SUMS for t in told)


def leave_what_it_was_moved_by(context: Context, goal: IndicatorUpdate) -> None:
    """Ask no more by how much a goal was moved, where it is told next what it is now."""
    last = context.problems[-1] if context.problems else None
    if last is not None and last.indicators == (goal.indicator,) and not last.proposals:
        context.problems.pop()
    context.goals.moved = -1
