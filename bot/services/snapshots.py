"""The office at a moment, as boards take it: from the kept standings now, from the ledger then."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TypeVar

from bot.boards.lagging import EVERYTHING, Scope, indicators_of
from bot.boards.snapshot import Key, Snapshot
from bot.boards.zero import at_zero
from bot.domain.catalogue import Catalogue
from bot.domain.ledger import Decided, Entry, Standing
from bot.standings import Folded, fold
from bot.standings.targets import TargetBook
from storage import exemptions, history, office, standings
from storage.office import Names
from storage.transaction import Transaction

T = TypeVar("T")
_TOGETHER = 200  # units whose ledgers are in memory together


def for_zero(
    tx: Transaction, catalogue: Catalogue, known: Names, at: datetime, group: str
) -> Snapshot:
    """What the zero board of a group needs of the office now, from the kept standings.

    It costs nothing that grows with the history. `at` is now, in the office's time zone.
    """
    members = [indicator.name for indicator in catalogue.groups.get(group, ())]
    still = history.last_zero_reports(tx, at.date())
    told = (*standings.last_days(tx, at.year).items(), *still.items())
    last = _latest((known.unit_name[unit], day) for unit, day in told)
    unmoved = frozenset(known.unit_name[unit] for unit in still)
    kept = _kept(tx, known, at.year, members)
    exempt = _exempt(tx, catalogue, known, at.date())
    return Snapshot(at, kept, last, _decided(tx, known, at.date()), exempt, unmoved)


def for_lagging(
    tx: Transaction, catalogue: Catalogue, known: Names, at: datetime, scope: Scope
) -> Snapshot:
    """What the lagging board of a scope needs of the office now, from the kept standings."""
    shown = None if scope == EVERYTHING else indicators_of(catalogue, scope)
    units = None if scope.unit is None else [scope.unit]
    kept, exempt = _kept(tx, known, at.year, shown, units), _exempt(tx, catalogue, known, at.date())
    return Snapshot(at, kept, {}, _decided(tx, known, at.date(), units=units), exempt)


def of_rows(
    tx: Transaction, catalogue: Catalogue, known: Names, at: datetime, keys: Collection[Key]
) -> Snapshot:
    """What is needed of the office now to show the figures of some units and indicators."""
    units, indicators = {unit for unit, _ in keys}, {name for _, name in keys}
    kept = _kept(tx, known, at.year, indicators, units)
    exempt = _exempt(tx, catalogue, known, at.date())
    return Snapshot(at, kept, {}, _decided(tx, known, at.date(), units=units), exempt)


def _kept(
    tx: Transaction,
    known: Names,
    year: int,
    indicators: Collection[str] | None,
    units: Collection[str] | None = None,
) -> Mapping[Key, Standing]:
    """The kept standings of a year, of some indicators and units or of all."""
    wanted = None if indicators is None else [known.indicator_id[name] for name in indicators]
    of_units = None if units is None else [known.unit_id[name] for name in units]
    unit_name, indicator_name = known.unit_name, known.indicator_name
    kept: dict[Key, Standing] = {}
    for unit, indicator, value, as_of, moved in standings.figures(tx, year, wanted, of_units):
        key = unit_name[unit], indicator_name[indicator]
        kept[key] = Standing(*key, year, value, as_of, moved)
    return kept


def past(
    tx: Transaction,
    catalogue: Catalogue,
    at: datetime,
    sent_by: datetime | None = None,
    unit: str | None = None,
    group: str | None = None,
) -> Snapshot:
    """The office at the end of a day in the office's time zone, reckoned from the ledger.

    What was sent or decided after `sent_by` is left out; None knows all that is known now. With
    `unit` or `group` its standings alone are reckoned. The last reports are not told.
    """
    return of_days(tx, catalogue, [at], sent_by, unit, group)[0]


def of_days(
    tx: Transaction,
    catalogue: Catalogue,
    days: Sequence[datetime],
    sent_by: datetime | None = None,
    unit: str | None = None,
    group: str | None = None,
) -> Sequence[Snapshot]:
    """The same at the ends of several days of one year: its ledger is read once."""
    known, book = office.names(tx), TargetBook(catalogue.targets)
    found: list[dict[Key, Standing]] = [{} for _ in days]
    members = None if group is None else _members(catalogue, known, group)
    for some in parts(sorted(known.unit_name) if unit is None else [known.unit_id[unit]]):
        said = history.entries(tx, days[-1].year, sent_by, some, members)
        ledger = {
            (known.unit_name[number], known.indicator_name[indicator]): of
            for (number, indicator), of in said.items()
        }
        for day, standings_of in zip(days, found, strict=True):
            standings_of.update(folded(ledger, catalogue, day.date(), book))
    decided = [_decided(tx, known, day.date(), sent_by) for day in days]
    exempt = [_exempt(tx, catalogue, known, day.date(), sent_by) for day in days]
    told = [dict[str, date]() for _ in days]
    return list(map(Snapshot, days, found, told, decided, exempt))


def for_zero_past(tx: Transaction, catalogue: Catalogue, at: datetime, group: str) -> Snapshot:
    """What the zero board of a group needs of a moment: with the last reports of who is at zero."""
    found = past(tx, catalogue, at, sent_by=at, group=group)
    last = last_reports(tx, at, at_zero(catalogue, group, found))
    return replace(found, last_reports=last, no_progress=no_progress(tx, at, sent_by=at))


def no_progress(tx: Transaction, at: datetime, sent_by: datetime) -> frozenset[str]:
    """The units that reported no progress of anything in particular up to a day in its year."""
    known = office.names(tx)
    found = history.last_zero_reports(tx, at.date(), sent_by)
    return frozenset(known.unit_name[unit] for unit in found)


def last_reports(tx: Transaction, at: datetime, units: Iterable[str]) -> Mapping[str, date]:
    """The day of each unit's last report of anything up to a moment in its year."""
    known = office.names(tx)
    last: dict[int, date] = {}
    for some in parts([known.unit_id[unit] for unit in units]):
        last.update(history.last_reports(tx, at.date(), at, some))
    return {known.unit_name[unit]: on for unit, on in last.items()}


def _members(catalogue: Catalogue, known: Names, group: str) -> Sequence[int]:
    return [known.indicator_id[one.name] for one in catalogue.groups.get(group, ())]


def parts(units: Sequence[int]) -> Iterator[Sequence[int]]:
    """A few units at a time: a year's entries of all of a large office fill a memory."""
    return (units[first : first + _TOGETHER] for first in range(0, len(units), _TOGETHER))


def folded(
    ledger: Mapping[Key, Iterable[Entry]],
    catalogue: Catalogue,
    day: date,
    book: TargetBook | None = None,
) -> Mapping[Key, Standing]:
    """The standings at the end of a day of every unit and indicator that has entries.

    `book` has the catalogue's targets where the caller keeps them at hand.
    """
    book = book or TargetBook(catalogue.targets)
    return {
        key: standing_of(key, entries, catalogue, book, day)
        for key, entries in ledger.items()
        if key[1] in catalogue.indicator
    }


def standing_of(
    key: Key, entries: Iterable[Entry], catalogue: Catalogue, book: TargetBook, day: date
) -> Standing:
    """The standing of one unit and indicator at the end of a day, from all their entries."""
    indicator = catalogue.indicator[key[1]]
    target_on = book.amounts(*key)
    found = fold(entries, indicator.kind, day, None, target_on, indicator.direction)
    return standing(key, day.year, found)


def standing(key: Key, year: int, found: Folded) -> Standing:
    """What a ledger was folded to, as the standing of a unit and an indicator."""
    return Standing(
        *key,
        year=year,
        value=found.value,
        as_of=found.as_of,
        last_movement=found.last_movement,
        reports=found.reports,
        stated_target=found.stated_target,
    )


def _latest(told: Iterable[tuple[T, date]]) -> Mapping[T, date]:
    last: dict[T, date] = {}
    for unit, day in told:
        last[unit] = max(day, last.get(unit, day))
    return last


def _decided(
    tx: Transaction,
    known: Names,
    day: date,
    decided_by: datetime | None = None,
    units: Collection[str] | None = None,
) -> Mapping[Key, Decided]:
    of_units = None if units is None else [known.unit_id[name] for name in units]
    return {
        (known.unit_name[unit], known.indicator_name[indicator]): value
        for (unit, indicator), value in history.decided(tx, day, decided_by, of_units).items()
    }


def _exempt(
    tx: Transaction,
    catalogue: Catalogue,
    known: Names,
    day: date,
    granted_by: datetime | None = None,
) -> Mapping[Key, str]:
    found: dict[Key, str] = {}
    for one in exemptions.active(tx, day, granted_by):
        unit = known.unit_name[one.unit]
        if one.indicator is None:
            found.update({(unit, name): one.reason for name in _owed(catalogue, unit, day)})
        else:
            found[unit, known.indicator_name[one.indicator]] = one.reason
    return found


def _owed(catalogue: Catalogue, unit: str, day: date) -> Sequence[str]:
    return catalogue.owed_in(day.year).get(unit, ())
