"""How often one looked, told by 检查 beside what it was for (检查15次,发现隐患42处)."""

import re
from typing import Final

from bot.reading.context import Context
from bot.reading.statements.passed.done_to_us import by_others
from bot.reading.statements.segments import Segment
from bot.reading.words import Role

_TIMES: Final = ("次", "场次")
_LOOKED: Final = re.compile(
    "(?:[\u4e00-\u9fff]{0,6}?(?:开展|组织|进行|实施))?了?(?:[\u4e00-\u9fff]{0,4}安全)?"
    "(?:各类|专项|大|督导|联合|综合|日常|例行|监督|执法|交叉|随机|夜间|巡回|全面|安全|生产)*(?P<act>检查)"
)
_OFTEN: Final = "次数"
_AT_LEAST: Final = 2


def looks(context: Context, segment: Segment, head: str) -> tuple[str, ...]:
    """The indicator that counts looks, where its group, or what else is of it, is told of as well.

    开展安全生产大检查3次; 检查15次,发现隐患42处: of other looks nobody knows what they were for.
    """
    quantity = segment.value.quantity
    if quantity is None or quantity.unit not in _TIMES or not head.endswith("检查"):
        return ()
    before = segment.clause.text[: segment.value.start - segment.clause.start - len("检查")]
    found = None if by_others(before) else _LOOKED.fullmatch(head)
    names = context.vocabulary.forms.get(found["act"] + _OFTEN, ()) if found else ()
    if len(names) != 1 or (context.headings.open and context.spoken.names):
        return ()  # 排查隐患:检查126次 stands under another thing
    if segment.led_by(Role.PART) or context.parts.led:
        return ()  # 检查15次,其中专项检查3次
    said = names[0][:_AT_LEAST] in head  # 校园安全专项检查
    return names if said or _is_told_of(context, names[0], segment.start) else ()


_COUNTED: Final = re.compile(r"\d[个次家处项件起场人户条]")

_HEADS: Final = re.compile("(?:工作|方面)?:[^:;。\\n]*$")
"""A colon behind a group, up to looks in the same part of the sentence."""


def _is_told_of(context: Context, name: str, place: int) -> bool:
    """Whether a group heads the looks for it, or what another of the group counts is told of.

    安全生产培训2次,督导检查3次; 专项检查5次,涉及安全生产: of what else is so told looks are not.
    """
    text, vocabulary = context.normal.text, context.vocabulary
    group = vocabulary.indicator(name).group
    head = text.rfind(group, 0, place)
    if head >= 0 and _COUNTED.search(text, head, place) is None:
        return True
    if head >= 0 and _HEADS.match(text, head + len(group), place) is not None:
        return True  # 安全生产:培训2次,检查3次
    others = (one for one in vocabulary.catalogue.groups.get(group, ()) if one.name != name)
    return any(form in text for one in others for form in vocabulary.said[one.name])
