"""What is still being prepared: planned, tendered or before an office, and not yet built."""

import re
from typing import Final

from bot.domain.catalogue import Bare, Kind
from bot.reading.context import Context
from bot.reading.quantities.characters import any_soon, is_at, kind_of
from bot.reading.statements.segments import Segment
from bot.reading.text.hints import STEPS, characters_of
from bot.reading.words import Role

_STEPS: Final = kind_of(characters_of(STEPS))
"""One character of each step before the building itself, or of its beginning."""
_FIRST: Final = "招投?标|设计|勘[察测]|立项|选址|摸底|可研|环评|图审|财评|采购"
_PREPARED: Final = re.compile(
    " ?(?P<next>, ?)?(?:项目|工程)?(?:均|都|全部)?(?:"
    f"(?:已经?|完成|了|的|挂网|前期|施工图)*(?:{_FIRST})|"
    "(?:正在?|还在?|仍在?|等待|(?:已经?)?进入|走|处于|启动|开展|进行|在|的|挂网|前期|施工图|做)+"
    f"(?:{_FIRST}|前期|评审|审批|报批|批复)|"
    "(?P<built>(?:正在|还在|仍在)(?:加快|抓紧|加紧|全力|有序|稳步)*(?:建设|建造|施工))|"
    "(?:尚未|还未|还没有?|仍未|未|没有|即将|准备)(?:开工|动工|启动|施工|开建|进场)|已经?选好址)"
    f"(?:[和及与、](?:{_FIRST}))?"
    "(?:工作|程序|阶段|公告|文件|方案|手续|了|中|已?经?(?:发布|评审|通过|出)|已?经?完成)*"
    "(?=[,;.。\\n)]|$)"
)
_EVENTS: Final = ("开工", "动工", "竣工", "完工", "签约", "投产")
_TO_DO: Final = Role.REMAINING | Role.TARGET
_DONE: Final = Role.DONE | Role.TOTAL | Role.CURRENT | _TO_DO


def is_prepared(context: Context, segment: Segment) -> bool:
    """Whether a work is only being tendered, designed or judged (农村公路3公里已完成招标).

    In a clause of its own that tells nothing of what is said to be done, or of an event. A value
    without a name before it may only have passed.
    """
    if not segment.names:
        return "通过" in segment.clause.text and _has_only_passed(context, segment)
    text, end = context.normal.text, segment.value.end
    if not any_soon(text, end, _SHORTLY, _STEPS):
        return False
    found = _PREPARED.match(text, end) if _may_be_prepared(text, end) else None
    if found is None or segment.roles & (_DONE if found["next"] else _TO_DO):
        return False
    if found["built"] and _is_of_beginning(context, segment):
        return False
    return _is_a_work(context, segment)


_SHORTLY: Final = 16
_PAUSE: Final = kind_of(" ,")
_OPENS: Final = kind_of(
    "项工均都全已完了的挂前施招设勘立选摸可环图财采正还仍等进走处启开在做尚未没即准"
)
"""How what is told of a step begins."""


def _may_be_prepared(text: str, end: int) -> bool:
    """Whether a step may be told of at a place, or behind a pause there."""
    while is_at(text, end, _PAUSE):
        end += 1
    return is_at(text, end, _OPENS)


def _is_a_work(context: Context, segment: Segment) -> bool:
    """Whether what is counted is built, and no event or standing number of it is named."""
    if segment.names[-1].words.endswith(_EVENTS):
        return False
    indicator = context.vocabulary.indicator(segment.names[-1].names[0])
    return indicator.kind is not Kind.LEVEL and indicator.bare is Bare.SET


_UNDER_WAY: Final = "正在"
_LIGHT: Final = Role.FILLER | Role.INDICATOR


def is_under_way(context: Context, segment: Segment) -> bool:
    """Whether a work is only said to be going on (正在整改隐患46处, 改厕正在改30户)."""
    clause, value = segment.clause, segment.value
    going = [t for t in clause.tokens if t.end <= value.start and t.words.startswith(_UNDER_WAY)]
    if not going or not segment.names or not _is_a_work(context, segment):
        return False
    between = [t for t in clause.tokens if going[-1].end <= t.start < value.start]
    known = sum(t.end - t.start for t in between) == value.start - going[-1].end
    named = sum(t.role == Role.INDICATOR for t in between)
    if not known or named > 1 or any(t.role & ~_LIGHT for t in between):
        return False  # 正在开展安全检查排查隐患9处
    return not _is_of_beginning(context, segment)


def _is_of_beginning(context: Context, segment: Segment) -> bool:
    """Whether those begun are counted: what is being built has been (5个停车场正在建设)."""
    return context.vocabulary.indicator(segment.names[-1].names[0]).name.endswith(_EVENTS)


_PASSED: Final = re.compile("(?:已经?)?(?:审核|评审)?通过(?:了|审核|评审)?$")
_GRANTED: Final = "下达"


def _has_only_passed(context: Context, segment: Segment) -> bool:
    """Whether an amount has passed, of which it counts what is granted (申报86亿元,通过42亿元)."""
    if segment.names or not context.spoken.names or _GRANTED not in context.spoken.names[0]:
        return False
    clause = segment.clause
    before = clause.text[segment.start - clause.start : segment.value.start - clause.start]
    return _PASSED.fullmatch(before.strip()) is not None
