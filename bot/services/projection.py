"""The kept standings follow the ledger within the same transaction."""

from collections.abc import Iterable
from datetime import date

from bot.domain.catalogue import Indicator
from bot.services.desk import Desk
from bot.standings.fold import Folded, fold
from storage import standings, updates
from storage.standings import Kept
from storage.transaction import Transaction
from storage.updates import Key


def project(tx: Transaction, desk: Desk, keys: Iterable[Key]) -> None:
    """Reckon the standings of these units, indicators and years anew from their ledgers."""
    for key in dict.fromkeys(keys):
        standings.put(tx, key, _kept(_folded(tx, desk, key)))


def _folded(tx: Transaction, desk: Desk, key: Key) -> Folded:
    names = desk.names(tx)
    unit, name = names.unit_name[key.unit_id], names.indicator_name[key.indicator_id]
    indicator = desk.catalogue(tx).indicator.get(name) or Indicator(name)
    return fold(
        updates.ledger(tx, key),
        indicator.kind,
        date(key.year, 12, 31),
        target_on=desk.targets(tx).amounts(unit, name),
        direction=indicator.direction,
    )


def _kept(folded: Folded) -> Kept:
    return Kept(
        folded.value,
        folded.as_of,
        folded.last_movement,
        folded.reports,
        folded.stated_target,
        folded.moved_by.report if folded.moved_by else None,
    )
