"""The kept standings against the ledger: are they equal, and made anew where they are not."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from bot.domain.catalogue import Indicator
from bot.domain.ledger import Closing, Entry
from bot.services import scoring
from bot.services.projection import kept
from bot.standings.closing import close, is_true
from bot.standings.targets import TargetBook
from bot.standings.terms import Terms, terms_of
from storage import closings, history, office, standings
from storage.office import Names
from storage.standings import Kept
from storage.transaction import Transaction
from storage.updates import Key

NOTHING = Kept(None)
_TOGETHER = 50  # units whose ledgers of a year are in memory together


class Part(NamedTuple):
    """The standings of a few units (the database's ids) in a year."""

    year: int
    units: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Drift:
    """A standing that is kept otherwise than the ledger has it.

    Where both are equal, it is the closing of its ledger (`closed`) that is not what was said.
    """

    unit: str
    indicator: str
    year: int
    kept: Kept
    reckoned: Kept
    closed: Closing | None = None


@dataclass(frozen=True, slots=True)
class _Ledger:
    """The ledger of a standing as a whole, and what is kept of it."""

    key: Key
    held: Kept
    closed: Closing | None
    entries: list[Entry]
    terms: Terms

    @property
    def reckoned(self) -> Kept:
        """The standing that the entries add up to."""
        found = kept(self.entries, self.terms, self.key.year)
        return found if found.reports else NOTHING

    def is_otherwise(self, reckoned: Kept) -> bool:
        """Whether the ledger says another thing than is kept; what is not kept is not wrong."""
        known = reckoned if self.held.eve else replace(reckoned, eve=None)
        return known != self.held

    @property
    def closing(self) -> Closing | None:
        """The kept closing where it is true, else another one."""
        if self.closed and is_true(self.closed, self.entries, self.terms):
            return self.closed
        return close(self.entries, self.terms, self.key.year)


def parts(tx: Transaction) -> tuple[Part, ...]:
    """All standings in parts of which each fits a memory, by year."""
    units = sorted(office.names(tx).unit_name)
    years = sorted({*history.years(tx), *standings.years(tx)})
    firsts = range(0, len(units), _TOGETHER)
    return tuple(
        Part(year, tuple(units[first : first + _TOGETHER])) for year in years for first in firsts
    )


def drifts(tx: Transaction, of: Iterable[Part] | None = None) -> Iterator[Drift]:
    """Every kept standing of some parts (None: of all) that is not what the ledger adds up to."""
    names = office.names(tx)
    for one in _ledgers(tx, names, of):
        found = one.reckoned
        if one.is_otherwise(found) or (one.closed and one.closing != one.closed):
            unit = names.unit_name[one.key.unit_id]
            indicator = names.indicator_name[one.key.indicator_id]
            yield Drift(unit, indicator, one.key.year, one.held, found, one.closed)


def rebuild(tx: Transaction, of: Iterable[Part] | None = None) -> int:
    """Make the kept standings of some parts (None: all) anew; gives how many were otherwise.

    The scores that follow from them are made anew as a whole.
    """
    changed = sum(_made_anew(tx, one) for one in _ledgers(tx, office.names(tx), of))
    scoring.make(tx)
    return changed


def _made_anew(tx: Transaction, one: _Ledger) -> bool:
    found, closing = one.reckoned, one.closing
    if found != one.held:
        standings.put(tx, one.key, found)
    if closing != one.closed:
        closings.put(tx, one.key, closing)
    return one.is_otherwise(found) or (one.closed is not None and closing != one.closed)


def _ledgers(tx: Transaction, names: Names, of: Iterable[Part] | None) -> Iterator[_Ledger]:
    catalogue = office.load(tx)
    book = TargetBook(catalogue.targets)
    for year, units in parts(tx) if of is None else of:
        held = standings.of_year(tx, year, units)
        closed = closings.of_year(tx, year, units)
        said = history.entries(tx, year, units=units)
        found = {Key(*ids, year): entries for ids, entries in said.items()}
        for key in {**held, **closed, **found}:
            name = names.indicator_name[key.indicator_id]
            known = catalogue.indicator.get(name) or Indicator(name)
            terms = terms_of(known, names.unit_name[key.unit_id], book)
            entries = found.get(key, [])
            yield _Ledger(key, held.get(key, NOTHING), closed.get(key), entries, terms)
