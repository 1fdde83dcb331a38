"""Growth in percent: of which indicator it is (contract: 同比增长 … is its growth indicator)."""

from typing import Final

from bot.domain.catalogue import Bare, Indicator, Kind
from bot.reading.context import Context
from bot.reading.meaning.meaning import grown
from bot.reading.quantities import QuantityKind
from bot.reading.statements.segments import Segment
from bot.reading.words import Role

_PERCENT: Final = QuantityKind.PERCENT
_POINTS: Final = QuantityKind.POINTS
_NUMBER: Final = QuantityKind.NUMBER
_RATE: Final = Kind.RATE
_ADD: Final = Bare.ADD


def growth_indicator(context: Context, segment: Segment, indicator: Indicator) -> Indicator | None:
    """The indicator itself, or its growth where a growth in percent is said, or None."""
    quantity = segment.value.quantity
    if quantity is None:
        return indicator
    told = grown(segment) != 0
    if not told and quantity.kind is _PERCENT and not indicator.kind.percent:
        told = _growth_of_a_list(segment) or _has_grown_by(segment)
    if not told:
        return indicator
    if segment.led_by(Role.REACHED) and quantity.kind is not _PERCENT:
        return indicator
    if indicator.kind.percent:
        yearly = any(t.words.startswith(("同比", "比", "较", "环比")) for t in segment.before)
        return indicator if indicator.kind is _RATE or not yearly else None
    if quantity.kind is not _PERCENT and not _of_the_growth(segment):
        compared = any("比" in t.words for t in segment.before)
        return indicator if indicator.bare is _ADD and not compared else None
    growth = context.vocabulary.growth_of(indicator.name)
    return context.vocabulary.indicator(growth) if growth else None


def _has_grown_by(segment: Segment) -> bool:
    """Whether 增 right before a percentage of what is none says its growth (社零累计增5.2%)."""
    last = segment.before[-1] if segment.before else None
    return last is not None and last.words == "增" and last.end == segment.value.start


def _growth_of_a_list(segment: Segment) -> bool:
    """Whether 增速 behind the last of a list is said of all (固投、社零增速分别为9.2%、8.2%)."""
    if not segment.names or not segment.led_by(Role.EACH):
        return False
    return segment.names[-1].words.endswith(_GROWTH_ITSELF)


_GROWTH_ITSELF: Final = ("增速", "增幅", "增长率")


def _of_the_growth(segment: Segment) -> bool:
    """Whether points, or a bare number, are said of a growth that is named.

    工业增加值增速提升2个百分点; GDP 301.2亿元,增速4.4.
    """
    quantity = segment.value.quantity
    if quantity is not None and quantity.kind is _NUMBER and segment.before:
        return segment.before[-1].words.startswith(_GROWTH_ITSELF)
    points = quantity is not None and quantity.kind is _POINTS
    return points and any(t.words.startswith(_GROWTH_ITSELF) for t in segment.before)
