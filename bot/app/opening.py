"""Opening the store of an installation: schema up to date, catalogue loaded at the first start."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path

import click

from bot.app.settings import Settings
from bot.office.files import load_catalogue
from bot.services import scoring
from bot.services.catalogues import load_first
from bot.texts import render_plain
from storage import office, scores
from storage.engine import missing_file
from storage.store import Store

NO_DATABASE = (
    "no database here yet ({path}): `python -m bot catalogue load PATH` makes one with the office; "
    "if it is elsewhere, set database.url or DATABASE_URL"
)


@contextmanager
def open_store(settings: Settings, clock: Callable[[], datetime]) -> Iterator[Store]:
    """The store of the settings, migrated; closed on the way out.

    Raises storage.errors.StoreError where the database cannot be used, click.ClickException with
    every fault where the first catalogue cannot.
    """
    store = Store(settings.database.url, clock)
    try:
        store.migrate()
        if settings.office.catalogue is not None:
            _load_first(store, settings.office.catalogue)
        if not store.read_now(scores.are_current):
            store.write_now(scoring.make_if_stale)
        yield store
    finally:
        store.close()


def open_existing(
    settings: Settings, clock: Callable[[], datetime]
) -> AbstractContextManager[Store]:
    """As `open_store`, for who only asks: where no database was made yet, none is.

    Raises click.ClickException there, with a line that says how to make one.
    """
    path = missing_file(settings.database.url)
    if path is not None:
        raise click.ClickException(NO_DATABASE.format(path=path))
    return open_store(settings, clock)


def _load_first(store: Store, path: Path) -> None:
    if store.read_now(lambda tx: office.load(tx).units):
        return
    found = load_catalogue(path)
    if found.catalogue is None:
        raise click.ClickException("\n".join(render_plain(f.text, "en") for f in found.faults))
    catalogue = found.catalogue
    store.write_now(lambda tx: load_first(tx, catalogue))
