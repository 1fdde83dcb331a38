"""Counts of the pieces that something measured consists of (3宗,面积186亩): its measure follows."""

from typing import Final

from bot.domain.catalogue import Indicator
from bot.domain.reading import Problem
from bot.reading.context import Context
from bot.reading.meaning.uoms import Dimension, converted, uom
from bot.reading.names import naming
from bot.reading.quantities import Quantity, QuantityKind
from bot.reading.statements.segments import Segment
from bot.reading.words import SUMS, Role

_MEASURED: Final = (Dimension.AREA, Dimension.LENGTH)
_SIZES: Final = (
    "", "面积", "总面积", "用地面积", "总用地面积", "建筑面积", "总建筑面积", "长度", "总长",
    "总长度", "全长", "里程", "总里程",
)  # fmt: skip
"""What may stand before the measure of things that were counted."""


def counts_pieces(quantity: Quantity | None, indicator: Indicator) -> bool:
    """Whether a number only tells in how many pieces an area or a length is (5宗, 12条)."""
    counted = quantity is not None and quantity.kind is QuantityKind.COUNT
    return counted and uom(indicator.uom).dimension in _MEASURED


def in_pieces(context: Context, names: tuple[str, ...]) -> Problem | None:
    """The question about a count of pieces of `names`, where nothing was asked about since."""
    asked = context.problems[-1] if context.problems else None
    pending = asked is not None and asked is context.given.pieces and asked.indicators == names
    return asked if pending and asked is not None else None


def measures_pieces(context: Context, segment: Segment, loose: str) -> bool:
    """Whether a value is the area or the length of what was just counted in pieces."""
    spoken = context.spoken
    quantity = segment.value.quantity
    if loose not in _SIZES or quantity is None or len(spoken.names) != 1:
        return False
    if in_pieces(context, spoken.names) is None and not _beside_its_pieces(context, segment):
        return False
    if quantity.kind not in (QuantityKind.AREA, QuantityKind.LENGTH):
        return False
    return converted(quantity, context.vocabulary.indicator(spoken.names[0])) is not None


_AGAIN: Final = Role.TOTAL | Role.CURRENT | Role.STRETCH


def _beside_its_pieces(context: Context, segment: Segment) -> bool:
    """Whether a measure touches a count to which only a total or days lead (累计28宗1350亩)."""
    clause, value = segment.clause, segment.value
    if (
        context.spoken.void
        or segment.before
        or not clause.has(_AGAIN)
        or clause.has(Role.INDICATOR)
    ):
        return False
    known = [t for t in clause.tokens if t.end <= value.start]
    count = known[-1].quantity if known and known[-1].end == value.start else None
    counted = count is not None and count.kind is QuantityKind.COUNT
    return counted and not naming.loose(clause, clause.start, value.start, known)


def sums_up_pieces(context: Context, segment: Segment, names: tuple[str, ...]) -> bool:
    """Whether 共 before a measure only sums up the pieces over the same days (两宗共186亩)."""
    if in_pieces(context, names) is None:
        return False
    return any(token.words in SUMS for token in segment.before)
