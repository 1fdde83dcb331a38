"""The office at a moment, as boards take it: from the kept standings now, from the ledger then."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

from bot.boards.snapshot import Key, Snapshot
from bot.domain.catalogue import Catalogue
from bot.domain.ledger import Entry, Standing
from bot.standings import Folded, fold
from bot.standings.targets import TargetBook
from storage import exemptions, history, office, standings
from storage.exemptions import Exemption
from storage.office import Names
from storage.standings import Kept
from storage.transaction import Transaction


def current(
    tx: Transaction,
    catalogue: Catalogue,
    at: datetime,
    indicators: Collection[str] | None = None,
) -> Snapshot:
    """The office now, from the kept standings: costs nothing that grows with the history.

    `at` is now, in the office's time zone; only the standings of `indicators` are read where they
    are given.
    """
    known = office.names(tx)
    wanted = None if indicators is None else [known.indicator_id[name] for name in indicators]
    kept: dict[Key, Standing] = {}
    for row, held in standings.of_year(tx, at.year, wanted).items():
        key = known.unit_name[row.unit_id], known.indicator_name[row.indicator_id]
        kept[key] = _standing(key, at.year, held)
    told = (*standings.last_days(tx, at.year).items(),)
    told += (*history.last_zero_reports(tx, at.date()).items(),)
    last = _latest((known.unit_name[unit], day) for unit, day in told)
    return _beside(tx, catalogue, known, Snapshot(at, kept, last))


def past(
    tx: Transaction,
    catalogue: Catalogue,
    at: datetime,
    sent_by: datetime | None = None,
    unit: str | None = None,
) -> Snapshot:
    """The office at the end of a day in the office's time zone, reckoned from the ledger.

    What was sent or decided after `sent_by` is left out; None knows all that is known now. With
    `unit` its standings alone are reckoned.
    """
    known = office.names(tx)
    number = known.unit_id[unit] if unit else None
    entries = history.entries(tx, at.year, sent_by, number)
    ledger = {
        (known.unit_name[unit], known.indicator_name[indicator]): said
        for (unit, indicator), said in entries.items()
    }
    told = history.last_zero_reports(tx, at.date(), sent_by)
    said = ((unit, day) for (unit, _), of in ledger.items() for day in _days(of, at.date()))
    last = _latest([*said, *((known.unit_name[unit], day) for unit, day in told.items())])
    snapshot = Snapshot(at, folded(ledger, catalogue, at.date()), last)
    return _beside(tx, catalogue, known, snapshot, sent_by)


def folded(
    ledger: Mapping[Key, Iterable[Entry]], catalogue: Catalogue, day: date
) -> Mapping[Key, Standing]:
    """The standings at the end of a day of every unit and indicator that has entries."""
    book = TargetBook(catalogue.targets)
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
    return _standing(key, day.year, found)


def _standing(key: Key, year: int, found: Folded | Kept) -> Standing:
    return Standing(
        *key,
        year=year,
        value=found.value,
        as_of=found.as_of,
        last_movement=found.last_movement,
        reports=found.reports,
        stated_target=found.stated_target,
    )


def _days(entries: Iterable[Entry], day: date) -> Iterable[date]:
    return (
        entry.as_of
        for entry in entries
        if entry.withdrawn_at is None and entry.as_of.year == day.year and entry.as_of <= day
    )


def _latest(told: Iterable[tuple[str, date]]) -> Mapping[str, date]:
    last: dict[str, date] = {}
    for unit, day in told:
        last[unit] = max(day, last.get(unit, day))
    return last


def _beside(
    tx: Transaction,
    catalogue: Catalogue,
    known: Names,
    snapshot: Snapshot,
    decided_by: datetime | None = None,
) -> Snapshot:
    """The snapshot with what was recognised and who is exempt, by a moment where one is given."""
    recognised: dict[Key, Decimal] = {
        (known.unit_name[unit], known.indicator_name[indicator]): value
        for (unit, indicator), value in history.recognised(tx, snapshot.day, decided_by).items()
    }
    granted = exemptions.active(tx, snapshot.day, decided_by)
    return replace(
        snapshot, recognised=recognised, exempt=_exempt(granted, catalogue, known, snapshot.day)
    )


def _exempt(
    granted: Iterable[Exemption], catalogue: Catalogue, known: Names, day: date
) -> Mapping[Key, str]:
    owed = catalogue.owed_in(day.year)
    found: dict[Key, str] = {}
    for one in granted:
        unit = known.unit_name[one.unit]
        if one.indicator is None:
            found.update({(unit, name): one.reason for name in owed.get(unit, ())})
        else:
            found[unit, known.indicator_name[one.indicator]] = one.reason
    return found
