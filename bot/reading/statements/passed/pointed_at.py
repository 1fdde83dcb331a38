"""Numbers that point at things or their papers, tell a price or a rule (那两台车, 按10%抽查)."""

import re
from typing import Final

from bot.reading.quantities import QuantityKind
from bot.reading.statements.segments import Segment

_PAPERS: Final = re.compile(
    "[\u4e00-\u9fff]{0,3}的(?:图片|照片|视频|合影|材料|资料|台账|佐证|名单|信息表|申报[表书])"
    "|[\u4e00-\u9fff]{0,5}带[上好着齐](?:材料|资料|合同)"
)
"""What is shown or written of things, or they are to bring, behind how many they are."""
_PRICE: Final = re.compile(r"\d+(?:\.\d+)?[元块]")


def points_at_things(segment: Segment) -> bool:
    """Whether a number only tells of which things, at what price, or by what rule."""
    quantity = segment.value.quantity
    if quantity is None:
        return False
    text, end = segment.clause.text, segment.value.end - segment.clause.start
    if ("的" in text or "带" in text) and _PAPERS.match(text, end) is not None:
        return True
    led = segment.before[-1].words if segment.before else ""
    if quantity.kind is QuantityKind.PERCENT:
        return led == "按"
    if led == "那":
        return segment.value.start == segment.before[-1].end
    return quantity.value == 1 and quantity.chinese and _is_priced(segment)


def _is_priced(segment: Segment) -> bool:
    """Whether what one costs follows at once (窨井盖一套280元)."""
    return _PRICE.match(segment.clause.text, segment.value.end - segment.clause.start) is not None
