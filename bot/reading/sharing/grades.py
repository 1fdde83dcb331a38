"""Things counted by how grave they are (一般隐患35处,重大隐患2处): both are parts of one figure."""

from decimal import Decimal
from typing import Final

from bot.reading.sharing.shares import PASSED, Share
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import SUMS, Role

_LESS: Final = "一般"
_GRAVER: Final = ("重大", "较大")
_PAUSES: Final = (",", "、")


def of_grades(clauses: list[Clause]) -> dict[int, tuple[Share, ...]]:
    """The figures of things of the lesser and of the graver kind, asked about with their sum."""
    found: dict[int, tuple[Share, ...]] = {}
    for place in range(len(clauses) - 1):
        clause, after = clauses[place], clauses[place + 1]
        if _LESS not in clause.text or after.begins.strip() not in _PAUSES:
            continue
        less, graver = _figure(clause, (_LESS,)), _figure(after, _GRAVER)
        if less is not None and graver is not None:
            found |= _summed(less, graver, clauses[place + 2 : place + 3])
    return found


def _figure(clause: Clause, grades: tuple[str, ...]) -> Token | None:
    """The only value of a clause, where a grade stands right before the name that leads to it."""
    names, values = clause.of(Role.INDICATOR), clause.of(Role.QUANTITY)
    if len(names) != 1 or len(values) != 1 or names[0].end != values[0].start:
        return None
    graded = clause.text[: names[0].start - clause.start].endswith(grades)
    return values[0] if graded else None


def _summed(less: Token, graver: Token, behind: list[Clause]) -> dict[int, tuple[Share, ...]]:
    one, other = less.quantity, graver.quantity
    if one is None or other is None or one.value is None or other.value is None:
        return {}
    if (one.kind, one.unit_text) != (other.kind, other.unit_text):
        return {}
    both = one.value + other.value
    whole, total = one.but(value=both, amount=both), _told(behind, both)
    until = graver.end if total is None else None
    passed = {token.start: PASSED for token in (graver, total) if token is not None}
    return {less.start: (Share(whole=whole, until=until),), **passed}


def _told(behind: list[Clause], both: Decimal) -> Token | None:
    """The sum of both, where the clause behind them tells it (共37处)."""
    summed = bool(behind) and any(t.words in SUMS for t in behind[0].of(Role.TOTAL))
    values = behind[0].of(Role.QUANTITY) if summed else []
    fits = len(values) == 1 and values[0].quantity is not None and values[0].quantity.value == both
    return values[0] if fits else None
