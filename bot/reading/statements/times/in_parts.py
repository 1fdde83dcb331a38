"""Parts of a figure: in brackets right behind it (16.8公里(永丰镇3公里,…)), or those of a year."""

from typing import Final

from bot.reading.context import Context
from bot.reading.quantities import Granularity
from bot.reading.statements.segments import Segment
from bot.reading.statements.times.timing import stretch_of
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role


def tells_parts(context: Context, clauses: list[Clause], place: int) -> bool:
    """Whether a clause stands in brackets that opened right behind a figure of a known unit.

    Brackets that open a sentence or a line are a heading of their own (【商务局】…。【工信局】…).
    """
    clause = clauses[place]
    if not clause.inside or not place:
        return False
    if clause.sentence != clauses[place - 1].sentence or (
        clause.begins.startswith(";") and not context.sentence.parted
    ):
        return False
    if not clause.begins.endswith("("):
        return context.parts.bracketed
    return _ends_with_a_figure(context, clauses[place - 1])


def _ends_with_a_figure(context: Context, before: Clause) -> bool:
    """Whether a clause ends with a number that has just been stored for the unit spoken of.

    Its name may stand behind it (5个签约(高新区2个)).
    """
    last = before.tokens[-1] if before.tokens else None
    if last is None or last.end < before.end or not _is_a_figure(before.tokens[-2:]):
        return False
    told = context.updates[-1] if context.updates else None
    return told is not None and told.unit != "" and told.unit == context.whom.unit


def _is_a_figure(last: list[Token]) -> bool:
    """Whether the last tokens are a number, or a number and its name."""
    if last[-1].role == Role.QUANTITY:
        return True
    return [t.role for t in last] == [Role.QUANTITY, Role.INDICATOR]


def leaves_out(clause: Clause) -> bool:
    """Whether brackets only tell what is not counted (签约项目(不含技改)3个)."""
    return clause.inside > 0 and clause.text.lstrip().startswith(("不含", "不包括", "不包含"))


def is_of_a_year(context: Context, segment: Segment) -> bool:
    """Whether 其中 and a year tell of which the things just counted are (其中去年签约的25个)."""
    if not segment.led_by(Role.PART) or not segment.led_by(Role.STRETCH):
        return False
    told = [t for t in segment.before if t.role & _WHICH]
    if [t.role for t in told] != [Role.PART, Role.STRETCH, Role.INDICATOR]:
        return False
    when = stretch_of(told[1])
    yearly = when is not None and when.granularity is Granularity.YEAR
    return yearly and bool(context.spoken.names) and told[2].names != context.spoken.names


_WHICH: Final = Role.PART | Role.STRETCH | Role.INDICATOR
