"""Numbers in a row behind one name, of which nobody knows what each is (窨井盖 450 412 91.6%)."""

import re
from itertools import pairwise
from typing import Final

from bot.reading.quantities import QuantityKind
from bot.reading.sharing.shares import IN_A_ROW, Share, Shares
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_GAP: Final = re.compile(r"[\s/|]+")
_PAUSES: Final = ("、", ",", ";")
_BARE: Final = (QuantityKind.NUMBER,)
_PERCENT: Final = (QuantityKind.PERCENT,)
_COUNTS: Final = (QuantityKind.NUMBER, QuantityKind.COUNT)
_MONEY: Final = (QuantityKind.MONEY, QuantityKind.NUMBER)
"""Amounts; those in 亿 and 万 alone are numbers."""
_ROW: Final = (*_BARE, *_PERCENT)
_MEASURED: Final = (
    QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.AREA, QuantityKind.LENGTH,
)  # fmt: skip
"""Of which a gap tears no thousands off (改厕1 250户), unless somebody divides them so."""


def in_a_row(clauses: list[Clause], found: Shares) -> dict[int, tuple[Share, ...]]:
    """The places of numbers in a row, which are asked about where one thing is named for them."""
    rows: dict[int, tuple[Share, ...]] = {}
    pairs = _within(clauses) + _over_pauses(clauses)
    if not pairs:
        return rows
    pairs.sort(key=_place)
    for one, other in pairs:
        begun = not _is(other, _PERCENT) or one.start in rows
        if begun and one.start not in found and other.start not in found:
            rows |= {one.start: IN_A_ROW, other.start: IN_A_ROW}
    return rows


def _place(pair: tuple[Token, Token]) -> int:
    return pair[0].start


def _within(clauses: list[Clause]) -> list[tuple[Token, Token]]:
    """Bare numbers, or counts in one word, and the next, with nothing but a gap in between."""
    pairs = []
    for clause in clauses:
        if len(clause.tokens) < 2 or len(clause.of(Role.QUANTITY)) < 2:
            continue
        for one, other in pairwise(clause.tokens):
            gap = clause.text[one.end - clause.start : other.start - clause.start]
            if _alike(one, other) if gap and _GAP.fullmatch(gap) else _touch(one, other):
                pairs.append((one, other))
    return pairs


def _touch(one: Token, other: Token) -> bool:
    """Whether two amounts run into each other (1.5亿5000万): their sum, or one put right."""
    return one.end == other.start and _is(one, _MONEY) and _is(other, _MONEY)


def _alike(one: Token, other: Token) -> bool:
    if one.quantity is None or other.quantity is None:
        return False
    counted = one.quantity.kind is other.quantity.kind is QuantityKind.COUNT
    if counted:
        return one.quantity.unit == other.quantity.unit
    torn = _is(one, _BARE) and _is(other, _MEASURED)
    return torn or (one.quantity.kind in _COUNTS and _is(other, _ROW))


def _over_pauses(clauses: list[Clause]) -> list[tuple[Token, Token]]:
    """A bare number that ends a clause, and one that the next clause, of numbers alone, opens."""
    pairs = []
    for place in range(1, len(clauses)):
        clause, after = clauses[place - 1], clauses[place]
        if not clause.roles & after.roles & Role.QUANTITY:
            continue
        one, other = clause.tokens[-1], after.tokens[0]
        if clause.ends.rstrip(" ") in _TORN and _torn_apart(one, other):
            pairs.append((one, other))
            continue
        if clause.ends.strip() not in _PAUSES:
            continue
        alone = all(_is(token, _ROW) for token in after.tokens)
        ends = one.end == clause.end and other.start == after.start
        ends = ends and not (other.quantity is not None and other.quantity.unit_text == "万")
        if ends and alone and _is(one, _BARE) and _is(other, _ROW):
            pairs.append((one, other))
    return pairs


_TORN: Final = (",", ";", "。")
"""What somebody types for the mark of thousands, or the point (12，000亩, 1。5亿元)."""


def _torn_apart(one: Token, other: Token) -> bool:
    """Whether a mark between digits tears one measured number in two.

    With a gap behind it that is the mark of thousands (12, 500万元), which three digits follow.
    """
    gap = other.start - one.end
    if gap > _MARK_AND_GAP or not (one.words[-1] + other.words[0]).isdecimal():
        return False
    if gap == _MARK_AND_GAP and not (_GROUPS.fullmatch(one.words) and _THREE.match(other.words)):
        return False
    return _is(one, _BARE) and _is(other, _MEASURED)


_MARK_AND_GAP: Final = 2
_GROUPS: Final = re.compile(r"\d{1,3}(?:,\d{3})*")
_THREE: Final = re.compile(r"\d{3}(?!\d)")


def _is(token: Token, kinds: tuple[QuantityKind, ...]) -> bool:
    return token.quantity is not None and token.quantity.kind in kinds
