"""The values that a word shares out (各, 均, 都, 分别), as far as they go."""

from typing import Final

from bot.reading.names.naming import loose
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import FIGURES, Role

LONGEST_LIST: Final = 150
"""So many units or values at most are shared out in one sentence."""
DEALT: Final = ("分别", "依次")
"""Words that deal several values out in order."""


def values_after(clauses: list[Clause], place: int, each: Token) -> list[Token]:
    """The values from a word that shares out on, as far as nothing else is named."""
    values = _up_to_a_name(clauses[place], each)
    for clause in clauses[place + 1 : place + LONGEST_LIST]:
        # behind 各 a zero is another statement (签约、开工各1个,没别的了)
        figures = FIGURES if each.words.startswith(DEALT) else Role.QUANTITY
        alone = clause.has(figures) and not clause.has(Role.UNIT | Role.INDICATOR | Role.EACH)
        if clause.sentence != clauses[place].sentence or not alone or clause.begins not in ",、":
            break
        if clause.begins == "," and (clause.has(_OF_ANOTHER_ROW) or _took_so_long(clause, values)):
            break  # …分别为1个、2个、3个,共6个; …,完成率77.5%和62.5%; …,下午还要去一趟
        if loose(clause, clause.start, clause.end, clause.tokens):
            break
        values += clause.of(FIGURES)
    return values


def _took_so_long(clause: Clause, values: list[Token]) -> bool:
    """Whether a clause only tells how many days what was dealt out took (各1次,跑了3天)."""
    first = values[0].quantity if values else None
    told = clause.of(Role.QUANTITY)
    days = any(t.quantity is not None and t.quantity.unit_text == "天" for t in told)
    words = clause.text.strip() not in {t.words for t in told}
    return days and words and first is not None and first.unit_text != "天"


def _up_to_a_name(clause: Clause, each: Token) -> list[Token]:
    """The values of a clause from a word that shares out on, to one with a name of its own.

    外出招商、签约均为0 在谈5个: the 5 is none of the row.
    """
    values: list[Token] = []
    for token in clause.tokens:
        if token.role & FIGURES and token.start >= each.start:
            values.append(token)
        elif values and token.role == Role.INDICATOR:
            break
    return values


_OF_ANOTHER_ROW: Final = (
    Role.TOTAL | Role.COMPLETION | Role.TARGET | Role.REMAINING | Role.GROWTH | Role.FALL
    | Role.PLAN | Role.EXHORTATION | Role.HAPPENED
)  # fmt: skip
