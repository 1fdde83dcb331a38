"""How a value enters the standing: more, the total, or that of a stretch (contract)."""

from typing import Final

from bot.domain.catalogue import Bare, Indicator, Kind
from bot.domain.reading import IndicatorUpdate, Measure, Op
from bot.reading.meaning.meaning import When, plus
from bot.reading.quantities import QuantityKind
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Token
from bot.reading.words import STILL, Role

_ACTUAL: Final = Measure.ACTUAL
_SET: Final = Op.SET
_ADD: Final = Op.ADD
_WINDOW: Final = Op.WINDOW
_LEVEL: Final = Kind.LEVEL
_BARE_ADD: Final = Bare.ADD
_POINTS: Final = QuantityKind.POINTS
_MOVED: Final = Role.ADDED | Role.REMOVED
_LATE: Final = ("漏报", "漏报了", "补报", "补报了")
"""What was left out of a report comes on top of it (改厕昨天漏报5户)."""


def operation(segment: Segment, indicator: Indicator, found: Measure, when: When) -> Op:
    """How the value enters the standing, corrections aside."""
    if found is not _ACTUAL:
        return _SET
    if indicator.kind is _LEVEL or indicator.kind.percent:
        return _ADD if _changes_a_level(segment, indicator) else _SET
    if segment.before and segment.before[-1].words in _LATE:
        return _ADD
    if over_a_part(when):
        return _SET if _points_back(segment) else _WINDOW
    if _up_to_date(when) and not _comes_on_top(segment, when):
        return _SET
    if _adds(segment, indicator):
        return _ADD
    if _is_the_total(segment, when):
        return _SET
    return _ADD if indicator.bare is _BARE_ADD else _SET


def said_barely(
    update: IndicatorUpdate, segment: Segment, indicator: Indicator, when: When
) -> bool:
    """Whether nothing but the catalogue's `bare` tells what a figure is (改厕35户, 走访3家)."""
    if update.measure is not _ACTUAL or not indicator.kind.accumulates:
        return False
    if update.op is not _SET and update.op is not _ADD:
        return False
    told = _up_to_date(when) or _adds(segment, indicator) or _is_the_total(segment, when)
    return not told


def _up_to_date(when: When) -> bool:
    return when.total or (when.stretch is not None and when.stretch.to_date)


_ONCE_MORE: Final = ("又", "再", "又新增", "又增加", "再增加", "再新增", "又增", "再增", "另新增")


def _comes_on_top(segment: Segment, when: When) -> bool:
    """Whether 又 or a plus tells of more, though a total was said before (累计改厕200户,窨井盖+3).

    累计 holds to the end of the sentence for what has no word of its own (contract: add).
    """
    if when.stretch is not None or segment.roles & _TOTALLED:
        return False
    return plus(segment) or any(t.words in _ONCE_MORE for t in segment.before)


_TOTALLED: Final = Role.TOTAL | Role.REACHED | Role.CURRENT


def _adds(segment: Segment, indicator: Indicator) -> bool:
    moved = segment.led_by(_MOVED) and not _names_net(segment, indicator)
    moved = moved and not _new_ones_reach(segment) and not _names_what_is_new(segment, indicator)
    return (moved and not _is_work(segment, indicator)) or plus(segment)


_WORKS: Final = ("提升", "提升了")


def _is_work(segment: Segment, indicator: Indicator) -> bool:
    """Whether 提升 tells what was done with things that are counted (改造提升农村公路22公里)."""
    told = (t.words for t in segment.before if t.role & _MOVED)
    return indicator.kind is Kind.COUNT and all(words in _WORKS for words in told)


def _new_ones_reach(segment: Segment) -> bool:
    """Whether 新 only tells which ones came to so many (新认定的科小达到51家)."""
    told = [t.words for t in segment.before if t.role & _MOVED]
    return told == ["新"] and segment.led_by(Role.REACHED)


def _is_the_total(segment: Segment, when: When) -> bool:
    now = when.now and not _still_none(segment)
    return now or segment.led_by(Role.REACHED) or _unchanged(segment) or _passes_a_mark(segment)


def _passes_a_mark(segment: Segment) -> bool:
    """Whether a mark is passed, as only a total does (签约突破12个)."""
    return segment.value.words.startswith("突破")


def _names_net(segment: Segment, indicator: Indicator) -> bool:
    """Whether 净增 belongs to the name of what is told, and decides nothing (contract: bare)."""
    moved = [t.words for t in segment.before if t.role & (Role.ADDED | Role.REMOVED)]
    return "净增" in indicator.name and all(words.startswith("净增") for words in moved)


_NEW: Final = "新增"


def _names_what_is_new(segment: Segment, indicator: Indicator) -> bool:
    """Whether 新增 and the name behind it, with which ones in between, are a name (contract: bare).

    新增小学学位900个 is 新增学位.
    """
    moved = [t for t in segment.before if t.role & _MOVED]
    named = segment.names[-1] if segment.names else None
    if named is None or any(t.words != _NEW or t.start > named.start for t in moved):
        return False
    said = f"{_NEW}{named.words}"
    return said == indicator.name or said in indicator.aliases


_UNCHANGED: Final = ("不变", "没变", "未变", "保持不变", "维持不变", "没有变")


def _unchanged(segment: Segment) -> bool:
    """Whether a figure is told not to have changed (保持4个不变): it is the total."""
    end = segment.value.end - segment.clause.start
    return segment.clause.text.startswith(_UNCHANGED, end)


def still(tokens: list[Token]) -> bool:
    """Whether a figure is told to be what it was (仍为4个), which moves no day."""
    current = [t.words for t in tokens if t.role == Role.CURRENT]
    return bool(current) and all(words in STILL for words in current)


_THOSE: Final = ("那", "原来", "之前", "上次", "上周", "上月", "原先")


def _points_back(segment: Segment) -> bool:
    """Whether a figure is what was told before (今天签约还是那2个): the total, and no more."""
    words = [t.words for t in segment.before if t.words in STILL]
    return any(those in word for word in words for those in _THOSE)


def _still_none(segment: Segment) -> bool:
    """Whether a zero is told to be still one (签约还是0个): no news, and no total of 0."""
    quantity = segment.value.quantity
    nought = quantity.value == 0 if quantity is not None else segment.value.role == Role.IS_ZERO
    return nought and still(segment.before)


def over_a_part(when: When) -> bool:
    """Whether a value speaks of a stretch that is not the year so far (8月份, 本周)."""
    return when.stretch is not None and not when.stretch.to_date and not when.total


def _changes_a_level(segment: Segment, indicator: Indicator) -> bool:
    quantity = segment.value.quantity
    if segment.led_by(Role.REACHED) or quantity is None:
        return False
    if indicator.kind.percent:
        return quantity.kind is _POINTS and not _stands_right_behind(segment)
    return segment.led_by(Role.ADDED | Role.REMOVED | Role.FALL) or (
        plus(segment) and quantity.value != 0
    )


def _stands_right_behind(segment: Segment) -> bool:
    """Whether points stand right behind their name, and are its level (固投增速9.8个百分点)."""
    named = segment.names[-1] if segment.names else None
    return named is not None and named.end == segment.value.start and not plus(segment)
