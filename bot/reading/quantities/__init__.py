"""The number layer: every quantity, date and stretch of time in a text, as pure values."""

from bot.reading.quantities.finder import each, find
from bot.reading.quantities.model import (
    NEVER_A_VALUE,
    Granularity,
    Quantity,
    QuantityKind,
    Stretch,
)

__all__ = [
    "NEVER_A_VALUE",
    "Granularity",
    "Quantity",
    "QuantityKind",
    "Stretch",
    "each",
    "find",
]
