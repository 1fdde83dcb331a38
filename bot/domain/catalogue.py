"""Units, indicators and targets of an office: the vocabulary of everything else."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import TypeAlias

Quarters: TypeAlias = tuple[Decimal, Decimal, Decimal, Decimal]


class Kind(StrEnum):
    """What sort of figure an indicator is; it decides how figures add up."""

    COUNT = "count"
    AMOUNT = "amount"
    RATIO = "ratio"  # 0 to 100 %
    RATE = "rate"  # a growth rate in %, may be negative
    LEVEL = "level"  # a stock or a concentration

    def __init__(self, value: str) -> None:
        """A kind with what follows from it.

        `accumulates`: figures of this kind add up over the year; `percent`: the figure itself is a
        percentage.
        """
        self.accumulates = value in ("count", "amount")
        self.percent = value in ("ratio", "rate")


class Direction(StrEnum):
    """Which way is better."""

    UP = "up"
    DOWN = "down"


class Bare(StrEnum):
    """What a bare statement of the indicator means."""

    ADD = "add"
    SET = "set"


class Cadence(StrEnum):
    """How often the indicator is owed."""

    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Unit:
    """An organisation that owes reports (单位)."""

    name: str
    aliases: tuple[str, ...] = ()
    category: str = ""


@dataclass(frozen=True, slots=True)
class Indicator:
    """What is counted (指标), with its unit of measure (计量单位).

    `threshold` is the share of the target, in percent, under which it is listed as behind (警戒线).
    """

    name: str
    aliases: tuple[str, ...] = ()
    group: str = ""
    uom: str = ""
    kind: Kind = Kind.COUNT
    direction: Direction = Direction.UP
    bare: Bare = Bare.ADD
    growth_of: str | None = None
    cadence: Cadence | None = None
    watched: bool = False
    threshold: Decimal | None = None

    @property
    def in_wholes(self) -> bool:
        """Whether whole ones are counted, and not thousands or more of them (万人, 亿件)."""
        return self.kind is Kind.COUNT and not self.uom.startswith(("百", "千", "万", "亿"))


@dataclass(frozen=True, slots=True)
class Target:
    """The amount required of a unit in a year, in the indicator's unit of measure.

    `quarters`, where given, are the amounts due by the end of each quarter.
    `valid_from` is the first day on which this target holds (a target may change within the year).
    """

    unit: str
    indicator: str
    year: int
    amount: Decimal | None
    quarters: Quarters | None = None
    valid_from: date | None = None


@dataclass(frozen=True)
class Catalogue:
    """The vocabulary of one office; every lookup is by the catalogue's own names."""

    units: tuple[Unit, ...]
    indicators: tuple[Indicator, ...]
    targets: tuple[Target, ...] = field(default=())

    @cached_property
    def unit(self) -> Mapping[str, Unit]:
        """Units by name."""
        return {unit.name: unit for unit in self.units}

    @cached_property
    def indicator(self) -> Mapping[str, Indicator]:
        """Indicators by name."""
        return {indicator.name: indicator for indicator in self.indicators}

    def in_order(self, units: Collection[str]) -> tuple[str, ...]:
        """Units in its order, as an office lists them; those it has no more come last."""
        if not units:
            return ()
        others = sorted(name for name in units if name not in self.unit)
        return (*(name for name in self.unit if name in units), *others)

    def known(self, indicator: str) -> Indicator:
        """The indicator of a name; one that the catalogue has no more has nothing but its name."""
        return self.indicator.get(indicator) or Indicator(indicator)

    @cached_property
    def uoms(self) -> Mapping[str, str]:
        """The units of measure by the names of indicators."""
        return {indicator.name: indicator.uom for indicator in self.indicators}

    @cached_property
    def groups(self) -> Mapping[str, tuple[Indicator, ...]]:
        """Indicators by group, both in the catalogue's order."""
        groups: dict[str, list[Indicator]] = {}
        for indicator in self.indicators:
            groups.setdefault(indicator.group, []).append(indicator)
        return {name: tuple(members) for name, members in groups.items() if name}

    @cached_property
    def owed(self) -> Mapping[str, tuple[str, ...]]:
        """Names of the indicators each unit owes (those with a row in targets, any year)."""
        owed: dict[str, dict[str, None]] = {}
        for target in self.targets:
            owed.setdefault(target.unit, {})[target.indicator] = None
        return {unit: tuple(indicators) for unit, indicators in owed.items()}

    def owed_in(self, year: int) -> Mapping[str, tuple[str, ...]]:
        """Names of the indicators each unit owes in `year`, units in the catalogue's order."""
        return self._owed_by_year.get(year, {})

    @cached_property
    def _owed_by_year(self) -> Mapping[int, Mapping[str, tuple[str, ...]]]:
        years: dict[int, dict[str, dict[str, None]]] = {}
        year, unit, of_unit = 0, "", dict[str, None]()
        for target in self.targets:  # hundreds of thousands in a large office, a unit's together
            if target.unit is not unit or target.year != year:
                year, unit = target.year, target.unit
                if year not in years:
                    years[year] = {one.name: {} for one in self.units}
                of_unit = years[year].setdefault(unit, {})
            of_unit[target.indicator] = None
        return {
            year: {unit: tuple(names) for unit, names in owed.items() if names}
            for year, owed in years.items()
        }
