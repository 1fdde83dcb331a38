"""The lagging board (落后榜): units and indicators by their gap to pace, worst first."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from bot.boards.lamps import Lamp, lamp
from bot.boards.plain import iso, number
from bot.boards.progress import ZERO, assumed, completion, needed_per_week, pace
from bot.boards.snapshot import Snapshot
from bot.domain.catalogue import Catalogue, Indicator
from bot.domain.office import Lamps
from bot.standings.targets import TargetBook


@dataclass(frozen=True, slots=True)
class Scope:
    """Which rows a board shows; None: all. Names are the catalogue's.

    With `below_threshold` only those whose completion, rounded as it is shown, is under the
    threshold of their indicator; rows without a threshold or a target are not among them.
    """

    indicator: str | None = None
    group: str | None = None
    category: str | None = None
    below_threshold: bool = False


EVERYTHING = Scope()


@dataclass(frozen=True, slots=True)
class Row:
    """A unit's indicator against its target.

    Completion and pace are in percent, the gap in points (negative: behind). `value` is None
    where nothing was reported and nothing can be assumed. `quiet_weeks` are the full weeks since
    the last movement (since 1 January where there was none). `exemption` is the reason of one
    that holds.
    """

    rank: int
    unit: str
    indicator: str
    value: Decimal | None
    target: Decimal | None
    completion: Decimal | None
    pace: Decimal | None
    gap: Decimal | None
    lamp: Lamp | None
    last_movement: date | None
    needed_per_week: Decimal | None
    quiet_weeks: int = 0
    exemption: str | None = None

    def to_json(self) -> dict[str, Any]:
        """The row as the contract writes it."""
        return {
            "rank": self.rank,
            "unit": self.unit,
            "indicator": self.indicator,
            "value": number(self.value),
            "target": number(self.target),
            "completion": number(self.completion),
            "pace": number(self.pace),
            "gap": number(self.gap),
            "lamp": self.lamp,
            "last_movement": iso(self.last_movement),
            "needed_per_week": number(self.needed_per_week),
        }


@dataclass(frozen=True, slots=True)
class LaggingBoard:
    """The rows of a scope at a moment, worst first."""

    at: datetime
    scope: Scope
    rows: tuple[Row, ...]

    def to_json(self) -> dict[str, Any]:
        """The board as the contract writes it."""
        rows = [row.to_json() for row in self.rows]
        return {"board": "lagging", "at": iso(self.at), "rows": rows}

    @property
    def lamps(self) -> Mapping[Lamp, int]:
        """How many rows each lamp has."""
        return {colour: sum(row.lamp is colour for row in self.rows) for colour in Lamp}


def lagging(
    catalogue: Catalogue,
    snapshot: Snapshot,
    lamps: Lamps,
    scope: Scope = EVERYTHING,
    book: TargetBook | None = None,
) -> LaggingBoard:
    """Everything owed in the snapshot's year that is in scope, by gap (contract: board lagging).

    Rows alike are in the catalogue's order; those without a target come last. `book` has the
    catalogue's targets where the caller keeps them at hand.
    """
    book = book or TargetBook(catalogue.targets)
    rows = [
        _row(unit, indicator, snapshot, book, lamps)
        for unit, indicator in _owed(catalogue, snapshot.day.year, scope)
    ]
    if scope.below_threshold:
        rows = [row for row in rows if _below(row, catalogue.indicator[row.indicator])]
    rows.sort(key=lambda row: (row.gap is None, row.gap or ZERO))
    ranked = (replace(row, rank=rank) for rank, row in enumerate(rows, start=1))
    return LaggingBoard(snapshot.at, scope, tuple(ranked))


def indicators_of(catalogue: Catalogue, scope: Scope) -> frozenset[str]:
    """The names of the indicators that a scope shows."""
    return frozenset(
        one.name
        for one in catalogue.indicators
        if scope.indicator in (None, one.name) and scope.group in (None, one.group)
    )


def thresholds(catalogue: Catalogue, scope: Scope) -> frozenset[str]:
    """The names of the indicators of a scope that have a threshold."""
    shown = indicators_of(catalogue, scope)
    return frozenset(name for name in shown if catalogue.indicator[name].threshold is not None)


def _below(row: Row, indicator: Indicator) -> bool:
    if indicator.threshold is None or row.completion is None:
        return False
    return row.completion < indicator.threshold


def _owed(catalogue: Catalogue, year: int, scope: Scope) -> Iterator[tuple[str, Indicator]]:
    shown = indicators_of(catalogue, scope)
    for unit, names in catalogue.owed_in(year).items():
        if scope.category is None or catalogue.unit[unit].category == scope.category:
            for name in names:
                if name in shown:
                    yield unit, catalogue.indicator[name]


def _row(
    unit: str, indicator: Indicator, snapshot: Snapshot, book: TargetBook, lamps: Lamps
) -> Row:
    target = book.on(unit, indicator.name, snapshot.day)
    amount = target.amount if target else None
    value = assumed(snapshot.value(unit, indicator.name), indicator)
    done, due = completion(value, amount, indicator), pace(snapshot.day, target, indicator.kind)
    gap = done - due if done is not None and due is not None else None
    standing = snapshot.standings.get((unit, indicator.name))
    moved = standing.last_movement if standing else None
    excuse = snapshot.exempt.get((unit, indicator.name))
    return Row(
        rank=0,
        unit=unit,
        indicator=indicator.name,
        value=value,
        target=amount,
        completion=done,
        pace=due,
        gap=gap,
        lamp=lamp(gap, lamps) if excuse is None else Lamp.EXEMPT,
        last_movement=moved,
        needed_per_week=needed_per_week(value, amount, snapshot.day, indicator),
        quiet_weeks=(snapshot.day - (moved or date(snapshot.day.year, 1, 1))).days // 7,
        exemption=excuse,
    )
