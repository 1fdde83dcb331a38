"""From rows to units, indicators and targets."""

from decimal import Decimal
from typing import TypeAlias

from bot.domain.catalogue import Bare, Direction, Indicator, Kind, Target, Unit
from bot.office.cells import Row
from bot.office.faults import FaultCode
from bot.office.words import ANSWERS, BARES, CADENCES, DIRECTIONS, KINDS, Answer

Quarters: TypeAlias = tuple[Decimal, Decimal, Decimal, Decimal]
QUARTERS = ("q1", "q2", "q3", "q4")


def unit(row: Row) -> Unit:
    """The unit of a row."""
    name = row.name("name")
    return Unit(name, _aliases(row, name), row.label("category"))


def indicator(row: Row) -> Indicator:
    """The indicator of a row."""
    name = row.name("name")
    row.words("kind", required=True)
    return Indicator(
        name=name,
        aliases=_aliases(row, name),
        group=row.label("group"),
        uom=row.label("uom"),
        kind=row.one_of("kind", KINDS) or Kind.COUNT,
        direction=row.one_of("direction", DIRECTIONS) or Direction.UP,
        bare=row.one_of("bare", BARES) or Bare.ADD,
        growth_of=row.label("growth_of") or None,
        cadence=row.one_of("cadence", CADENCES),
        watched=row.one_of("watched", ANSWERS) is Answer.YES,
        threshold=row.percent("threshold"),
    )


def target(row: Row) -> Target:
    """The target of a row; its names are not looked up yet."""
    amount = row.number("target")
    return Target(
        unit=row.label("unit", required=True),
        indicator=row.label("indicator", required=True),
        year=row.year("year"),
        amount=amount,
        quarters=_quarters(row, amount),
        valid_from=row.day("valid_from"),
    )


def _aliases(row: Row, name: str) -> tuple[str, ...]:
    return tuple(alias for alias in row.names("aliases") if alias != name)


def _quarters(row: Row, target: Decimal | None) -> Quarters | None:
    """The amounts due by the end of each quarter: all four or none.

    Offices write them as running sums, the last of which is the target, or each quarter by itself,
    which add up to it; anything else is a fault.
    """
    if not any(row.words(quarter) for quarter in QUARTERS):
        return None
    first, second, third, fourth = (row.number(quarter) for quarter in QUARTERS)
    if first is None or second is None or third is None or fourth is None:
        row.fault("q1", FaultCode.QUARTERS)
        return None
    if target is None or fourth == target:
        return first, second, third, fourth
    if first + second + third + fourth != target:
        row.fault("q4", FaultCode.QUARTER_SUM)
    return first, first + second, first + second + third, target
