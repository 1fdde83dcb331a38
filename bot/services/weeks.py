"""The office at the end of the week before, by all that is known now, from what is kept.

What nothing was said of since is as it is kept; of the rest the ledger is folded from where it is
closed. A sheet costs what its week holds, however long the history is.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, datetime

from bot.boards.snapshot import Key, Snapshot
from bot.domain.ledger import Closing, Entry, Standing
from bot.services import snapshots
from bot.services.desk import Desk
from bot.standings import fold
from bot.standings.terms import terms_of
from storage import closings, history, reported
from storage import updates as stored
from storage.transaction import Transaction


def of_now(
    tx: Transaction, desk: Desk, group: str, eve: datetime, at: datetime
) -> tuple[Snapshot, Snapshot]:
    """The figures of a group at the end of the day of `eve`, and as they are kept now (`at`).

    Both moments are in the office's time zone.
    """
    members = [one.name for one in desk.catalogue(tx).groups.get(group, ())]
    now = snapshots.of_indicators(tx, desk.names(tx), at, members)
    if eve.year != at.year:
        return Snapshot(eve, {}), now
    changed = dict(_changed(tx, desk, members, eve.date()))
    return Snapshot(eve, {**now.standings, **changed}), now


def _changed(
    tx: Transaction, desk: Desk, members: Iterable[str], eve: date
) -> Iterator[tuple[Key, Standing]]:
    """What was said something of for a day after `eve`, as it stood at the end of that day."""
    names = desk.names(tx)
    indicators = [names.indicator_id[name] for name in members]
    touched: dict[int, list[stored.Key]] = {}
    for key in reported.spoken_after(tx, eve, indicators):
        touched.setdefault(key.unit_id, []).append(key)
    for some in snapshots.parts(sorted(touched)):
        of_some = [key for unit in some for key in touched[unit]]
        for ids, closed, entries in _ledgers(tx, of_some, indicators, eve):
            yield _standing(tx, desk, ids, eve, closed, entries)


def _ledgers(
    tx: Transaction, keys: Collection[stored.Key], indicators: Collection[int], eve: date
) -> Iterator[tuple[stored.Key, Closing | None, list[Entry]]]:
    """Each ledger from its closing where that is no later than `eve`, else as a whole."""
    units = {key.unit_id for key in keys}
    closed = {
        key: one
        for key, one in closings.of_year(tx, eve.year, units, indicators).items()
        if one.day <= eve
    }
    after = history.entries_open(tx, eve.year, units, indicators) if closed else {}
    whole = _whole(tx, {key.unit_id for key in keys if key not in closed}, indicators, eve.year)
    for key in keys:
        of_key = after if key in closed else whole
        yield key, closed.get(key), of_key.get(key[:2], [])


def _whole(
    tx: Transaction, units: Collection[int], indicators: Collection[int], year: int
) -> Mapping[tuple[int, int], list[Entry]]:
    return history.entries(tx, year, units=units, indicators=indicators) if units else {}


def _standing(
    tx: Transaction,
    desk: Desk,
    ids: stored.Key,
    eve: date,
    closed: Closing | None,
    entries: list[Entry],
) -> tuple[Key, Standing]:
    names = desk.names(tx)
    unit, name = names.unit_name[ids.unit_id], names.indicator_name[ids.indicator_id]
    terms = terms_of(desk.catalogue(tx).indicator[name], unit, desk.targets(tx))
    found = fold(entries, terms.kind, eve, None, terms.target_on, terms.direction, closed)
    return (unit, name), snapshots.standing((unit, name), eve.year, found)
