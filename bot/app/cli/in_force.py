"""The catalogue of the database, or the end of the command."""

from collections.abc import Callable

from bot.app.cli.options import fail
from bot.domain.catalogue import Catalogue
from storage import office
from storage.store import Store
from storage.transaction import Transaction


def in_force(store: Store, load: Callable[[Transaction], Catalogue] = office.load) -> Catalogue:
    """The catalogue of the database, or the end of the command where none was ever loaded."""
    catalogue = store.read_now(load)
    if not catalogue.units:
        fail("no office here yet: load its catalogue with `python -m bot catalogue load PATH`")
    return catalogue
