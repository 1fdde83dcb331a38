"""Units of measure of money as English catalogues write them (million dollars, USD, $ thousand)."""

from decimal import Decimal
from typing import Final

from bot.reading.quantities import QuantityKind
from bot.reading.quantities.money import SYMBOLS
from bot.reading.quantities.numerals import LETTERS
from bot.reading.quantities.units import UNITS

_LIGHT: Final = ("of", "us")


def english_money(name: str) -> tuple[str, Decimal] | None:
    """The currency that a unit of measure counts, and how many of it one is; None for others."""
    words = [w for w in name.replace("$", "$ ").split() if w.lower() not in _LIGHT]
    currencies = [one for word in words if (one := _currency(word)) is not None]
    scales = [LETTERS[word.lower()] for word in words if word.lower() in LETTERS]
    if len(currencies) != 1 or len(scales) > 1 or len(currencies) + len(scales) != len(words):
        return None
    return currencies[0], Decimal(scales[0] if scales else 1)


def _currency(word: str) -> str | None:
    """The name of a currency by its English word, its code or its sign."""
    for form in (word.lower(), word.upper()) if word.isascii() else (word,):
        unit = UNITS.get(form)
        if unit is not None and unit.kind is QuantityKind.MONEY:
            return unit.unit
    return SYMBOLS.get(word.upper())
