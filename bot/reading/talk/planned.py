"""What is done of what was planned (计划改厕3000户,完成2450户; 节前检查19次,发现隐患42处)."""

import re
from datetime import date
from typing import Final

from bot.reading.quantities import Quantity
from bot.reading.talk.ahead import comes_again_sooner, days_of, lies_ahead
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_PLANNED: Final = ("计划", "计划数", "拟")
_BETWEEN: Final = Role.INDICATOR | Role.FILLER
"""What stands between a plan, or what is done, and its number: the name or the act."""


def does_what_was_planned(plan: Clause, clause: Clause, today: date) -> bool:
    """Whether a clause tells how many are done of the number planned in the one before.

    The days planned for must have begun.
    """
    if not plan.has(Role.PLAN) or not clause.tokens or clause.tokens[0].role != Role.DONE:
        return False
    if clause.tokens[0].start > clause.start + 1 or _is_for_later(plan, today):
        return False
    done, named = _number_behind(clause.tokens, 0)
    aims = (place for place, t in enumerate(plan.tokens) if t.words in _PLANNED)
    return any(_is_part(done, named, plan, place) for place in aims)


_BY_THEN: Final = ("节前", "国庆前", "春节前")
_FOUND: Final = re.compile(" ?(?:共|累计)?(?:发现|查出|排查出|检查出)")


def found_by_then(clauses: list[Clause], place: int) -> bool:
    """Whether what is told of the days before a holiday has been done: something was found by it.

    Nobody plans what is found (节前安全检查19次,发现隐患42处).
    """
    clause, after = clauses[place], clauses[place + 1 : place + 2]
    told = all(t.words in _BY_THEN for t in clause.of(Role.PLAN))
    if not told or not after or after[0].sentence != clause.sentence:
        return False
    return after[0].has(Role.QUANTITY) and _FOUND.match(after[0].text) is not None


def _is_for_later(plan: Clause, today: date) -> bool:
    if any(t.words not in _PLANNED for t in plan.of(Role.PLAN)):
        return True
    days = plan.of(Role.STRETCH)
    return any(lies_ahead(plan, t, today) or comes_again_sooner(days_of(t), today) for t in days)


def _number_behind(tokens: list[Token], place: int) -> tuple[Quantity | None, tuple[str, ...]]:
    """The number behind a word, over its name and act, and the indicators named in between."""
    names: tuple[str, ...] = ()
    for token in tokens[place + 1 : place + 4]:
        if token.role == Role.QUANTITY:
            return token.quantity, names
        if not token.role & _BETWEEN:
            break
        names = token.names or names
    return None, names


def _is_part(done: Quantity | None, named: tuple[str, ...], plan: Clause, place: int) -> bool:
    """Whether no more is done of the thing named than the plan at `place` aims at."""
    aim, names = _number_behind(plan.tokens, place)
    if done is None or aim is None or done.value is None or aim.value is None:
        return False
    names = names or next((t.names for t in plan.of(Role.INDICATOR)), ())
    return (not named or named == names) and done.unit == aim.unit and done.value <= aim.value
