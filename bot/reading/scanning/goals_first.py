"""A goal told before its thing: 全年任务320户,目前改厕298户."""

import re
from itertools import pairwise
from typing import Final

from bot.reading.meaning.uoms import converted
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_OPENS: Final = re.compile(
    " ?(?:[我本][镇乡县区市局办委省]|我们)?[: ]*"
    "(?:全年|今年|年度|本年度|年初|上级|[省市县区](?:里|上)?)*"
    "(?:下达|分配)?(?:[给到]?[我本][镇乡县区市局办委]|给?我们)?的?"
)
"""What leads to a goal that is not of another thing (危房改造任务): whose, of when, by whom."""
_LIGHT: Final = Role.CURRENT | Role.TOTAL | Role.DONE | Role.FILLER
_GAP: Final = re.compile("[: ]*")
_A_PAUSE: Final = re.compile(" ?, ?")


def with_goals_first(text: str, tokens: list[Token], vocabulary: Vocabulary) -> list[Token]:
    """The tokens; a goal that opens a sentence is of the thing named and counted right behind it.

    It must be counted or measured by the same word of its own, and be no less.
    """
    if "任务" not in text and "目标" not in text:
        return tokens
    for place, (goal, number) in enumerate(pairwise(tokens)):
        if goal.role != Role.TARGET or number.role != Role.QUANTITY or goal.end != number.start:
            continue
        if not _opens(text, tokens[:place], goal):
            continue
        named = _named_behind(text, number, tokens[place + 2 : place + 8], vocabulary)
        if named is not None:
            words, names, start = named.words, named.names, goal.start
            thing = Token(Role.INDICATOR, start, start, words, named.rule, names)
            return [*tokens[:place], thing, *tokens[place:]]
    return tokens


_GOALS: Final = (
    "任务",
    "目标",
    "任务数",
    "目标数",
    "任务量",
    "任务为",
    "目标为",
    "任务是",
    "目标是",
)
_BEFORE: Final = Role.FILLER | Role.PLAIN | Role.OWN | Role.UNIT
_WHOSE: Final = Role.OWN | Role.UNIT


def _opens(text: str, before: list[Token], goal: Token) -> bool:
    """Whether a word of a goal opens its sentence, in a line that named nothing yet."""
    if not goal.words.endswith(_GOALS):
        return False
    line = text.rfind("\n", 0, goal.start) + 1
    sentence = max(line, text.rfind("。", 0, goal.start) + 1, text.rfind(";", 0, goal.start) + 1)
    if any(t.role == Role.INDICATOR and t.start >= line for t in before):
        return False
    leading = [t for t in before if t.start >= sentence]
    if not all(t.role & _BEFORE for t in leading):
        return False
    unit = leading[0] if leading and leading[0].role & _WHOSE else None
    begins = unit.end if unit is not None and unit.start == sentence else sentence
    return _OPENS.fullmatch(text, begins, goal.start) is not None


def _named_behind(
    text: str, number: Token, behind: list[Token], vocabulary: Vocabulary
) -> Token | None:
    """The name behind a goal and a comma that has a number of the same word, and no more."""
    place, named, pause = number.end, None, _A_PAUSE
    for token in behind:
        if pause.fullmatch(text, place, token.start) is None:
            return None
        if token.role == Role.INDICATOR and named is None:
            named = token
        elif token.role == Role.QUANTITY:
            fits = named is not None and _is_of_it(number, token, named, vocabulary)
            return named if fits else None
        elif not token.role & _LIGHT:
            return None
        place, pause = token.end, _GAP
    return None


def _is_of_it(goal: Token, done: Token, named: Token, vocabulary: Vocabulary) -> bool:
    """Whether what is named is measured as the goal and its figure are, and is no more."""
    aim, told = goal.quantity, done.quantity
    if aim is None or told is None or aim.value is None or told.value is None:
        return False
    if aim.unit in _OF_ANYTHING:
        return False  # 任务5个,签约3个,开工2个: nobody knows of which
    fits = converted(aim, vocabulary.indicator(named.names[0])) is not None
    return fits and aim.unit == told.unit and told.value <= aim.value


_OF_ANYTHING: Final = ("", "个", "项", "件", "家", "处", "人", "次")
