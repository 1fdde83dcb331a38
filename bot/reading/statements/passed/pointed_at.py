"""Numbers that point at things, tell a price or a rule (那两台车, 一套280元, 按10%抽查)."""

import re
from typing import Final

from bot.reading.quantities import QuantityKind
from bot.reading.statements.segments import Segment

_PRICE: Final = re.compile(r"\d+(?:\.\d+)?[元块]")


def points_at_things(segment: Segment) -> bool:
    """Whether a number only tells of which things, at what price, or by what rule."""
    quantity = segment.value.quantity
    if quantity is None:
        return False
    led = segment.before[-1].words if segment.before else ""
    if quantity.kind is QuantityKind.PERCENT:
        return led == "按"
    if led == "那":
        return segment.value.start == segment.before[-1].end
    return quantity.value == 1 and quantity.chinese and _is_priced(segment)


def _is_priced(segment: Segment) -> bool:
    """Whether what one costs follows at once (窨井盖一套280元)."""
    return _PRICE.match(segment.clause.text, segment.value.end - segment.clause.start) is not None
