"""Money that was spent on what is measured otherwise (农村公路完成投资2400万)."""

import re
from typing import Final

from bot.domain.catalogue import Indicator
from bot.reading.meaning.uoms import Dimension, uom
from bot.reading.quantities import Quantity, QuantityKind
from bot.reading.statements.segments import Segment
from bot.reading.words import Role

_MONEY: Final = (Dimension.YUAN, Dimension.OTHER_MONEY)
_SCALES: Final = ("万", "亿")
_SPENT: Final = ("投资", "资金", "投入", "金额", "拨款", "造价")


def is_invested(segment: Segment, quantity: Quantity) -> bool:
    """Whether it is told what was spent on a building whose progress counts (完成投资8500万元)."""
    done = segment.before[-1] if segment.before else None
    invested = done is not None and done.role == Role.DONE and done.words.endswith("投资")
    return invested and quantity.kind is QuantityKind.MONEY


def is_money_alone(segment: Segment, indicator: Indicator) -> bool:
    """Whether a number is money by the word before it, though its unit of measure is left out."""
    quantity = segment.value.quantity
    if indicator.kind.percent or quantity is None or quantity.unit_text not in _SCALES:
        return False
    if quantity.unit or uom(indicator.uom).dimension in _MONEY:
        return False
    said = segment.clause.text[: segment.value.start - segment.clause.start]
    return said.rstrip(" :").endswith(_SPENT)


_ON_IT: Final = re.compile("(?:完成|到位|累计)*投资|资金|补贴|补助|收费|花费|花了|[收付交]$")
_WENT: Final = re.compile("跑了?|走了?|行程|往返|开车")


def is_of_the_way(segment: Segment, quantity: Quantity) -> bool:
    """Whether money spent, or how far one went, is told of a thing (农村公路完成投资3600万元)."""
    named = segment.names[-1] if segment.names else None
    if named is None:
        return False
    begin = segment.clause.start
    between = segment.clause.text[named.end - begin : segment.value.start - begin]
    told = {QuantityKind.MONEY: _ON_IT, QuantityKind.LENGTH: _WENT}.get(quantity.kind)
    return told is not None and told.search(between) is not None
