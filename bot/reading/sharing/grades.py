"""Things counted by how grave they are (一般隐患35处,重大隐患2处): both are parts of one figure."""

from decimal import Decimal
from typing import Final

from bot.reading.quantities import Quantity
from bot.reading.sharing.shares import PASSED, Share
from bot.reading.text.hints import GRADED
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import MENDED, SUMS, Role

_LESS: Final = "一般"
_GRADES: Final = (_LESS, "重大", "较大")
_PAUSES: Final = (",", "、")


def of_grades(clauses: list[Clause]) -> dict[int, tuple[Share, ...]]:
    """The figures of things of the lesser and of the graver kind, asked about with their sum."""
    found: dict[int, tuple[Share, ...]] = {}
    for place in range(len(clauses) - _ROW + 1):
        if (clauses[place].hints | clauses[place + 2].hints) & GRADED:
            found.update(_each_with_what_was_mended(clauses, place))
    for place in range(len(clauses) - 1):
        clause, after = clauses[place], clauses[place + 1]
        if not (clause.hints | after.hints) & GRADED:
            continue
        if after.begins.strip() not in _PAUSES:
            continue
        one, other = _figure(clause), _figure(after)
        if one is not None and other is not None and (one[1] == _LESS) is not (other[1] == _LESS):
            less, graver = (one[0], other[0]) if one[1] == _LESS else (other[0], one[0])
            around = (clauses[place - 1] if place else None, *clauses[place + 2 : place + 3])
            mended = MENDED in clause.text or MENDED in after.text
            none = {less.start: PASSED, graver.start: PASSED}
            told = none if mended else _summed(less, graver, around)
            found = {**told, **found}
    return found


def _each_with_what_was_mended(clauses: list[Clause], place: int) -> dict[int, tuple[Share, ...]]:
    """The same, where each is followed by how many of them were mended.

    重大隐患3处,整改2处;一般隐患45处,整改45处: neither of the mended is all of them.
    """
    row = clauses[place : place + _ROW]
    one, other = _figure(row[0]), _figure(row[2])
    if one is None or other is None or (one[1] == _LESS) is (other[1] == _LESS):
        return {}
    if not all(_goes_on(clause) for clause in row[1:]):
        return {}
    if not all(_is_mended(clause, one[0]) for clause in row[1::2]):
        return {}
    less, graver = (one[0], other[0]) if one[1] == _LESS else (other[0], one[0])
    around = (clauses[place - 1] if place else None, *clauses[place + _ROW : place + _ROW + 1])
    told = _summed(less, graver, around)
    if less.start not in told:
        return told
    return {**told, **{c.of(Role.QUANTITY)[0].start: PASSED for c in row[1::2]}}


_ROW: Final = 4


def _goes_on(clause: Clause) -> bool:
    """Whether a clause goes on with the same unit and days."""
    return clause.begins in (",", "、", ";") and not clause.has(Role.UNIT | Role.STRETCH)


def _is_mended(clause: Clause, found: Token) -> bool:
    """Whether a clause tells how many of the things found were mended."""
    values = clause.of(Role.QUANTITY)
    if MENDED not in clause.text or clause.has(Role.INDICATOR) or len(values) != 1:
        return False
    one, other = values[0].quantity, found.quantity
    return one is not None and other is not None and one.unit_text == other.unit_text


def _figure(clause: Clause) -> tuple[Token, str] | None:
    """The only value of a clause, and the grade right before the name that leads to it."""
    names, values = clause.of(Role.INDICATOR), clause.of(Role.QUANTITY)
    if len(names) != 1 or len(values) != 1 or names[0].end != values[0].start:
        return None
    said = clause.text[: names[0].start - clause.start]
    grade = next((one for one in _GRADES if said.endswith(one)), None)
    return (values[0], grade) if grade is not None else None


def _summed(
    less: Token, graver: Token, around: tuple[Clause | None, ...]
) -> dict[int, tuple[Share, ...]]:
    """Both as their sum, told behind them or to be asked; none where it was told before them."""
    one, other = less.quantity, graver.quantity
    if one is None or other is None or one.value is None or other.value is None:
        return {}
    if (one.kind, one.unit_text) != (other.kind, other.unit_text):
        return {}
    if not other.value:
        return {graver.start: PASSED}  # 重大隐患0处,一般隐患8处
    both = one.value + other.value
    if around[0] is not None and _is_their_sum(around[0], one, both):
        return {less.start: PASSED, graver.start: PASSED}
    whole, total = one.but(value=both, amount=both), _told(around[1:], both)
    until = max(less.end, graver.end) if total is None else None
    passed = {token.start: PASSED for token in (graver, total) if token is not None}
    return {less.start: (Share(whole=whole, until=until),), **passed}


def _is_their_sum(before: Clause, one: Quantity, both: Decimal) -> bool:
    """Whether the clause before the figures ends with their sum (隐患8处,重大隐患1处,…)."""
    last = before.tokens[-1].quantity if before.tokens else None
    if last is None or not before.has(Role.INDICATOR):
        return False
    return last.value == both and last.unit_text == one.unit_text


def _told(behind: tuple[Clause | None, ...], both: Decimal) -> Token | None:
    """The sum of both, where the clause behind them tells it (共37处)."""
    after = behind[0] if behind else None
    if after is None or not any(t.words in SUMS for t in after.of(Role.TOTAL)):
        return None
    values = after.of(Role.QUANTITY)
    fits = len(values) == 1 and values[0].quantity is not None and values[0].quantity.value == both
    return values[0] if fits else None
