"""Shares and rests as the actual figures they stand for (Standing, 11)."""

from collections.abc import Callable, Iterable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import TypeAlias

from bot.domain.catalogue import Direction
from bot.domain.ledger import Entry
from bot.domain.reading import Measure, Op

TargetOn: TypeAlias = Callable[[date], Decimal | None]

HUNDRED = Decimal(100)
CENT = Decimal("0.01")


def actuals(
    entries: Iterable[Entry], target_on: TargetOn | None, direction: Direction = Direction.UP
) -> list[Entry]:
    """The actual figures among settled entries, and those that shares and rests imply.

    A share or rest implies an actual where a target is known and no actual was said for its day.
    """
    settled = list(entries)
    said = [entry for entry in settled if entry.measure is Measure.ACTUAL]
    days = {entry.as_of for entry in said}
    for entry in settled:
        if entry.as_of not in days and entry.measure in (Measure.COMPLETION, Measure.REMAINING):
            value = _implied(entry, target_on and target_on(entry.as_of), direction)
            if value is not None:
                said.append(entry._replace(measure=Measure.ACTUAL, op=Op.SET, value=value))
    return said


def _implied(entry: Entry, target: Decimal | None, direction: Direction) -> Decimal | None:
    if target is None:
        return None
    if entry.measure is Measure.REMAINING:
        return target - entry.value
    if direction is Direction.UP:
        return target * entry.value / HUNDRED
    if entry.value <= 0:
        return None
    return (target * HUNDRED / entry.value).quantize(CENT, ROUND_HALF_UP)
