"""Who still owes which figure: from the roster, never from the reports (missing is not zero)."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from bot.domain.catalogue import Cadence, Catalogue, Indicator
from bot.services.periods import Stretch, period_of

_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Told:
    """A unit spoke of an indicator (None: of all that it owes) for a day."""

    unit: str
    indicator: str | None
    day: date


@dataclass(frozen=True, slots=True)
class Missing:
    """A unit and the indicators that it still owes, in the catalogue's order."""

    unit: str
    indicators: tuple[str, ...]


def watched_group(catalogue: Catalogue, configured: str) -> str:
    """The group that is watched: the configured one, else the catalogue's first."""
    return configured or next(iter(catalogue.groups), "")


def asked_on(day: date, catalogue: Catalogue, group: str) -> Mapping[str, Stretch]:
    """The indicators asked for on a day, each with the period it is asked for.

    Those of the watched group, marked as watched, or given a cadence of their own; weekly ones
    always, monthly ones once a month: when the next week begins in another month.
    """
    return {
        indicator.name: period_of(cadence, day)
        for indicator in catalogue.indicators
        if (cadence := _cadence(indicator, group))
        and (cadence is Cadence.WEEK or (day + _WEEK).month != day.month)
    }


def _cadence(indicator: Indicator, group: str) -> Cadence | None:
    if indicator.cadence is not None:
        return indicator.cadence
    return Cadence.WEEK if indicator.watched or indicator.group == group else None


def missing(
    owed: Mapping[str, Sequence[str]],
    asked: Mapping[str, Stretch],
    told: Iterable[Told],
    excused: Collection[tuple[str, str | None]] = (),
) -> tuple[Missing, ...]:
    """The units with what they owe and have not told, in the order of `owed`.

    `excused` has (unit, indicator), the indicator None for all of a unit's. A period is met by
    anything told for a day in it, late or not (product: Setting up).
    """
    met = set(excused)
    for one in told:
        met.update(_meets(one, asked))
    return tuple(
        Missing(unit, left)
        for unit, indicators in owed.items()
        if (left := _left(unit, indicators, asked, met))
    )


def _meets(one: Told, asked: Mapping[str, Stretch]) -> Iterator[tuple[str, str]]:
    names = asked if one.indicator is None else (one.indicator,)
    return ((one.unit, name) for name in names if name in asked and one.day in asked[name])


def _left(
    unit: str,
    indicators: Sequence[str],
    asked: Mapping[str, Stretch],
    met: Collection[tuple[str, str | None]],
) -> tuple[str, ...]:
    if (unit, None) in met:
        return ()
    owing = set(indicators)
    return tuple(name for name in asked if name in owing and (unit, name) not in met)


def in_parts(owing: Sequence[Missing], size: int) -> tuple[tuple[Missing, ...], ...]:
    """The units in parts of at most `size`, as even as can be."""
    count = -(-len(owing) // size)
    edges = [round(number * len(owing) / count) for number in range(count + 1)] if count else []
    return tuple(tuple(owing[start:end]) for start, end in pairwise(edges) if end > start)


def alike(owing: Iterable[Missing]) -> Mapping[tuple[str, ...], tuple[str, ...]]:
    """The units that owe the same, by what they owe, in their order."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for one in owing:
        groups.setdefault(one.indicators, []).append(one.unit)
    return {indicators: tuple(units) for indicators, units in groups.items()}


def weeks_missed(day: date, days_told: Collection[date], since: date) -> int:
    """How many whole weeks before that of `day`, but not before `since`, passed in silence."""
    monday = day - timedelta(days=day.weekday())
    missed = 0
    while monday - _WEEK >= since - timedelta(days=since.weekday()):
        monday -= _WEEK
        if any(monday <= told < monday + _WEEK for told in days_told):
            break
        missed += 1
    return missed
