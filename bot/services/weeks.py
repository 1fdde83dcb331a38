"""The running week by all that is known now, from what is kept.

A standing knows what stood before the week of its newest figure, and a figure said before the week
stands as it is kept. The few that know no more than the state of a closing in that week, or that an
older program kept, have their ledgers folded. A sheet costs what the office holds, however long the
history is and however much moved.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from bot.boards.snapshot import Key
from bot.boards.week import Week
from bot.domain.ledger import Closing, Entry
from bot.services import snapshots
from bot.services.desk import Desk
from bot.standings import fold
from bot.standings.fold import sunday_before
from bot.standings.terms import terms_of
from storage import closings, history, reported, standings
from storage import updates as stored
from storage.office import Names
from storage.transaction import Transaction


def running(tx: Transaction, desk: Desk, group: str, today: date) -> Week:
    """What is known of the figures of a group in the week of `today`, the office's date of now."""
    names, eve = desk.names(tx), sunday_before(today)
    members = [names.indicator_id[one.name] for one in desk.catalogue(tx).groups.get(group, ())]
    found = _read(tx, names, members, today, eve)
    if eve.year != today.year:
        found.before.clear()
    else:
        found.before.update(_folded(tx, desk, found.unknown, eve))
    first = eve + timedelta(days=1)
    besides = reported.spoken_besides(tx, first, today, members)
    spoken = (
        (names.unit_name[unit], None if of is None else names.indicator_name[of])
        for unit, of in besides
    )
    return Week(first, today, found.before, found.now, found.told.union(spoken))


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the standings tell of a week; of `unknown` they do not tell what stood before it."""

    now: dict[Key, Decimal | None] = field(default_factory=dict)
    before: dict[Key, Decimal | None] = field(default_factory=dict)
    told: set[tuple[str, str | None]] = field(default_factory=set)
    unknown: list[stored.Key] = field(default_factory=list)


def _read(tx: Transaction, names: Names, members: Iterable[int], today: date, eve: date) -> _Kept:
    found, unit_name, indicator_name = _Kept(), names.unit_name, names.indicator_name
    kept = standings.reported(tx, today.year, members)
    for unit, indicator, value, as_of, known, before in kept:  # tens of thousands of them
        key = unit_name[unit], indicator_name[indicator]
        found.now[key] = value
        if as_of <= eve:
            found.before[key] = value
            continue
        if as_of <= today:
            found.told.add(key)
        if known == eve:
            found.before[key] = before
        else:
            found.unknown.append(stored.Key(unit, indicator, today.year))
    return found


def _folded(
    tx: Transaction, desk: Desk, keys: Iterable[stored.Key], eve: date
) -> Iterator[tuple[Key, Decimal | None]]:
    """What stood at the end of the day of `eve`, of what is known from the ledgers alone."""
    touched, indicators = dict[int, list[stored.Key]](), {key.indicator_id for key in keys}
    for key in keys:
        touched.setdefault(key.unit_id, []).append(key)
    for some in snapshots.parts(sorted(touched)):
        of_some = [key for unit in some for key in touched[unit]]
        for key, closed, entries in _ledgers(tx, of_some, indicators, eve):
            yield _value(tx, desk, key, eve, closed, entries)


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


def _value(
    tx: Transaction,
    desk: Desk,
    ids: stored.Key,
    eve: date,
    closed: Closing | None,
    entries: list[Entry],
) -> tuple[Key, Decimal | None]:
    names = desk.names(tx)
    unit, name = names.unit_name[ids.unit_id], names.indicator_name[ids.indicator_id]
    terms = terms_of(desk.catalogue(tx).indicator[name], unit, desk.targets(tx))
    found = fold(entries, terms.kind, eve, None, terms.target_on, terms.direction, closed)
    return (unit, name), found.value if found.as_of else None
