"""Numbers without % that are, or may be, how much of a target is done."""

from typing import Final

from bot.domain.catalogue import Indicator, Kind
from bot.domain.reading import Measure
from bot.reading.context import Context
from bot.reading.quantities import QuantityKind
from bot.reading.statements.segments import Segment
from bot.reading.words import Role

OPERATED: Final = (
    Role.DONE | Role.CURRENT | Role.TOTAL | Role.REACHED
    | Role.COMPLETION | Role.TARGET | Role.ADDED | Role.REMOVED
)  # fmt: skip
"""Words that tell which figure a number is, or by how much it changed."""


def is_number(segment: Segment) -> bool:
    """Whether a value is a number without a counting word or a unit of measure."""
    quantity = segment.value.quantity
    return quantity is not None and quantity.kind is QuantityKind.NUMBER


def is_bare_rate(segment: Segment, indicator: Indicator) -> bool:
    """Whether a number without % is the rate of completion that is named (改厕完成率83)."""
    led = segment.roles & Role.COMPLETION and not indicator.kind.percent
    return bool(led) and _bare_behind(segment, "率")


def _may_be_a_share(segment: Segment) -> bool:
    """Whether a value is a bare number that may be meant in percent."""
    quantity = segment.value.quantity
    if quantity is None or quantity.value is None:
        return False
    return quantity.kind is QuantityKind.NUMBER and quantity.value <= _WHOLE


_WHOLE: Final = 100


def is_bare_progress(segment: Segment, indicator: Indicator, context: Context) -> bool:
    """Whether a number behind 进度 may be so many or a percentage (改厕进度83, 改厕进度表)."""
    headings = context.headings
    if indicator.kind.percent or not (headings.titled or segment.roles & Role.COMPLETION):
        return False
    under = headings.titled.startswith("进度") and headings.measure is Measure.COMPLETION
    alone = under and _may_be_a_share(segment) and not segment.led_by(OPERATED)
    totalled = alone and context.normal.text.startswith(_TOTALLED, segment.value.end)
    return (alone and not totalled) or _bare_behind(segment, "进度")


_TOTALLED: Final = (" 累计", "累计", ",累计", "、累计")
"""What behind a number under 进度 tells that things are counted (贾楼镇 35 累计310)."""


def _bare_behind(segment: Segment, ending: str) -> bool:
    if not is_number(segment):
        return False
    told = [t for t in segment.before if t.role & (OPERATED | Role.INDICATOR)][-1:]
    return any(t.role == Role.COMPLETION and t.words.endswith(ending) for t in told)


def is_one_more_of_a_row(segment: Segment, indicator: Indicator, context: Context) -> bool:
    """Whether a name of what is counted and a percentage alone go on with completions.

    改厕完成率93.1%,农村公路91.4%: what is counted has no other percentage.
    """
    if indicator.kind is not Kind.COUNT or segment.roles & ~(Role.INDICATOR | Role.FILLER):
        return False
    alone = segment.names[-1].end == segment.value.start and segment.value.end == segment.clause.end
    opens = segment.start == segment.clause.start and segment.clause.begins.strip() in _PAUSES
    return alone and opens and bool(context.in_sentence())


_PAUSES: Final = (",", "、", ";")
