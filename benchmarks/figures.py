"""What a made-up office is measured by: figures and targets much alike, or nearly no two of them.

Indicators and units are counted from 0.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from typing import TypeAlias

from bot.domain.catalogue import Direction, Indicator, Kind, Quarters

INDICATORS = 39
PATTERN = 90  # ways in which a ledger grows; every second one has nothing but zeros

Aim: TypeAlias = tuple[Decimal | None, Quarters | None]


@dataclass(frozen=True)
class Figures:
    """The indicators of an office, and of a unit and an indicator the target and the figures.

    A ledger grows in the `pattern` of its unit, each of its figures so many `times`.
    """

    indicators: tuple[Indicator, ...]
    aim: Callable[[int, int], Aim]
    pattern: Callable[[int], int]
    times: Callable[[int, int], Decimal]


def _kind(number: int) -> Kind:
    return (Kind.LEVEL, Kind.RATIO, Kind.AMOUNT, *[Kind.COUNT] * 4)[number % 7]


def _named(number: int, kind: Kind, direction: Direction) -> Indicator:
    return Indicator(f"指标{number}", group=f"第{number // 3}组", kind=kind, direction=direction)


def _alike(unit: int, indicator: int) -> Aim:
    """A hundred; of the first indicator by quarters, of each unit by its own."""
    if indicator:
        return Decimal(100), None
    first, second, third = unit % 25, 25 + unit // 25 % 25, 50 + unit // 625
    return Decimal(100), (Decimal(first), Decimal(second), Decimal(third), Decimal(100))


def _diverse(unit: int, indicator: int) -> Aim:
    """Between 200 and 2200, some by quarters; one in a hundred is nothing, one is not given."""
    place = _place(unit, indicator)
    amount = _scattered(place, 69_621, 200_003, least=20_000)
    if place % 100 < 2:
        return (Decimal(0), None) if place % 100 else (None, None)
    return amount, (amount / 4, amount / 2, amount, amount) if indicator == 3 else None


def _scattered(place: int, times: int, below: int, least: int) -> Decimal:
    """Hundredths all over a range, some in whole ones."""
    found = Decimal(place * times % below + least) / 100
    return found.to_integral_value(ROUND_CEILING) if place % 4 == 0 else found


def _place(unit: int, indicator: int) -> int:
    return unit * INDICATORS + indicator


ALIKE = Figures(
    tuple(_named(number, Kind.COUNT, Direction.UP) for number in range(INDICATORS)),
    _alike,
    lambda unit: unit % PATTERN + 1,
    lambda _unit, _indicator: Decimal(1),
)
DIVERSE = Figures(
    tuple(
        _named(number, _kind(number), Direction.DOWN if number % 13 == 12 else Direction.UP)
        for number in range(INDICATORS)
    ),
    _diverse,
    lambda unit: unit * 2 % PATTERN + 2,  # of those that are not all zeros
    lambda unit, indicator: _scattered(_place(unit, indicator), 48_271, 4_999, least=1),
)
