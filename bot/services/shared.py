"""Doubts that several figures of a message share, each put into one question. Pure."""

from collections.abc import Sequence
from decimal import Decimal

from bot.domain.messages import Text
from bot.domain.reading import IndicatorUpdate, Op
from bot.services.doubt import Doubt, Option
from bot.services.guards import Doubtful


def of_repeated(updates: Sequence[IndicatorUpdate], positions: Sequence[int]) -> Doubt:
    """One question about all figures of a message that were sent before for the same days."""
    lines = tuple(
        Text("doubt-figure", {"unit": one.unit, "indicator": one.indicator, "value": one.value})
        for one in updates
    )
    again = Option(Text("option-again"), tuple(updates))
    text = Text("doubt-repeated", {"lines": lines})
    kind = Doubtful.REPEATED.value
    return Doubt(kind, text, tuple(positions), (Option(Text("option-same")), again))


def of_emptied(
    updates: Sequence[IndicatorUpdate], positions: Sequence[int], before: Sequence[Decimal]
) -> Doubt:
    """One question about all figures that 无 in answer to a reminder would bring down to zero.

    `before` are their values as they are. That nothing moved is an addition of 0 to each.
    """
    lines = tuple(
        Text("doubt-figure", {"unit": one.unit, "indicator": one.indicator, "value": value})
        for one, value in zip(updates, before, strict=True)
    )
    still = Option(Text("option-still"), tuple(one._replace(op=Op.ADD) for one in updates))
    zero = Option(Text("option-zero"), tuple(updates))
    text = Text("doubt-emptied", {"lines": lines})
    return Doubt(Doubtful.EMPTIED.value, text, tuple(positions), (still, zero))
