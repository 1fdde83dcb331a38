"""Pairs of figures (1/5) of which words with a slash between them tell each side."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from bot.reading.quantities import QuantityKind
from bot.reading.sharing.columns import slashed_columns
from bot.reading.sharing.shares import PARTIAL, PASSED, UNPLACED, Share, Shares
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import FIGURES, SUMS, Role


def is_pair(value: Token) -> bool:
    """Whether a value is two numbers with a slash between them."""
    return value.quantity is not None and value.quantity.kind is QuantityKind.FRACTION


def sides_of(shares: Sequence[Share]) -> tuple[Share, ...]:
    """What each side of a pair goes to, but for a part of a total."""
    return tuple(
        Share(s.unit, s.names, s.measure, part, s.total, s.stretch)
        for part, s in enumerate(shares)
        if s is not PARTIAL
    )


def told_in_brackets(line: list[Clause]) -> dict[int, tuple[Share, ...]]:
    """What the sides of pairs go to that brackets right before or behind them tell of.

    签约1/5(本周/累计), 签约(本周/累计)1/5; so they do of the next unit's (…,秣陵镇2/6).
    """
    found = _told_over_the_line(line)
    held: list[Share] = []
    first = len(line)
    for place, clause in enumerate(line if not found else ()):
        if clause.has(Role.INDICATOR):
            held = []
        brackets = clause.ends.endswith("(")
        pair, columns = _told_behind(line, place) if brackets else (None, [])
        if pair is not None:
            held = [_named(clause, one, pair) for one in columns]
            first = min(first, place)
            found |= of_each(clause, columns) | {pair.start: sides_of(held)}
        elif held and clause.has(Role.UNIT):
            later = (t for t in clause.of(Role.QUANTITY) if is_pair(t))
            found |= {one.start: sides_of(held) for one in later}
    return _unclear(line[: first if first < len(line) else 0], found) | found


def _unclear(line: list[Clause], found: Shares) -> dict[int, tuple[Share, ...]]:
    """The pairs before the one that brackets tell of, which they may tell of too: nobody knows."""
    pairs = (t for clause in line for t in clause.of(Role.QUANTITY) if is_pair(t))
    return {pair.start: UNPLACED for pair in pairs if pair.start not in found}


def _told_over_the_line(line: list[Clause]) -> dict[int, tuple[Share, ...]]:
    """What brackets or words before a colon at the head of a line tell of all its pairs.

    (本周/累计)外出招商2/30,…; 本周/累计:外出招商1/12次,签约0/3个.
    """
    heading = _heading(line)
    columns = slashed_columns(heading, [t for c in heading for t in c.tokens])
    found: dict[int, tuple[Share, ...]] = {}
    for clause in line[len(heading) :] if columns else ():
        found |= of_each(clause, columns) if len(columns) == _SIDES else _row_of(clause, columns)
    return found


def _row_of(clause: Clause, columns: list[Share]) -> dict[int, tuple[Share, ...]]:
    """What the values behind a name go to, one for each of several columns (1/3/12次)."""
    values = clause.of(Role.QUANTITY)
    if len(values) != len(columns) or not clause.has(Role.INDICATOR):
        return dict.fromkeys((value.start for value in values), UNPLACED)
    told = zip(columns, values, strict=True)
    return {value.start: (_named(clause, one, value),) for one, value in told}


def heads_pairs(line: list[Clause]) -> bool:
    """Whether words before a colon may tell of all pairs of a line: no name is among them."""
    return bool(_heading(line)) and not line[0].inside


def _heading(line: list[Clause]) -> list[Clause]:
    """The clauses in brackets that open a line, or those of no name before its first colon."""
    if line[0].inside and line[0].begins.endswith("("):
        return list(takewhile(lambda c: c.inside, line))
    for place, clause in enumerate(line[:_LONGEST_HEADING]):
        if clause.roles & _SAID:
            break
        if ":" in clause.ends:
            return line[: place + 1]
    return []


_LONGEST_HEADING: Final = 4
_SAID: Final = Role.INDICATOR | FIGURES


def of_each(clause: Clause, columns: list[Share]) -> dict[int, tuple[Share, ...]]:
    """What the sides of each pair of a clause go to, each by the name before it."""
    pairs = (t for t in clause.of(Role.QUANTITY) if is_pair(t))
    return {pair.start: sides_of([_named(clause, one, pair) for one in columns]) for pair in pairs}


_SIDES: Final = 2


def _told_behind(line: list[Clause], place: int) -> tuple[Token | None, list[Share]]:
    """The pair beside the brackets behind a clause, and what they tell of its two sides."""
    clause = line[place]
    inside = [c for c in line[place + 1 : place + 3] if c.inside > clause.inside]
    pair = _pair_beside(line, place, place + 1 + len(inside))
    if not inside or pair is None or ")" not in inside[-1].ends:
        return None, []
    columns = slashed_columns(inside, [t for c in inside for t in c.tokens])
    return (pair, columns) if len(columns) == _SIDES else (None, [])


def _pair_beside(line: list[Clause], before: int, behind: int) -> Token | None:
    """The pair that ends right before brackets, or else that begins right behind them."""
    clause = line[before]
    last = clause.tokens[-1:]
    if last and is_pair(last[0]) and not clause.text[last[0].end - clause.start :].strip():
        return last[0]
    if clause.has(FIGURES) or behind >= len(line):
        return None
    first, after = line[behind].tokens[:1], line[behind]
    at_once = bool(first) and not after.text[: first[0].start - after.start].strip(" :")
    return first[0] if at_once and is_pair(first[0]) else None


def _named(clause: Clause, share: Share, pair: Token) -> Share:
    """A side with the name that stands before the pair, or before the brackets that lead to it."""
    names = [t for t in clause.of(Role.INDICATOR) if t.start < pair.start]
    if share is PARTIAL or not names:
        return share
    return Share(None, names[-1].names, share.measure, None, share.total, share.stretch)


def sums_of_pairs(clauses: list[Clause]) -> dict[int, tuple[Share, ...]]:
    """The places of pairs that 合计 tells as the sum of those before it (合计590/800)."""
    found: dict[int, tuple[Share, ...]] = {}
    parts: list[Token] = []
    for clause in clauses:
        pairs = [t for t in clause.of(Role.QUANTITY) if is_pair(t)]
        if not pairs:
            parts = [] if clause.has(Role.INDICATOR) else parts
            continue
        if len(pairs) == 1 and len(parts) > 1 and _sums_up(clause) and _is_sum(pairs[0], parts):
            found[pairs[0].start] = PASSED
        if clause.has(Role.INDICATOR):
            parts = []
        parts = [] if found.keys() & {t.start for t in pairs} else [*parts, *pairs][-_LONGEST:]
    return found


_LONGEST: Final = 150
"""The pairs of so many units at most are summed up."""


def _sums_up(clause: Clause) -> bool:
    first = clause.tokens[0]
    return first.words in SUMS and not clause.has(Role.INDICATOR | Role.UNIT)


def _is_sum(whole: Token, parts: list[Token]) -> bool:
    told = whole.quantity
    pairs = [one.quantity for one in parts if one.quantity is not None]
    if told is None or any(one.low is None or one.high is None for one in (told, *pairs)):
        return False
    low, high = sum(one.low or 0 for one in pairs), sum(one.high or 0 for one in pairs)
    return (low, high) == (told.low, told.high)
