"""The lagging board (落后榜): units and indicators by their gap to pace, worst first."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple

from bot.boards.lamps import Lamp, lamp
from bot.boards.plain import decided_json, iso, number
from bot.boards.progress import ZERO, assumed, completion, days_left, needed_per_week, pace
from bot.boards.snapshot import Snapshot
from bot.domain.catalogue import Catalogue, Indicator
from bot.domain.ledger import Decided
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
    unit: str | None = None


EVERYTHING = Scope()


class Row(NamedTuple):
    """A unit's indicator against its target.

    Completion and pace are in percent, the gap in points (negative: behind). `rank` is the row's
    on its board, which rows with the same gap share (1, 1, 3). `value` is None where nothing was
    reported and nothing can be assumed. `quiet_weeks` are the full weeks since the last movement
    (since 1 January where there was none). `exemption` is the reason of one that holds, `decided`
    what was recognised and returned. `days_left` are the days of the year after the board's.
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
    decided: Decided | None = None
    days_left: int = 0

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
            **decided_json(self.decided),
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


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a board's rows, all of them or those of one lamp, and the sums of all.

    `count` is how many rows there are in scope, `lamps` how many each lamp has, `listed` how many
    rows the listing has. `rows` are those from the `first` on (counted from 0); the rank of a row
    is that among all in scope, and those with the same gap share it.
    """

    at: datetime
    count: int
    lamps: Mapping[Lamp, int]
    listed: int
    number: int
    pages: int
    first: int
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """Which page of a board, counted from 1; one beyond the last is the last.

    A page has `size` rows, of one lamp where it is given.
    """

    number: int
    size: int
    lamp: Lamp | None = None

    def among(self, listed: int) -> tuple[int, int, int]:
        """Of so many rows: how many pages there are, which one is shown, where it begins."""
        pages = max(1, -(-listed // self.size))
        shown = min(max(self.number, 1), pages)
        return pages, shown, (shown - 1) * self.size


def page_of(board: LaggingBoard, asked: Asked) -> Page:
    """A page of a board that is made already."""
    rows = [row for row in board.rows if asked.lamp in (None, row.lamp)]
    pages, shown, first = asked.among(len(rows))
    part = tuple(rows[first : first + asked.size])
    return Page(board.at, len(board.rows), board.lamps, len(rows), shown, pages, first, part)


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
    measured = [
        _measure(unit, indicator, snapshot, book)
        for unit, indicator in owed_in_scope(catalogue, snapshot.day.year, scope)
    ]
    if scope.below_threshold:
        measured = [one for one in measured if _below(one)]
    measured.sort(key=lambda one: (one.gap is None, one.gap or ZERO))
    ranks = shared_ranks(one.gap for one in measured)
    rows = (_row(rank, one, snapshot, lamps) for rank, one in zip(ranks, measured, strict=True))
    return LaggingBoard(snapshot.at, scope, tuple(rows))


def shared_ranks(gaps: Iterable[object]) -> Iterator[int]:
    """The ranks of rows in their order, by their gaps; those with the same gap share one."""
    rank, last = 1, object()
    for place, gap in enumerate(gaps, start=1):
        rank, last = (rank if gap == last else place), gap
        yield rank


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


def owed_in_scope(
    catalogue: Catalogue, year: int, scope: Scope = EVERYTHING
) -> Iterator[tuple[str, Indicator]]:
    """What is owed in a year and in scope, in the catalogue's order."""
    shown = indicators_of(catalogue, scope)
    owed = catalogue.owed_in(year)
    of_units = owed if scope.unit is None else {scope.unit: owed.get(scope.unit, ())}
    for unit, names in of_units.items():
        if scope.category is None or catalogue.unit[unit].category == scope.category:
            for name in names:
                if name in shown:
                    yield unit, catalogue.indicator[name]


class _Measured(NamedTuple):
    """A unit's indicator against its target, before it has a rank."""

    unit: str
    indicator: Indicator
    value: Decimal | None
    target: Decimal | None
    completion: Decimal | None
    pace: Decimal | None
    gap: Decimal | None


def row_of(
    rank: int,
    unit: str,
    indicator: Indicator,
    snapshot: Snapshot,
    book: TargetBook,
    lamps: Lamps,
) -> Row:
    """The row of a unit's indicator at a moment, whose rank is known."""
    return _row(rank, _measure(unit, indicator, snapshot, book), snapshot, lamps)


def _measure(unit: str, indicator: Indicator, snapshot: Snapshot, book: TargetBook) -> _Measured:
    target = book.on(unit, indicator.name, snapshot.day)
    amount = target.amount if target else None
    value = assumed(snapshot.value(unit, indicator.name), indicator)
    done, due = completion(value, amount, indicator), pace(snapshot.day, target, indicator.kind)
    gap = done - due if done is not None and due is not None else None
    return _Measured(unit, indicator, value, amount, done, due, gap)


def _below(one: _Measured) -> bool:
    threshold = one.indicator.threshold
    return threshold is not None and one.completion is not None and one.completion < threshold


def _row(rank: int, one: _Measured, snapshot: Snapshot, lamps: Lamps) -> Row:
    key, day = (one.unit, one.indicator.name), snapshot.day
    standing = snapshot.standings.get(key)
    moved = standing.last_movement if standing else None
    excuse = snapshot.exempt.get(key)
    return Row(
        rank=rank,
        unit=one.unit,
        indicator=one.indicator.name,
        value=one.value,
        target=one.target,
        completion=one.completion,
        pace=one.pace,
        gap=one.gap,
        lamp=lamp(one.gap, lamps) if excuse is None else Lamp.EXEMPT,
        last_movement=moved,
        needed_per_week=needed_per_week(one.value, one.target, day, one.indicator),
        quiet_weeks=(day - (moved or date(day.year, 1, 1))).days // 7,
        exemption=excuse,
        decided=snapshot.decided_on(one.unit, one.indicator.name),
        days_left=days_left(day),
    )
