"""Figures of others that somebody only takes note of, or sends back (李寨镇签约1个,记下了)."""

import re
from typing import Final

from bot.reading.quantities import QuantityKind
from bot.reading.text.hints import AT_ODDS
from bot.reading.text.tokens import Clause
from bot.reading.words import Role

_NOTED: Final = re.compile(
    " *(?:我这?边?|这边|我们)?(?:都|均)?已?经?(?:都|给你?们?)?"
    "(?:(?:收到|收悉|记[下上好]|记录|登记|录入|收录|备注|登记[上好]|录[上好]"
    "|审核|审过|复核|核实|核对|核过|确认|汇总|统计)(?:通过|无误|完毕|完|过)?"
    "(?:了|啦|哈)?(?:系统|台账|表格?|平台)?(?:了|啦)?|收到请?回复?)"
    "[啦啊哈!~]* *"
)
_CHECKED: Final = re.compile("核[实对过]|复核|确认")
"""What may be said of one's own figures as well as of those of others."""
_SENT_BACK: Final = re.compile(
    " *(?:的|还|也|都|仍)*(?:需要?|请|麻烦|要|应|须|得|再)+(?:及时|尽快|抓紧|马上|你们?|再|重新)*"
    "(?:补[充报齐传交上一]?|上传|提供|附上?|完善|重[报新]|核[实对查]|说明|更正)[^,]*"
    "| *补(?:一?下|个|份|张|上)[^,]{0,8}"
)
_URGED: Final = re.compile("(?:要|得|再)?(?:抓紧|加快|尽快|加把劲)[^,]{0,6}")
_SPURS: Final = re.compile(
    "[^,]{0,6}(?:抓紧|加快|加把劲|注意|发我|发给我|[填补]一下|尽快|赶紧|跟上)[^,]{0,6}"
)
"""What is said to a unit that is called on, of its own figures (@永丰镇 改厕178户,加快进度)."""
_WANTED: Final = re.compile(
    " *(?:的)?(?:合同|材料|资料|附件|照片|台账|协议|佐证|凭证|截图|扫描件|原件)书?(?:还|都|也)*"
    "(?:没有?|未)(?:看|收|见|上?传|发|交|上?报|给|提供)[^,]{0,4}"
    "| *(?:合同|材料|照片|附件|台账|协议)(?:呢|在哪)[^,]{0,3}| *是?哪[个家些处户][^,]{0,6}"
)
_TWICE: Final = re.compile("(?:都|又|是|报|上报)*(?:重复|报重)(?:报|统计|计算|上报)?(?:了|啦|的)?")
_AT_ODDS: Final = re.compile("(?:与|和|跟|同)[^,]*(?:不一致|不相?符|对不上|不一样)")
_NOT_OURS: Final = re.compile(
    "(?:与|和|跟|同)我[们局镇办区市县]?[^,]{0,4}[报填]的[^,]{0,4}(?:不一致|不相?符|对不上|不一样)"
)
"""What is at odds with our figures is others' (系统显示改厕265户,跟我们报的对不上)."""
_ODD: Final = re.compile("(?:数据|数字|数)?(?:有?异常|有疑问|存疑)")
_HEARD: Final = re.compile(" *(?:好的?|嗯|ok|行)? *(?:已经?)?(?:收到|收悉)了? *$")
_CALLING: Final = Role.REQUEST | Role.BESIDE
_RULE: Final = "is_acknowledged"


def leave_what_is_noted(clauses: list[Clause], silent: list[str], unit: str | None) -> None:
    """Silence figures of others than `unit` that are noted, sent back or found at odds.

    A remark behind them silences its sentence up to there.
    """
    begun, odd = 0, -1
    for place, clause in enumerate(clauses):
        if clause.sentence != clauses[begun].sentence:
            begun = place
        if clause.roles & Role.QUANTITY:
            listed = clause.begins == "、" and place > 0 and silent[place - 1] == _RULE
            if listed or clause.sentence == odd or _is_noted(clause, unit):
                silent[place] = silent[place] or _RULE
        elif clause.roles & Role.INDICATOR and _ODD.search(clause.text) is not None:
            odd = clause.sentence
        elif place > begun and _notes(clause, clauses[begun:place], unit):
            silent[begun:place] = [one or _RULE for one in silent[begun:place]]


def _is_noted(clause: Clause, unit: str | None) -> bool:
    """Whether a figure is noted, sent back or found at odds in its own clause."""
    value = clause.of(Role.QUANTITY)[-1]
    behind = clause.text[value.end - clause.start :]
    if clause.hints & AT_ODDS and _AT_ODDS.search(clause.text) is not None:
        return True
    some = clause.begins == "," and not clause.roles & Role.INDICATOR  # 签约3个,1个重复
    if not some and _is_counted_twice(clause, behind):
        return True
    if not _is_of_others(clause, unit):
        return False
    if clause.roles & Role.UNIT and _SENT_BACK.fullmatch(behind) is not None:
        return unit is None or "@" not in clause.text  # @商务局 签约2个请核实: the sender's own
    return _is_urged(clause, behind) or _is_heard(clause, behind)


def _is_counted_twice(clause: Clause, remark: str) -> bool:
    """Whether a remark tells that figures were counted twice, and none is taken off for it."""
    told = "重" in remark and not clause.roles & Role.REMOVED
    return told and _TWICE.fullmatch(remark.strip()) is not None


def _is_urged(clause: Clause, behind: str) -> bool:
    """Whether a unit that is called on is urged (请孙集镇改厕12户抓紧)."""
    called = clause.roles & _CALLING and clause.tokens[0].role & _CALLING
    return bool(called) and _URGED.fullmatch(behind) is not None


def _is_heard(clause: Clause, behind: str) -> bool:
    """Whether 收到 stands before the unit of a figure, or right behind it."""
    if _is_money(clause):
        return False
    units = clause.of(Role.UNIT)
    before = clause.text[: units[0].start - clause.start] if units else ""
    return _HEARD.fullmatch(before) is not None or _NOTED.fullmatch(behind) is not None


def _notes(clause: Clause, before: list[Clause], unit: str | None) -> bool:
    """Whether a clause without a figure takes note of those before it, or sends one back."""
    told = [one for one in before if one.roles & Role.QUANTITY]
    if not told:
        return False
    if _is_counted_twice(told[-1], clause.text) or _NOT_OURS.search(clause.text) is not None:
        return True
    if not _is_of_others(told[0], unit):
        return False
    if told[0].text.lstrip().startswith("@") and _SPURS.fullmatch(clause.text) is not None:
        return True
    if _NOTED.fullmatch(clause.text) is not None and not _is_money(told[-1]):
        return not (unit is None and _checks_its_own(clause.text, before, told))
    named = told[0].has(Role.UNIT) and not clause.has(Role.INDICATOR)
    named = named and (unit is None or "@" not in told[0].text)
    return named and len(told) == 1 and _wants(clause)


def _checks_its_own(remark: str, before: list[Clause], told: list[Clause]) -> bool:
    """Whether a unit that heads a list, or several figures, says that they were checked.

    永丰镇:改厕298户,已确认 is its own report; 永丰镇改厕298户,已确认 is a coordinator's answer.
    """
    if _CHECKED.search(remark) is None:
        return False
    return len(told) > 1 or ":" in before[0].ends or told[0].begins == ":"


def _wants(clause: Clause) -> bool:
    """Whether a clause wants papers of the figure before it, or that it be looked at again."""
    text = clause.text.rstrip()
    return _SENT_BACK.fullmatch(text) is not None or _WANTED.fullmatch(text) is not None


def _is_of_others(clause: Clause, unit: str | None) -> bool:
    """Whether a clause gives the figure of another unit, which does not report it itself."""
    units = clause.of(Role.UNIT)
    if clause.has(Role.OWN):
        return False
    return units[0].names[0] != unit if units else unit is None


def _is_money(clause: Clause) -> bool:
    """Whether a clause tells of money, which itself may have come in (专项债1.2亿元已收到)."""
    quantities = (t.quantity for t in clause.of(Role.QUANTITY))
    return any(q is not None and q.kind is QuantityKind.MONEY for q in quantities)
