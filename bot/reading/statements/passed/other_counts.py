"""Numbers that by their counting word, or by what follows them, are of no indicator named."""

import re
from typing import Final

from bot.domain.catalogue import Kind
from bot.reading.context import Context
from bot.reading.quantities import Quantity, QuantityKind
from bot.reading.statements.segments import Segment
from bot.reading.words import Role

TIMES: Final = ("次", "场", "趟")
"""Counting words of what is counted by how often it was done."""
_COUNTED: Final = (Kind.COUNT, Kind.LEVEL)
_OF_PAPERS: Final = ("份", "篇", "页")
_ANYTHING: Final = ("个", "项", "件")
_HOW_OFTEN: Final = ("趟", "轮", "遍")
_WRITTEN_OR_RUN: Final = (*_OF_PAPERS, *_HOW_OFTEN)
_OF_BEASTS: Final = ("头", "只", "羽", "尾", "匹")
_OF_LOADS: Final = ("车", "箱", "桶", "袋", "瓶", "杯", "盒", "碗", "盘", "桌")
_OF_THEIR_OWN: Final = frozenset(
    (*_WRITTEN_OR_RUN, *_OF_LOADS, *_OF_BEASTS, "步", "拨", "句", "顿", "张", "道")
)
"""Counting words of things, and of how often, by which no progress is counted."""
_POINTS: Final = "分"


def is_of_no_report(
    context: Context, segment: Segment, quantity: Quantity, names: tuple[str, ...]
) -> bool:
    """Whether a number is one of points, or what follows it makes no report of it."""
    if quantity.unit_text == _POINTS:  # 孩子学位还差5分
        return not names or context.vocabulary.indicator(names[0]).uom != _POINTS
    if "企业" in segment.clause.text and _counts_people_of_firms(segment):
        return True
    if quantity.unit == "家" and segment.names and _counts_firms_at_work(context, segment):
        return True
    goes_on = segment.value.end < segment.clause.end
    if goes_on and quantity.unit == "家" and _are_doers(context, segment, names):
        return True
    return goes_on and _tells_where_or_what(segment, quantity)


_DO: Final = re.compile("(?:单位|公司|部门)?(?:管|施工|承建|承包|中标|负责|争|抢|竞标|投标|设计)")


def _are_doers(context: Context, segment: Segment, names: tuple[str, ...]) -> bool:
    """Whether those are counted who do a work (一个窨井盖三家管), and not what is done."""
    if not names or context.vocabulary.indicator(names[0]).uom in ("家", "家次"):
        return False
    end = segment.value.end - segment.clause.start
    return _DO.match(segment.clause.text, end) is not None


_AT_WORK: Final = ("开工", "投产", "竣工", "竣工投产")
_SO_MANY: Final = "[\\d一二两三四五六七八九十百]{1,6}家[,、] ?"
_FIRMS: Final = re.compile(
    f"(?<!签约)企业{_SO_MANY}(?:(?:已|均|其中|现)?(?:{'|'.join(_AT_WORK)})了?{_SO_MANY}){{0,3}}$"
)
_FAR: Final = 48


def _counts_firms_at_work(context: Context, segment: Segment) -> bool:
    """Whether so many of the firms just counted are at work (入园企业86家,投产62家,开工8家).

    Firms that signed went on to their next stages themselves (签约企业12家,开工8家).
    """
    if segment.names[-1].words not in _AT_WORK:
        return False
    begin = max(0, segment.start - _FAR)
    return _FIRMS.search(context.normal.text, begin, segment.start) is not None


_PEOPLE_OF_FIRMS: Final = re.compile(
    "企业(?:家(?!次)|(?:困难|退休|优秀|一线)?(?:职工|员工|工人|家属|人才)|(?:工会|党支部|食堂))"
)
_BOSSES: Final = "企业家"


def _counts_people_of_firms(segment: Segment) -> bool:
    """Whether people of firms are called on, and no firms (走访企业家8家, 8家企业家属)."""
    text, begin = segment.clause.text, segment.clause.start
    if _PEOPLE_OF_FIRMS.match(text, segment.value.end - begin) is not None:
        return True
    return text[: segment.value.start - begin].endswith(_BOSSES)


_WHERE: Final = re.compile("楼(?!盘|宇|房|栋|市)|(?<=[里米])外(?!环)")
_MEETING: Final = re.compile(
    "[\u4e00-\u9fff]{0,4}(?:培训|座谈|推进|现场|观摩|动员|调度|协调|宣讲|表彰)会议?"
)


def _tells_where_or_what(segment: Segment, quantity: Quantity) -> bool:
    """Whether what follows a number makes a floor, a distance, a meeting or another thing of it.

    签约改到3楼了; 农村公路3公里外; 高企12家培训会; 签约了86户家庭医生服务
    """
    text, end = segment.clause.text, segment.value.end - segment.clause.start
    if _WHERE.match(text, end) is not None:
        return not quantity.unit_text or quantity.kind is QuantityKind.LENGTH
    if text.endswith(("会", "会议")) and _MEETING.fullmatch(text, end) is not None:
        return True
    first = segment.behind[0] if segment.behind else None
    if first is None or first.start != segment.value.end or quantity.unit not in _HOUSEHOLDS:
        return False
    return first.role == Role.OTHER_THING


_HOUSEHOLDS: Final = ("户", "人", "名", "位")


def counts_papers(context: Context, quantity: Quantity, names: tuple[str, ...]) -> bool:
    """Whether papers are counted without a name (…停车场满意度填了没?现在47份)."""
    if quantity.unit not in _OF_PAPERS or not names:
        return False
    return context.vocabulary.indicator(names[0]).uom != quantity.unit


def is_a_word_of_others(context: Context, quantity: Quantity, names: tuple[str, ...]) -> bool:
    """Whether the counting word is one by which no progress is counted (5份走访企业表)."""
    if quantity.unit not in _OF_THEIR_OWN:
        return False
    indicator = context.vocabulary.indicator(names[0])
    own = indicator.uom
    if quantity.unit == own or indicator.kind not in _COUNTED:
        return False
    spared = _ANYTHING if quantity.unit in _OF_PAPERS else TIMES
    return own not in spared or quantity.unit not in _WRITTEN_OR_RUN


_PER: Final = re.compile("(?:一|每)个?(?:小时|天|月|年|晚|次|斤|升|位|人)$|(?:封顶|起步价?|押金)$")


def is_a_price(segment: Segment) -> bool:
    """Whether money is asked for a time or a piece of something (停车场一小时5块)."""
    end = segment.value.start - segment.clause.start
    return _PER.search(segment.clause.text, max(0, end - 5), end) is not None
