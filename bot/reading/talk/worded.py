"""Figures in quotation marks of which only the wording is talked of (“改厕1860户”那句挪到…)."""

import re
from typing import Final

from bot.reading.text.tokens import Clause

_QUOTED: Final = re.compile(
    "“[^“”\n]{0,60}\\d[^“”\n]{0,60}”(?:"
    "(?:的)?(?:标签|字样|措辞|表述|说法|写法|标题)|[这那](?:半|一|几|两)?[句段行处页]"
    "|念起?来?|读起?来?|后[头面]要?加|写得|用的?是|挪|放[到在]|(?:改成|换成)(?![^,;\n]{0,8}\\d))"
)


def speaks_of_wording(text: str) -> bool:
    """Whether what is quoted is only talked of as words (“签约12个”这半句删了吧)."""
    return "”" in text and _QUOTED.search(text) is not None


def leave_out_wording(clauses: list[Clause], silent: list[str], text: str) -> None:
    """Silence what is quoted from a draft that somebody edits: it reports nothing."""
    for found in _QUOTED.finditer(text):
        for place, clause in enumerate(clauses):
            if clause.start < found.end() and clause.end > found.start():
                silent[place] = silent[place] or "is_typeset"
