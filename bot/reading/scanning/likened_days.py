"""Days that something is only set beside, follows or began in: what stands around tells it."""

import re
from typing import Final

from bot.reading.quantities.characters import any_soon, is_at, kind_of

_ENDS: Final = kind_of("如及上平破了")
_BEATEN: Final = re.compile(
    "(?:不如|不及|(?:比|赶|追)不上|超过了|(?:超越|赶超|追[上平]|赶上|打破)了?)$"
)
"""What makes the days behind it those that were caught up with, or were better (不如上周)."""
_DENIED: Final = re.compile("没有?$")
_THAT_MUCH: Final = re.compile("(?:那么|这么)?[多好快高强](?![\\d一二两三四五六七八九十])")
"""What behind days that 没有 stands before likens to them (没有上周多)."""
_BESIDE: Final = kind_of("与同跟和")
_SET_BESIDE: Final = re.compile("比(?:起来|较)?(?![例重值率赛拼学武])")
"""What behind days that 跟 stands before likens to them (跟昨天比)."""
_GONE_BEFORE: Final = re.compile("[^,。;!?\n]{0,24}[之以]?后(?=[,。;\n])")
"""What 继 and days go on with where something else comes after it (继上周签约后,又…)."""


def likened(text: str, start: int, end: int) -> int:
    """Where the words begin that set something beside the days there; -1 where none do."""
    before = text[start - 1]
    if is_at(text, start - 1, _ENDS):
        return _begin(_BEATEN, text, start)
    if is_at(text, start - 1, _BESIDE):
        return start - 1 if _SET_BESIDE.match(text, end) else -1
    if before == "继":
        return start - 1 if _GONE_BEFORE.match(text, end) else -1
    denied = before in "没有" and _THAT_MUCH.match(text, end) is not None
    return _begin(_DENIED, text, start) if denied else -1


def _begin(pattern: re.Pattern[str], text: str, start: int) -> int:
    found = pattern.search(text, max(0, start - 3), start)
    return found.start() if found is not None else -1


_SEASONS: Final = frozenset(("年底", "年末", "月底", "月末", "月初"))
_COMING: Final = re.compile("(?:临近|将近|接近|快到?|转眼就?|就|[又刚都已]到|眼看)$")
_HAS_COME: Final = re.compile("了(?=[,。;!\\s]|$)|将[至近到]|事多|事情多|任务[多重]|忙")
"""What tells no more than what time of the year or month it is (快到年底了, 年底事多)."""
_BEGUN: Final = re.compile(
    "[^,。;!?\\s\\d]{0,6}?(?:谈|接洽|接触|认识|结识|对接|跟踪|跟进|引荐)"
    "(?:[下好上]?的(?:项目|客商|老板|企业|客户)?|到(?:现在|今天|如今))(?=[,。;]|$)"
)
"""What had its beginning in the days before it, and no figure (5月份接洽的客商,签约2个)."""


_BEGINNING: Final = kind_of("谈洽接认结对跟引")
_SOON: Final = 9
_RUNNING: Final = ("今", "本", "这", "昨", "前天")
"""How days begin in which what was begun may have come about as well (今天对接的客商,签约1个)."""


_BASE: Final = re.compile("(?:的|同期)*[高低]?基数")
"""What days are of that only explain a growth (去年基数太高)."""
_TO_A_BASE: Final = kind_of("的同高低基")


_AGREEING: Final = kind_of("据照按绕彻实达")
_BY_A_PAPER: Final = re.compile(
    "(?:根据|依据|依照|按照?|遵照|对照|围绕|贯彻|落实|传达)[^,。;\\d\n]{0,5}$"
)
_A_PAPER: Final = re.compile(
    "(?![^,。;\n]{0,8}(?:任务|目标|计划|进度))[^,。;\\d\n]{0,8}?"
    "(?:会议|会上|[例度进]会|通知|文件|来[文函电]|精神|部署|要求|[指批]示|通报|意见)"
)
"""What days are those of a meeting or a paper that one goes by (根据9月15日会议要求,…)."""
_NEAR: Final = 9


def _of_a_paper(text: str, start: int, end: int) -> bool:
    begin = max(0, start - _NEAR)
    if not any_soon(text, begin, start - begin, _AGREEING):
        return False
    return _BY_A_PAPER.search(text, begin, start) is not None and (
        _A_PAPER.match(text, end) is not None
    )


def only_mentioned(text: str, start: int, end: int) -> bool:
    """Whether days tell what time of the year it is, when something began, or of a base.

    Or of which day a paper is that one goes by.
    """
    if is_at(text, end, _TO_A_BASE) and _BASE.match(text, end) is not None:
        return True
    if text[start:end] in _SEASONS:
        near = _COMING.search(text, max(0, start - 3), start)
        return near is not None or _HAS_COME.match(text, end) is not None
    if text.startswith(_RUNNING, start):
        return False
    if _of_a_paper(text, start, end):
        return True
    return any_soon(text, end, _SOON, _BEGINNING) and _BEGUN.match(text, end) is not None
