"""Sums of money told of each of several projects, which are not those of all."""

import re
from typing import Final

from bot.reading.names.naming import loose
from bot.reading.quantities import Quantity, QuantityKind
from bot.reading.sharing.shares import PASSED, Share
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_LIGHT: Final = Role.QUANTITY | Role.FILLER | Role.PLAIN | Role.LABEL | Role.PLACE
_ONE: Final = re.compile(" ?(?:其中)?(?:另外?|还有|第)?[一二两三四五]个")
"""How one of several is told of (一个总投资2亿元,另一个3亿元)."""


def of_projects(clauses: list[Clause]) -> dict[int, tuple[Share, ...]]:
    """Sums of money told of each of several projects (签约2个:华为项目,总投资3亿元;小米…).

    A heading may lead to them too (签约项目:1.恒力项目,总投资2亿元;2.…), in lines of their own.
    """
    found: dict[int, tuple[Share, ...]] = {}
    for place, clause in enumerate(clauses[:-1]):
        if not clause.has(Role.INDICATOR) or not _leads(clauses, place):
            continue
        sums = _sums_of_each(clauses, place + 1)
        if len(sums) > 1:
            found |= {one.start: PASSED for one in sums}
    return found


def _leads(clauses: list[Clause], place: int) -> bool:
    """Whether a clause leads to a list of projects: it counts several, or heads what follows."""
    clause, after = clauses[place], clauses[place + 1]
    colon = ":" in clause.ends or "(" in clause.ends
    if _counts_several(clause):
        return colon or _deals(after)
    named = clause.of(Role.INDICATOR)[-1]
    heads = (
        not clause.has(Role.QUANTITY) and named.words.endswith("项目") and named.end == clause.end
    )
    return heads and (colon or "\n" in clause.ends)


def _counts_several(clause: Clause) -> bool:
    """Whether a clause ends with a count of two and more that leads to a list."""
    value = clause.tokens[-1] if clause.tokens else None
    if value is None or value.role != Role.QUANTITY:
        return False
    quantity = _quantity(value)
    counted = quantity.kind is QuantityKind.COUNT and quantity.value is not None
    return counted and quantity.value is not None and quantity.value > 1


def _deals(clause: Clause) -> bool:
    begins = clause.text.lstrip().startswith(("分别", "其中", "一是", "包括"))
    return begins or _opens_with_one(clause)


def _opens_with_one(clause: Clause) -> bool:
    return "个" in clause.text and _ONE.match(clause.text) is not None


def _sums_of_each(clauses: list[Clause], place: int) -> list[Token]:
    """The sums that follow names nobody knows, one for each, to the end of the list."""
    line, named, sums = clauses[place].line, False, list[Token]()
    for clause in clauses[place:]:
        if clause.line != line and not _is_item(clause):
            break
        if clause.has(Role.TOTAL | Role.UNIT | Role.INDICATOR):
            break
        line = clause.line
        values = [t for t in clause.of(Role.QUANTITY) if _is_money(_quantity(t))]
        named = named or _names_one(clause)
        if clause.has(Role.QUANTITY) and not values and not named:
            break
        if values and named:
            sums, named = [*sums, values[0]], False
    return sums


def _is_item(clause: Clause) -> bool:
    """Whether a line opens with its place in a list, or with a name nobody knows."""
    return (bool(clause.tokens) and clause.tokens[0].role == Role.LABEL) or _names_one(clause)


def _is_money(quantity: Quantity) -> bool:
    return quantity.kind is QuantityKind.MONEY or quantity.unit_text in ("亿", "万")


def _names_one(clause: Clause) -> bool:
    """Whether a clause opens with a name that nobody knows (华为项目,总投资…), or 一个."""
    if _opens_with_one(clause):
        return True
    first = next((t.start for t in clause.tokens if not t.role & _LIGHT), clause.end)
    end = min(first, next((t.start for t in clause.of(Role.QUANTITY)), clause.end))
    return bool(_before(clause, end))


def _before(clause: Clause, end: int) -> str:
    return loose(clause, clause.start, end, [t for t in clause.tokens if t.end <= end])


def _quantity(token: Token) -> Quantity:
    assert token.quantity is not None
    return token.quantity
