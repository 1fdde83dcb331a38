"""The kept standings follow the ledger within the same transaction."""

from collections.abc import Mapping, Sequence
from datetime import date

from bot.domain.catalogue import Indicator
from bot.domain.ledger import Closing, Entry
from bot.domain.reading import Op
from bot.services import scoring
from bot.services.desk import Desk
from bot.standings.closing import Touch, close, holds
from bot.standings.fold import fold
from bot.standings.terms import Terms, terms_of
from storage import closings, history, standings
from storage.standings import Kept
from storage.transaction import Transaction
from storage.updates import Key


def project(tx: Transaction, desk: Desk, touched: Mapping[Key, Touch | None]) -> None:
    """Reckon the standings of these units, indicators and years anew from their ledgers.

    A touch that leaves the closing of its ledger true costs what is open since; else, and where it
    is None, all of the year is folded. A correction may mean a figure of the year before, which
    then is reckoned too.
    """
    for key, touch in touched.items():
        closed = closings.get(tx, key)
        if closed and touch and holds(closed, touch):
            after = history.entries_after(tx, key[:2], [key.year], closed.day)
            _keep(tx, desk, key, after, closed)
        elif _fold_all(tx, desk, key) or touch is None or touch.correction:
            _fold_all(tx, desk, key._replace(year=key.year - 1))


def _fold_all(tx: Transaction, desk: Desk, key: Key) -> bool:
    """Fold a year as a whole; whether it has a correction that may mean the year before."""
    found = history.entries(tx, key.year, units=[key.unit_id], indicators=[key.indicator_id])
    entries = found.get(key[:2], [])
    _keep(tx, desk, key, entries)
    return any(entry.op is Op.CORRECT and entry.as_of.year == key.year for entry in entries)


def _keep(
    tx: Transaction, desk: Desk, key: Key, entries: Sequence[Entry], closed: Closing | None = None
) -> None:
    terms = terms_at(tx, desk, key)
    standing = kept(entries, terms, key.year, closed)
    standings.put(tx, key, standing)
    scoring.follow(tx, desk, key, standing)
    closing = close(entries, terms, key.year, closed)
    if closing is None or closing is not closed:
        closings.put(tx, key, closing)


def terms_at(tx: Transaction, desk: Desk, key: Key) -> Terms:
    """The terms of a standing by the catalogue in force."""
    names = desk.names(tx)
    name = names.indicator_name[key.indicator_id]
    indicator = desk.catalogue(tx).indicator.get(name) or Indicator(name)
    return terms_of(indicator, names.unit_name[key.unit_id], desk.targets(tx))


def kept(entries: Sequence[Entry], terms: Terms, year: int, closed: Closing | None = None) -> Kept:
    """The standing of a year as it is kept, from all its entries or those after `closed`."""
    last = date(year, 12, 31)
    folded = fold(entries, terms.kind, last, None, terms.target_on, terms.direction, closed)
    return Kept(
        folded.value,
        folded.as_of,
        folded.last_movement,
        folded.reports,
        folded.stated_target,
        folded.moved_by,
        folded.eve,
    )
