"""The measure that a heading leads on with (改厕完成率:, 剩余:), and headings that have none."""

import re
from typing import Final

from bot.domain.reading import Measure
from bot.reading.text.tokens import Clause
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


_MEASURING: Final = Role.REMAINING | Role.TARGET | Role.COMPLETION


def heading_measure(clause: Clause) -> Measure | None:
    """The measure that a heading, or what is said to be wrong (目标有误,应为…), leads on with."""
    corrected = clause.has(Role.CORRECTION | Role.WRONG)
    ends = clause.ends
    if not corrected and ":" not in ends and "\n" not in ends and "(" not in ends:
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
