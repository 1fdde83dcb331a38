"""What somebody stresses, or a meeting lays down for the year, is to be done (镇长强调,签约5个)."""

import re
from datetime import date
from typing import Final

from bot.reading.talk.ahead import is_over
from bot.reading.text.tokens import Clause
from bot.reading.words import Role

DEMANDING: Final = ("强调", "叮嘱", "嘱咐", "全年", "年内", "本年度")
"""Of these a message holds one in which somebody stresses figures, or lays them down."""
_STRESSED: Final = re.compile("(?:强调|叮嘱|嘱咐)说?$")
_LAID_DOWN: Final = re.compile("[按根依遵][照据循]?[^,]{0,10}(?:精神|部署|安排|通知|文件|要求)$")
_WHOLE_YEAR: Final = ("全年", "年内", "今年全年", "本年度")
_DONE: Final = (
    Role.TOTAL | Role.CURRENT | Role.DONE | Role.ADDED | Role.REACHED | Role.HAPPENED | Role.OWN
    | Role.TARGET | Role.COMPLETION | Role.REMAINING
)  # fmt: skip
_RULE: Final = "is_exhortation"


def leave_demands(clauses: list[Clause], silent: list[str], today: date) -> None:
    """Silence the figures behind words that stress or lay them down, up to what has been done."""
    sentence, of_the_year = -1, False
    for place, clause in enumerate(clauses):
        if not clause.has(Role.QUANTITY):
            text = clause.text.rstrip() if clause.ends.strip() in (",", ":") else ""
            stressed = _STRESSED.search(text) is not None
            laid_down = _LAID_DOWN.search(text) is not None
            if stressed or laid_down:
                sentence, of_the_year = clause.sentence, laid_down
        elif clause.sentence != sentence or clause.has(_DONE):
            sentence = -1
        elif _is_for_the_year(clause) or not (of_the_year or is_over(clause, today)):
            silent[place] = silent[place] or _RULE


def _is_for_the_year(clause: Clause) -> bool:
    return any(t.words in _WHOLE_YEAR for t in clause.of(Role.STRETCH))
