"""What a board is made from: the standings at a moment, and what stands beside them."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property
from typing import TypeAlias

from bot.domain.ledger import Decided, Standing

Key: TypeAlias = tuple[str, str]  # unit, indicator
Values: TypeAlias = Mapping[Key, Decimal | None]
"""The values of what was reported."""


@dataclass(frozen=True)
class Snapshot:
    """The office at a moment.

    `at` is aware and in the office's time zone: its calendar date is the board's day. `standings`
    has no row for what was never reported. `last_reports` has the day of each unit's last report
    of anything this year, zero reports included; `no_progress` are the units that reported none of
    anything at all (本周无进展). `decided` is what the clerk recognised and
    returned this year, `exempt` the reasons of exemptions that hold on the day.
    """

    at: datetime
    standings: Mapping[Key, Standing]
    last_reports: Mapping[str, date] = field(default_factory=dict)
    decided: Mapping[Key, Decided] = field(default_factory=dict)
    exempt: Mapping[Key, str] = field(default_factory=dict)
    no_progress: Container[str] = frozenset()

    @cached_property
    def day(self) -> date:
        """The board's day."""
        return self.at.date()

    def value(self, unit: str, indicator: str) -> Decimal | None:
        """The value of a standing; None where no figure was reported (a target alone is none)."""
        standing = self.standings.get((unit, indicator))
        return standing.value if standing and standing.as_of else None

    def told(self, unit: str, indicators: Iterable[str]) -> bool:
        """Whether a unit told a figure of any of these, or that nothing at all moved."""
        figures = (self.standings.get((unit, name)) for name in indicators)
        return unit in self.no_progress or any(one and one.as_of for one in figures)

    def decided_on(self, unit: str, indicator: str) -> Decided | None:
        """What was recognised and returned of a figure; None where nothing was decided."""
        found = self.decided.get((unit, indicator))
        return found and found.beside(self.value(unit, indicator))

    @property
    def values(self) -> Values:
        """The value of everything reported."""
        return {key: one.value for key, one in self.standings.items() if one.as_of}

    def of_units(self, units: Container[str]) -> "Snapshot":
        """The same of these units alone: what is summed over it is theirs."""
        standings = {key: one for key, one in self.standings.items() if key[0] in units}
        decided = {key: one for key, one in self.decided.items() if key[0] in units}
        return replace(self, standings=standings, decided=decided)
