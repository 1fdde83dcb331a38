"""A part of a zero board: of the units of a category, or of an indicator alone."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from bot.boards.lagging import Scope
from bot.boards.narrowing import narrowed
from bot.boards.plain import day
from bot.boards.snapshot import Key, Snapshot
from bot.boards.zero import Earlier, ZeroBoard, zero
from bot.boards.zero_rows import AtZero, Breakthrough, State, longest_first
from bot.domain.catalogue import Catalogue, Target, Unit
from bot.services import against, comparing, correcting, snapshots
from storage import office, renaming
from storage.published import Published
from storage.transaction import Transaction


def is_part(scope: Scope) -> bool:
    """Whether a scope narrows a group's board, rather than name the group."""
    return scope.category is not None or scope.indicator is not None


def zero_of(
    part: Catalogue,
    group: str,
    snapshot: Snapshot,
    past: Earlier | None,
    running: Mapping[str, int],
    scope: Scope,
) -> ZeroBoard:
    """The zero board of a scope, of which `part` is the catalogue."""
    shown = tuple(name for name in (scope.category, scope.indicator) if name)
    if scope.category:
        snapshot = snapshot.of_units(part.unit)
        past = past and replace(past, zero=past.zero.intersection(part.unit))
    return replace(zero(part, group, snapshot, past, running), narrowed=shown)


def of_published(
    tx: Transaction,
    catalogue: Catalogue,
    board: Published,
    at: datetime,
    scope: Scope,
    past: Earlier | None = None,
) -> ZeroBoard:
    """A part of a published zero board, beside `past` or what was published before it.

    `at` is the board's moment in the office's time zone. The figures are those of the lagging board
    frozen with it, of who owed them then: nothing that came later changes it. Where none was frozen
    with it, it is what was known at the moment. Units have their names of today.
    """
    part, owed = narrowed(catalogue, scope), correcting.frozen_lines(tx, catalogue, board)
    before = at - timedelta(microseconds=1)
    last, running = against.last(tx, office.names(tx), board.scope, before, scope)
    if owed:
        part = _owed_then(part, owed, at.year, scope)
        snapshot = comparing.as_frozen(tx, catalogue, board, at)
    else:
        snapshot = snapshots.for_zero_past(tx, part, at, board.scope)
    made = zero_of(part, board.scope, snapshot, past or last, running, scope).counted()
    return _as_told(tx, made, board, at)


def _owed_then(part: Catalogue, owed: Collection[Key], year: int, scope: Scope) -> Catalogue:
    """The catalogue with what was owed on a published board, whatever is owed today.

    Who is retired since is among it, but has no category any more.
    """
    retired = dict.fromkeys(unit for unit, _ in owed if unit not in part.unit)
    units = part.units if scope.category else (*part.units, *map(Unit, retired))
    targets = tuple(
        Target(unit.name, one.name, year, None)
        for unit in units
        for one in part.indicators
        if (unit.name, one.name) in owed
    )
    return Catalogue(units, part.indicators, targets)


def _as_told(tx: Transaction, made: ZeroBoard, board: Published, at: datetime) -> ZeroBoard:
    """The board with what the whole one said of the units' reports and of the days.

    Who was not at zero on the whole one had reported something.
    """
    today = renaming.once(tx)
    said = {today.units.get(row["unit"], row["unit"]): row for row in board.content["zero"]}
    others = [row.unit for row in made.zero if row.unit not in said]
    last = snapshots.last_reports(tx, at, others)
    rows = [
        _told(row, said[row.unit])
        if row.unit in said
        else replace(row, state=State.REPORTED_ZERO, last_report=last.get(row.unit))
        for row in made.zero
    ]
    days = {
        (
            today.units.get(row["unit"], row["unit"]),
            today.indicators.get(row["indicator"], row["indicator"]),
        ): day(row["as_of"])
        for row in board.content["broke_through"]
    }
    left = tuple(_since_then(row, days) for row in made.broke_through)
    return replace(made, zero=tuple(sorted(rows, key=longest_first)), broke_through=left)


def _told(row: AtZero, said: Mapping[str, Any]) -> AtZero:
    told = row.told and said.get("told", True)
    return replace(row, state=State(said["state"]), last_report=day(said["last_report"]), told=told)


def _since_then(row: Breakthrough, days: Mapping[Key, date | None]) -> Breakthrough:
    return replace(row, as_of=days.get((row.unit, row.indicator), row.as_of))
