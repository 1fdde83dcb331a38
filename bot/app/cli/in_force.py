"""The catalogue of the database, or the end of the command."""

from collections.abc import Callable

from bot.app.cli.options import fail
from bot.domain.catalogue import Catalogue
from bot.domain.messages import Text
from storage import office
from storage.store import Store
from storage.transaction import Transaction


def in_force(store: Store, load: Callable[[Transaction], Catalogue] = office.load) -> Catalogue:
    """The catalogue of the database, or the end of the command where none was ever loaded."""
    catalogue = store.read_now(load)
    if not catalogue.units:
        fail(Text("cli-no-office"))
    return catalogue
