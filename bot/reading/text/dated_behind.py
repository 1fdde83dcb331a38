"""Days told behind all figures of a message are those of all of them (…,以上数据截至11月7日)."""

from typing import Final

from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_TELLING_SO: Final = Role.STRETCH | Role.REFERENCE | Role.FILLER | Role.LABEL
"""What may stand in the clause: the days, 数据 and 以上, the hour."""


def date_all_before(clauses: list[Clause]) -> None:
    """Put 截至 and its day, alone at the end of a message that names no other days, at its head."""
    told = [clause for clause in clauses if clause.tokens]
    if len(told) < 2 or not told[-1].roles & Role.STRETCH:
        return
    last = told[-1]
    if any(clause.roles & Role.STRETCH for clause in told[:-1]) or not _tells_only_days(last):
        return
    if any(clause.roles & Role.QUANTITY for clause in told[:-1]):
        first = told[0]
        first.hold([t.moved(first.start, first.start) for t in last.tokens] + first.tokens)
        last.hold([])


def _tells_only_days(clause: Clause) -> bool:
    days = clause.of(Role.STRETCH)
    if len(days) > 1 or any(not t.role & _TELLING_SO for t in clause.tokens):
        return False
    covered = sum(t.end - t.start for t in clause.tokens)
    return _goes_up_to_a_day(days[0]) and covered >= len(clause.text.strip())


def _goes_up_to_a_day(token: Token) -> bool:
    stretch = token.quantity.stretch if token.quantity is not None else None
    return stretch is not None and stretch.until
