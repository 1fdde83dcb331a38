"""The trend (走势): a figure at each week's end of the year, known now, against its pace."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from statistics import median
from typing import TypeAlias

from bot.boards.progress import ZERO, due_amount
from bot.domain.catalogue import Indicator, Target
from bot.domain.ledger import Entry
from bot.standings import path

TargetOf: TypeAlias = Callable[[date], Target | None]
"""The target that holds on a day."""
Values: TypeAlias = tuple[Decimal | None, ...]


@dataclass(frozen=True, slots=True)
class Trend:
    """A figure by week, in the indicator's unit of measure.

    `days` are the Sundays of the year so far and the day of asking; `values` stand at their ends.
    `due` is what is due at the ends of all weeks of the year (empty without a target).
    Over several units `values` are the sum where figures add up, else the middle one, with the
    lowest and the highest in `low` and `high`; `units` counts those that owe the indicator.
    """

    indicator: Indicator
    days: tuple[date, ...]
    values: Values
    due: tuple[tuple[date, Decimal], ...] = ()
    low: Values = ()
    high: Values = ()
    units: int = 1

    @property
    def last(self) -> Decimal | None:
        """The value now."""
        return self.values[-1]

    def moved(self, weeks: int) -> Decimal | None:
        """What the last weeks added; None where there is no figure now."""
        if self.last is None:
            return None
        since = self.days[-1] - timedelta(weeks=weeks)
        before = [one for day, one in zip(self.days, self.values, strict=True) if day <= since]
        return self.last - ((before[-1] if before else None) or ZERO)


def week_ends(year: int, until: date) -> tuple[date, ...]:
    """The Sundays of a year up to a day, and that day."""
    first = date(year, 1, 1)
    sunday = first + timedelta(days=6 - first.weekday())
    count = max(0, (until - sunday).days // 7 + 1)
    sundays = [sunday + timedelta(weeks=week) for week in range(count)]
    return (*sundays, until) if not sundays or sundays[-1] != until else tuple(sundays)


def unit_trend(
    entries: Iterable[Entry], indicator: Indicator, target_of: TargetOf, today: date
) -> Trend:
    """The course of one unit's figure up to a day, from its entries as they are known."""
    days = week_ends(today.year, today)
    values = _values(entries, indicator, target_of, days)
    return Trend(indicator, days, values, _due([target_of], indicator, today.year))


def office_trend(
    entries: Mapping[str, Sequence[Entry]],
    indicator: Indicator,
    targets: Mapping[str, TargetOf],
    today: date,
) -> Trend:
    """The course of all units that owe an indicator (the keys of `targets`) up to a day.

    What adds up is summed, and so is what is due of it. Shares, rates and levels are not: of them
    the middle, the lowest and the highest value are given.
    """
    days = week_ends(today.year, today)
    columns = [
        _values(entries.get(unit, ()), indicator, target_of, days)
        for unit, target_of in targets.items()
    ]
    weeks = [[value for value in week if value is not None] for week in zip(*columns, strict=True)]
    due = _due(list(targets.values()), indicator, today.year)
    if indicator.kind.accumulates:
        sums = tuple(sum(week, ZERO) for week in weeks)
        return Trend(indicator, days, sums, due, units=len(targets))
    middle, low, high = (
        tuple(pick(week) if week else None for week in weeks) for pick in (median, min, max)
    )
    return Trend(indicator, days, middle, due, low, high, len(targets))


def _values(
    entries: Iterable[Entry], indicator: Indicator, target_of: TargetOf, days: Sequence[date]
) -> Values:
    def amount(day: date) -> Decimal | None:
        target = target_of(day)
        return target.amount if target else None

    points = path(entries, indicator.kind, days[-1], amount, indicator.direction)
    running = ZERO if indicator.kind.accumulates else None
    values: list[Decimal | None] = []
    for day in days:
        while points and points[0].day <= day:
            running = points.pop(0).value
        values.append(running)
    return tuple(values)


def _due(
    targets: Sequence[TargetOf], indicator: Indicator, year: int
) -> tuple[tuple[date, Decimal], ...]:
    """What is due at each week's end: the sum over units where it adds up, else the one target.

    Units with different targets of a share or a level have no due amount in common.
    """
    found: list[tuple[date, Decimal]] = []
    for day in week_ends(year, date(year, 12, 31)):
        amounts = [due_amount(day, target(day), indicator) for target in targets]
        known = [one for one in amounts if one is not None]
        if known and indicator.kind.accumulates:
            found.append((day, sum(known, ZERO)))
        elif known and len(set(known)) == 1:
            found.append((day, known[0]))
    return tuple(found)
