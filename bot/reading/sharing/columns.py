"""What the columns of a table are: names, measures and stretches in its heading."""

from itertools import pairwise
from typing import Final

from bot.domain.reading import Measure
from bot.reading.sharing.shares import MEASURES, PARTIAL, Share
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_DONE: Final = Role.DONE | Role.CURRENT | Role.TOTAL
_HEADS: Final = Role.TARGET | Role.COMPLETION | Role.REMAINING | _DONE | Role.STRETCH
"""What heads a column that names no indicator (指标 目标 本月完成 累计)."""
_IN_FACT: Final = ("实际", "现状")
"""Over a column beside 目标 these tell what has been done, as 完成 does."""
_SPOKEN: Final = Role.INDICATOR | Role.FILLER | Role.OWN


def columns_of(line: list[Clause]) -> list[Share]:
    """The columns that a line without values lays out; empty where it lays out none."""
    tokens = [token for clause in line for token in clause.tokens]
    named = _named(tokens)
    return named if len(named) > 1 else slashed_columns(line, tokens)


def slashed_columns(lead: list[Clause], tokens: list[Token]) -> list[Share]:
    """The columns that words divided by slashes lay out (改厕 本周/累计: 12/120)."""
    named = _named([t for t in tokens if t.role == Role.INDICATOR])
    heads = _heads(tokens)
    slashes = sum(map(slashes_in, lead))
    if len(named) > 1 or slashes + 1 != len(heads) or not _is_heading(heads):
        return []
    if any(not t.role & (_HEADS | _SPOKEN) for t in tokens if t.words not in _IN_FACT):
        return []
    return _laid_out(heads, named)


def slashes_in(clause: Clause) -> int:
    """How many slashes divide words at the end of a clause, or right between two of them.

    The slash before a number divides no clauses (10月/11月).
    """
    text, begin = clause.text, clause.start
    if "/" not in text:
        return int(clause.ends == "/")
    inside = sum(
        text[one.end - begin : other.start - begin].strip() == "/"
        for one, other in pairwise(clause.of(_HEADS))
    )
    return inside + (clause.ends == "/")


def _laid_out(heads: list[list[Token]], named: list[Share]) -> list[Share]:
    """The columns; beside a total one of a shorter stretch is not recorded (contract)."""
    columns = [_column(head, named[0].names if named else None) for head in heads]
    if not any(_is_total(column) for column in columns):
        return columns
    return [PARTIAL if c.measure is Measure.ACTUAL and not c.total else c for c in columns]


def _is_total(column: Share) -> bool:
    return column.total and column.measure is Measure.ACTUAL


def _named(tokens: list[Token]) -> list[Share]:
    columns: list[Share] = []
    for token in tokens:
        if token.role == Role.INDICATOR:
            columns.append(Share(names=token.names))
        elif token.role in MEASURES and columns:
            columns[-1] = Share(names=columns[-1].names, measure=MEASURES[token.role])
        elif token.role == Role.DONE and columns and columns[-1].measure is None:
            columns[-1] = Share(names=columns[-1].names, measure=Measure.ACTUAL, total=True)
    return columns


def _heads(tokens: list[Token]) -> list[list[Token]]:
    """The words over each column, those grown together over one (累计完成, 本月完成)."""
    names = [place for place, t in enumerate(tokens) if t.role == Role.INDICATOR]
    behind = tokens[names[-1] + 1 :] if names else tokens
    heads: list[list[Token]] = []
    for token in behind if _several(behind) else tokens:
        if not token.role & _HEADS and token.words not in _IN_FACT:
            continue
        if heads and heads[-1][-1].end == token.start:
            heads[-1].append(token)
        else:
            heads.append([token])
    return heads


def _several(tokens: list[Token]) -> bool:
    return sum(t.role & _HEADS != 0 or t.words in _IN_FACT for t in tokens) > 1


def _is_heading(heads: list[list[Token]]) -> bool:
    """Whether the words over columns lay out a table: a target or a total beside another."""
    told = [token for head in heads for token in head]
    stretches = sum(t.role == Role.STRETCH for t in told)
    whole = any(t.role & (Role.TARGET | Role.TOTAL) for t in told)
    return len(heads) > 1 and (whole or stretches > 1)


def _column(head: list[Token], names: tuple[str, ...] | None) -> Share:
    measures = [MEASURES[t.role] for t in head if t.role in MEASURES]
    if measures:
        return Share(names=names, measure=measures[-1])
    when = [t.quantity.stretch for t in head if t.quantity is not None]
    stretch = when[-1] if when else None
    total = stretch is None or stretch.to_date or any(t.role == Role.TOTAL for t in head)
    return Share(names=names, measure=Measure.ACTUAL, total=total, stretch=stretch)
