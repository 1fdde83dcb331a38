"""Doubts put into questions with the likely answers as buttons. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import reduce

from bot.domain.catalogue import Bare, Catalogue, Indicator
from bot.domain.messages import Param, Text
from bot.domain.office import Guards
from bot.domain.reading import IndicatorUpdate, Measure, Op, Problem, ProblemCode
from bot.services import find
from bot.services.doubt import Doubt, Option, Row
from bot.services.guards import Case, Doubtful, jump_times
from bot.services.samples import asked_for
from bot.services.views.words import short
from bot.services.ways import of_days, option, ways

_WHOSE = {
    ProblemCode.UNIT_MISSING: "problem-row-of-nobody",
    ProblemCode.UNKNOWN_UNIT: "problem-row-of-a-stranger",
}
DROP = Option(Text("option-drop"))
MOST_UNITS = 8
_NUMBER_ASKED = (
    ProblemCode.VAGUE_NUMBER,
    ProblemCode.PLACEHOLDER_VALUE,
    ProblemCode.RANGE,
    ProblemCode.UOM_MISMATCH,
    ProblemCode.OUT_OF_RANGE,
    ProblemCode.IMPLIED_COUNT,
    ProblemCode.CONFLICT,
)


def of_guard(case: Case, why: Doubtful, rules: Guards) -> Doubt:
    """The question about a figure that a guard doubts."""
    said = case.update
    params: dict[str, Param] = {
        "unit": said.unit,
        "indicator": case.indicator.name,
        "value": said.value,
        "uom": case.indicator.uom,
        "before": case.value() or Decimal(0),
        "after": case.value(case.entry) or Decimal(0),
        "until": short(said.as_of),
        "target": case.target or Decimal(0),
        "times": jump_times(case, rules),
        **of_days(case),
    }
    text = Text(_key(case, why), params)
    if why is Doubtful.NEGATIVE:
        return _of_number(ProblemCode.OUT_OF_RANGE, text, said, case.place.position)
    options = (*ways(case, why), DROP)
    return Doubt(why.value, text, (case.place.position,), options, template=said)


def _key(case: Case, why: Doubtful) -> str:
    """The question; a first figure is compared with the target, for nothing stood before it."""
    first = why is Doubtful.JUMP and (case.value() or 0) <= 0 and case.target is not None
    return "doubt-jump-first" if first else f"doubt-{why.value.replace('_', '-')}"


@dataclass(frozen=True, slots=True)
class Around:
    """What is known around a message: its day, the units that may be meant, what it answers.

    `reportable` are the units for which its sender may report, None for all.
    """

    day: date
    catalogue: Catalogue
    units: tuple[str, ...] = ()
    prompt: tuple[str, ...] = ()
    reportable: tuple[str, ...] | None = None

    def may(self, unit: str) -> bool:
        """Whether the sender may report for a unit."""
        return self.reportable is None or unit in self.reportable


def of_problem(problem: Problem, position: int, around: Around) -> Doubt:
    """The question about a part of a message."""
    catalogue, units = around.catalogue, around.units
    text = _asked(problem)
    if problem.code is ProblemCode.PROMPT_MISMATCH:
        text = Text("problem-prompt-mismatch", asked_for(problem.indicators))
    if problem.code in _WHOSE and problem.above is not None and problem.proposals:
        return _of_unit(problem, position, around)
    if problem.code is ProblemCode.UNIT_MISSING:
        shown = units if len(units) <= MOST_UNITS else ()
        choices = tuple(Option(Text("plain", {"text": unit}), unit=unit) for unit in shown)
        return Doubt(problem.code.value, text, (position,), (*choices, DROP), prompt=around.prompt)
    if problem.above is not None and problem.code not in _WHOSE:
        return _of_row(problem, text, position, around)
    if _says_what_a_figure_is(problem):
        text = replace(text, key="problem-unclear-days")
    options = tuple(_proposed(problem, one, catalogue) for one in problem.proposals)
    return Doubt(
        kind=problem.code.value,
        text=text,
        positions=(position,),
        options=(*options, DROP),
        template=_template(problem, around.day, catalogue),
        prompt=problem.indicators if problem.code is ProblemCode.PROMPT_MISMATCH else (),
        unit=problem.unit,
        called=_called(problem),
    )


def _of_unit(problem: Problem, position: int, around: Around) -> Doubt:
    """Whose the figures of a row are that names no unit, or one of no catalogue."""
    shown = around.units if len(around.units) <= MOST_UNITS else ()
    units = dict.fromkeys((*find.units_near(problem.words, around.catalogue), *shown))
    options = [
        Option(
            Text("plain", {"text": unit}),
            tuple(one._replace(unit=unit) for one in problem.proposals),
        )
        for unit in units
        if around.may(unit)
    ]
    text = Text(_WHOSE[problem.code], {"words": problem.words})
    choices = (*options[:MOST_UNITS], DROP)
    doubt = Doubt(problem.code.value, text, (position,), choices, facts=problem.proposals)
    return replace(doubt, called=_called(problem))


def _called(problem: Problem) -> str:
    """What a message calls a unit or an indicator that is in no catalogue."""
    return problem.words if problem.code is ProblemCode.UNKNOWN_UNIT else problem.called


def _of_row(problem: Problem, text: Text, position: int, around: Around) -> Doubt:
    """Which figures a row gives that does not fit its headings, or that it may be sent anew."""
    ways = [way for way in problem.choices if all(around.may(one.unit) for one in way)]
    by_unit = len({one.unit for way in problem.choices for one in way}) > 1
    labels = [_row(way, by_unit) for way in ways]
    if any(labels.count(label) > 1 for label in labels):
        labels = [_row(way, by_unit, exact=True) for way in ways]
    options = tuple(map(Option, labels, ways))
    if problem.indicators:
        columns = "、".join(problem.indicators)
        text = Text("problem-row", {"words": problem.words, "columns": columns})
    elif problem.code is ProblemCode.AMBIGUOUS_INDICATOR:
        text = Text("problem-list", {"words": problem.words})
    return Doubt(
        problem.code.value,
        text,
        (position,),
        (*options, DROP),
        unit=problem.unit,
        row=Row(problem.words, problem.above or 0),
    )


def _row(choice: Sequence[IndicatorUpdate], by_unit: bool, *, exact: bool = False) -> Text:
    """The figures of one way to read a row, or the unit where the ways differ in it."""
    if by_unit:
        return Text("plain", {"text": choice[0].unit})
    figures = [_figure(one, exact) for one in choice]
    return reduce(lambda one, other: Text("joined", {"first": one, "rest": other}), figures)


def _figure(said: IndicatorUpdate, exact: bool) -> Text:
    """A figure with its measure, and its stretch where that alone tells it from another."""
    params: dict[str, Param] = {"indicator": said.indicator, "value": said.value}
    if said.measure is not Measure.ACTUAL:
        return Text(f"option-figure-{said.measure.value}", params)
    if said.since is None or not exact:
        return Text("option-figure", params)
    return Text("option-figure-window", {**params, "since": said.since, "until": said.as_of})


def of_star(
    said: IndicatorUpdate, figures: Sequence[tuple[IndicatorUpdate, Decimal]], place: int
) -> Doubt:
    """Which of the last report's figures a correction means that names none (不是5个是4个).

    `figures` are the correction in each one's unit of measure, with the value it would replace.
    """
    options = tuple(
        Option(
            Text(
                "option-corrected",
                {"indicator": one.indicator, "before": old, "value": one.value},
            ),
            (one._replace(replaces=old),),
        )
        for one, old in figures
    )
    text = Text("doubt-which", {"value": said.stated or said.value})
    return Doubt("which", text, (place,), (*options, DROP))


def of_uom(said: IndicatorUpdate, indicator: Indicator, place: int) -> Doubt:
    """The right figure is asked where a correction's unit of measure is not the indicator's."""
    code, names = ProblemCode.UOM_MISMATCH, (indicator.name,)
    text = _asked(Problem(code, said.span, said.stated, said.unit, names))
    meant = said._replace(indicator=indicator.name, replaces=None)
    return _of_number(code, text, meant, place)


def _of_number(code: ProblemCode, text: Text, said: IndicatorUpdate, place: int) -> Doubt:
    """A problem of a fact whose number alone is wrong: a number replied takes its place."""
    return Doubt(code.value, text, (place,), (DROP,), template=said, unit=said.unit)


def _says_what_a_figure_is(problem: Problem) -> bool:
    """Whether the indicator is certain, and its days are not (近日改厕35户)."""
    alike = len({one.indicator for one in problem.proposals}) == 1 and len(problem.proposals) > 1
    return problem.code is ProblemCode.AMBIGUOUS_INDICATOR and alike


def _proposed(problem: Problem, update: IndicatorUpdate, catalogue: Catalogue) -> Option:
    indicator = catalogue.indicator.get(update.indicator) or Indicator(update.indicator)
    if _says_what_a_figure_is(problem):
        if update.op is Op.WINDOW:
            return Option(_figure(update, exact=True), (update,))
        key = "option-more" if update.op is Op.ADD else "option-total"
        return option(key, update._replace(unit=update.unit or problem.unit or ""), indicator)
    key = "option-add" if update.op is Op.ADD else "option-record"
    return option(key, update._replace(unit=update.unit or problem.unit or ""), indicator)


def _template(problem: Problem, today: date, catalogue: Catalogue) -> IndicatorUpdate | None:
    """The fact that a replied number completes, where unit and indicator are certain."""
    if problem.code not in _NUMBER_ASKED:
        return None
    if problem.proposals:
        first = problem.proposals[0]
        return first._replace(unit=first.unit or problem.unit or "")
    if problem.unit is None or len(problem.indicators) != 1:
        return None
    indicator = catalogue.indicator[problem.indicators[0]]
    adds = indicator.kind.accumulates and indicator.bare is Bare.ADD
    op = Op.ADD if adds else Op.SET
    return IndicatorUpdate(
        problem.unit, indicator.name, Measure.ACTUAL, op, Decimal(0), as_of=today
    )


def _asked(problem: Problem) -> Text:
    return Text(
        f"problem-{problem.code.value.replace('_', '-')}",
        {"words": problem.words, "unit": problem.unit or "", "indicator": _named(problem)},
    )


def _named(problem: Problem) -> str:
    return problem.indicators[0] if len(problem.indicators) == 1 else problem.words
