"""Whether a value is less than nothing: taken off, or of a rate that falls."""

from decimal import Decimal
from typing import Final

from bot.domain.catalogue import Indicator, Kind
from bot.reading.statements.segments import Segment
from bot.reading.words import Role

_ONE: Final = Decimal(1)
_MINUS_ONE: Final = Decimal(-1)
_COUNT: Final = Kind.COUNT
_GROWING: Final = Role.GROWTH | Role.FALL


def _is_still_a_fall(segment: Segment) -> bool:
    """Whether a fall that narrowed or widened is told (降幅由5%收窄至3.2%)."""
    falls = [t for t in segment.clause.of(Role.FALL) if t.end <= segment.value.start]
    return bool(falls) and falls[-1].words.endswith("幅")


_SIGNED: Final = _GROWING | Role.REMOVED | Role.ADDED | Role.REACHED


def _is_taken_off_behind(segment: Segment) -> bool:
    """Whether nothing but a word of taking off ends the clause behind a value (签约1个核减)."""
    behind, clause = segment.behind, segment.clause
    if not behind or behind[0].role != Role.REMOVED or behind[0].start != segment.value.end:
        return False
    return not clause.text[behind[0].end - clause.start :].strip(" 了")


def sign(segment: Segment, indicator: Indicator) -> Decimal:
    """-1 where words say that the value is negative: 减少2个, a rate that 下降 3.1%."""
    if "幅" in segment.clause.text and _is_still_a_fall(segment):
        return _MINUS_ONE
    if _is_taken_off_behind(segment):
        return _MINUS_ONE
    if not segment.roles & _SIGNED:
        return _ONE
    last = [t.role for t in segment.before if t.role & _SIGNED]
    if last[-1] == Role.REACHED:
        return _ONE
    if last[-1] == Role.REMOVED:
        return _MINUS_ONE
    falls = last[-1] == Role.FALL and indicator.kind is not _COUNT
    return _MINUS_ONE if falls else _ONE
