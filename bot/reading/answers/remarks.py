"""What an answer says beside its figures: remarks that leave it whole without them."""

from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from bot.reading.answers.around import doubts
from bot.reading.quantities import QuantityKind
from bot.reading.text.clauses import ends_sentence
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_CHANGES: Final = (
    Role.CORRECTION | Role.WRONG | Role.UNDO | Role.QUESTION | Role.PLAN | Role.TARGET
    | Role.REMAINING | Role.COMPLETION
)  # fmt: skip
"""What in a remark may change what was answered."""
_TIMES: Final = Role.STRETCH | Role.TOTAL | Role.CURRENT | Role.UNIT | Role.OWN
_VALUES: Final = Role.QUANTITY | Role.IS_ZERO
_PLAIN: Final = _VALUES | Role.FILLER | Role.LABEL


def without_asides(clauses: list[Clause], asked: int) -> Iterator[list[Clause]]:
    """The answer without what brackets, 其中 or words behind it add, the most of it first.

    Each has as many values as were asked; what may change them is no such remark. One question is
    answered with a remark about its figure, and none is left out.
    """
    if asked < 2:
        return
    for kept in (_outside_brackets(clauses), _without_parts(clauses), _opening(clauses, asked)):
        places = {clause.start for clause in kept}
        left = [clause for clause in clauses if clause.start not in places]
        changed = any(c.has(_CHANGES) or "?" in c.ends or doubts(c) for c in left)
        if left and not changed and _count(kept) == asked:
            yield kept


def _count(clauses: list[Clause]) -> int:
    return sum(len(clause.of(_VALUES)) for clause in clauses)


def _outside_brackets(clauses: list[Clause]) -> list[Clause]:
    return [clause for clause in clauses if not clause.inside]


def _without_parts(clauses: list[Clause]) -> list[Clause]:
    """The clauses but those in which 其中 leads to its own figure."""
    return [c for c in clauses if not (c.tokens and c.tokens[0].role == Role.PART and _count([c]))]


def _opening(clauses: list[Clause], asked: int) -> list[Clause]:
    """The bare numbers that open an answer, where no other time, unit or thing asked follows."""
    opening = list(takewhile(_is_bare, clauses))
    behind = clauses[len(opening) :]
    more = any(c.has(_TIMES) or (c.has(Role.INDICATOR) and c.has(_VALUES)) for c in behind)
    return [] if more or _count(opening) != asked else opening


def apart_from_more(clauses: list[Clause], prompt: tuple[str, ...]) -> list[Clause]:
    """The bare answers before a report of other things, said of no other time; none else.

    6、2、3、12、10,整改率83.3%.
    """
    opening = list(takewhile(_is_bare, clauses))
    behind = clauses[len(opening) :]
    if not behind or len(prompt) < 2 or _count(opening) != len(prompt):
        return []
    if any(c.has(_CHANGES | _TIMES) or "?" in c.ends or doubts(c) for c in behind):
        return []
    named = [c.of(Role.INDICATOR)[:1] for c in behind if c.has(_VALUES)]
    other = bool(named) and all(one and not set(prompt) & set(one[0].names) for one in named)
    return opening if other else []


def before_talk(clauses: list[Clause], asked: int) -> list[Clause]:
    """The bare answers that end a sentence before talk without a figure; none else.

    2、5、0。签约那个对方老板出差了,下周才能签.
    """
    opening = list(takewhile(_is_bare, clauses))
    behind = clauses[len(opening) :]
    if not behind or _count(opening) != asked or not ends_sentence(opening[-1]):
        return []
    more = _VALUES | Role.UNDO | Role.CORRECTION | Role.WRONG | _SAYS_WHICH
    says = any(c.has(more) or "?" in c.ends or c.text.startswith(_THEY_ARE) for c in behind)
    says = says or any(_opens_with_a_unit(c) or doubts(c) for c in behind)
    return [] if says else opening


def _opens_with_a_unit(clause: Clause) -> bool:
    """Whether a clause opens with a unit, whose figures may be meant."""
    return clause.tokens[:1] != [] and clause.tokens[0].role == Role.UNIT


_SAYS_WHICH: Final = Role.STRETCH | Role.TARGET
_THEY_ARE: Final = ("这是", "是", "都是", "这些")


def _is_bare(clause: Clause) -> bool:
    """Whether a clause is numbers alone."""
    said = sum(t.end - t.start for t in clause.tokens)
    bare = all(t.role & _PLAIN for t in clause.tokens) and clause.has(_VALUES)
    return bare and said >= len(clause.text.replace(" ", "").replace("/", ""))


_SUMMING: Final = ("合计", "共", "共计", "总计", "一共", "总共")


def sum_of(clauses: list[Clause]) -> Token | None:
    """The sum told behind its parts, which stands for them (刘庄10,李庄15,合计25); else None."""
    values = [t for clause in clauses for t in clause.of(_VALUES)]
    if len(values) < 3 or not all(map(_is_so_many, values)) or not _ends_with_a_sum(clauses):
        return None
    if len({t.quantity.unit_text for t in values if t.quantity and t.quantity.unit_text}) > 1:
        return None
    *parts, told = [t.quantity.value or 0 for t in values if t.quantity is not None]
    return values[-1] if sum(parts) == told else None


def _ends_with_a_sum(clauses: list[Clause]) -> bool:
    """Whether the last clause is 合计 and a number, and those before say how many where."""
    last = clauses[-1].tokens
    summed = len(last) == 2 and last[0].words in _SUMMING and last[1].role == Role.QUANTITY
    return summed and all(clause.roles & ~_PART == 0 for clause in clauses[:-1])


_PART: Final = Role.QUANTITY | Role.FILLER | Role.PLAIN


def _is_so_many(value: Token) -> bool:
    quantity = value.quantity
    return quantity is not None and quantity.kind in (QuantityKind.NUMBER, QuantityKind.COUNT)
