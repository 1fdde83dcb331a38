"""A part of a work that is done, and is in no catalogue: how much of all is done is asked."""

from typing import Final

from bot.domain.catalogue import Kind
from bot.domain.reading import IndicatorUpdate, Measure, Op, Problem, ProblemCode
from bot.reading.context import Context
from bot.reading.meaning.uoms import converted
from bot.reading.quantities import Quantity
from bot.reading.statements.segments import Segment
from bot.reading.words import Role

_COUNT: Final = Kind.COUNT
_TARGET: Final = Measure.TARGET
_SET: Final = Op.SET


def asks_what_is_done(context: Context, segment: Segment) -> bool:
    """Ask of the bare total before a value whether it is to be done, or has been.

    农村公路45公里,已完成路基30公里: of the road nobody knows. Tells whether it asked.
    """
    last = context.updates[-1] if len(context.updates) > context.sentence.begun else None
    quantity = segment.value.quantity
    if last is None or quantity is None or last not in context.given.bare or last.op is not _SET:
        return False
    if not segment.led_by(Role.TOTAL) or not _is_part(context, quantity, last):
        return False
    context.updates.pop()
    ways = (last, last._replace(measure=_TARGET))
    code = ProblemCode.AMBIGUOUS_INDICATOR
    names = (last.indicator,)
    context.problems.append(Problem(code, last.span, last.stated, last.unit or None, names, ways))
    return True


def _is_part(context: Context, quantity: Quantity, whole: IndicatorUpdate) -> bool:
    """Whether a value is so many of what was counted, in its unit of measure."""
    indicator = context.vocabulary.indicator(whole.indicator)
    if indicator.kind is not _COUNT or not quantity.unit:
        return False
    part = converted(quantity, indicator)
    return part is not None and part <= whole.value
