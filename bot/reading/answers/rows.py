"""An answer for several units at once, each with its numbers (我镇3、5,秣陵3、6)."""

from typing import Final

from bot.reading.names.naming import loose
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_VALUES: Final = Role.QUANTITY | Role.IS_ZERO
_WHO: Final = Role.UNIT | Role.OWN
_KNOWN: Final = _VALUES | _WHO | Role.FILLER | Role.LABEL


def rows_in(clauses: list[Clause], own: str | None, asked: int) -> list[tuple[str, list[Token]]]:
    """Each unit with its numbers, in order; empty where an answer is not rows of `asked` numbers.

    `own` is the unit that 我镇 means.
    """
    tokens = [t for clause in clauses for t in clause.tokens if t.role != Role.FILLER]
    if not tokens or not tokens[0].role & _WHO or any(not t.role & _KNOWN for t in tokens):
        return []
    if any(loose(c, c.start, c.end, c.tokens) for c in clauses):
        return []
    rows: list[tuple[str, list[Token]]] = []
    for token in tokens:
        if token.role & _WHO:
            rows.append((_unit(token, own), []))
        elif token.role & _VALUES:
            rows[-1][1].append(token)
    units = [unit for unit, _ in rows]
    fit = all(unit and len(values) == asked for unit, values in rows)
    return rows if fit and len(units) == len(set(units)) > 1 else []


def _unit(token: Token, own: str | None) -> str:
    return token.names[0] if token.role == Role.UNIT else own or ""
