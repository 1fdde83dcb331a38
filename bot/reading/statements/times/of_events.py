"""Days of what befell one thing, which date nothing else (恒达项目11月初开工)."""

import re
from typing import Final

from bot.reading.context import Context
from bot.reading.names.naming import loose
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_HOW: Final = Role.FILLER | Role.TOTAL | Role.HAPPENED | Role.STRETCH
_CAME_TO_AN_END: Final = re.compile(
    "(?:已经?|正式|全面|全部|全线|顺利|如期)*(?:动工|完工|建成|通车|投用|投入使用|交付|封顶)+(?:使用)?了?"
)


def befell_then(clause: Clause, day: Token) -> bool:
    """Whether a day stands between a thing and what has come to it, with no figure.

    It is no day of the next sentence: 恒达项目11月初开工。改厕298户.
    """
    if ":" in clause.ends or "\n" in clause.ends or not _is_told_of_an_end(clause, day):
        return False
    before = [t for t in clause.tokens if t.end <= day.start]
    told = any(t.role == Role.INDICATOR for t in before)
    return told or bool(loose(clause, clause.start, day.start, before))


_FORMER: Final = ("去年", "上年", "前年")
_LEADS_ON: Final = re.compile("[\u4e00-\u9fff]")


def explains_a_figure(context: Context, clause: Clause, days: Token) -> bool:
    """Whether how a former year was explains a figure of the sentence (…-68.4%,去年行情好。…).

    It holds to the end of the sentence, and is no year of the next.
    """
    if not days.words.startswith(_FORMER) or not context.in_sentence():
        return False
    return _LEADS_ON.match(clause.text, days.end - clause.start) is not None


def _is_told_of_an_end(clause: Clause, day: Token) -> bool:
    """Whether a clause ends in a stage behind a day (…开工, …正式投产, …建成通车)."""
    if _CAME_TO_AN_END.fullmatch(clause.text[day.end - clause.start :].rstrip()) is not None:
        return True
    behind = [t for t in clause.tokens if t.start >= day.end]
    events = [t for t in behind if t.role == Role.INDICATOR]
    if not events or any(not t.role & _HOW for t in behind if t is not events[-1]):
        return False
    return not loose(clause, events[-1].end, clause.end, [])
