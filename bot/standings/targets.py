"""Which target holds on which day."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal

from bot.domain.catalogue import Target


class TargetBook:
    """The targets of an office, looked up by unit, indicator and day."""

    def __init__(self, targets: Iterable[Target]) -> None:
        """Take the catalogue's targets, in any order."""
        self._quartered: dict[int, list[Target]] = {}
        self._found: dict[tuple[int, str], dict[str, Target | tuple[Target, ...]]] = {}
        year, unit, of_unit = 0, "", dict[str, Target | tuple[Target, ...]]()
        for target in targets:  # hundreds of thousands in a large office, a unit's together
            if target.unit is not unit or target.year != year:
                year, unit = target.year, target.unit
                of_unit = self._found.setdefault((year, unit), {})
            if target.quarters is not None and target.amount:
                self._quartered.setdefault(year, []).append(target)
            earlier = of_unit.get(target.indicator)
            of_unit[target.indicator] = _in_order(earlier, target) if earlier else target

    def of(self, unit: str, indicator: str, year: int) -> tuple[Target, ...]:
        """The targets of a year, in the order in which they come to hold."""
        return _several(self._found.get((year, unit), {}).get(indicator, ()))

    def on(self, unit: str, indicator: str, day: date) -> Target | None:
        """The target that holds on a day; None where none is given for it."""
        held = None
        for row in self.of(unit, indicator, day.year):
            if row.valid_from is None or row.valid_from <= day:
                held = row
        return held

    def quartered(self, year: int) -> Sequence[Target]:
        """The targets of a year that go by quarters."""
        return self._quartered.get(year, ())

    def amounts(self, unit: str, indicator: str) -> Callable[[date], Decimal | None]:
        """The amount required on a day, as a function for `fold`."""

        def amount(day: date) -> Decimal | None:
            target = self.on(unit, indicator, day)
            return target.amount if target else None

        return amount


def _several(found: Target | tuple[Target, ...]) -> tuple[Target, ...]:
    """A target stands alone but where it changes within the year."""
    return (found,) if isinstance(found, Target) else found


def _in_order(earlier: Target | tuple[Target, ...], target: Target) -> tuple[Target, ...]:
    return tuple(sorted((*_several(earlier), target), key=_first))


def _first(target: Target) -> date:
    return target.valid_from or date(target.year, 1, 1)
