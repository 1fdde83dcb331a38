"""What was said in the second week of October 2023, and what it comes to."""

from decimal import Decimal

from bot.domain.reading import Op, Outcome
from tests.reading.readers import understood

OCTOBER = "2023-10-12T10:00:00+08:00"


def figures(text: str, unit: str | None = "商务局") -> list[tuple[str, Op, Decimal]]:
    return [(u.indicator, u.op, u.value) for u in understood(text, unit, OCTOBER).updates]


def outcome(text: str, addressed: bool = False) -> Outcome:
    return understood(text, "商务局", OCTOBER, addressed=addressed).outcome
