"""Zeros that are none: what one site has not come to, and what nobody has checked or told yet."""

import re
from typing import Final

from bot.reading.context import Context
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_NOT: Final = (
    "没", "没有", "未", "还没", "还没有", "尚未", "仍未", "仍没有", "一直没有", "暂未",
)  # fmt: skip
_CHECKED: Final = (
    "出来", "出数", "下来", "验收", "统计", "核实", "核对", "核准", "移交", "审核", "审计", "公布",
    "发布", "汇总", "上报", "结算", "拨付", "公示",
    "盖章", "签字", "更新", "显示", "同步", "录入", "上传", "批复", "备案", "通报", "通过", "落实",
    "给", "报", "定", "发来", "发给",
    "大的", "完工", "运营", "投用", "达标",
    "全部", "全面", "完全", "按期", "如期", "按时", "及时", "彻底", "悉数",
)  # fmt: skip
"""What has not been done with the figures or the works, and tells of none (GDP还没有出来).

Of what is not all done, or not in time, some is done (农村公路没有全部通车).
"""
_ACTS: Final = ("整改", "整治", "盖", "做", "修", "装", "铺", "更换", "换", "改")
"""Acts that have not been done of so many, which tell no total but over days (本周没更换)."""
_SITE: Final = re.compile(
    "[\u4e00-\u9fff]{1,8}?(?:庄|村|路|街|巷|社区|小区|学校|中学|小学|医院|公司|厂|[一二三四]期|地块)的?$"
    "|(?<!各)(?:厂|公司|集团|科技|食品|市场|酒店|学校|医院|产业园|物流园|楼|站)项目的?$"
    "|[那这有][家个][\u4e00-\u9fff]{0,10}的?$|[的]那家$"
    "|^[一二三四]期的?$|[\\d一二两三四五六七八九十]个项目的?$|[那这]个项目$"
)
"""How one site or project is called, right before what it has not come to (人民路停车场)."""
_BETWEEN: Final = re.compile("(?:至今|目前|现在|到现在|一直|还|仍|都|也|暂时)*$")
_WHOSE: Final = Role.UNIT | Role.OWN | Role.INDICATOR | Role.GROUP | Role.STRETCH


def is_not_yet_told(segment: Segment) -> bool:
    """Whether a figure or a work has only not been checked, or told, yet."""
    text, end = segment.clause.text, segment.value.end - segment.clause.start
    if segment.value.words not in _NOT:
        return False
    if segment.behind and segment.behind[0].role == Role.INDICATOR:
        return False  # 没有整改隐患
    if text.startswith(_ACTS, end) and not segment.clause.has(Role.STRETCH):
        return True
    return text.startswith(_CHECKED, end) or _CAME.search(text, max(0, end - 3)) is not None


_CAME: Final = re.compile("[都全]没成$|没有?(?:落地|谈?成|谈拢)的$")
"""That none of them came to anything, which is no nought of them (在谈没有落地的)."""


def is_of_one_site(segment: Segment) -> bool:
    """Whether one site or project has not come to something (人民路停车场还没开工)."""
    value, behind = segment.value, segment.behind[:1]
    if value.words not in _NOT or not behind or behind[0].start != value.end:
        return False
    named = next((t for t in segment.before if t.role == Role.INDICATOR), None)
    stop = (value if named is None else named).start
    return _ends_with_a_site(segment, stop)


def _ends_with_a_site(segment: Segment, stop: int) -> bool:
    """Whether a site's name ends before a place, no unit's and none of what is counted."""
    begin = max([segment.clause.start, *(t.end for t in _known(segment, stop))])
    said = segment.clause.text[begin - segment.clause.start : stop - segment.clause.start]
    return "各" not in said and _SITE.search(_BETWEEN.sub("", said[-_LONGEST:])) is not None


_LONGEST: Final = 24


def _known(segment: Segment, stop: int) -> list[Token]:
    return [t for t in segment.clause.of(_WHOSE) if t.end <= stop]


_STILL: Final = re.compile("^ *(?:但|目前|可|不过)*(?:[都均全尚仍也还]|还都|都还)$")
_STILL_NOT: Final = ("还没", "还没有", "尚未", "仍未", "仍没有")
_CALLED_SO: Final = re.compile(
    "的(?:[\\d一二两三四五六七八九十]{1,3}个)?(?:项目|企业)?(?:都|均|还)?"
)


def is_of_those_before(context: Context, segment: Segment) -> bool:
    """Whether those just counted have not come to the next stage (累计签约3个,还没有开工).

    So have those that are called by the stage they came to (签约的项目没开工).
    """
    value, behind = segment.value, segment.behind[:1]
    if value.words not in _NOT or not behind or behind[0].role != Role.INDICATOR:
        return False
    if behind[0].start != value.end:
        return False
    text, at = segment.clause.text, value.start - segment.clause.start
    named = [t for t in segment.clause.of(Role.INDICATOR) if t.end <= value.start]
    if named:
        end = named[-1].end - segment.clause.start
        return _CALLED_SO.fullmatch(text, end, at) is not None
    counted = context.spoken.valued and segment.clause.begins == ","
    still = value.words in _STILL_NOT and not text[:at].strip()
    return counted and (still or _STILL.match(text[:at]) is not None)
