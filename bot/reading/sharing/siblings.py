"""Parts of one figure told side by side (刘庄村改厕35户,李庄村20户)."""

import re
from decimal import Decimal
from itertools import pairwise
from typing import Final

from bot.reading.quantities import Quantity, QuantityKind
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.sharing.grades import of_grades
from bot.reading.sharing.kinds_of_parts import (
    heads_parts,
    is_measured,
    of_alike_places,
    told_apart,
)
from bot.reading.sharing.of_projects import of_projects
from bot.reading.sharing.shares import PASSED, Share, Shares
from bot.reading.statements.whom.unknown_units import unknown_unit
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import SUMS, Role

_PAUSES: Final = (",", "、", ";")
_LIGHT: Final = Role.QUANTITY | Role.FILLER | Role.PLAIN | Role.LABEL | Role.PLACE
_Shares = dict[int, tuple[Share, ...]]


def siblings(clauses: list[Clause], dealt: Shares, vocabulary: Vocabulary) -> _Shares:
    """The places of values that are parts of one figure, each of something nobody knows.

    What is called as units are is one, and no part (改厕:永丰镇61户,老城镇47户). Where their sum
    is told behind them it stands for them all, else they are asked about.
    """
    found: _Shares = {}
    for place, clause in enumerate(clauses):
        if clause.roles & ~_LIGHT or not place or clause.begins.strip() not in _PAUSES:
            continue
        if _is_part(clause, vocabulary) and clause.tokens[-1].start not in found:
            found |= _parts(clauses, place - 1, vocabulary)
    for others in (_all_listed(clauses, dealt), of_projects(clauses), of_grades(clauses)):
        if others:
            found.update(others)
    return found


def _all_listed(clauses: list[Clause], dealt: Shares) -> _Shares:
    """The values told in a list of one thing; each list is walked once, from its head."""
    found: _Shares = {}
    walked = 0
    for place, clause in enumerate(clauses):
        if place < walked or not _is_listed_on(clauses, place):
            continue
        if clause.tokens[-1].start not in dealt:
            walked = _end_of_list(clauses, place)
            found |= _listed(clauses, place, walked)
    return found


_JOINED: Final = re.compile(" ?[和与及、] ?| ")


def _is_listed_on(clauses: list[Clause], place: int) -> bool:
    """Whether a clause ends with a value that a like one follows, of nothing else."""
    clause = clauses[place]
    if not clause.tokens or clause.tokens[-1].role != Role.QUANTITY:
        return False
    pairs = len(clause.of(Role.QUANTITY)) > 1
    return pairs or _is_alone(clauses, place + 1)


def _is_alone(clauses: list[Clause], place: int) -> bool:
    """Whether a clause is values behind a pause and nothing more (…、1.5亿元; …,2亿元和1亿元)."""
    if place >= len(clauses) or clauses[place].begins not in ("、", ","):
        return False
    clause = clauses[place]
    if clause.roles & _NAMED or _is_spoken_on(clauses, place):
        return False
    values = clause.of(Role.QUANTITY)
    if not values or any(t not in values and t.words not in _AND for t in clause.tokens):
        return False
    spans = (values[0].start, values[-1].end) == (clause.start, clause.end)
    return spans and _joined(clause, values)


def _is_spoken_on(clauses: list[Clause], place: int) -> bool:
    """Whether words without a name or figure stand right behind (2家企业反映用工难)."""
    after = clauses[place + 1] if place + 1 < len(clauses) else None
    right_behind = after is not None and after.start == clauses[place].end
    return after is not None and right_behind and not after.roles & (_NAMED | Role.QUANTITY)


_NAMED: Final = Role.INDICATOR | Role.UNIT
_AND: Final = ("和", "与", "及")


def _end_of_list(clauses: list[Clause], place: int) -> int:
    """The place behind the values that go on from those of a clause, all of their kind."""
    kind = _kind(clauses[place].of(Role.QUANTITY)[-1])
    place += 1
    while _is_alone(clauses, place) and _kind(clauses[place].of(Role.QUANTITY)[0]) == kind:
        place += 1
    return place


def _listed(clauses: list[Clause], place: int, end: int) -> _Shares:
    """Several values told of one thing (总投资3亿元、1.5亿元), which are parts of its figure."""
    clause = clauses[place]
    over_a_list = clause.begins == "、" and clause.has(Role.EACH)
    several = any(len(clause.of(role)) > 1 for role in _EACH_ALONE)
    if over_a_list or several or not _joined(clause, clause.of(Role.QUANTITY)):
        return {}
    parts = [value for one in clauses[place:end] for value in one.of(Role.QUANTITY)]
    first = _quantity(parts[0])
    alike = len({_kind(one) for one in parts}) == 1 and not _is_alone(clauses, end)
    if len(parts) < 2 or not alike or first.kind not in _SUMMED or not first.unit_text:
        return {}
    after = clauses[end] if end < len(clauses) else None
    return _of_parts(parts, after if _is_their_sum(after, parts, clause) else None, clause)


def _is_their_sum(after: Clause | None, parts: list[Token], opening: Clause) -> bool:
    """Whether a clause sums up values told of one thing (改厕58户、73户,共131户)."""
    if after is None or not _sums_up(after, opening):
        return False
    total = _only_value(after)
    amounts = sum((_quantity(one).value or Decimal(0) for one in parts), Decimal(0))
    return total is not None and _alike(parts[0], total) and _quantity(total).value == amounts


def _kind(value: Token) -> tuple[QuantityKind, str]:
    return _quantity(value).kind, _quantity(value).unit


_EACH_ALONE: Final = (Role.UNIT, Role.INDICATOR, Role.STRETCH)
_SUMMED: Final = (QuantityKind.MONEY, QuantityKind.AREA, QuantityKind.COUNT)


def _joined(clause: Clause, values: list[Token]) -> bool:
    """Whether nothing but 和 stands between the values of a clause."""
    gaps = (
        clause.text[one.end - clause.start : other.start - clause.start]
        for one, other in pairwise(values)
    )
    return all(_JOINED.fullmatch(gap) for gap in gaps)


def _parts(clauses: list[Clause], first: int, vocabulary: Vocabulary) -> _Shares:
    """The parts from the clause `first` on, where it names or goes on with an indicator."""
    opening, place = clauses[first], first + 1
    value = _only_value(opening)
    if value is None:
        return {}
    likely = _leads(clauses, first, vocabulary)
    if not likely and not opening.has(Role.INDICATOR) and not _begins(clauses, first):
        return {}
    parts = [value]
    while place < len(clauses) and _goes_on(opening, clauses[place]):
        if not _is_part(clauses[place], vocabulary):
            break
        one = clauses[place].tokens[-1]
        if _quantity(one).kind is not _quantity(value).kind:
            break  # 签约工业项目2个、农业项目1个,总投资5亿元
        if not _alike(value, one):
            return {}
        parts.append(one)
        place += 1
    after = clauses[place] if place < len(clauses) else None
    return _of_parts(parts, after, opening, likely=likely)


def _begins(clauses: list[Clause], place: int) -> bool:
    """Whether a clause begins its sentence, or stands behind a colon."""
    clause = clauses[place]
    return not place or ":" in clause.begins or clauses[place - 1].sentence != clause.sentence


def _of_parts(
    parts: list[Token], after: Clause | None, opening: Clause, *, likely: bool = True
) -> _Shares:
    """The parts as one figure: their sum as told, or to be asked about where they are `likely`."""
    if after is not None and _totals(after, opening, parts[0]):
        return _passed(parts)  # 上海1次、深圳2次,累计3次
    amount = sum((_quantity(one).value or Decimal(0) for one in parts), Decimal(0))
    total = _only_value(after) if after is not None and _sums_up(after, opening) else None
    whole = _quantity(parts[0]).but(value=amount, amount=amount)
    others = _passed([*parts[1:], *([total] if total else [])])
    if total is None or not _alike(parts[0], total) or _quantity(total).value != amount:
        if not likely:
            return {}
        end = total.end if total else parts[-1].end
        return {parts[0].start: (Share(whole=whole, until=end),), **others}
    return {parts[0].start: (Share(whole=whole),), **others}


def _totals(after: Clause, opening: Clause, part: Token) -> bool:
    """Whether a total to date follows the parts under a name, and nothing else."""
    if ":" not in opening.begins:
        return False
    told = [t for t in after.of(Role.TOTAL) if t.words.startswith("累计")]
    alone = after.roles & ~(_LIGHT | Role.TOTAL) == 0 and _goes_on(opening, after)
    total = _only_value(after) if told and alone else None
    return total is not None and _alike(part, total)


def _passed(values: list[Token]) -> _Shares:
    return {one.start: PASSED for one in values}


def _is_part(clause: Clause, vocabulary: Vocabulary) -> bool:
    """Whether a clause is a noun that names no indicator and a count alone (李庄村20户)."""
    if clause.roles & ~_LIGHT or not clause.tokens or clause.inside:
        return False
    value = clause.tokens[-1]
    if value.role != Role.QUANTITY or len(clause.of(Role.QUANTITY)) != 1:
        return False
    words = clause.text[: value.start - clause.start].strip()
    alone = value.end == clause.end and is_measured(clause) and len(words) > 1
    return alone and unknown_unit(clause, vocabulary) is None


def _leads(clauses: list[Clause], first: int, vocabulary: Vocabulary) -> bool:
    """Whether a clause is a part as the next one is: under a colon, or of a name like its name."""
    opening, part = clauses[first], clauses[first + 1]
    if ":" in opening.begins and first and _is_part(opening, vocabulary):
        return heads_parts(clauses[first - 1])
    if told_apart(opening.text[: _place(opening)], part.text[: _place(part)]):
        return True
    names = opening.of(Role.INDICATOR)
    if len(names) != 1 or names[0].start > opening.of(Role.QUANTITY)[0].start:
        return False
    if _OF_DAY.search(opening.text) and _LATER.match(part.text):
        return True
    whose, other = opening.text[: names[0].start - opening.start], part.text[: _place(part)]
    return of_alike_places(opening, names[0].start, part) or told_apart(whose, other)


def _place(clause: Clause) -> int:
    return clause.of(Role.QUANTITY)[-1].start - clause.start


_OF_DAY: Final = re.compile("[上中]午|早上|早晨|凌晨")
_LATER: Final = re.compile(" ?(?:又|再)?(?:[中下]午|傍晚|晚上|夜里)")


def _goes_on(opening: Clause, clause: Clause) -> bool:
    return clause.sentence == opening.sentence and clause.begins.strip() in _PAUSES


def _sums_up(clause: Clause, opening: Clause) -> bool:
    summed = any(t.words in SUMS for t in clause.of(Role.TOTAL))
    return summed and _goes_on(opening, clause) and not clause.has(Role.INDICATOR | Role.UNIT)


def _only_value(clause: Clause) -> Token | None:
    values = clause.of(Role.QUANTITY)
    return values[0] if len(values) == 1 else None


def _alike(one: Token, other: Token) -> bool:
    first, second = _quantity(one), _quantity(other)
    return (first.kind, first.unit_text) == (second.kind, second.unit_text)


def _quantity(token: Token) -> Quantity:
    assert token.quantity is not None
    return token.quantity
