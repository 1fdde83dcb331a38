"""Units that are counted: so many of them have, or have not, done something."""

import re
from typing import Final

from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.text.hints import OWING, REPORTED
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_UNITS_COUNTED: Final = re.compile(
    r"(多|余)?(个|家)?(责任|成员|市直)?(单位|乡镇|镇办|部门|局委|街道)"
)
_COUNTED_BEFORE: Final = re.compile("(?:单位|乡镇|镇办|部门|局委)(?:有|共|达)?$")
_UNREPORTED: Final = re.compile(
    "(?:单位|乡镇|镇办?|乡|局委?|部门|园区|街道|村|科室)[还都也]?[没未]有?上?报"
)
_OWING: Final = re.compile(
    "(?:[没未]有?[上填]?[报交填送]|零)[^,。;]{0,12}的(?:单位|部门|乡镇|镇办?)?[还仍]?[有剩]下?(?:大约|约)?$"
)
"""Those of whom something is still to come, before how many they are (没报签约的还有14家)."""
_LONGEST: Final = 30
_AREA: Final = "(?:[全我][市县区镇]|辖区内?|周边)?(?:的|共|约)?$"
_VISITED: Final = re.compile(
    "(?:[抽检督巡审]查|督导|走访|暗访|调研|深入|覆盖|服务|到|赴|去|跑|审计|进[驻点]|回访|约谈|慰问"
    f"|联合|会同)了?{_AREA}"
)
"""What one does in units, which does not count them (抽查3个乡镇)."""
_REACHES: Final = re.compile(f"(?:涉及|涵盖|遍及|辐射|惠及|分布[在于])了?{_AREA}")
"""How far a thing reaches, among places and no offices (涉及8个乡镇)."""
_PLACES: Final = re.compile("[多余]?个?(?:乡镇|镇办|街道)")
_COUNTED: Final = kind_of("多余个家责成市单乡镇部局委街")
_NONE: Final = Role.IS_ZERO | Role.NO_MOVEMENT


def counts_units(clause: Clause, token: Token) -> bool:
    """Whether a number counts units, those that one was in apart (65个单位, but no 抽查3个乡镇)."""
    place = token.end - clause.start
    owing = clause.hints & OWING != 0
    if owing and "零" in clause.text:
        before = clause.text[: token.start - clause.start]
        if "零" in before and _COUNTED_BEFORE.search(before):
            return True  # 签约破零单位65个
    if owing and _owe(clause, token):
        return True
    if clause.hints & REPORTED and _UNREPORTED.match(clause.text, place):
        return True
    if not is_at(clause.text, place, _COUNTED):
        return False
    if _UNITS_COUNTED.match(clause.text, place) is None:
        return False
    begin = token.start - clause.start
    return not (_is_reached(clause, begin, place) or _VISITED.search(clause.text, 0, begin))


def _owe(clause: Clause, token: Token) -> bool:
    """Whether so many of whom nothing has come are told."""
    end = token.start - clause.start
    return _OWING.search(clause.text, max(0, end - _LONGEST), end) is not None


def _is_reached(clause: Clause, begin: int, end: int) -> bool:
    """Whether a thing reaches so many places, of which nothing is told that they have none."""
    if _PLACES.match(clause.text, end) is None or clause.has(_NONE):
        return False
    return _REACHES.search(clause.text, 0, begin) is not None
