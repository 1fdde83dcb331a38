"""The measure that a heading leads on with (改厕完成率:, 剩余:), and headings that have none."""

import re
from typing import Final

from bot.domain.catalogue import Bare, Kind
from bot.domain.reading import Measure
from bot.reading.context import Context
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role


def _of_time(clause: Clause) -> bool:
    """Whether what is left is time (还有五分钟截止,我先报:…)."""
    left = clause.of(Role.REMAINING)[0]
    return any(t.role == Role.LABEL and t.start == left.end for t in clause.tokens)


_OF_IT: Final = re.compile("情况|进展|办理|落实|推进|部署|环节|问题|不足|差距|短板|困难|薄弱|隐忧")


def _tells_of_it_only(clause: Clause) -> bool:
    """Whether words of a goal or of what is left only tell of the work.

    超额完成目标任务:, 任务办理情况为:, 仍有薄弱环节:
    """
    done = clause.has(Role.TARGET) and not clause.has(Role.REMAINING) and "完成" in clause.text
    return done or (clause.has(Role.TARGET | Role.REMAINING) and bool(_OF_IT.search(clause.text)))


_FURTHEST: Final = 40
"""So many clauses at most are looked through for a target that a figure has beside it."""


def only_names_the_work(clauses: list[Clause], place: int) -> bool:
    """Whether 任务 over figures names the work: one of them has its target in brackets beside it.

    工业转型任务:智能化改造项目36个(目标35个),技术改造项目38个.
    """
    sentence = clauses[place].sentence
    under = clauses[place + 1 : place + _FURTHEST]
    return any(
        one.inside and one.sentence == sentence and one.has(Role.TARGET) and one.has(Role.QUANTITY)
        for one in under
    )


_ALSO: Final = "还有"


def tells_one_more(context: Context, clause: Clause, named: Token) -> bool:
    """Whether 还有 right before a name and a colon leads to one more figure (还有签约:1个).

    So it is read of what adds up by itself; of what bare figures are totals it tells what is left.
    """
    left = clause.of(Role.REMAINING)
    if len(left) != 1 or left[0].words != _ALSO or left[0].end != named.start:
        return False
    indicators = [context.vocabulary.indicator(name) for name in named.names]
    return all(one.bare is Bare.ADD or one.kind is Kind.LEVEL for one in indicators)


def _leads_to_more(clauses: list[Clause], place: int) -> bool:
    """Whether 还有 heads figures that have names of their own (还有:签约1个)."""
    left = clauses[place].of(Role.REMAINING)
    after = clauses[place + 1] if place + 1 < len(clauses) else None
    if len(left) != 1 or left[0].words != _ALSO or after is None:
        return False
    return after.has(Role.INDICATOR) and after.has(Role.QUANTITY)


_MEASURING: Final = Role.REMAINING | Role.TARGET | Role.COMPLETION


def heading_measure(clause: Clause) -> Measure | None:
    """The measure that a heading, or what is said to be wrong (目标有误,应为…), leads on with."""
    corrected = clause.has(Role.CORRECTION | Role.WRONG)
    ends = clause.ends
    bracketed = ends.lstrip().startswith("(")
    if not corrected and ":" not in ends and "\n" not in ends and not bracketed:
        return None
    if not clause.roles & _MEASURING:
        return None
    if clause.has(Role.REMAINING) and _of_time(clause):
        return None
    if _tells_of_it_only(clause):
        return None
    for role, measure in (
        (Role.REMAINING, Measure.REMAINING),
        (Role.TARGET, Measure.TARGET),
        (Role.COMPLETION, Measure.COMPLETION),
    ):
        if clause.has(role):
            return measure
    return None


_TARGET: Final = Measure.TARGET


def measure_over(clauses: list[Clause], place: int) -> Measure | None:
    """The measure of the figures under a heading that names no indicator."""
    told = heading_measure(clauses[place]) or _goals_behind_a_comma(clauses, place)
    work = told is _TARGET and only_names_the_work(clauses, place)
    return None if work or _leads_to_more(clauses, place) else told


_GOALS_ALONE: Final = re.compile(
    "(?:我?[市县区镇局办]|全[市县区镇])?(?:今年|全年|年度|本年度?|20\\d{2}年度?)的?(?:主要|重点|预期|总|任务)?"
    "(?:目标任务|任务目标|目标|任务)(?:值|数)?[是为]?"
)
_IN_FACT: Final = (
    Role.DONE | Role.TOTAL | Role.CURRENT | Role.REACHED | Role.ADDED | Role.STRETCH | _MEASURING
)


def _goals_behind_a_comma(clauses: list[Clause], place: int) -> Measure | None:
    """The measure of goals, where a comma stands for the colon over them (全年目标,签约10个)."""
    clause = clauses[place]
    after = clauses[place + 1] if place + 1 < len(clauses) else None
    if "," not in clause.ends or not clause.has(Role.TARGET) or after is None:
        return None
    bare = after.has(Role.INDICATOR) and after.has(Role.QUANTITY) and not after.has(_IN_FACT)
    goals = bare and _GOALS_ALONE.fullmatch(clause.text.strip()) is not None
    return _TARGET if goals else None
