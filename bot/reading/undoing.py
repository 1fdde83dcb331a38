"""Taking back what was reported (contract: undo)."""

import re
from typing import Final

from bot.domain.reading import Outcome, Reading
from bot.reading.context import Context
from bot.reading.naming import loose
from bot.reading.tokens import Clause
from bot.reading.words import Role

_EXCUSE: Final = re.compile(r"[我你您们那这条个先帮请麻烦不好意思抱歉数据吧下一上前面的了啊哈错群]")


def withdraws(context: Context, clauses: list[Clause]) -> Reading | None:
    """The reading of a message that takes back the last report, where it gives no new value."""
    if context.updates or context.problems:
        return None
    for clause in clauses:
        asked = "?" in clause.ends or clause.has(Role.QUESTION)
        if _taken_back(clause) and not asked and _of_a_report(clause, context):
            context.step("withdrawn", clause.start, clause.end)
            return Reading(Outcome.UNDO, trace=tuple(context.steps))
    return None


def takes_back(context: Context, clause: Clause) -> bool:
    """Whether a clause does nothing but withdraw the last report (上面那条作废)."""
    asked = "?" in clause.ends or clause.has(Role.QUESTION)
    alone = clause.has(Role.UNDO) and not clause.has(Role.INDICATOR | Role.QUANTITY)
    return alone and not asked and _of_a_report(clause, context)


def _taken_back(clause: Clause) -> bool:
    """Whether a clause withdraws; 报错了 does where no new value follows."""
    mistaken = any(token.words in ("报错了", "报错啦") for token in clause.of(Role.CORRECTION))
    return mistaken or clause.has(Role.UNDO)


def _of_a_report(clause: Clause, context: Context) -> bool:
    """Whether what is taken back is a report, not a contract or a meeting."""
    rest = _EXCUSE.sub("", loose(clause, clause.start, clause.end, clause.tokens))
    refers = clause.has(Role.REFERENCE) or re.search(r"[报发条]", clause.text) is not None
    return len(rest) <= 1 if not refers else len(rest) <= 10 or context.request.addressed
