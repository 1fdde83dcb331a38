"""The zero board (零榜): units whose to-date value is zero in all that they owe of a group."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from bot.boards.plain import in_numbers, iso
from bot.boards.snapshot import Snapshot
from bot.boards.totals import Total, totals
from bot.boards.zero_rows import AtZero, Breakthrough, Relapse, State, longest_first
from bot.domain.catalogue import Catalogue, Indicator


@dataclass(frozen=True, slots=True)
class Earlier:
    """The board that this one is compared with: its moment and the units that were at zero.

    `owing` are those that owed anything then, None where they are those that owe today.
    """

    at: datetime
    zero: frozenset[str]
    owing: frozenset[str] | None = field(default=None, compare=False)

    def to_json(self) -> dict[str, Any]:
        """The comparison as the contract writes it."""
        return {"at": iso(self.at), "at_zero": len(self.zero)}


def by_correction(since: date, earlier: date | None) -> bool:
    """Whether a unit is back at zero since before the earlier board: so it was corrected."""
    return earlier is not None and since < earlier


@dataclass(frozen=True, slots=True)
class ZeroBoard:
    """Who is at zero in a group, who broke through and who fell back since the earlier board.

    `narrowed` names the indicator and the category that alone are shown, if any. `published` tells
    a board that counts among the boards in a row from one that does not.
    """

    group: str
    at: datetime
    units: int
    zero: tuple[AtZero, ...]
    against: Earlier | None
    broke_through: tuple[Breakthrough, ...]
    relapsed: tuple[Relapse, ...]
    totals: tuple[Total, ...]
    narrowed: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """The group, and what it is narrowed to."""
        return " · ".join((self.group, *self.narrowed) if self.group else self.narrowed)

    published: bool = False

    def counted(self) -> "ZeroBoard":
        """The board as it is published: it counts itself among the boards in a row."""
        rows = tuple(replace(row, boards=row.boards + 1) for row in self.zero)
        return replace(self, zero=rows, published=True)

    def by_correction(self, row: Relapse) -> bool:
        """Whether a unit is back at zero by a correction."""
        return by_correction(row.since, self.against.at.date() if self.against else None)

    def to_json(self) -> dict[str, Any]:
        """The board as the contract writes it."""
        return in_numbers(self.content())

    def content(self) -> dict[str, Any]:
        """The same as it is frozen: numbers that JSON cannot tell to the last digit in words.

        A board that is narrowed, of which the contract has no word, tells of each unit the boards
        in a row too.
        """
        narrowed = {"narrowed": list(self.narrowed)} if self.narrowed else {}
        zero = [
            {**row.to_json(), "boards": row.boards} if self.narrowed else row.to_json()
            for row in self.zero
        ]
        return {
            "board": "zero",
            "group": self.group,
            **narrowed,
            "at": iso(self.at),
            "units": self.units,
            "at_zero": len(self.zero),
            "against": self.against.to_json() if self.against else None,
            "zero": zero,
            "broke_through": [row.to_json() for row in self.broke_through],
            "relapsed": [row.to_json() for row in self.relapsed],
            "totals": [row.to_json() for row in self.totals],
        }


def owing(catalogue: Catalogue, group: str, year: int) -> Mapping[str, tuple[str, ...]]:
    """The units that owe something of a group in a year, with those indicators."""
    members = {indicator.name for indicator in catalogue.groups.get(group, ())}
    owed = {
        unit: tuple(name for name in names if name in members)
        for unit, names in catalogue.owed_in(year).items()
    }
    return {unit: names for unit, names in owed.items() if names}


def at_zero(catalogue: Catalogue, group: str, snapshot: Snapshot) -> frozenset[str]:
    """The units at zero in all that they owe of a group; never reported is zero here."""
    return _at_zero_of(owing(catalogue, group, snapshot.day.year), catalogue, snapshot)


def _at_zero_of(
    owed: Mapping[str, tuple[str, ...]], catalogue: Catalogue, snapshot: Snapshot
) -> frozenset[str]:
    return frozenset(
        unit
        for unit, names in owed.items()
        if not any(
            off_zero(snapshot.value(unit, name), catalogue.indicator[name]) for name in names
        )
    )


def off_zero(value: Decimal | None, indicator: Indicator) -> bool:
    """Whether a value is something; what adds up and came to less than nothing is zero."""
    return bool(value) and not (indicator.kind.accumulates and value is not None and value < 0)


def earlier(catalogue: Catalogue, group: str, snapshot: Snapshot) -> Earlier:
    """An earlier snapshot as something to compare with."""
    return Earlier(snapshot.at, at_zero(catalogue, group, snapshot))


def zero(
    catalogue: Catalogue,
    group: str,
    snapshot: Snapshot,
    against: Earlier | None = None,
    running: Mapping[str, int] | None = None,
) -> ZeroBoard:
    """The zero board of a group (contract: board zero).

    Silent units stand before those that reported zero, the longest at zero first. `running` is
    the number of published boards in a row on which a unit stood so far.
    """
    owed = owing(catalogue, group, snapshot.day.year)
    now = _at_zero_of(owed, catalogue, snapshot)
    before = against.zero if against else frozenset()
    back = _back(now, against) if against else frozenset()
    gone = before - now
    left = [unit for unit in owed if unit in gone]
    rows = [
        _at_zero(unit, owed[unit], snapshot, before, running or {}) for unit in owed if unit in now
    ]
    return ZeroBoard(
        group=group,
        at=snapshot.at,
        units=len(owed),
        zero=tuple(sorted(rows, key=longest_first)),
        against=against,
        broke_through=tuple(
            row for unit in left for row in _left(unit, owed[unit], catalogue, snapshot)
        ),
        relapsed=tuple(
            Relapse(unit, _since(unit, owed[unit], snapshot)) for unit in owed if unit in back
        ),
        totals=totals(catalogue.groups.get(group, ()), snapshot),
    )


def _back(now: frozenset[str], against: Earlier) -> frozenset[str]:
    """Who is at zero and was not; who owed nothing then has not come back, but is new."""
    back = now - against.zero
    return back if against.owing is None else back & against.owing


def _at_zero(
    unit: str,
    names: Sequence[str],
    snapshot: Snapshot,
    before: frozenset[str],
    running: Mapping[str, int],
) -> AtZero:
    last = snapshot.last_reports.get(unit)
    return AtZero(
        unit=unit,
        state=State.SILENT if last is None else State.REPORTED_ZERO,
        also_before=unit in before,
        last_report=last,
        since=_since(unit, names, snapshot),
        boards=running.get(unit, 0),
        exempt=_excuse(unit, names, snapshot),
        told=snapshot.told(unit, names),
    )


def _excuse(unit: str, names: Iterable[str], snapshot: Snapshot) -> str | None:
    """Why a unit is excused from all of these; None where it is held to any."""
    reasons = [snapshot.exempt.get((unit, name)) for name in names]
    return reasons[0] if all(reasons) else None


def _since(unit: str, names: Iterable[str], snapshot: Snapshot) -> date:
    """The day on which the last of the figures went to zero."""
    standings = (snapshot.standings.get((unit, name)) for name in names)
    moved = [found.last_movement for found in standings if found and found.last_movement]
    return max(moved, default=date(snapshot.day.year, 1, 1))


def _left(
    unit: str, names: Iterable[str], catalogue: Catalogue, snapshot: Snapshot
) -> Iterable[Breakthrough]:
    for name in names:
        standing = snapshot.standings.get((unit, name))
        if standing and standing.value and off_zero(standing.value, catalogue.indicator[name]):
            yield Breakthrough(unit, name, standing.value, standing.as_of)
