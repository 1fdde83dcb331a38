"""Which target holds on which day."""

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal

from bot.domain.catalogue import Target


class TargetBook:
    """The targets of an office, looked up by unit, indicator and day."""

    def __init__(self, targets: Iterable[Target]) -> None:
        """Take the catalogue's targets, in any order."""
        self._found: dict[tuple[str, str, int], list[Target]] = {}
        for target in targets:
            key = (target.unit, target.indicator, target.year)
            self._found.setdefault(key, []).append(target)
        for rows in self._found.values():
            rows.sort(key=lambda target: target.valid_from or date(target.year, 1, 1))

    def on(self, unit: str, indicator: str, day: date) -> Target | None:
        """The target that holds on a day; None where none is given for it."""
        rows = self._found.get((unit, indicator, day.year), ())
        begun = [row for row in rows if row.valid_from is None or row.valid_from <= day]
        return begun[-1] if begun else None

    def amounts(self, unit: str, indicator: str) -> Callable[[date], Decimal | None]:
        """The amount required on a day, as a function for `fold`."""

        def amount(day: date) -> Decimal | None:
            target = self.on(unit, indicator, day)
            return target.amount if target else None

        return amount
