"""The terms on which figures are read: what an indicator is, and what is required of the unit."""

from dataclasses import dataclass

from bot.domain.catalogue import Direction, Indicator, Kind
from bot.standings.implied import TargetOn
from bot.standings.targets import TargetBook


@dataclass(frozen=True, slots=True)
class Terms:
    """How the figures of one unit and one indicator add up."""

    kind: Kind
    target_on: TargetOn | None = None
    direction: Direction = Direction.UP


def terms_of(indicator: Indicator, unit: str, book: TargetBook) -> Terms:
    """The terms of a unit and an indicator by the targets of a catalogue."""
    return Terms(indicator.kind, book.amounts(unit, indicator.name), indicator.direction)
