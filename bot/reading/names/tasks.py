"""Stages behind the task of a thing that is built (村卫生室任务120个,开工116个,建成104个)."""

from typing import Final

from bot.domain.catalogue import Bare
from bot.domain.reading import IndicatorUpdate, Measure, Op, Problem, ProblemCode
from bot.reading.context import Context
from bot.reading.meaning.uoms import converted
from bot.reading.names.naming import Named
from bot.reading.names.stages import (
    asked_of,
    at_a_further_stage,
    further_on_of_a_plan,
    is_built,
    is_staged,
)
from bot.reading.quantities import QuantityKind
from bot.reading.statements.becoming import target_alone
from bot.reading.statements.segments import Segment
from bot.reading.words import Role

_STAGES: Final = (
    "签约", "新签约", "开工", "新开工", "动工", "复工", "竣工", "投产", "竣工投产",
)  # fmt: skip
"""What is told of a thing on the way from its task to its end, and what projects have as well."""
_BEGUN: Final = ("开工", "动工")
_OPENING: Final = (",", "、")
_ONLY_NAMED: Final = Role.INDICATOR | Role.FILLER | Role.TOTAL | Role.CURRENT
_DONE: Final = Role.DONE | Role.TOTAL | Role.FILLER | Role.CURRENT


def on_the_way(context: Context, segment: Segment, named: Named) -> bool:
    """Whether a stage may be one of the thing spoken of: it had a task, a plan, or is a kind.

    村卫生室任务120个,开工116个; 计划建设周转房480套,已竣工360套; 智改项目35个,开工30个.
    """
    if not _counted_alike(context, segment):
        return False
    if further_on_of_a_plan(context, segment, named):
        return True
    if named.words not in _STAGES or segment.roles & ~_ONLY_NAMED:
        return False
    if segment.clause.begins.strip() not in _OPENING:
        return False
    if _is_a_kind_of_projects(context):
        return _no_more_than_told(context, segment)
    built = is_built(context, context.spoken.names) or asked_of(context) is not None
    return built and target_alone(context) and _no_more_than_told(context, segment)


def stage_behind(context: Context, segment: Segment, behind: Named) -> bool:
    """Whether a stage behind a number befell the things before (改厕120户完工,第二批190户开工)."""
    if at_a_further_stage(context, segment, behind) and is_staged(context):
        return True
    if not context.spoken.valued or behind.words not in _STAGES or segment.names:
        return False
    quantity = segment.value.quantity
    counted = quantity is not None and quantity.unit not in ("", "个", "项")
    return counted and is_built(context, context.spoken.names) and _counted_alike(context, segment)


def _counted_alike(context: Context, segment: Segment) -> bool:
    """Whether a value is in the counting word, or a unit of measure, of the thing spoken of."""
    name, quantity = asked_of(context) or "".join(context.spoken.names[:1]), segment.value.quantity
    if not name or quantity is None:
        return False
    own = context.vocabulary.indicator(name)
    if quantity.kind is QuantityKind.COUNT:
        return quantity.unit == own.uom
    return converted(quantity, own) is not None


def _no_more_than_told(context: Context, segment: Segment) -> bool:
    """Whether there are no more of them than there were, or were to be."""
    last, quantity = context.updates[-1], segment.value.quantity
    if quantity is None:
        return False
    value = converted(quantity, context.vocabulary.indicator(last.indicator))
    return value is not None and value <= last.value


def _is_a_kind_of_projects(context: Context) -> bool:
    """Whether a kind of projects was just counted (智改项目35个), and no event of projects."""
    last = context.updates[-1] if context.updates else None
    if last is None or context.spoken.names[:1] != (last.indicator,) or last.op is not Op.SET:
        return False
    indicator = context.vocabulary.indicator(last.indicator)
    forms = context.vocabulary.said.get(last.indicator, ())
    kind = any(form.endswith("项目") for form in forms) and indicator.bare is Bare.SET
    return kind and not any(act in form for form in forms for act in _ACTS)


_ACTS: Final = ("签约", "谈", "开工", "竣工", "投产", "招商")


_FINISHED: Final = (
    "完成", "完成了", "完工", "建成", "建成了", "建好", "建好了", "改完", "改好", "投用", "通车",
)  # fmt: skip


def finishes_the_task(context: Context, segment: Segment) -> str | None:
    """The thing with a task whose stages were only asked about, and so many are now finished.

    The questions are then answered: 村卫生室任务120个,开工116个,建成104个 is 104.
    """
    if segment.roles & ~_DONE or not any(t.words.endswith(_FINISHED) for t in segment.before):
        return None
    if stages := _of_which_it_is_the_end(context, segment):
        context.updates[-2:] = [stages._replace(measure=Measure.TARGET, op=Op.SET, since=None)]
        return stages.indicator
    thing, last = asked_of(context), context.updates[-1]
    if thing is None or last.indicator != thing or not target_alone(context):
        return None
    while context.problems and _asks_of_a_stage(context.problems[-1], last):
        context.problems.pop()
    return thing


def _of_which_it_is_the_end(context: Context, segment: Segment) -> IndicatorUpdate | None:
    """How many of a thing there are, or were to be, of which a stage was told, and now the end.

    村卫生室120个,开工116个,建成104个: what is built are clinics, and so is what was begun.
    """
    if len(context.updates) < 2 or context.spoken.names != (context.updates[-1].indicator,):
        return None
    thing, stage = context.updates[-2:]
    forms = context.vocabulary.said.get(stage.indicator, ())
    near = 0 < stage.span[0] - thing.span[1] <= _NEAR and thing.unit == stage.unit
    if not near or not any(form in _STAGES for form in forms):
        return None
    whole = thing.measure in (Measure.TARGET, Measure.ACTUAL) and thing.op is Op.SET
    if not whole or not is_built(context, (thing.indicator,)):
        return None
    quantity = segment.value.quantity
    indicator = context.vocabulary.indicator(thing.indicator)
    value = converted(quantity, indicator) if quantity is not None else None
    fewer = value is not None and value <= stage.value <= thing.value
    return thing if fewer else None


_NEAR: Final = 5
"""So many characters at most stand between a figure and its next stage (,已开工)."""


def _asks_of_a_stage(problem: Problem, task: IndicatorUpdate) -> bool:
    """Whether it was asked, since the task was told, if a stage is one of its things."""
    asked = problem.code is ProblemCode.AMBIGUOUS_INDICATOR and problem.span > task.span
    return asked and problem.indicators[:1] == (task.indicator,)


def only_began(context: Context, segment: Segment, names: tuple[str, ...]) -> bool:
    """Whether so many are finished of a thing of which it is counted how many were begun.

    停车场开工8个,建成5个 has 8 of 停车场开工.
    """
    if context.passed.staged != names or not context.updates or not segment.roles & Role.DONE:
        return False
    last = context.updates[-1]
    told = last.indicator == names[0] and last.measure is Measure.ACTUAL
    return told and any(b in form for b in _BEGUN for form in context.vocabulary.said[names[0]])
