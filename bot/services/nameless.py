"""Corrections that name no indicator (有误，应为3.5亿元): what they say of the figure meant.

The reading knows their value in base units alone (350000000); once the indicator is known, the
words are read again in its unit of measure.
"""

from decimal import Decimal

from bot.domain.catalogue import Indicator
from bot.domain.reading import IndicatorUpdate
from bot.reading.meaning.uoms import converted
from bot.reading.quantities import Quantity, find
from bot.reading.text.normalise import normalise


def about(said: IndicatorUpdate, indicator: Indicator) -> IndicatorUpdate | None:
    """The correction in the indicator's unit of measure; None where there is no way.

    A bare number has the indicator's unit. `replaces` stays as it was read.
    """
    stated = [one for one in _quantities(said, said.stated) if _says(one, said.value)]
    value = converted(stated[0], indicator) if len(stated) == 1 else None
    if value is None:
        return None
    return said._replace(indicator=indicator.name, value=value)


def calls_wrong(said: IndicatorUpdate, indicator: Indicator, figure: Decimal, message: str) -> bool:
    """Whether a correction in a message may mean a figure: it names no wrong one, or this one."""
    if said.replaces is None:
        return True
    named = [one for one in _quantities(said, message) if _says(one, said.replaces)]
    return any(converted(one, indicator) == figure for one in named)


def _quantities(said: IndicatorUpdate, words: str) -> tuple[Quantity, ...]:
    return find(normalise(words).text, said.as_of)


def _says(quantity: Quantity, value: Decimal) -> bool:
    """Whether a value was read from a quantity, scale words applied or not."""
    return value in (quantity.value, quantity.amount)
