"""Figures that were told before, or were there before those added to them."""

import re
from typing import Final

from bot.reading.context import Context
from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.statements.segments import Segment
from bot.reading.text.hints import REPORTED
from bot.reading.words import Role

_CORRECTED: Final = Role.CORRECTION | Role.WRONG | Role.UNDO
_ORIGINAL: Final = "(?<![按照同与和跟持])原(?:来|先)?[上填]?报(?:送)?的?(?:数据|数字|数)?"
"""What was reported before, whatever is to stand in its place (原报数改厕289户)."""
_AS_REPORTED: Final = re.compile(
    "(?:[上前]次|上个?[周月]|昨[天日]|前[天日几]|之前|此前|刚才|刚刚|原来|原先)[^,。;]{0,4}?[报填发交](?:上去|上来)?的?(?:就|都)?[是为]"
    "|(?:刚才|刚刚|昨[天日]|上次|之前)[^,。;]{1,8}报了?$|^(?:上次|之前|此前|先前)报了?$"
    "|(?:我们?|咱们?|我[镇局办乡委])[上填]?报的数?(?:就|都)?[是为]$"
    f"|{_ORIGINAL}[是为]?$"
)


_EARLIER: Final = re.compile(
    "(?:[上前]次|上个?[周月]|昨[天日]|前[天日几面]|之前|此前|先前|刚才|刚刚?|早上|上午)[^,。;]{0,4}?"
    "[报填](?:上去|上来)?(?:过?[的了]|送?数)$"
    f"|{_ORIGINAL}$"
)
_IN_A_PAPER: Final = re.compile(
    "(?:通报|简报|快报|公报|[周月日]报)[上里中]面?(?:显示|[写说列登]的?|公布的?)?[是为]?"
    "(?:我们?|咱们?|我[镇局办乡委]|我单位)?的?$"
)
"""What leads to a figure that a paper tells of us (通报上我们签约5个): nothing is reported anew."""


def was_reported(context: Context, segment: Segment) -> bool:
    """Whether a value only tells what was reported before (我上周报的是签约5个)."""
    text, begin = segment.clause.text, segment.clause.start
    if ":" in segment.clause.begins and _is_headed(context, begin):
        return True
    if not segment.clause.hints & REPORTED:
        return False
    if context.corrections.on or context.corrections.retracting or segment.clause.has(_CORRECTED):
        return False
    if _AS_REPORTED.search(text[: segment.value.start - begin]) is not None:
        return True
    if len(segment.names) != 1 or any(
        t.role & _ANEW and t.start > segment.names[0].start for t in segment.before
    ):
        return False  # 上次报的签约项目今天开工1个
    lead = text[: segment.names[0].start - begin]
    return _EARLIER.search(lead) is not None or _IN_A_PAPER.search(lead) is not None


_HEADED: Final = re.compile(f"(?:^|[,。;\n(]) ?{_ORIGINAL}[ :]*$")
_LONGEST: Final = 12


def _is_headed(context: Context, begin: int) -> bool:
    """Whether 原报数 and a colon stand before a clause (原报数:改厕289户)."""
    before = context.normal.text[max(0, begin - _LONGEST) : begin]
    return "原" in before and _HEADED.search(before) is not None


_TOLD_ALREADY: Final = re.compile(
    "[^,，]{0,8}?(?:报|发|填|交)过了?(?!错|的)"
    "|[^,，]{0,3}?(?:昨[天日]|前[天日]|上[次周]|之前|刚才|早上|上午)(?:我们?)?(?:就|都|早|已经?){1,2}[报填]了"
    "(?=[啊呀哦吧呢的]|[ ,。!;]|$)"
)


def told_already(segment: Segment) -> bool:
    """Whether a figure is said to have been reported before (签约5个昨天已经报过了)."""
    text, end = segment.clause.text, segment.value.end - segment.clause.start
    told = "过" in text or "报了" in text or "填了" in text
    return told and _TOLD_ALREADY.match(text, end) is not None


_BEFORE: Final = ("之前", "此前", "先前", "以前", "原先", "前期")
_BEGINS: Final = kind_of("之此先以原前往早当从那")
"""How the words for what was before begin."""
_IN_FORMER_YEARS: Final = re.compile(
    " *(?:往年|以前|早年|前几年|前些年|早些年|早先|当初|从前|那年|那些年)"
    "(?:的?这?个?时候|此时|同期|这时|都|也|每年|只|才|就|曾|[我咱]们?|我镇|是|有|完成|能)*"
)
_ANEW: Final = _CORRECTED | Role.ADDED | Role.TOTAL | Role.CURRENT | Role.STRETCH
_AND_MORE: Final = re.compile("[,;]?[^,;。\n]{0,6}(?:又|再)")


def was_before(context: Context, segment: Segment) -> bool:
    """Whether a figure was there before the one that is added to it (之前签约3个,今天又签1个).

    So is one of former years (往年签约8个).
    """
    text = segment.clause.text.lstrip()
    if not is_at(text, 0, _BEGINS):
        return False
    if _of_former_years(segment):
        return True
    if not text.startswith(_BEFORE):
        return False
    return _AND_MORE.match(context.normal.text, segment.value.end) is not None


def _of_former_years(segment: Segment) -> bool:
    """Whether 往年 or 以前 alone leads up to the first name of a clause (往年都是签约8个)."""
    text, begin = segment.clause.text, segment.clause.start
    if segment.start != begin:
        return False
    first = segment.names[0].start if segment.names else segment.value.start
    led = _IN_FORMER_YEARS.fullmatch(text, 0, first - begin) is not None
    return led and len(segment.names) < _SEVERAL and not segment.clause.has(_ANEW)


_SEVERAL: Final = 2
