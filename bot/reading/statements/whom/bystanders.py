"""Units that only stand beside the subject in the clause before, and so in the one that goes on."""

from typing import Final

from bot.reading.statements.whom.subjects import ends_beside, is_beside
from bot.reading.statements.whom.unknown_units import letters
from bot.reading.text.tokens import Clause
from bot.reading.words import Role


def lists_bystanders(clauses: list[Clause], place: int) -> bool:
    """Whether a clause goes on a list of who stands beside the subject (应急局会同住建局、…).

    The first of them may be in no catalogue (联合派出所、消防队检查2次).
    """
    if place == 0 or clauses[place].begins not in _LISTS:
        return False
    before = clauses[place - 1]
    if before.has(Role.UNIT) and (is_beside(before) or ends_beside(before)):
        return True
    head, furthest = place - 1, max(0, place - _LONGEST)
    while head > furthest and clauses[head].begins in _LISTS and not clauses[head].roles & _TOLD:
        head -= 1
    return _leads_to_others(clauses[head])


_LONGEST: Final = 12
_LISTS: Final = ("、", "和")
_TOLD: Final = Role.INDICATOR | Role.QUANTITY | Role.IS_ZERO | Role.NO_MOVEMENT
_LIGHT: Final = Role.FILLER | Role.PLAIN


def _leads_to_others(clause: Clause) -> bool:
    """Whether a clause ends with words nobody knows behind 联合 or the like (会同市场所、…)."""
    last = next((t for t in reversed(clause.tokens) if not t.role & _LIGHT), None)
    beside = last is not None and last.role == Role.BESIDE and not clause.roles & _TOLD
    return beside and last is not None and letters(clause, last.end, clause.end)


_WITH: Final = ("联合", "会同", "协同")


def goes_on_with_partners(before: Clause) -> bool:
    """Whether a comma is typed in a list of whom one acts with (联合公安局,市监局开展检查9次)."""
    return ends_beside(before) and any(word in before.text for word in _WITH)


def tells_where(before: Clause) -> bool:
    """Whether a clause leads over a colon to a place (项目地点:高新区)."""
    return ":" in before.ends and before.text.rstrip().endswith(("地点", "地址", "选址", "位置"))
