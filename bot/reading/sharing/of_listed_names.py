"""One number behind several names without 各 (签约、开工3个): nobody can know of which it is."""

from itertools import pairwise
from typing import Final

from bot.reading.names.naming import loose
from bot.reading.quantities import QuantityKind
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.sharing.shares import Share, Shares
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import FIGURES, Role

_AND: Final = ("和", "与", "及")
_LISTED: Final = Role.INDICATOR | Role.UNIT | Role.OWN | Role.STRETCH | Role.ADDED
_TOLD: Final = Role.QUANTITY | Role.FILLER | Role.BESIDE | Role.DONE | Role.COMPLETION | Role.TOTAL
_ALONE: Final = _LISTED | _TOLD
_MOST: Final = 6
"""So many names at most are looked at."""


def of_listed_names(clauses: list[Clause], dealt: Shares, vocabulary: Vocabulary) -> Shares:
    """The places of the only numbers behind lists of names of one kind, each with all of them."""
    found: Shares = {}
    for place, clause in enumerate(clauses):
        if clause.roles & ~_ALONE or not clause.roles & Role.INDICATOR:
            continue
        if clause.begins != "、" and not _joins(clause.text):
            continue
        values = clause.of(FIGURES)
        if len(values) != 1 or values[0].start in dealt or values[0].role != Role.QUANTITY:
            continue
        names = _listed(clauses, place, values[0])
        row = _row(clauses, place, values[0]) if clause.roles & Role.COMPLETION else []
        if len(row) == len(names) > 1:
            dealt_out = zip(row, names, strict=True)
            found |= {value.start: (Share(names=name.names),) for value, name in dealt_out}
        elif len(names) > 1 and _alike(names, vocabulary) and _leads(clause, values[0]):
            found[values[0].start] = (Share(names=tuple(t.names[0] for t in names)),)
    return found


def _row(clauses: list[Clause], place: int, value: Token) -> list[Token]:
    """A percentage and those that alone go on from it (改厕、窨井盖完成率95%、95.6%)."""
    row = [value] if value.end == clauses[place].end else []
    for clause in clauses[place + 1 : place + _MOST] if row else ():
        alone = clause.begins == "、" and [t.role for t in clause.tokens] == [Role.QUANTITY]
        if not alone or clause.tokens[0].start != clause.start:
            break
        row.append(clause.tokens[0])
    return row if all(_is_percent(one) for one in row) else []


def _is_percent(value: Token) -> bool:
    return value.quantity is not None and value.quantity.kind is QuantityKind.PERCENT


def _leads(clause: Clause, value: Token) -> bool:
    """Whether no other thing stands between the last name and the value (开工率, 开工仪式)."""
    end = max(t.end for t in clause.of(Role.INDICATOR) if t.end <= value.start)
    between = [t for t in clause.tokens if end <= t.start < value.start]
    return not loose(clause, end, value.start, between)


def _joins(text: str) -> bool:
    return "和" in text or "与" in text or "及" in text


def _listed(clauses: list[Clause], place: int, value: Token) -> list[Token]:
    """The names that 、 and 和 join before a value, with nothing between them."""
    clause = clauses[place]
    names = _joined(clause, value.start)
    while names and clause.begins == "、" and place and len(names) < _MOST:
        place -= 1
        clause = clauses[place]
        before = clause.of(Role.INDICATOR)
        if len(before) != 1 or before[0].end != clause.end or clause.roles & ~_LISTED:
            break
        names = [before[0], *names]
        if before[0].start > clause.start:
            break
    return names


def _joined(clause: Clause, end: int) -> list[Token]:
    """The names at the head of a clause before a value, where 和 alone stands between them."""
    names = [t for t in clause.of(Role.INDICATOR) if t.end <= end]
    begin = clause.start
    if not names or len(names) != len(clause.of(Role.INDICATOR)):
        return []
    for one, other in pairwise(names):
        if clause.text[one.end - begin : other.start - begin] not in _AND:
            return []
    return names if names[0].start == begin or len(names) > 1 else []


def _alike(names: list[Token], vocabulary: Vocabulary) -> bool:
    """Whether each name is one of an indicator, all counted or measured alike."""
    if any(len(t.names) != 1 for t in names):
        return False
    told = [vocabulary.indicator(t.names[0]) for t in names]
    return len({one.name for one in told}) > 1 and len({one.uom for one in told}) == 1
