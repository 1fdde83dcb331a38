"""Making boards: from the kept standings now, from the ledger or the frozen rows for the past."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

from bot.boards.frozen import restored
from bot.boards.lagging import EVERYTHING, LaggingBoard, Scope, lagging
from bot.boards.narrowing import narrowed
from bot.boards.unit import UnitSheet, unit_sheet
from bot.boards.week import Week, WeekSheet, weekly
from bot.boards.zero import Earlier, ZeroBoard
from bot.domain.catalogue import Catalogue
from bot.domain.office import OfficeRules
from bot.services import against as comparison
from bot.services import comparing, correcting, parts, snapshots, streaks, weeks
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

    A scope narrows it to the units of a category, or to an indicator.
    """
    part = narrowed(desk.catalogue(tx), scope)
    at = tx.now.astimezone(desk.rules.timezone)
    last, running = comparison.last(tx, desk.names(tx), group, at, scope)
    past = comparison.moment(tx, part, group, against, scope) if against else last
    snapshot = snapshots.for_zero(tx, part, desk.names(tx), at, group)
    return parts.zero_of(part, group, snapshot, past, running, scope)


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

    A board that was published at that very moment, or a part of it, is shown from its frozen rows:
    beside the moment asked for, else with what later messages changed of it (`corrections`). Any
    other stands beside the moment asked for, else the board published last before it.
    """
    part = narrowed(catalogue, scope)
    past = comparison.moment(tx, part, group, against, scope) if against else None
    frozen = published.at_moment(tx, ZERO, group, at)
    if frozen is None:
        return zero_past(tx, catalogue, group, at, past, scope).content()
    if parts.is_part(scope):
        return _part_at(tx, catalogue, frozen, at, past, scope)
    if past is not None:
        return comparing.beside(tx, catalogue, frozen, at, past)
    return corrected(tx, catalogue, frozen, at.tzinfo or UTC)


def _part_at(
    tx: Transaction,
    catalogue: Catalogue,
    board: Published,
    at: datetime,
    past: Earlier | None,
    scope: Scope,
) -> Mapping[str, Any]:
    """The same of a part of a published board."""
    content = parts.of_published(tx, catalogue, board, at, scope, past).content()
    if past is not None:
        return content
    changes = correcting.since(tx, catalogue, board, at.tzinfo or UTC, scope)
    return {**content, "corrections": [one.to_json() for one in changes]}


def zero_past(
    tx: Transaction,
    catalogue: Catalogue,
    group: str,
    at: datetime,
    past: Earlier | None = None,
    scope: Scope = EVERYTHING,
) -> ZeroBoard:
    """The zero board of a moment from the ledger, beside `past` or the board published before."""
    part = narrowed(catalogue, scope)
    snapshot = snapshots.for_zero_past(tx, part, at, group)
    before = at - timedelta(microseconds=1)
    last, running = comparison.last(tx, office.names(tx), group, before, scope)
    return parts.zero_of(part, group, snapshot, past or last, running, scope)


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
    told, first = _told(tx, office.names(tx), eve, at), eve.date() + timedelta(days=1)
    stood = before.values if eve.year == at.year else {}
    return weekly(catalogue, group, Week(first, at.date(), stood, now.values, told))


def week_now(tx: Transaction, desk: Desk, group: str, scope: Scope = EVERYTHING) -> WeekSheet:
    """The weekly sheet of the running week, from the kept standings and what its days were told."""
    today = tx.now.astimezone(desk.rules.timezone).date()
    return weekly(narrowed(desk.catalogue(tx), scope), group, weeks.running(tx, desk, group, today))


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


def as_published(tx: Transaction, board: Published) -> ZeroBoard:
    """A published zero board as it was said."""
    before = board.at - timedelta(microseconds=1)
    names = office.names(tx)
    last = comparison.last(tx, names, board.scope, before).board
    counted = streaks.of_board(tx, Stamp(board.number, board.at), names)
    return restored(board.content, last.zero if last else frozenset(), counted)


def in_scope(
    tx: Transaction, catalogue: Catalogue, board: Published, zone: tzinfo, scope: Scope
) -> ZeroBoard:
    """A published zero board as it was said, or the part of it that is of a scope."""
    if parts.is_part(scope):
        return parts.of_published(tx, catalogue, board, board.at.astimezone(zone), scope)
    return as_published(tx, board)


def uoms(tx: Transaction, catalogue: Catalogue) -> Mapping[str, str]:
    """The units of measure of indicators by their names, and by those that they had before."""
    today, known = renaming.once(tx).indicators, catalogue.uoms
    return {**known, **{old: known[new] for old, new in today.items() if new in known}}


def corrected(
    tx: Transaction, catalogue: Catalogue, board: Published, zone: tzinfo
) -> Mapping[str, Any]:
    """A frozen zero board as it was published, with what later messages changed of it beside."""
    changes = correcting.since(tx, catalogue, board, zone)
    return {**board.content, "corrections": [one.to_json() for one in changes]}
