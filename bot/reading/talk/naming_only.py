"""Words of talk that only compare, tell where, or draw breath: they silence nothing."""

import re
from typing import Final

from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role


def names_only(clause: Clause, token: Token) -> bool:
    """Whether a word of talk only compares, tells where, or draws breath."""
    if _compared(clause, token) or _only_a_pause(clause, token) or _with_us(clause, token):
        return True
    if token.words == "国家" and clause.text.startswith("高", token.end - clause.start):
        return True  # 国家高新技术企业净增5家
    if token.words in _GRANTED and _done_all_the_same(clause, token):
        return True
    before = clause.text[: token.start - clause.start]
    if token.role == Role.OTHERS and before.endswith(_GIVEN_BY):
        return True
    if token.words in _PEERS and before.endswith(_THAN):
        return not clause.has(Role.QUANTITY)
    if token.words == "人家" and not clause.has(Role.QUANTITY | Role.INDICATOR):
        return _DEALT_WITH.match(clause.text, token.end - clause.start) is not None
    if token.words in _ABOVE and not clause.has(Role.QUANTITY):
        return before.endswith(_TURNING) or _comes_to_look(clause, token)
    return token.words == "省里" and before.endswith(_THERE)


_DEALT_WITH: Final = re.compile(
    "(?:也|都|还|那边|客商|企业|老板|厂家)*"
    "(?:答应|同意|愿意|乐意|考虑|有意|看[上中]|满意|不[在想愿肯要]|没(?:在|来|空)|要先|嫌|怕|觉得)"
)
"""What those do whom we deal with, and who have no figures (人家答应考虑考虑)."""
_PEERS: Final = ("兄弟乡镇", "兄弟单位", "兄弟", "别人", "别的", "其他单位", "友邻")
_THAN: Final = ("比", "不如", "不及", "赶不上", "跑不过")
"""What likens us to our like, in a clause of no figure (比兄弟乡镇慢了点)."""
_ABOVE: Final = ("省里", "国家", "中央")
_THERE: Final = ("在", "去", "到", "从", "赴")
_TURNING: Final = (*_THERE, "跟", "和", "与", "同", "向", "找")
"""What leads to those above us whom we turn to (跟省里对接好了)."""
_LOOKING: Final = re.compile(
    "[^,]{0,8}?来(?:人|[^,]{0,4}?(?:督查|督导|检查|考核|调研|验收|抽查|巡查|指导|暗访|评估|复审))"
)


def _comes_to_look(clause: Clause, token: Token) -> bool:
    """Whether those above us have yet to look at what we have (省里下个月来督查)."""
    ahead = any(t.start >= token.end for t in clause.of(Role.PLAN))
    return ahead and _LOOKING.match(clause.text, token.end - clause.start) is not None


_GRANTED: Final = ("就算", "即使", "即便", "纵然", "哪怕再")
_ALL_THE_SAME: Final = re.compile("[也仍还依都]")


def _done_all_the_same(clause: Clause, token: Token) -> bool:
    """Whether 也 leads from what is granted to a figure (即使下雨也走访5家), and none before it."""
    begin = clause.start
    first = next((t.start for t in clause.of(Role.QUANTITY) if t.start >= token.end), begin)
    return _ALL_THE_SAME.search(clause.text, token.end - begin, first - begin) is not None


_GIVEN_BY: Final = (
    "通过",
    "获",
    "获得",
    "荣获",
    "得到",
    "入选",
    "入围",
    "列入",
    "纳入",
    "报经",
    "报请",
)
"""What leads to those who only approve or reward (37个通过国家发展改革委审核)."""


def _with_us(clause: Clause, token: Token) -> bool:
    """Whether we are named before others in a clause of no figure (我部组织媒体采访团,…)."""
    ours = token.role == Role.OTHERS and not clause.has(Role.QUANTITY)
    return ours and any(t.start < token.start for t in clause.of(Role.OWN))


def _only_a_pause(clause: Clause, token: Token) -> bool:
    """Whether 呢 only draws breath within a clause (签约呢是两个), and asks nothing.

    Nor does it behind what still goes on (饭还没吃呢).
    """
    if token.words != "呢":
        return False
    if ":" in clause.ends:
        return True  # 我报数呢:签约1个
    goes_on = "?" not in clause.ends and _GOING_ON.search(
        clause.text, 0, token.start - clause.start
    )
    return bool(goes_on) or bool(clause.text[token.end - clause.start :].strip())


_GOING_ON: Final = re.compile("(?:还[没未在差得早]|正在?|着|在[路家外])[^,]{0,10}$")


def _compared(clause: Clause, token: Token) -> bool:
    """Whether others are named only to compare with (居全省第三, 高于全国平均水平)."""
    if token.role != Role.OTHERS:
        return False
    compared = [t for t in clause.of(Role.COMPARISON) if t.start < token.start]
    if any(not t.words.endswith("同期") or t.words.startswith(_COMPARING) for t in compared):
        return True
    before = clause.text[: token.start - clause.start]
    ranked = _RANKED.match(clause.text, token.end - clause.start)
    if ranked is not None and not clause.has(Role.INDICATOR):
        return all(t.end - clause.start <= ranked.end() for t in clause.of(Role.QUANTITY))
    behind = clause.text[token.end - clause.start :]
    bracketed = behind == "县" and clause.ends.endswith("(")
    return before.endswith(_STANDING) and (bracketed or behind.startswith(_PLACES))


_RANKED: Final = re.compile(
    "(?:\\d{0,4}个?(?:县|市|区|县市|县市区|兄弟县市))?[中里内]?(?:综合)?"
    "(?:(?:排名?|位?[居列]|名列)?第?[\\d一二三四五六七八九十]{1,4}[位名]?"
    "|(?:排名?|位?[居列]|名列)(?:前列|前茅|首位|末位|上游|倒数第?[\\d一二三四五六七八九十]{1,4}[位名]?))\\s*$"
)
"""Our rank behind a wider area, at the end of its clause (在全省排第3位; no 全省第一批)."""
_COMPARING: Final = ("比", "较", "与", "和", "跟", "同比", "高", "低", "超", "优", "快", "慢")
"""What compares with those days, which alone only tell when others did it (同期全省签约4860个)."""
_STANDING: Final = ("居", "列", "排", "名", "入")
_PLACES: Final = ("第", "前", "首", "上游", "末", "倒数")
"""What stands around others among whom we only have a rank (居全省第32位)."""
