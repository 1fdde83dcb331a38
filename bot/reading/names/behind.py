"""The name right behind a number (5个停车场开工, 4038名孕妇接受超声筛查)."""

import re
from typing import Final

from bot.reading.names.letters import LETTERS
from bot.reading.names.likeness import LEAST_FORGIVEN
from bot.reading.names.naming import LONGEST_TAIL, Named, bare, said
from bot.reading.quantities import QuantityKind
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.statements.passed import acts
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_WHO_HAD_IT: Final = re.compile("[\u4e00-\u9fff]{1,6}?(?:接受|参加|实现|享受|获得|完成)了?")
_FOR_WHOM: Final = re.compile(
    "[\u4e00-\u9fff]{1,6}?(?:免费)?(?:开展|提供|进行|实施)了?(?:免费)?(?:的)?"
)
"""What was done for people who are counted behind 为 (为4120名孕妇开展超声筛查)."""
_ITS_END: Final = re.compile("(?:服务|工作|活动)? ?")


def _behind_whom(clause: Clause, value: Token) -> int:
    """Where a name may stand behind people counted and what they did (4038名孕妇接受超声筛查)."""
    quantity = value.quantity
    if quantity is None or quantity.unit not in ("名", "人", "位"):
        return value.end
    place = value.end - clause.start
    match = (_FOR_WHOM if _is_for_them(clause, value) else _WHO_HAD_IT).match(clause.text, place)
    return clause.start + match.end() if match is not None else value.end


def _is_for_them(clause: Clause, value: Token) -> bool:
    """Whether something is done for those who are counted."""
    return clause.text[: value.start - clause.start].endswith(("为", "给"))


def name_behind(clause: Clause, value: Token, behind: list[Token]) -> Named | None:
    """The indicator named right behind a number (5个停车场开工, 新增2个签约项目)."""
    place = _behind_whom(clause, value)
    for token in (t for t in behind if t.end > place):
        if value.role == Role.IS_ZERO and token.role == Role.FILLER and len(token.words) > 1:
            return None  # 无重大隐患 says nothing of all of them
        if LETTERS.search(clause.text[place - clause.start : token.start - clause.start]):
            return None
        if token.role == Role.INDICATOR:
            if _took_so_often(clause, value, token) or _is_of_another(clause, value, token, behind):
                return None
            return Named(token.names, token.words, "name_behind", start=token.start, end=token.end)
        if not token.role & _BEFORE_A_NAME:
            return None
        place = token.end
    return None


_OFTEN: Final = ("次", "遍", "趟", "天", "回")


def _took_so_often(clause: Clause, value: Token, token: Token) -> bool:
    """Whether 才 tells how often something took to come about (重启3次才解决问题)."""
    quantity = value.quantity
    if quantity is None or quantity.unit not in _OFTEN:
        return False
    return clause.text[value.end - clause.start : token.start - clause.start].strip() == "才"


def name_in_parts(
    clause: Clause, value: Token, behind: list[Token], vocabulary: Vocabulary
) -> Named | None:
    """The indicator whose noun stands behind a number, its verb behind 已 (690亩闲置土地已盘活)."""
    told = [t for t in behind if t.role & _IS_DONE]
    if not told or any(t.role & _ITS_OWN for t in behind):
        return None
    words = bare(said(clause, value.end, clause.end, behind))
    if not LEAST_FORGIVEN <= len(words) <= LONGEST_TAIL:
        return None
    names = vocabulary.forms.get(words) or vocabulary.likeness.reordered(words)
    return Named(names, words, "name_behind", start=value.end) if len(names) == 1 else None


_IS_DONE: Final = Role.TOTAL | Role.DONE | Role.HAPPENED
_ITS_OWN: Final = Role.QUANTITY | Role.UNIT | Role.STRETCH


def _is_of_another(clause: Clause, value: Token, name: Token, behind: list[Token]) -> bool:
    """Whether a name behind a value is that of another number, or begins another word."""
    if leads_to_the_next(clause, value, name, behind) or _has_its_own(value, name, behind):
        return True
    if _is_for_them(clause, value) and not _ITS_END.fullmatch(clause.text, name.end - clause.start):
        return True
    if _PAPER.match(clause.text, name.end - clause.start) is not None:
        return True
    return acts.counts_papers(clause, name.end)


_PAPER: Final = re.compile(
    "(?:项目)?的?(?:(?![已均都正在完未了签订办])[\u4e00-\u9fff]){0,4}?"
    "(?:方案|合同|协议书|施工图|图纸|产权证|照片|材料|资料|汇总表|进度表|信息表|明细表|统计表|登记表|表格"
    "|分解表|台账|清单|名单|对比图|信息|批文)"
)
"""A paper about so many things is none of them (592套周转房的分配方案, 86个签约项目汇总表)."""
_BEFORE_A_NAME: Final = (
    Role.FILLER | Role.ADDED | Role.TOTAL | Role.HAPPENED | Role.DONE | Role.STRETCH
)


def leads_to_the_next(clause: Clause, value: Token, name: Token, behind: list[Token]) -> bool:
    """Whether a name is that of the number behind it (260个重点项目新开工项目132个).

    Other names behind that one leave it open, but for a gap before it (外出2 在谈5 签约1).
    """
    later = [t for t in behind if t.start >= name.end]
    if not later or later[0].role != Role.QUANTITY or later[0].start != name.end:
        return False
    apart = clause.text[value.end - clause.start : name.start - clause.start].isspace()
    return apart or not any(t.role == Role.INDICATOR for t in later)


def _has_its_own(value: Token, name: Token, behind: list[Token]) -> bool:
    """Whether a name behind a percentage leads to its own total (增速7.2%开工项目累计53个)."""
    if value.quantity is None or value.quantity.kind is not QuantityKind.PERCENT:
        return False
    later = [t.role for t in behind if t.start >= name.end][:2]
    return len(later) == 2 and later[0] == Role.TOTAL and later[1] == Role.QUANTITY
