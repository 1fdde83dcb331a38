"""The kept standings against the ledger: are they equal, and made anew where they are not."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.catalogue import Indicator
from bot.domain.ledger import Closing, Entry
from bot.services import scoring
from bot.services.projection import kept
from bot.standings.closing import close, is_true
from bot.standings.targets import TargetBook
from bot.standings.terms import Terms, terms_of
from storage import closings, history, office, standings
from storage.standings import Kept
from storage.transaction import Transaction
from storage.updates import Key

NOTHING = Kept(None)


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

    @property
    def closing(self) -> Closing | None:
        """The kept closing where it is true, else another one."""
        if self.closed and is_true(self.closed, self.entries, self.terms):
            return self.closed
        return close(self.entries, self.terms, self.key.year)


def drifts(tx: Transaction) -> tuple[Drift, ...]:
    """Every kept standing that is not what the whole ledger adds up to; none is as it should be."""
    names = office.names(tx)
    return tuple(
        Drift(
            names.unit_name[one.key.unit_id],
            names.indicator_name[one.key.indicator_id],
            one.key.year,
            one.held,
            found,
            one.closed,
        )
        for one in _ledgers(tx)
        if (found := one.reckoned) != one.held or (one.closed and one.closing != one.closed)
    )


def rebuild(tx: Transaction) -> int:
    """Make the kept standings anew from the ledger; gives how many were otherwise."""
    changed = 0
    for one in _ledgers(tx):
        found, closing = one.reckoned, one.closing
        if found != one.held:
            standings.put(tx, one.key, found)
        if closing != one.closed:
            closings.put(tx, one.key, closing)
        changed += found != one.held or (one.closed is not None and closing != one.closed)
    scoring.make(tx)
    return changed


def _ledgers(tx: Transaction) -> Iterator[_Ledger]:
    catalogue, names = office.load(tx), office.names(tx)
    book = TargetBook(catalogue.targets)
    for year in history.years(tx):
        held, closed = standings.of_year(tx, year), closings.of_year(tx, year)
        found = {Key(*ids, year): said for ids, said in history.entries(tx, year).items()}
        for key in {**held, **closed, **found}:
            name = names.indicator_name[key.indicator_id]
            known = catalogue.indicator.get(name) or Indicator(name)
            terms = terms_of(known, names.unit_name[key.unit_id], book)
            entries = found.get(key, [])
            yield _Ledger(key, held.get(key, NOTHING), closed.get(key), entries, terms)
