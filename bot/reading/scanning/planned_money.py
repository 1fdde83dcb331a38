"""The investment that projects are signed with is planned by contract (签约1个,计划总投资3亿元)."""

import re
from typing import Final

from bot.reading.quantities import QuantityKind
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_PLANNED: Final = ("计划", "预计", "拟")
_INVESTED: Final = "投资"
_SIGNED: Final = "签约"
_TOTAL: Final = "总投资"
_SUM: Final = re.compile("(?:计划|预计|拟)(?:总投资|投资总?)额?(?:为|达|约)?$")
_LONGEST: Final = 8
_ENDS: Final = re.compile(r" ?(?:左右)?(?:元|人民币)? ?(?:[,。;!)\n]|$)")
_SPENT: Final = re.compile("[^,。;\n]{0,5}[,;)]{1,2}[^,。;\n]{0,6}完成(?:了)?(?:投资|\\d)")
"""Behind the sum of a contract this tells how much of it is spent, and makes it a goal."""
_APART: Final = re.compile(" ?(?:个|家)?(?:项目|企业)? ?[,(、] ?")
_KNOWN: Final = Role.INDICATOR | Role.QUANTITY


def with_planned_money(text: str, tokens: list[Token], vocabulary: Vocabulary) -> list[Token]:
    """The tokens; 计划 right before the investment in projects just signed is the contract's."""
    if _SIGNED not in text or _INVESTED not in text:
        return tokens
    for word in [t for t in tokens if t.words in _PLANNED]:
        before = [t for t in tokens if t.end <= word.start]
        told = _sum_behind(text, [t for t in tokens if t.start >= word.end])
        if told and _is_behind_projects(text, before, word, vocabulary):
            total = Token(Role.FILLER, word.start, told.start, _TOTAL, "changes_nothing")
            tokens = [*before, total, *(t for t in tokens if t.start >= told.start)]
    return tokens


def _sum_behind(text: str, behind: list[Token]) -> Token | None:
    """The sum of an investment that stands alone and closes its clause."""
    told = next((t for t in behind[:3] if t.role == Role.QUANTITY), None)
    if told is None or told.quantity is None or told.quantity.kind is not QuantityKind.MONEY:
        return None
    said = _SUM.search(text, max(0, told.start - _LONGEST), told.start)
    if said is None or _ENDS.match(text, told.end) is None or _SPENT.match(text, told.end):
        return None
    return told


def _is_behind_projects(
    text: str, before: list[Token], word: Token, vocabulary: Vocabulary
) -> bool:
    """Whether a number of projects that have a total investment ends right before a word."""
    known = [t for t in before if t.role & _KNOWN][-2:]
    if [t.role for t in known] != [Role.INDICATOR, Role.QUANTITY]:
        return False
    named, counted = known
    if _SIGNED not in named.words or _APART.fullmatch(text, counted.end, word.start) is None:
        return False
    if not _were_signed(text, before, named, counted):
        return False
    return vocabulary.continued(named.names[0], _TOTAL) is not None


_TO_COME: Final = Role.TARGET | Role.REMAINING | Role.PLAN | Role.NO_MOVEMENT | Role.IS_ZERO
_NOT_SIGNED: Final = re.compile("(?:意向|有望|[未没待可难])$")
_CLAUSE: Final = re.compile(r".*[,。;!\n]", re.DOTALL)


def _were_signed(text: str, before: list[Token], named: Token, counted: Token) -> bool:
    """Whether a number is of what was signed: no goal, nothing left to sign, no nought."""
    if counted.quantity is None or not counted.quantity.value:
        return False
    if _NOT_SIGNED.search(text, 0, named.start) is not None:
        return False
    begun = _CLAUSE.match(text, 0, named.start)
    begin = begun.end() if begun is not None else 0
    return not any(t.role & _TO_COME and t.start >= begin for t in before)
