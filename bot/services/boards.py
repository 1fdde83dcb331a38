"""Making boards: from the kept standings now, from the ledger or the frozen rows for the past."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

from bot.boards import zero as zeros
from bot.boards.frozen import restored
from bot.boards.lagging import EVERYTHING, LaggingBoard, Scope, lagging
from bot.boards.narrowing import narrowed
from bot.boards.snapshot import Snapshot
from bot.boards.unit import UnitSheet, unit_sheet
from bot.boards.week import WeekSheet, weekly
from bot.boards.zero import Earlier, ZeroBoard, zero
from bot.domain.catalogue import Catalogue
from bot.domain.office import OfficeRules
from bot.services import comparing, correcting, snapshots, streaks, weeks
from bot.services.desk import Desk
from storage import office, published, renaming, reported
from storage.office import Names
from storage.published import Published, Stamp
from storage.transaction import Transaction

ZERO, LAGGING = "zero", "lagging"


def zero_now(
    tx: Transaction,
    desk: Desk,
    group: str,
    scope: Scope = EVERYTHING,
    against: datetime | None = None,
) -> ZeroBoard:
    """The zero board of now, compared with the board published last, or with another moment.

    A scope narrows it to the units of a category, or to an indicator: no board was ever published
    of that one alone, and there is nothing to compare it with.
    """
    catalogue = narrowed(desk.catalogue(tx), scope)
    at = tx.now.astimezone(desk.rules.timezone)
    last, running = _last(tx, desk.names(tx), group, at)
    past = _earlier_at(tx, catalogue, group, against) if against else last
    snapshot = snapshots.for_zero(tx, catalogue, desk.names(tx), at, group)
    return _zero(catalogue, group, snapshot, past, running, scope)


def _zero(
    catalogue: Catalogue,
    group: str,
    snapshot: Snapshot,
    past: Earlier | None,
    running: Mapping[str, int],
    scope: Scope,
) -> ZeroBoard:
    """A zero board of a scope, beside as much of the earlier board as is of that scope."""
    shown = tuple(name for name in (scope.category, scope.indicator) if name)
    if scope.indicator:
        past, running = None, {}
    if past is not None and scope != EVERYTHING:
        past = replace(past, zero=past.zero.intersection(catalogue.unit))
    if scope.category:
        snapshot = snapshot.of_units(catalogue.unit)
    return replace(zero(catalogue, group, snapshot, past, running), narrowed=shown)


def _last(
    tx: Transaction, names: Names, group: str, at: datetime
) -> tuple[Earlier | None, Mapping[str, int]]:
    """The board published last up to a moment, and the boards in a row up to it (连续次数)."""
    last = published.newest(tx, ZERO, group, at)
    if last is None:
        return None, {}
    running = streaks.of_board(tx, last, names)
    return Earlier(last.at.astimezone(at.tzinfo), _once(running, names)), running


def _once(units: Iterable[str], names: Names) -> frozenset[str]:
    """Each unit once: by the name it has today, not by its former ones beside."""
    return frozenset(unit for unit in units if unit in names.unit_id)


def lagging_now(tx: Transaction, desk: Desk, scope: Scope = EVERYTHING) -> LaggingBoard:
    """The lagging board of now."""
    catalogue = desk.catalogue(tx)
    at = tx.now.astimezone(desk.rules.timezone)
    snapshot = snapshots.for_lagging(tx, catalogue, desk.names(tx), at, scope)
    return lagging(catalogue, snapshot, desk.rules.lamps, scope, desk.targets(tx))


def zero_at(
    tx: Transaction,
    catalogue: Catalogue,
    group: str,
    at: datetime,
    against: datetime | None,
    scope: Scope = EVERYTHING,
) -> Mapping[str, Any]:
    """The zero board of a moment as it is frozen, knowing what had been sent by then.

    A board that was published at that very moment is shown from its frozen rows: beside the moment
    asked for, else with what later messages changed of it (`corrections`). Any other, and one of a
    scope alone, stands beside the moment asked for, else the board published last before it.
    """
    past = _earlier_at(tx, catalogue, group, against) if against else None
    frozen = published.at_moment(tx, ZERO, group, at) if scope == EVERYTHING else None
    if frozen is not None:
        if past is not None:
            return comparing.beside(tx, catalogue, frozen, at, past)
        return corrected(tx, catalogue, frozen, at.tzinfo or UTC)
    return zero_past(tx, catalogue, group, at, past, scope).content()


def zero_past(
    tx: Transaction,
    catalogue: Catalogue,
    group: str,
    at: datetime,
    past: Earlier | None = None,
    scope: Scope = EVERYTHING,
) -> ZeroBoard:
    """The zero board of a moment from the ledger, beside `past` or the board published before it.

    A part of a board that was published at that very moment counts among the boards in a row.
    """
    part = narrowed(catalogue, scope)
    snapshot = snapshots.for_zero_past(tx, part, at, group)
    last, running = _last(tx, office.names(tx), group, at - timedelta(microseconds=1))
    made = _zero(part, group, snapshot, past or last, running, scope)
    return made.counted() if published.at_moment(tx, ZERO, group, at) else made


def lagging_at(
    tx: Transaction, catalogue: Catalogue, rules: OfficeRules, at: datetime, scope: Scope
) -> LaggingBoard:
    """The lagging board of a moment, knowing what had been sent by then.

    It is reckoned whole: the ledgers of its groups are folded before any row can be ranked.
    """
    of_one = catalogue.indicator[scope.indicator].group if scope.indicator else None
    snapshot = snapshots.past(tx, catalogue, at, sent_by=at, group=scope.group or of_one or None)
    return lagging(catalogue, snapshot, rules.lamps, scope)


def standing_at(
    tx: Transaction,
    catalogue: Catalogue,
    unit: str,
    at: datetime,
    indicator: str | None = None,
    sent_by: datetime | None = None,
) -> UnitSheet:
    """The figures of a unit at the end of a day, by what was sent by a moment or all known now."""
    snapshot = snapshots.past(tx, catalogue, at, sent_by, unit)
    return unit_sheet(catalogue, snapshot, unit, indicator)


def week_at(tx: Transaction, catalogue: Catalogue, group: str, at: datetime) -> WeekSheet:
    """The weekly sheet of the week, Monday to the day of a moment, knowing what was sent by it."""
    eve = at - timedelta(days=at.weekday() + 1)
    before, now = snapshots.of_days(tx, catalogue, (eve, at), sent_by=at, group=group)
    return weekly(catalogue, group, before, now, _told(tx, office.names(tx), eve, at))


def week_now(tx: Transaction, desk: Desk, group: str, scope: Scope = EVERYTHING) -> WeekSheet:
    """The weekly sheet of the running week, from the kept standings and what its days were told."""
    at = tx.now.astimezone(desk.rules.timezone)
    eve = at - timedelta(days=at.weekday() + 1)
    before, now = weeks.of_now(tx, desk, group, eve, at)
    told = weeks.told(tx, desk, group, eve.date(), now)
    return weekly(narrowed(desk.catalogue(tx), scope), group, before, now, told)


def _told(
    tx: Transaction, names: Names, eve: datetime, at: datetime
) -> frozenset[tuple[str, str | None]]:
    """Who spoke of what (None: of nothing in particular) for the days after the eve."""
    facts = reported.facts(tx, eve.date() + timedelta(days=1), at.date(), at)
    return frozenset(
        (
            names.unit_name[fact.unit],
            names.indicator_name[fact.indicator] if fact.indicator is not None else None,
        )
        for fact in facts
    )


def _units(content: Mapping[str, Any], renamed: Mapping[str, str]) -> set[str]:
    """The units at zero on a published board, by the names that they have today."""
    return {renamed.get(row["unit"], row["unit"]) for row in content["zero"]}


def as_published(tx: Transaction, board: Published) -> ZeroBoard:
    """A published zero board as it was said."""
    before = published.newest(tx, ZERO, board.scope, board.at - timedelta(microseconds=1))
    names = office.names(tx)
    then = _once(streaks.of_board(tx, before, names), names) if before else frozenset()
    counted = streaks.of_board(tx, Stamp(board.number, board.at), names)
    return restored(board.content, then, counted)


def uoms(tx: Transaction, catalogue: Catalogue) -> Mapping[str, str]:
    """The units of measure of indicators by their names, and by those that they had before."""
    today, known = renaming.once(tx).indicators, catalogue.uoms
    return {**known, **{old: known[new] for old, new in today.items() if new in known}}


def _earlier(tx: Transaction, content: Mapping[str, Any]) -> Earlier:
    units = frozenset(_units(content, renaming.once(tx).units))
    return Earlier(datetime.fromisoformat(content["at"]), units)


def _earlier_at(tx: Transaction, catalogue: Catalogue, group: str, at: datetime) -> Earlier:
    frozen = published.at_moment(tx, ZERO, group, at)
    if frozen is not None:
        return _earlier(tx, frozen.content)
    return zeros.earlier(
        catalogue, group, snapshots.past(tx, catalogue, at, sent_by=at, group=group)
    )


def corrected(
    tx: Transaction, catalogue: Catalogue, board: Published, zone: tzinfo
) -> Mapping[str, Any]:
    """A frozen zero board as it was published, with what later messages changed of it beside."""
    changes = correcting.since(tx, catalogue, board, zone)
    return {**board.content, "corrections": [one.to_json() for one in changes]}
