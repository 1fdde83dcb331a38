"""The kept standings against the ledger: are they equal, and made anew where they are not."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.domain.catalogue import Indicator
from bot.services.projection import kept
from bot.standings.targets import TargetBook
from storage import history, office, standings
from storage.standings import Kept
from storage.transaction import Transaction
from storage.updates import Key

NOTHING = Kept(None)


@dataclass(frozen=True, slots=True)
class Drift:
    """A standing that is kept otherwise than the ledger has it."""

    unit: str
    indicator: str
    year: int
    kept: Kept
    reckoned: Kept


def drifts(tx: Transaction) -> tuple[Drift, ...]:
    """Every kept standing that is not what the whole ledger adds up to; none is as it should be."""
    names = office.names(tx)
    return tuple(
        Drift(
            names.unit_name[key.unit_id],
            names.indicator_name[key.indicator_id],
            key.year,
            held,
            found,
        )
        for year in history.years(tx)
        for key, held, found in _compared(tx, year)
        if held != found
    )


def rebuild(tx: Transaction) -> int:
    """Make the kept standings anew from the ledger; gives how many were otherwise."""
    changed = 0
    for year in history.years(tx):
        for key, held, found in list(_compared(tx, year)):
            if held != found:
                standings.put(tx, key, found)
                changed += 1
    return changed


def _compared(tx: Transaction, year: int) -> Iterator[tuple[Key, Kept, Kept]]:
    held = standings.of_year(tx, year)
    found = _reckoned(tx, year)
    for key in {**held, **found}:
        yield key, held.get(key, NOTHING), found.get(key, NOTHING)


def _reckoned(tx: Transaction, year: int) -> Mapping[Key, Kept]:
    catalogue, names = office.load(tx), office.names(tx)
    book = TargetBook(catalogue.targets)
    found: dict[Key, Kept] = {}
    for (unit, indicator), entries in history.entries(tx, year).items():
        name = names.indicator_name[indicator]
        known = catalogue.indicator.get(name) or Indicator(name)
        one = kept(entries, known, book.amounts(names.unit_name[unit], name), year)
        if one.reports:
            found[Key(unit, indicator, year)] = one
    return found
