"""The trend (走势): a figure at each week's end of the year, known now, against its pace."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from statistics import median
from typing import NamedTuple, TypeAlias

from bot.boards.progress import ZERO, due_amount
from bot.domain.catalogue import Indicator, Target
from bot.domain.ledger import Entry
from bot.standings import path

TargetOf: TypeAlias = Callable[[date], Target | None]
"""The target that holds on a day."""
Values: TypeAlias = tuple[Decimal | None, ...]


class Column(NamedTuple):
    """One unit's values at the ends of weeks, and its first figure where a second one followed."""

    values: Values
    first: Decimal | None


@dataclass(frozen=True, slots=True)
class Trend:
    """A figure by week, in the indicator's unit of measure.

    `days` are the Sundays of the year so far and the day of asking; `values` stand at their ends.
    `due` is what is due at the ends of all weeks of the year (empty without a target).
    Over several units `values` are the sum where figures add up, else the middle one, with the
    lowest and the highest in `low` and `high`; `units` counts those that owe the indicator, and
    `columns` are their figures.
    """

    indicator: Indicator
    days: tuple[date, ...]
    values: Values
    due: tuple[tuple[date, Decimal], ...] = ()
    low: Values = ()
    high: Values = ()
    units: int = 1
    columns: tuple[Column, ...] = ()

    @property
    def last(self) -> Decimal | None:
        """The value now."""
        return self.values[-1]

    def moved(self, weeks: int) -> Decimal | None:
        """What the last weeks added; None where that is not known.

        What does not add up moves from its second figure on: the first may have stood there long.
        Of several units the middle of those moves that had a figure before.
        """
        if self.last is None:
            return None
        since = self.days[-1] - timedelta(weeks=weeks)
        before = sum(day <= since for day in self.days) - 1
        if self.indicator.kind.accumulates:
            return self.last - ((self.values[before] if before >= 0 else None) or ZERO)
        pairs = list(self._pairs(before))
        return (
            _middle(now for _, now in pairs) - _middle(then for then, _ in pairs) if pairs else None
        )

    def _pairs(self, before: int) -> Iterator[tuple[Decimal, Decimal]]:
        """The figure of each unit at a week's end, else its first one, and that of now."""
        for values, first in self.columns:
            then = values[before] if before >= 0 else None
            then, now = first if then is None else then, values[-1]
            if then is not None and now is not None:
                yield then, now


def _middle(values: Iterable[Decimal]) -> Decimal:
    found: Decimal = median(values)
    return found


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
    column = _column(entries, indicator, target_of, days)
    due = _due([target_of], indicator, today.year)
    return Trend(indicator, days, column.values, due, columns=(column,))


def office_trend(
    entries: Mapping[str, Sequence[Entry]],
    indicator: Indicator,
    targets: Mapping[str, TargetOf],
    today: date,
) -> Trend:
    """The course of all units that owe an indicator (the keys of `targets`) up to a day.

    What adds up is summed (below zero is zero), and so is what is due of it from those with a
    target. Shares, rates and levels are not: of them
    the middle, the lowest and the highest value are given.
    """
    days = week_ends(today.year, today)
    columns = tuple(
        _column(entries.get(unit, ()), indicator, target_of, days)
        for unit, target_of in targets.items()
    )
    by_week = zip(*(column.values for column in columns), strict=True)
    weeks = [[value for value in week if value is not None] for week in by_week]
    due = _due(list(targets.values()), indicator, today.year)
    if indicator.kind.accumulates:
        sums = tuple(sum((max(one, ZERO) for one in week), ZERO) for week in weeks)
        return Trend(indicator, days, sums, due, (), (), len(targets), columns)
    middle, low, high = (
        tuple(pick(week) if week else None for week in weeks) for pick in (median, min, max)
    )
    return Trend(indicator, days, middle, due, low, high, len(targets), columns)


def _column(
    entries: Iterable[Entry], indicator: Indicator, target_of: TargetOf, days: Sequence[date]
) -> Column:
    def amount(day: date) -> Decimal | None:
        target = target_of(day)
        return target.amount if target else None

    points = path(entries, indicator.kind, days[-1], amount, indicator.direction)
    first = points[0].value if len(points) > 1 else None
    running = ZERO if indicator.kind.accumulates else None
    values: list[Decimal | None] = []
    for day in days:
        while points and points[0].day <= day:
            running = points.pop(0).value
        values.append(running)
    return Column(tuple(values), first)


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
