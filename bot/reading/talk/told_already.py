"""Figures said to have been reported before, in a clause beside them (前面报过了,签约1个)."""

import re
from typing import Final

from bot.reading.text.tokens import Clause
from bot.reading.words import Role

_WHO: Final = "(?:我们?|咱们?|俺们?|我[镇局办乡委]|这个|数据)?"
_WHEN: Final = "(?:[昨前]天|昨[日晚]|今早|上午|早上|刚才|刚刚|前面|上面|之前|此前|上次|上周)?"
_REMARK: Final = re.compile(
    f" *(?:不是)?{_WHO}{_WHEN}{_WHO}"
    "(?:(?:就|都|也|早就?|已经?)*[报填发](?:送)?过了?|(?:早就|就|早已)(?:已经?)?[报填]了)"
    "[啊呀哦呢的吧嘛吗了]* *"
)
_ANEW: Final = (
    Role.STRETCH | Role.ADDED | Role.CORRECTION | Role.TOTAL | Role.CURRENT | Role.REACHED
)
"""What tells of a figure beside the one reported before (昨天报过了,今天又签约1个)."""
_TOLD: Final = "told_already"


def leave_what_was_told(clauses: list[Clause], silent: list[str]) -> None:
    """Silence the figures of a sentence of which a clause says that they were reported before.

    The clause may stand before or behind them; what is told anew goes on.
    """
    begun, done = 0, -1
    for place, clause in enumerate(clauses):
        if clause.sentence != clauses[begun].sentence:
            begun = place
        if clause.sentence != done and _is_remark(clause):
            done = clause.sentence
            _silence_beside(clauses, silent, begun, place)


def _is_remark(clause: Clause) -> bool:
    text = clause.text
    told = "报" in text or "填过" in text or "发过" in text
    return told and not clause.has(Role.QUANTITY) and _REMARK.fullmatch(text) is not None


def _silence_beside(clauses: list[Clause], silent: list[str], begun: int, place: int) -> None:
    """Silence what stands before a remark in its sentence, or else what stands behind it."""
    if any(clause.has(Role.QUANTITY) for clause in clauses[begun:place]):
        silent[begun:place] = [one or _TOLD for one in silent[begun:place]]
        return
    for behind in range(place + 1, len(clauses)):
        clause = clauses[behind]
        if clause.sentence != clauses[place].sentence or clause.has(_ANEW):
            return
        silent[behind] = silent[behind] or _TOLD
