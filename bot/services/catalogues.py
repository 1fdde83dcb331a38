"""Putting another catalogue in force: what changes is told first, a renaming keeps the history."""

from bot.domain.catalogue import Catalogue
from bot.office.difference import Difference, difference
from bot.services import scoring
from bot.services.rebuild import rebuild
from storage import audit, office, renaming
from storage.transaction import Transaction


def change(tx: Transaction, catalogue: Catalogue) -> Difference:
    """What would change if the catalogue were put in force."""
    return difference(office.load(tx), catalogue)


def load_first(tx: Transaction, catalogue: Catalogue) -> None:
    """Put the first catalogue in force, where nothing was reported yet."""
    office.save_catalogue(tx, catalogue)
    scoring.make(tx)


def put_in_force(tx: Transaction, catalogue: Catalogue, by: int | None = None) -> Difference:
    """Put a catalogue in force; `by` is the person's database id, None the command line.

    Units and indicators that it no longer names are retired, never deleted. The kept standings are
    made anew: a share reported of a target means another figure where the target is another.
    """
    found = change(tx, catalogue)
    for old, new in found.units.renamed:
        renaming.unit(tx, old, new)
    for old, new in found.indicators.renamed:
        renaming.indicator(tx, old, new)
    if found:
        office.save_catalogue(tx, catalogue)
        audit.note(tx, by, "catalogue", units=len(catalogue.units), targets=len(catalogue.targets))
        rebuild(tx)
    return found
