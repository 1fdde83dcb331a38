"""A stage without a number leaves spoken of what has come to it (改厕全面开工,目前完成298户)."""

from typing import Final

from bot.reading.context import Context
from bot.reading.names import naming
from bot.reading.names.stages import STAGES, is_built
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_EVENTS: Final = (*STAGES, "开工建设")
_BESIDE: Final = Role.TOTAL | Role.FILLER | Role.CURRENT | Role.STRETCH | Role.ALL_DONE
"""What a clause may hold that tells a stage of what was spoken of before (现已全部开工)."""


def takes_a_stage_alone(context: Context, clause: Clause, named: list[Token]) -> bool:
    """Whether a clause without a value tells a stage of a thing that is built, and no event.

    The thing is named in it, or was spoken of before it; the next number is the thing's. An
    unknown thing stays unknown (道路改造12条,已开工,完成8条).
    """
    if named[-1].words not in _EVENTS or ":" in clause.ends or "\n" in clause.ends:
        return False
    thing = next((t for t in reversed(named[:-1]) if is_built(context, t.names)), None)
    if thing is not None:
        context.spoken.turn_to(thing.names)
        context.passed.staged = thing.names
        return True
    return _is_of_what_was_told(context, clause, named)


def _is_of_what_was_told(context: Context, clause: Clause, named: list[Token]) -> bool:
    spoken = context.spoken
    if not clause.begins.startswith(",") or len(named) > 1:
        return False
    if any(not t.role & _BESIDE for t in clause.tokens if t is not named[0]):
        return False
    if naming.loose(clause, clause.start, clause.end, clause.tokens):
        return False
    if spoken.void or not spoken.names or not is_built(context, spoken.names):
        return spoken.void
    context.passed.staged = spoken.names
    return True


def befell_something(clause: Clause, event: Token) -> bool:
    """Whether a clause without a value ends in a stage, and tells what has come to it.

    充电桩已开工; 水利工程全部开工.
    """
    if event.words not in _EVENTS or event.end < clause.end or not clause.ends.startswith(","):
        return False
    before = [t for t in clause.tokens if t.end <= event.start]
    return bool(naming.loose(clause, clause.start, event.start, before)) or any(
        t.words in _ALL for t in before
    )


_ALL: Final = ("全部", "均", "都")


def is_of_the_work(context: Context, segment: Segment, words: str) -> bool:
    """Whether a value tells what was done of the work that a stage has come to, or how far it is.

    充电桩已开工,安装120个; 项目全部开工,完成率60%. `words` are those that lead to the value.
    """
    if context.passed.befallen != context.spoken.names:
        return False
    if any(u.indicator in context.spoken.names for u in context.in_sentence()):
        return False
    return bool(words) or segment.roles & (Role.DONE | Role.COMPLETION) != 0
