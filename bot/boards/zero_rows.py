"""The rows of a zero board: a unit at zero, one that left it, one that fell back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from bot.boards.plain import iso, kept


class State(StrEnum):
    """Why a unit is at zero: no report of anything this year, or zero reported."""

    SILENT = "silent"
    REPORTED_ZERO = "reported_zero"


@dataclass(frozen=True, slots=True)
class AtZero:
    """A unit at zero; `since` is the day from which it has been, where it is known.

    `boards` counts the published boards in a row on which it stood: those before, and this one
    once it is published. `exempt` is the reason why it is excused from all that it owes here.
    `told` is whether it ever told a figure of what is shown here, or no progress of anything: the
    contract's `state` goes by reports of anything at all.
    """

    unit: str
    state: State
    also_before: bool
    last_report: date | None
    since: date | None
    boards: int = 0
    exempt: str | None = None
    told: bool = True

    @property
    def said(self) -> State:
        """The state in words: who never told anything of what is shown here is silent here."""
        return self.state if self.told else State.SILENT

    def to_json(self) -> dict[str, Any]:
        """The row as it is kept: as the contract has it, with the reason of one that is exempt.

        One that reported, but nothing of this, has `told`, which the contract knows nothing of.
        """
        row = {
            "unit": self.unit,
            "state": self.state,
            "also_before": self.also_before,
            "last_report": iso(self.last_report),
        }
        untold = {} if self.said is self.state else {"told": False}
        return row | ({} if self.exempt is None else {"exempt": self.exempt}) | untold


@dataclass(frozen=True, slots=True)
class Breakthrough:
    """An indicator in which a unit left zero since the earlier board (破零)."""

    unit: str
    indicator: str
    value: Decimal
    as_of: date | None

    def to_json(self) -> dict[str, Any]:
        """The row as the contract writes it, numbers as they are kept."""
        value, as_of = kept(self.value), iso(self.as_of)
        return {"unit": self.unit, "indicator": self.indicator, "value": value, "as_of": as_of}


@dataclass(frozen=True, slots=True)
class Relapse:
    """A unit that fell back to zero since the earlier board."""

    unit: str
    since: date

    def to_json(self) -> dict[str, Any]:
        """The row as the contract writes it."""
        return {"unit": self.unit, "since": iso(self.since)}


def said_of(row: Mapping[str, Any]) -> State:
    """The state in words of a row as it is kept."""
    return State(row["state"]) if row.get("told", True) else State.SILENT


def longest_first(row: AtZero) -> tuple[bool, int, date]:
    """What rows are sorted by: silent ones first, then by boards in a row, then since when."""
    return row.state is not State.SILENT, -row.boards, row.since or date.min
