"""Making boards: from the kept standings now, from the ledger or the frozen rows for the past."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

from bot.boards import zero as zeros
from bot.boards.lagging import EVERYTHING, LaggingBoard, Scope, lagging
from bot.boards.narrowing import narrowed
from bot.boards.unit import UnitSheet, unit_sheet
from bot.boards.week import WeekSheet, weekly
from bot.boards.zero import Earlier, ZeroBoard, zero
from bot.domain.catalogue import Catalogue
from bot.domain.office import OfficeRules
from bot.services import comparing, correcting, snapshots
from bot.services.desk import Desk
from storage import office, published, renaming, reported
from storage.published import Published
from storage.transaction import Transaction

MOST_BOARDS = 60  # how far back boards in a row are counted: more than a year of weeks
ZERO, LAGGING = "zero", "lagging"


def zero_now(tx: Transaction, desk: Desk, group: str, scope: Scope = EVERYTHING) -> ZeroBoard:
    """The zero board of now, compared with the board published last.

    A scope narrows it to the units of a category, or to an indicator: no board was ever published
    of that one alone, and there is nothing to compare it with.
    """
    catalogue = desk.catalogue(tx) if scope == EVERYTHING else narrowed(desk.catalogue(tx), scope)
    at = tx.now.astimezone(desk.rules.timezone)
    frozen = () if scope.indicator else published.latest(tx, ZERO, group, at, MOST_BOARDS)
    against = _among(_earlier(tx, frozen[0].content), catalogue) if frozen else None
    snapshot = snapshots.for_zero(tx, catalogue, desk.names(tx), at, group)
    board = zero(catalogue, group, snapshot, against, _streaks(tx, frozen))
    shown = tuple(name for name in (scope.category, scope.indicator) if name)
    return replace(board, narrowed=shown)


def _among(earlier: Earlier, catalogue: Catalogue) -> Earlier:
    return replace(earlier, zero=earlier.zero.intersection(catalogue.unit))


def lagging_now(tx: Transaction, desk: Desk, scope: Scope = EVERYTHING) -> LaggingBoard:
    """The lagging board of now."""
    catalogue = desk.catalogue(tx)
    at = tx.now.astimezone(desk.rules.timezone)
    snapshot = snapshots.for_lagging(tx, catalogue, desk.names(tx), at, scope)
    return lagging(catalogue, snapshot, desk.rules.lamps, scope, desk.targets(tx))


def zero_at(
    tx: Transaction, catalogue: Catalogue, group: str, at: datetime, against: datetime | None
) -> Mapping[str, Any]:
    """The zero board of a moment as JSON, knowing what had been sent by then.

    A board that was published at that very moment is shown from its frozen rows: beside the moment
    asked for, else with what later messages changed of it (`corrections`). Any other stands beside
    the moment asked for, else the board published last before it.
    """
    past = _earlier_at(tx, catalogue, group, against) if against else None
    frozen = published.at_moment(tx, ZERO, group, at)
    if frozen is not None:
        if past is not None:
            return comparing.beside(tx, catalogue, frozen, at, past)
        return corrected(tx, catalogue, frozen, at.tzinfo or UTC)
    snapshot = snapshots.past(tx, catalogue, at, sent_by=at)
    before = published.latest(tx, ZERO, group, at, MOST_BOARDS)
    if past is None and before:
        past = _earlier(tx, before[0].content)
    return zero(catalogue, group, snapshot, past, _streaks(tx, before)).to_json()


def lagging_at(
    tx: Transaction, catalogue: Catalogue, rules: OfficeRules, at: datetime, scope: Scope
) -> LaggingBoard:
    """The lagging board of a moment, knowing what had been sent by then.

    It is reckoned whole: the ledgers are folded before any row can be ranked.
    """
    snapshot = snapshots.past(tx, catalogue, at, sent_by=at)
    return lagging(catalogue, snapshot, rules.lamps, scope)


def standing_at(
    tx: Transaction, catalogue: Catalogue, unit: str, at: datetime, indicator: str | None = None
) -> UnitSheet:
    """The figures of a unit at the end of a day, by all that is known now."""
    return unit_sheet(catalogue, snapshots.past(tx, catalogue, at, unit=unit), unit, indicator)


def week_at(tx: Transaction, catalogue: Catalogue, group: str, at: datetime) -> WeekSheet:
    """The weekly sheet of the week, Monday to the day of a moment, knowing what was sent by it."""
    sunday = at - timedelta(days=at.weekday() + 1)
    known = office.names(tx)
    told = {
        (
            known.unit_name[fact.unit],
            known.indicator_name[fact.indicator] if fact.indicator else None,
        )
        for fact in reported.facts(tx, sunday.date() + timedelta(days=1), at.date())
    }
    before = snapshots.past(tx, catalogue, sunday, sent_by=at)
    now = snapshots.past(tx, catalogue, at, sent_by=at)
    return weekly(catalogue, group, before, now, told)


def running(
    frozen: Iterable[Mapping[str, Any]], renamed: Mapping[str, str] | None = None
) -> Mapping[str, int]:
    """On how many of the published boards in a row, up to the newest, each unit stood (连续次数).

    The boards come newest first. `renamed` has today's names of units by their earlier ones; a
    unit is counted under all of its names.
    """
    today = renamed or {}
    streaks: dict[str, int] = {}
    still: set[str] | None = None
    for content in frozen:
        listed = _units(content, today)
        still = listed if still is None else still & listed
        if not still:
            break
        for unit in still:
            streaks[unit] = streaks.get(unit, 0) + 1
    return streaks | {old: streaks[new] for old, new in today.items() if new in streaks}


def _units(content: Mapping[str, Any], renamed: Mapping[str, str]) -> set[str]:
    """The units at zero on a published board, by the names that they have today."""
    return {renamed.get(row["unit"], row["unit"]) for row in content["zero"]}


def _streaks(tx: Transaction, frozen: Iterable[Published]) -> Mapping[str, int]:
    return running((one.content for one in frozen), renaming.once(tx).units)


def as_published(tx: Transaction, board: Published) -> ZeroBoard:
    """A published zero board as it was said."""
    moment = board.at + timedelta(microseconds=1)
    frozen = published.latest(tx, ZERO, board.scope, moment, MOST_BOARDS)
    before = _earlier(tx, frozen[1].content).zero if len(frozen) > 1 else frozenset()
    return zeros.restored(board.content, before, _streaks(tx, frozen))


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
    return zeros.earlier(catalogue, group, snapshots.past(tx, catalogue, at, sent_by=at))


def corrected(
    tx: Transaction, catalogue: Catalogue, board: Published, zone: tzinfo
) -> Mapping[str, Any]:
    """A frozen zero board as it was published, with what later messages changed of it beside."""
    changes = correcting.since(tx, catalogue, board, zone)
    return {**board.content, "corrections": [one.to_json() for one in changes]}


def streaks_of(tx: Transaction, content: Mapping[str, Any]) -> Mapping[str, int]:
    """The boards in a row of each unit at zero on a published board; empty for any other."""
    at = datetime.fromisoformat(content["at"])
    frozen = published.latest(
        tx, ZERO, content["group"], at + timedelta(microseconds=1), MOST_BOARDS
    )
    return _streaks(tx, frozen) if frozen and frozen[0].at == at else {}
