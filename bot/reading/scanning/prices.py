"""What things cost: small change, and a sum for one of something (电费6毛2一度, 800元一个)."""

import re
from typing import Final

from bot.reading.quantities import Quantity, QuantityKind

_COINS: Final = ("角", "毛", "分钱")
"""No office's figure is told in these."""
_FOR_ONE: Final = re.compile(
    " ?(?:一|每|1|/)"
    "(?:个|只|件|度|斤|公斤|吨|小时|分钟|天|次|趟|顿|碗|份|杯|瓶|张|套|平|米|桌|盒|箱)"
    "(?![一-龥]{0,2}(?:项目|企业|[月季年周]))"
)
_YUAN: Final = "元"
_SMALL: Final = 10_000
"""What a thing costs that is bought by the piece, in yuan, is less."""


def price_end(masked: str, quantity: Quantity) -> int:
    """Where a sum ends that is in small change, or what one of something costs; -1 for a figure."""
    if quantity.kind is not QuantityKind.MONEY or quantity.unit != _YUAN:
        return -1
    said = masked[quantity.start : quantity.end]
    small = quantity.value is not None and abs(quantity.value) < _SMALL
    one = _FOR_ONE.match(masked, quantity.end) if small else None
    if one is not None:
        return one.end()
    return quantity.end if any(coin in said for coin in _COINS) else -1
