"""Other units that are praised, or pointed at in a ranking, which report nothing for themselves."""

import re
from typing import Final

from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_PRAISING: Final = re.compile(
    r"(?:点赞|表扬|学学|学习|恭喜|祝贺|赞一个|(?<![查察观])看看?|瞧瞧?|[快要]追上|追赶)一?下?$"
)
_POINTING: Final = re.compile(
    "(?:突出|靠[前后]|前[一二三四五六七八九十列]|第一|落后|滞后|[较比][好快慢差]|最[多少好快慢高低]|领先|先进"
    "|亮眼|不错|以[上下])的?(?:单位|乡镇|镇办?|局委?|部门)?(?:是|有|为|分别是|分别为|依次是|依次为|包括)$"
    "|^ *(?:比?如|例如|像|尤其是?|特别是)$"
)
"""What leads to those who come first or last (排名前三的是…, 如…)."""
_NAMED_BY: Final = re.compile("(?:表扬|批评|通报|点名)了?$")
"""What others were told of a unit (书记表扬商务局签约5个)."""
_PRAISED: Final = re.compile(
    " *(?:[真好太很挺可也又都]|确实|就是|实在|最近|这么)*"
    "(?:是?快|牛|厉害|强|猛|给力|优秀|棒|卷)[啊呀哦了吧的哇啦]* *"
)
_APPLAUSE: Final = re.compile(
    " *(?:们|的同志们?)?(?:点个?赞|喝彩|鼓掌|叫好|打call|道喜|贺喜)[啊吧了!]* *"
)
_TOLD_BY: Final = re.compile(
    "(?:书记|[镇局县市区乡处科站]长|主任|主席|经理|同事|朋友|领导|有人|人家)(?:又|刚才?|都|也)?(?:说|讲|提到|透露)$"
    "|听[^,]{0,4}(?:说|讲|聊)$"
)
"""Who told of a unit (王镇长说秣陵镇签约了3个)."""
_AT_A_MEETING: Final = re.compile("(?:会|会议|群|台)[上里]$")
_TELLING: Final = re.compile(
    "(?:又|也|都|刚)?(?:汇报|介绍|报|发|晒|说|讲|表态|发言|交流)[了说道的]?"
)
"""What a unit did before others (昨天群里秣陵镇报了签约3个)."""
_WORTHY: Final = re.compile("的?(?:经验|做法|办法|干劲|精神|速度)?(?:都|也|很)?值得[^,]{0,6}")
_LETTER: Final = re.compile("[快牛厉强猛给优棒卷]")


def leave_praised(clauses: list[Clause], silent: list[str], unit: str | None) -> None:
    """Silence what is said of other units than `unit` that are praised, to the end of the sentence.

    It ends before where our own are spoken of.
    """
    sentence = -1
    for place, clause in enumerate(clauses):
        if clause.roles & Role.UNIT and _points_at_others(clause, unit):
            sentence = clause.sentence
        elif clause.sentence != sentence or clause.roles & Role.OWN:
            sentence = -1
        if sentence >= 0:
            silent[place] = silent[place] or "others_results"


def _points_at_others(clause: Clause, unit: str | None) -> bool:
    first = clause.of(Role.UNIT)[0]
    if first.names[0] == unit or any(t.start < first.start for t in clause.of(Role.OWN)):
        return False
    before = clause.text[: first.start - clause.start]
    if before and (_POINTING.search(before) or _NAMED_BY.search(before)) is not None:
        return True
    if _is_told_of(clause, first, before):
        return True
    if before.endswith("向") and clause.text.startswith("学习", first.end - clause.start):
        return True  # 要向商务局学习,本周签约5个
    return not clause.has(Role.QUANTITY) and _is_praised(clause, first, before)


def _is_told_of(clause: Clause, named: Token, before: str) -> bool:
    """Whether somebody tells what a unit has, or a unit told it before others."""
    if _TOLD_BY.search(before) is not None:
        return True
    behind = named.end - clause.start
    return (
        _AT_A_MEETING.search(before) is not None and _TELLING.match(clause.text, behind) is not None
    )


def _is_praised(clause: Clause, named: Token, before: str) -> bool:
    """Whether a clause without a figure praises a unit (点赞秣陵镇, 秣陵镇真快)."""
    behind = clause.text[named.end - clause.start :]
    if before.endswith(("为", "给", "替", "向")) and _APPLAUSE.fullmatch(behind) is not None:
        return True
    if _WORTHY.fullmatch(behind) is not None:
        return True
    praised = _LETTER.search(behind) is not None and _PRAISED.fullmatch(behind) is not None
    return praised or (len(behind) < _FEW and _PRAISING.search(before) is not None)


_FEW: Final = 4
"""So few characters behind a unit make no report of it (点赞秣陵镇!, 看看秣陵镇他们)."""
