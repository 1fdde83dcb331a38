"""The office at the end of the week before, by all that is known now, from what is kept.

A figure that did not move since then is as it is kept, however often it was said again; of one that
moved the ledger is folded from where it is closed. A sheet costs what moved in its week, however
long the history is.
"""

from collections.abc import Collection, Iterator, Mapping
from datetime import date, datetime, timedelta
from itertools import chain

from bot.boards.snapshot import Key, Snapshot
from bot.domain.ledger import Closing, Entry, Standing
from bot.services import snapshots
from bot.services.desk import Desk
from bot.standings import fold
from bot.standings.terms import terms_of
from storage import closings, history, reported
from storage import updates as stored
from storage.office import Names
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
    changed = dict(_changed(tx, desk, now, eve.date()))
    return Snapshot(eve, {**now.standings, **changed}), now


def told(
    tx: Transaction, desk: Desk, group: str, eve: date, now: Snapshot
) -> frozenset[tuple[str, str | None]]:
    """Who spoke of what of a group (None: of nothing in particular) for the days after `eve`.

    `now` has the group's figures as they are kept: most of them tell it.
    """
    names, first, last = desk.names(tx), eve + timedelta(days=1), now.day
    members = [names.indicator_id[one.name] for one in desk.catalogue(tx).groups.get(group, ())]
    name_of: dict[int | None, str | None] = {one: names.indicator_name[one] for one in members}
    name_of[None] = None
    besides = reported.spoken_besides(tx, first, last, members)
    figures = (
        key for key, one in now.standings.items() if one.as_of and first <= one.as_of <= last
    )
    return frozenset(chain(figures, ((names.unit_name[unit], name_of[of]) for unit, of in besides)))


def _changed(
    tx: Transaction, desk: Desk, now: Snapshot, eve: date
) -> Iterator[tuple[Key, Standing]]:
    """What was otherwise at the end of the day of `eve`, as it stood then."""
    names, touched = desk.names(tx), dict[int, list[stored.Key]]()
    indicators = {names.indicator_id[name] for _, name in now.standings}
    for ids in chain(_moved(now, names, eve), closings.not_stood(tx, eve, indicators)):
        touched.setdefault(ids[0], []).append(stored.Key(*ids, eve.year))
    for some in snapshots.parts(sorted(touched)):
        of_some = [key for unit in some for key in touched[unit]]
        for key, closed, entries in _ledgers(tx, of_some, indicators, eve):
            yield _standing(tx, desk, key, eve, closed, entries)


def _moved(now: Snapshot, names: Names, eve: date) -> Iterator[tuple[int, int]]:
    """What may have had another value on `eve` than it has now, by the ids of unit and indicator.

    The days at whose end a value changed stay the same whatever comes later (Course).
    """
    for (unit, name), one in now.standings.items():
        if one.last_movement is not None and one.last_movement > eve:
            yield names.unit_id[unit], names.indicator_id[name]


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
