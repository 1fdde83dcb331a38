"""Counts that touch each other, of which nobody can know which one is meant (2个3个, 3+2个)."""

from itertools import pairwise

from bot.reading.quantities import QuantityKind
from bot.reading.sharing.shares import UNPLACED, Share
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role


def side_by_side(clauses: list[Clause]) -> dict[int, tuple[Share, ...]]:
    """The places of values that are asked about: two of one counting word, or a sum not done."""
    found: dict[int, tuple[Share, ...]] = {}
    for clause in clauses:
        if len(clause.tokens) < 2 or len(clause.of(Role.QUANTITY)) < 2:
            continue
        for one, other in pairwise(clause.tokens):
            if _alike(one, other) or _summed(clause, one, other):
                found |= {one.start: UNPLACED, other.start: UNPLACED}
    return found


def touching(one: Token, other: Token) -> bool:
    """Whether two counts stand side by side with nothing in between (10栋420套)."""
    return one.end == other.start and _has_a_word(one) and _has_a_word(other)


def _has_a_word(token: Token) -> bool:
    quantity = token.quantity
    return quantity is not None and quantity.kind is QuantityKind.COUNT and bool(quantity.unit)


def _alike(one: Token, other: Token) -> bool:
    if not touching(one, other) or one.quantity is None or other.quantity is None:
        return False
    return one.quantity.unit == other.quantity.unit


def _summed(clause: Clause, one: Token, other: Token) -> bool:
    """Whether a plus stands between two counts."""
    between = clause.text[one.end - clause.start : other.start - clause.start]
    plus = between.strip() == "+" or (not between and other.words.startswith("+"))
    return plus and _says(one) and _says(other)


def _says(token: Token) -> bool:
    return token.quantity is not None and token.quantity.value is not None
