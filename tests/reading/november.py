"""What was said on 8 November 2023, and what is stored of it without a question."""

from bot.domain.reading import Measure
from tests.reading.readers import NOVEMBER, understood


def stored(text: str, unit: str | None = "永丰镇") -> list[tuple[str, str]]:
    """The figures of a message, of which nothing is asked."""
    reading = understood(text, unit, NOVEMBER)
    assert reading.problems == ()
    return [(u.indicator, str(u.value)) for u in reading.updates]


def measured(text: str, unit: str | None = "永丰镇") -> list[tuple[str, Measure, str]]:
    """The figures of a message, of which nothing is asked, each with what it measures."""
    reading = understood(text, unit, NOVEMBER)
    assert reading.problems == ()
    return [(u.indicator, u.measure, str(u.value)) for u in reading.updates]
