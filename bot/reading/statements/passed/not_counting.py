"""So many of a figure that do not count, which leaves open what the figure is."""

import re
from typing import Final

from bot.domain.reading import IndicatorUpdate, Measure, Problem, ProblemCode
from bot.reading.context import Context
from bot.reading.statements.segments import Segment

_LEAD: Final = re.compile("(?:但|不过|其中|里面|当中|有|是)*")
_DO_NOT_COUNT: Final = re.compile(
    "(?:项目|企业)?(?:不算数?|不能算|算不上|不作数|不合规|重复(?:报|统计)?|报?重复?了|重报|是?(?:多报|重复)的?"
    "|是?(?:去年|往年)的)了?"
)
_ACTUAL: Final = Measure.ACTUAL
_NEAR: Final = 6
"""So many characters at most stand between a figure and those of it that do not count."""


def some_do_not_count(context: Context, segment: Segment) -> bool:
    """Ask what a figure is of which so many do not count; tells whether it did.

    签约2个,有1个不算 may be 1 or 2.
    """
    last, value = context.updates[-1], segment.value
    if segment.names or value.quantity is None or value.quantity.value is None:
        return False
    text, begin = segment.clause.text, segment.clause.start
    behind = text[value.end - begin :].strip()
    if not behind or _DO_NOT_COUNT.fullmatch(behind) is None:
        return False
    if _LEAD.fullmatch(text[segment.start - begin : value.start - begin].strip()) is None:
        return False
    start = context.normal.span(value.start, value.end)[0]
    if last.measure is not _ACTUAL or not 0 < start - last.span[1] <= _NEAR:
        return False
    if value.quantity.value >= last.value:
        return False
    _ask(context, last, last._replace(value=last.value - value.quantity.value))
    return True


def _ask(context: Context, whole: IndicatorUpdate, rest: IndicatorUpdate) -> None:
    """Ask whether the figure is what is left, or all that was told."""
    context.updates.pop()
    context.problems.append(
        Problem(
            ProblemCode.AMBIGUOUS_INDICATOR, whole.span, whole.stated, whole.unit or None,
            (whole.indicator,), (rest, whole),
        )
    )  # fmt: skip
    context.step("some_do_not_count", whole.span[0], whole.span[1])
