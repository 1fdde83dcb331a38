"""A number that turns out to be a target once a smaller one is done of it (contract: Numbers)."""

from typing import Final

from bot.domain.reading import Measure, Op
from bot.reading.context import Context
from bot.reading.meaning.operations import still
from bot.reading.meaning.uoms import converted
from bot.reading.quantities import QuantityKind
from bot.reading.statements.becoming import target_alone
from bot.reading.statements.segments import Segment
from bot.reading.statements.speaking_on import finished
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_ACTUAL: Final = Measure.ACTUAL
_TARGET: Final = Measure.TARGET
_ADD: Final = Op.ADD
_SET: Final = Op.SET
_PERCENT: Final = QuantityKind.PERCENT


def _already(segment: Segment) -> bool:
    """Whether 已 tells that something is done, which 共 and 累计 alone do not."""
    return any("已" in token.words for token in segment.before if token.role == Role.TOTAL)


_COMPLETED: Final = ("完成", "完成了", "完工", "建成", "建成了")


def takes_as_target(context: Context, segment: Segment, names: tuple[str, ...], unit: str) -> bool:
    """A number before 已完成 and a smaller one was the target (15个停车场,已完成13个)."""
    quantity = segment.value.quantity
    if not context.updates or quantity is None or quantity.value is None:
        return False
    last = context.updates[-1]
    completed = any(t.words.endswith(_COMPLETED) for t in segment.before)
    now = segment.led_by(Role.CURRENT) and not still(segment.before)
    done = now or _already(segment) or completed
    done = (done or finished(context, segment)) and not segment.led_by(Role.STRETCH | Role.ADDED)
    plain = last.measure is _ACTUAL and last.op in (_SET, _ADD)
    same = (last.unit, last.indicator) == (unit, names[0]) and not segment.led_by(Role.REMAINING)
    if done and plain and same and quantity.kind is not _PERCENT:
        if context.passed.staged == names:
            context.updates.pop()  # what was begun is no figure of it, nor a target
            return False
        value = converted(quantity, context.vocabulary.indicator(names[0]))
        if value is not None and value <= last.value:
            context.updates[-1] = last._replace(measure=_TARGET, op=_SET, since=None)
            return True
    return False


def is_excess(context: Context, segment: Segment, names: tuple[str, ...]) -> bool:
    """Whether a number is by how much a target was passed (超额完成20户).

    It is where it is less than the target just told, or right behind the words where none was.
    """
    quantity = segment.value.quantity
    if quantity is None or not any(map(_passes, segment.before)):
        return False
    if not target_alone(context):
        alone = _leads_on(segment) and not segment.led_by(Role.TOTAL)
        return alone and quantity.kind is not _PERCENT
    value = converted(quantity, context.vocabulary.indicator(names[0]))
    return value is not None and value < context.updates[-1].value


_PASSED: Final = "超额完成"


def _passes(token: Token) -> bool:
    """Whether a word passes a goal by a number; ahead of time so many were done in all."""
    return token.words.endswith(_PASSED) and not token.words.startswith("提前")


def _leads_on(segment: Segment) -> bool:
    """Whether the words, and at most the name behind them, lead to a number (超额完成改厕5户)."""
    last = [t for t in segment.before if not t.role & (Role.FILLER | Role.HAPPENED)][-2:]
    if last and last[-1].role == Role.INDICATOR:
        last.pop()
    return bool(last) and _passes(last[-1])
