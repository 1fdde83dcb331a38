"""The number layer: every quantity, date and stretch of time in a text, as pure values."""

from bot.reading.quantities.finder import each, find
from bot.reading.quantities.model import (
    NEVER_A_VALUE,
    Granularity,
    Quantity,
    QuantityKind,
    Stretch,
)
from bot.reading.quantities.pairs import as_one_thing, as_two_things

__all__ = [
    "NEVER_A_VALUE",
    "Granularity",
    "Quantity",
    "QuantityKind",
    "Stretch",
    "as_one_thing",
    "as_two_things",
    "each",
    "find",
]
