"""Where things lie that are counted next (教师周转房8个点480套): the noun says nothing of them."""

import re
from itertools import pairwise
from typing import Final

from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Clause, Token, by_start
from bot.reading.words import Role

_LIE: Final = re.compile(
    "点位?|学校|校区|[小园片社]区|项目区?|地块|标段|[站村组班]|企业|街道|乡镇|自然村|村民组"
)
_RULE: Final = "where_they_lie"


def take_where_they_lie(clause: Clause) -> None:
    """Let a noun of places between two numbers change nothing (8个点480套, 3个地块210亩)."""
    numbers = clause.of(Role.QUANTITY)
    if len(numbers) < 2:
        return
    found = [
        Token(Role.FILLER, one.end, other.start, "", _RULE)
        for one, other in pairwise(numbers)
        if one.end < other.start and are_places(clause, one, other)
    ]
    if found:
        kept = [t for t in clause.tokens if not any(_in(t, noun) for noun in found)]
        clause.hold(sorted([*kept, *found], key=by_start))


def are_places(clause: Clause, one: Token, other: Token) -> bool:
    """Whether nothing but a noun of places stands between two numbers."""
    between = clause.text[one.end - clause.start : other.start - clause.start]
    return _LIE.fullmatch(between) is not None


_ONLY_PLACES: Final = re.compile(
    "点位?|学校|校区|[小园片社]区|地块|标段|[站村组]|街道|乡镇|自然村|村民组"
)


def tells_where(segment: Segment) -> bool:
    """Whether a number counts places, and the next one in its own word the things (3个片区86个)."""
    numbers = segment.clause.of(Role.QUANTITY)
    place = numbers.index(segment.value) if segment.value in numbers else len(numbers)
    other = next(iter(numbers[place + 1 : place + 2]), None)
    one, text = segment.value, segment.clause.text
    if other is None or one.quantity is None or other.quantity is None:
        return False
    begin = segment.clause.start
    alike = one.quantity.unit == other.quantity.unit != ""
    return alike and _ONLY_PLACES.fullmatch(text[one.end - begin : other.start - begin]) is not None


def _in(token: Token, noun: Token) -> bool:
    return noun.start <= token.start and token.end <= noun.end
