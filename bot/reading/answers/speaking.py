"""Answers that say more than numbers: of the one thing asked, and what fits nothing."""

from typing import Final

from bot.domain.reading import Reading
from bot.reading.answers.around import parted
from bot.reading.answers.prompts import GROWING, SILENT, VALUES, mismatch
from bot.reading.answers.values import is_number
from bot.reading.context import Context
from bot.reading.names.naming import loose
from bot.reading.text.tokens import Clause
from bot.reading.words import Role


def speak_of_what_was_asked(context: Context, clauses: list[Clause]) -> None:
    """Let a number that opens an answer, and what is said behind it, speak of the one thing asked.

    198.4亿元,同比增长10.8%; 5家(含昨天2家): beside the number nothing unknown stands in its clause.
    """
    prompt, opening = context.request.prompt, clauses[0] if clauses else None
    if prompt[0] not in context.vocabulary.catalogue.indicator:
        return
    if len(prompt) == 1 and (
        _only_corrects(clauses) or _only_tells_how_far(clauses) or _only_says(clauses, Role.FROM)
    ):
        context.spoken.names = prompt
        return
    if opening is None or not _opens_with_a_number(opening, len(clauses) > 1):
        return
    growth = context.vocabulary.growth_of(prompt[0])
    if prompt[1:] in ((), (growth,)) or _leads_the_rest(clauses, prompt):
        context.spoken.names = prompt[:1]


def _leads_the_rest(clauses: list[Clause], prompt: tuple[str, ...]) -> bool:
    """Whether one number opens an answer that goes on by name (6家,收集问题5个,解决2个)."""
    opening = clauses[0]
    if any(t.role & ~(Role.QUANTITY | Role.FILLER) for t in opening.tokens):
        return False
    named = [name for c in clauses[1:] for t in c.of(Role.INDICATOR) for name in t.names[:1]]
    return len(opening.of(VALUES)) == 1 and bool(named) and set(named) <= set(prompt[1:])


def _opens_with_a_number(opening: Clause, goes_on: bool) -> bool:
    """Whether a clause is a number, and what follows, there or behind it, tells of it."""
    grows = [t for t in opening.tokens if t.role & GROWING]
    first = next((t for t in opening.tokens if t.role == Role.QUANTITY), None)
    if first is None or not (goes_on or grows) or any(t.start < first.start for t in grows):
        return False
    known = all(t.role & (SILENT | GROWING) for t in opening.tokens)
    return known and not loose(opening, opening.start, opening.end, opening.tokens)


_HOW_FAR: Final = Role.TARGET | Role.ALL_DONE


def _only_tells_how_far(clauses: list[Clause]) -> bool:
    """Whether an answer is the target, or that all of it is done (任务400,完成310; 全部完成)."""
    return _only_says(clauses, _HOW_FAR) and not any(c.has(Role.IS_ZERO) for c in clauses)


def _only_says(clauses: list[Clause], roles: int) -> bool:
    """Whether an answer has one of `roles`, and beside them only values and their words."""
    told = [token for clause in clauses for token in clause.tokens]
    if not any(t.role & roles for t in told) or any("?" in c.ends for c in clauses):
        return False
    return all(t.role & (SILENT | roles) for t in told) and not any(
        loose(c, c.start, c.end, c.tokens) for c in clauses
    )


def unplaced_answer(context: Context, clauses: list[Clause]) -> Reading | None:
    """The question about an answer of which nothing was read, though it opens with numbers.

    3次,5个,待定: what stands behind them is nothing that the reader knows; or it has as many bare
    numbers as were asked (税收 3 5 0).
    """
    clauses = parted(clauses, context.request.unit)
    opening = clauses[0] if clauses else None
    if opening is None or any("?" in c.ends or c.has(Role.QUESTION) for c in clauses):
        return None
    values = [t for clause in clauses for t in clause.of(VALUES)]
    if 1 < len(context.request.prompt) == len(values) and all(map(is_number, values)):
        return mismatch(context, values)
    if not opening.has(Role.QUANTITY):
        return None
    if len(clauses) == 1 and (_counts_something(opening) or _lacks_some(opening)):
        return mismatch(context, values)
    known = all(t.role & (SILENT | _EARLIER) for t in opening.tokens)
    if not known or loose(opening, opening.start, opening.end, opening.tokens):
        return None
    return mismatch(context, values)


def _only_corrects(clauses: list[Clause]) -> bool:
    """Whether an answer puts a value right and names nothing (更正3个; 不是2个,是3个)."""
    return _only_says(clauses, Role.CORRECTION | Role.WRONG)


def _lacks_some(clause: Clause) -> bool:
    """Whether a word that nobody knows stands in a gap between bare numbers (3 待报 0)."""
    chunks = clause.text.split()
    ends = [chunk.replace(".", "", 1) for chunk in chunks[:1] + chunks[-1:]]
    return 2 < len(chunks) <= _SHORT and all(map(str.isdecimal, ends))


_EARLIER: Final = (
    Role.UNIT | Role.NO_MOVEMENT | Role.REFERENCE | Role.CORRECTION | Role.WRONG
)  # fmt: skip
"""What may stand beside the first number of an answer that is asked about (之前报的85,现在88)."""
_SHORT: Final = 8
_LASTING: Final = ("天", "个小时", "小时", "分钟", "点", "号", "秒", "人")


def _counts_something(clause: Clause) -> bool:
    """Whether an answer is a number and a word that nobody knows, and no more (12处问题)."""
    number = clause.tokens[0]
    if number.quantity is None or number.start != clause.start or len(clause.text) > _SHORT:
        return False
    return len(clause.tokens) == 1 and number.quantity.unit_text not in _LASTING
