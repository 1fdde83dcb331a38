"""The plainest numbers: digits and a counting word (2个, 3.5亿元), or a per cent."""

from decimal import Decimal
from typing import Final

from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.quantities.model import Quantity
from bot.reading.quantities.model import QuantityKind as Kind
from bot.reading.quantities.units import match_unit

_SCALES: Final = {"万": 10**4, "亿": 10**8}
_GOES_ON: Final = kind_of(
    "0123456789零一二三四五六七八九十百千万亿兆两半多余几又来-~—–至到或还o. %﹪‰/"
)
"""What may go on with a number behind its unit; then it is read in full."""
_NAMES_A_CURRENCY: Final = kind_of("¥€£₽₩฿币元金镑负")
"""What before a number may change it; then it is read in full."""


def read_counted(text: str, start: int, digits: str) -> Quantity | None:
    """The `digits` at `start` with the unit right behind; None for all but the plainest.

    What it reads it reads as `read_amount` does, without asking for what it has not.
    """
    if is_at(text, start - 1, _NAMES_A_CURRENCY):
        return None
    end = start + len(digits)
    behind = text[end : end + 1]
    if behind == "%":
        return _per_cent(text, start, digits, end + 1)
    scale = _SCALES.get(behind, 1)
    found = match_unit(text, end + (scale > 1))
    if found is None or is_at(text, found[2], _GOES_ON):
        return None
    unit, word, stop = found
    amount = Decimal(digits)
    said = behind + word if scale > 1 else word
    value = amount if scale == 1 and unit.kind is Kind.COUNT else amount * scale * unit.factor
    return Quantity(unit.kind, start, stop, value, unit.unit, said, amount)


def _per_cent(text: str, start: int, digits: str, end: int) -> Quantity | None:
    if is_at(text, end, _GOES_ON):
        return None
    value = Decimal(digits)
    return Quantity(Kind.PERCENT, start, end, value, "%", "%", value)
