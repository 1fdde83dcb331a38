"""A name with a slip before what was done (教师周专房已交付502套, 标准化厂方交付1.5万平方米)."""

from typing import Final

from bot.reading.context import Context
from bot.reading.names import forgiving, naming
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_FINISHED: Final = (
    "交付", "交付使用", "完工", "通车", "建好", "建好了", "改好", "改好了", "改完", "换好", "换完",
    "修好", "修好了", "修完", "修通", "验收", "投入使用", "办结", "安装", "铺设",
)  # fmt: skip
"""What is told of things that are made, and is no part of their name."""


def named_before_a_deed(context: Context, segment: Segment) -> tuple[str, ...]:
    """The indicator named with a slip before 已, or before a word of finishing and the number."""
    done = next((t for t in segment.before if t.role == Role.TOTAL), None) or _finished(segment)
    known = [t for t in segment.before if done is not None and t.start >= done.start]
    if done is None or naming.loose(segment.clause, done.end, segment.value.start, known[1:]):
        return ()
    before = [t for t in segment.before if t.end <= done.start]
    words = naming.said(segment.clause, segment.start, done.start, before)
    return forgiving.forgiven(words, context.vocabulary)


def _finished(segment: Segment) -> Token | None:
    """The word of finishing right before the number, if there is one."""
    last = segment.before[-1] if segment.before else None
    if last is None or last.words not in _FINISHED:
        return None
    return last
