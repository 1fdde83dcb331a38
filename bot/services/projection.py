"""The kept standings follow the ledger within the same transaction."""

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal

from bot.domain.catalogue import Indicator
from bot.domain.ledger import Entry
from bot.domain.reading import Op
from bot.services.desk import Desk
from bot.standings.fold import fold
from storage import history, standings
from storage.standings import Kept
from storage.transaction import Transaction
from storage.updates import Key


def project(tx: Transaction, desk: Desk, keys: Iterable[Key]) -> None:
    """Reckon the standings of these units, indicators and years anew from their ledgers.

    A correction may mean a figure of the year before, which then is reckoned too.
    """
    for key in dict.fromkeys(keys):
        entries = _entries(tx, key)
        standings.put(tx, key, _kept(desk, tx, key, entries))
        if any(entry.op is Op.CORRECT and entry.as_of.year == key.year for entry in entries):
            before = key._replace(year=key.year - 1)
            standings.put(tx, before, _kept(desk, tx, before, _entries(tx, before)))


def _entries(tx: Transaction, key: Key) -> list[Entry]:
    found = history.entries(tx, key.year, unit=key.unit_id, indicator=key.indicator_id)
    return found.get((key.unit_id, key.indicator_id), [])


def _kept(desk: Desk, tx: Transaction, key: Key, entries: Iterable[Entry]) -> Kept:
    names = desk.names(tx)
    unit, name = names.unit_name[key.unit_id], names.indicator_name[key.indicator_id]
    indicator = desk.catalogue(tx).indicator.get(name) or Indicator(name)
    return kept(entries, indicator, desk.targets(tx).amounts(unit, name), key.year)


def kept(
    entries: Iterable[Entry],
    indicator: Indicator,
    target_on: Callable[[date], Decimal | None],
    year: int,
) -> Kept:
    """The standing of a year, as it is kept, from the entries of one unit and indicator."""
    folded = fold(
        entries,
        indicator.kind,
        date(year, 12, 31),
        target_on=target_on,
        direction=indicator.direction,
    )
    return Kept(
        folded.value,
        folded.as_of,
        folded.last_movement,
        folded.reports,
        folded.stated_target,
        folded.moved_by.report if folded.moved_by else None,
    )
