"""The growth that a goal stands for is a goal itself (固投目标210亿元,增长12%)."""

from typing import Final

from bot.domain.reading import Measure
from bot.reading.context import Context
from bot.reading.meaning.uoms import converted
from bot.reading.statements.corrections.in_fact import in_fact
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_ACTUAL: Final = Measure.ACTUAL
_TARGET: Final = Measure.TARGET
_DONE: Final = (
    Role.DONE | Role.CURRENT | Role.TOTAL | Role.REACHED | Role.STRETCH | Role.COMPLETION
    | Role.INDICATOR
)  # fmt: skip
"""What tells that a growth is of what has come of it, or of something else."""


def grows_with_its_goal(context: Context, segment: Segment) -> bool:
    """Whether a growth follows the target of the same thing, of which nothing done was told.

    In 固投完成198亿元(目标210亿元),增长10.8% it is that of what has been done.
    """
    told = context.updates[context.given.told :]
    if not told or told[-1].measure is not _TARGET or segment.led_by(_DONE) or in_fact(segment):
        return False
    if segment.clause.begins.startswith(")"):
        return False
    return not any(u.indicator == told[-1].indicator and u.measure is _ACTUAL for u in told)


def what_grew(context: Context, segment: Segment, names: tuple[str, ...]) -> tuple[str, ...]:
    """The names that a value goes on with, or what grew where it can be no growth.

    固投目标210亿元,增长12%,已完成198亿元; a completion is of what grew, too.
    """
    told, quantity = context.updates[-2:], segment.value.quantity
    if len(told) < 2 or told[1].indicator != names[0] or quantity is None:
        return names
    grew, vocabulary = told[0].indicator, context.vocabulary
    if vocabulary.growth_of(grew) != names[0]:
        return names
    fits = converted(quantity, vocabulary.indicator(names[0])) is not None
    return names if fits and not segment.led_by(Role.COMPLETION) else (grew,)


def its_growth(context: Context, clause: Clause, named: Token) -> tuple[str, ...]:
    """What a clause that is talk names: the growth, where it stands right behind its name.

    对标GDP增长6.5%的目标,目前1.6%.
    """
    grown = any(t.role == Role.GROWTH and t.start == named.end for t in clause.tokens)
    growth = context.vocabulary.growth_of(named.names[0]) if grown else None
    return (growth,) if growth else named.names
