"""What is done of what was planned (计划改厕3000户,完成2450户; 节前检查19次,发现隐患42处)."""

import re
from datetime import date
from typing import Final

from bot.reading.quantities import Quantity, QuantityKind
from bot.reading.statements.passed.of_one_of_them import OF_ALL
from bot.reading.talk.ahead import comes_again_sooner, days_of, lies_ahead
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_PLANNED: Final = ("计划", "原计划", "计划数", "拟")
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


_LESS: Final = re.compile("(?:只|仅|才|实际|结果|最终)[^,\\d]{0,6}$|了$")
"""What leads to how much came of a plan: 只 and the like, or an act that is over."""
_NOT_DONE: Final = Role.PLAN | Role.EXHORTATION | Role.QUESTION | Role.REMAINING
_REASONS: Final = 2
"""So many clauses before it a plan may stand, the last of them telling why less came of it."""


def does_less_than_planned(clauses: list[Clause], place: int, today: date) -> bool:
    """Whether a clause tells how many came of what was planned (计划2次,台风来了,只去了1次)."""
    clause = clauses[place]
    figure = next(iter(clause.of(Role.QUANTITY)), None)
    if figure is None or clause.has(_NOT_DONE):
        return False
    if _LESS.search(clause.text, 0, figure.start - clause.start) is None:
        return False
    named = next((t.names for t in clause.of(Role.INDICATOR) if t.end <= figure.start), ())
    plans = clauses[max(0, place - _REASONS) : place]
    return any(_falls_short_of(plan, clause, figure, named, today) for plan in plans)


def _falls_short_of(
    plan: Clause, clause: Clause, figure: Token, named: tuple[str, ...], today: date
) -> bool:
    """Whether a figure is part of what a clause of the same sentence planned."""
    if plan.sentence != clause.sentence or not plan.has(Role.PLAN) or _is_for_later(plan, today):
        return False
    aims = (place for place, t in enumerate(plan.tokens) if t.words in _PLANNED)
    return any(_is_part(figure.quantity, named, plan, place) for place in aims)


_ONE_PROJECT: Final = re.compile("(?P<called>[\u4e00-\u9fff]{2,8}?)项目(?!的|等)")
_OTHERS: Final = re.compile("[余剩他后前下另两几多首数些后每和与及]")
"""What before 项目 tells of more than one, or of none by its name."""
_WHERE_TO: Final = re.compile("(?:项目)?拟(?:落地|落户|选址|入驻)")
_REPORTED: Final = Role.QUANTITY | Role.INDICATOR


def foretells_of_one(clauses: list[Clause], place: int) -> bool:
    """Whether a plan behind a figure is of one project called by its name, or tells where it lands.

    Of more than one thing that the next clause counts nothing is foretold then
    (开工8个,恒达项目月底投产,竣工3个).
    """
    clause, around = clauses[place], clauses[place - 1 : place + 2]
    if len(around) < _THREE or any(not _reports(one) for one in around[::2]):
        return False
    if clause.has(Role.QUANTITY) or around[0].sentence != around[2].sentence:
        return False
    text = clause.text.lstrip()
    return _WHERE_TO.match(text) is not None or (
        _calls_a_project(text) and _counts_several(around[2])
    )


def _calls_a_project(text: str) -> bool:
    """Whether a clause begins by calling one project by its name."""
    found = _ONE_PROJECT.match(text)
    if found is None or _OTHERS.search(found["called"]) is not None:
        return False
    return OF_ALL.search(found["called"]) is None


_THREE: Final = 3


def _reports(clause: Clause) -> bool:
    """Whether a clause has a name and its number, and no word of a plan."""
    both = clause.roles & _REPORTED == _REPORTED
    return both and not clause.has(Role.PLAN | Role.EXHORTATION | Role.ADDED)


def _counts_several(clause: Clause) -> bool:
    """Whether a clause counts more than one thing, and no people."""
    counted = [t.quantity for t in clause.of(Role.QUANTITY) if t.quantity is not None]
    return all(
        one.kind is QuantityKind.COUNT and one.unit not in _PEOPLE and one.value not in (None, 0, 1)
        for one in counted
    )


_PEOPLE: Final = ("人", "名", "位", "")
_BY_THEN: Final = ("节前", "国庆前", "春节前")
_FOUND: Final = re.compile(" ?(?:共|累计)?(?:发现|查出|排查出|检查出)")


def found_by_then(clauses: list[Clause], place: int) -> bool:
    """Whether what is told of the days before a holiday has been done: something was found by it.

    Nobody plans what is found (节前安全检查19次,发现隐患42处).
    """
    clause, after = clauses[place], clauses[place + 1 : place + _THREE]
    if not all(t.words in _BY_THEN for t in clause.of(Role.PLAN)):
        return False
    if any(one.sentence != clause.sentence or _DEMANDS.search(one.text) for one in after):
        after = after[:1]
    return any(one.sentence == clause.sentence and _was_found(one) for one in after)


_DEMANDS: Final = re.compile("每|不少于|不低于|至少|以上")


def _was_found(clause: Clause) -> bool:
    return clause.has(Role.QUANTITY) and _FOUND.match(clause.text) is not None


_DRIVEN: Final = ("推动", "促进", "带动")
_LEADS: Final = Role.FILLER | Role.DRIVE | Role.ADDED


def driven_to_its_end(clauses: list[Clause], place: int) -> bool:
    """Whether what is driven is counted with what was done (外出招商26次,推动签约项目11个).

    It stands behind a figure of its sentence, and its number ends its clause: what is only hurried
    on (推动在谈项目5个加快落地) is no new one.
    """
    clause, before = clauses[place], clauses[place - 1 : place]
    if not before or before[0].sentence != clause.sentence or not _reports(before[0]):
        return False
    driven = next((i for i, t in enumerate(clause.tokens) if t.words in _DRIVEN), -1)
    led = [t for t in clause.tokens[: driven + 1] if not t.role & _LEADS]
    behind = clause.tokens[driven + 1 :]
    ends = bool(behind) and behind[-1].end == clause.end
    named = [t.role for t in behind] == [Role.INDICATOR, Role.QUANTITY]
    return driven >= 0 and not led and named and ends


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
