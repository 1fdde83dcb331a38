"""What 其中 leads to is a part of the figure before, where it is no indicator of its own."""

from itertools import pairwise
from typing import Final

from bot.reading.context import Context
from bot.reading.meaning.uoms import converted
from bot.reading.names import naming
from bot.reading.names.naming import Named
from bot.reading.quantities import QuantityKind
from bot.reading.statements.segments import Segment
from bot.reading.statements.whom.grown_names import is_a_hazard
from bot.reading.words import Role


def part_of_a_whole(context: Context, segment: Segment, named: Named) -> bool:
    """Whether 其中 leads to a part that is no indicator of its own."""
    same = context.spoken.valued and named.names == context.spoken.names
    if same and context.parts.bracketed and segment.led_by(Role.UNIT):
        return True  # 签约5个(高新区签约2个)
    if not segment.led_by(Role.PART):
        listed = context.parts.listing and segment.clause.begins == "、"
        same = same or (listed and counts_the_whole(context, segment, named.names))
        return same and (listed or _is_one_more_part(context, segment))
    if same or not _whole_part(segment, named):
        return True
    return counts_the_whole(context, segment, named.names)


def counts_the_whole(context: Context, segment: Segment, names: tuple[str, ...]) -> bool:
    """Whether what is named cannot be counted so, and the figure before can (2个,其中外资1个)."""
    quantity = segment.value.quantity
    if quantity is None or quantity.kind is not QuantityKind.COUNT or not context.spoken.valued:
        return False
    indicators = context.vocabulary.indicator
    told = context.in_sentence()
    if not told or any(converted(quantity, indicators(name)) is not None for name in names):
        return False
    value = converted(quantity, indicators(told[-1].indicator))
    return value is not None and value <= told[-1].value


def _is_one_more_part(context: Context, segment: Segment) -> bool:
    """Whether 其中 and a comma, or one before in the sentence, lead to it (其中,新签约9个)."""
    led = context.parts.led or context.parts.told == segment.clause.sentence
    if not led or segment.led_by(_OF_ITS_OWN):
        return False
    if segment.led_by(Role.UNIT) and not _is_a_kind(segment):
        return context.sentence.parted  # 其中高新区签约2个,工信局签约3个
    return True


def _is_a_kind(segment: Segment) -> bool:
    """Whether the bare name of a company tells of what kind something is (燃气隐患)."""
    return any(
        one.role == Role.UNIT and one.end == other.start and is_a_hazard(one, other)
        for one, other in pairwise(segment.before)
    )


def one_more_kind_of_work(context: Context, segment: Segment) -> bool:
    """Whether 提升 tells a kind of work behind another of 其中 (其中新建5个、提升23个)."""
    quantity = segment.value.quantity
    counted = quantity is not None and quantity.kind is QuantityKind.COUNT
    within = context.parts.told == segment.clause.sentence and context.spoken.valued
    return within and counted and [t.words for t in segment.before] == ["提升"]


_OF_ITS_OWN: Final = (
    Role.TOTAL | Role.CURRENT | Role.STRETCH | Role.OWN | Role.TARGET | Role.REMAINING
    | Role.COMPLETION | Role.CORRECTION | Role.WRONG | Role.DONE
)  # fmt: skip


def _whole_part(segment: Segment, named: Named) -> bool:
    """Whether nothing stands between 其中 and the name (其中重大隐患3处 is another thing)."""
    part = next(t for t in segment.before if t.role == Role.PART)
    known = [t for t in segment.before if part.end <= t.start < named.start]
    return not naming.said(segment.clause, part.end, max(part.end, named.start), known)
