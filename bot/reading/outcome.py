"""The last stage: what is to be done with the message."""

from collections.abc import Iterator
from typing import Final

from bot.domain.reading import (
    IGNORED,
    IndicatorUpdate,
    Measure,
    Op,
    Outcome,
    Problem,
    ProblemCode,
    Reading,
    Step,
)
from bot.reading.context import Context
from bot.reading.meaning.implied import is_counted
from bot.reading.meaning.settle import settled

_RECORD: Final = Outcome.RECORD
_ASK: Final = Outcome.ASK
_ACTUAL: Final = Measure.ACTUAL
_SET: Final = Op.SET


def concluded(context: Context) -> Reading:
    """The reading of a message all of whose clauses have been read."""
    given = context.given
    missing = _without_a_unit(context)
    kept, conflicts = settled(
        [update for update in context.updates if update.unit],
        given.over_parts,
        given.bare,
        given.apart,
    )
    asked = (*context.problems, *conflicts)
    problems = _still_to_ask(context, kept, asked) if asked else []
    if missing:
        problems.append(_unit_missing(missing))
    ordered = tuple(sorted(problems, key=lambda problem: problem.span)) if problems else ()
    trace = (*context.steps, *_told(context, kept)) if context.tracing else ()
    if kept:
        return Reading(_RECORD, kept, ordered, trace)
    if ordered:
        return Reading(_ASK, (), ordered, trace)
    return Reading(IGNORED.outcome, trace=trace) if trace else IGNORED


def _told(context: Context, kept: tuple[IndicatorUpdate, ...]) -> Iterator[Step]:
    """What each figure stored says, and how it enters the standing, as steps of the trace."""
    for one in kept:
        how = one.op if one.measure is _ACTUAL or one.op is Op.CORRECT else one.measure
        days = f"{one.since} — {one.as_of}" if one.since else f"{one.as_of}"
        said = context.request.text[one.span[0] : one.span[1]]
        result = f"{one.unit} {one.indicator} {one.value} ({days})"
        yield Step(f"stored_{how.value}", one.span, said, result)


def _still_to_ask(
    context: Context, kept: tuple[IndicatorUpdate, ...], asked: tuple[Problem, ...]
) -> list[Problem]:
    """The problems that the figures kept leave; what is asked about itself names nothing new."""
    told = {(u.unit, u.indicator): u.op is _SET for u in kept if u.measure is _ACTUAL}
    text = context.request.text
    problems = [p for p in asked if not (_told_after_all(p, told) or is_counted(p, kept, text))]
    if "?" in context.normal.text:
        problems = [p for p in problems if p.code is not ProblemCode.UNKNOWN_INDICATOR]
    return problems


def _without_a_unit(context: Context) -> tuple[IndicatorUpdate, ...]:
    """The figures of no unit, without those that the others take in unless they contradict."""
    given = context.given
    missing = [update for update in context.updates if not update.unit]
    if not missing:
        return ()
    kept, conflicts = settled(missing, given.over_parts, given.bare, given.apart)
    return tuple(missing) if conflicts else kept


def _told_after_all(problem: Problem, told: dict[tuple[str, str], bool]) -> bool:
    """Whether 破零 was said beside the number (签约破零,签约1个), or a part beside its total."""
    if problem.code is ProblemCode.AMBIGUOUS_INDICATOR and len(problem.indicators) == 1:
        return told.get((problem.unit or "", problem.indicators[0]), False)
    implied = problem.code is ProblemCode.IMPLIED_COUNT and "零" in problem.words
    return implied and all((problem.unit or "", name) in told for name in problem.indicators)


def _unit_missing(missing: tuple[IndicatorUpdate, ...]) -> Problem:
    """One problem for the message; its proposals lack only the unit."""
    return Problem(
        ProblemCode.UNIT_MISSING,
        (missing[0].span[0], missing[-1].span[1]),
        " ".join(update.stated for update in missing),
        None,
        tuple(dict.fromkeys(update.indicator for update in missing)),
        missing,
    )
