"""Values without a name that cannot be of what was spoken of."""

from typing import Final

from bot.domain.reading import Measure
from bot.reading.context import Context
from bot.reading.meaning.uoms import converted
from bot.reading.names.stage_alone import is_of_the_work
from bot.reading.names.tasks import only_began
from bot.reading.quantities import QuantityKind
from bot.reading.statements.segments import Segment
from bot.reading.words import Role

_ACTUAL: Final = Measure.ACTUAL


def is_none_of_it(context: Context, segment: Segment, names: tuple[str, ...], words: str) -> bool:
    """Whether a value without a name cannot be one of what was spoken of."""
    if _cannot_be(context, segment, names) or _all_done_told(context, segment, names):
        return True
    if context.passed.befallen and is_of_the_work(context, segment, words):
        return True
    return bool(context.passed.staged) and only_began(context, segment, names)


def _all_done_told(context: Context, segment: Segment, names: tuple[str, ...]) -> bool:
    """Whether 已完成年度目标 only follows the figure itself, which is the actual (contract)."""
    last = context.updates[-1] if context.updates else None
    told = last is not None and last.indicator == names[0] and last.measure is _ACTUAL
    return told and segment.value.role == Role.ALL_DONE


def _cannot_be(context: Context, segment: Segment, names: tuple[str, ...]) -> bool:
    """Whether a value that names nothing is in a unit of measure of something else."""
    quantity = segment.value.quantity
    if quantity is None or quantity.value is None or quantity.kind in _SHARES:
        return False
    if quantity.unit == "" and quantity.unit_text.isascii():
        return False
    return converted(quantity, context.vocabulary.indicator(names[0])) is None


_SHARES: Final = (QuantityKind.PERCENT, QuantityKind.FRACTION)
