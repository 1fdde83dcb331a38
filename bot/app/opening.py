"""Opening the store of an installation: schema up to date, catalogue loaded at the first start."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path

import click

from bot.app.settings import Settings
from bot.domain.messages import Text
from bot.services import scoring
from bot.texts import render_plain
from storage import office, scores
from storage.engine import missing_file
from storage.store import Store


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
            _load_first(store, settings.office.catalogue, settings.office.language)
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
        missing = Text("cli-no-database", {"path": str(path)})
        raise click.ClickException(render_plain(missing, settings.office.language))
    return open_store(settings, clock)


def _load_first(store: Store, path: Path, language: str) -> None:
    if store.read_now(office.has_units):
        return
    from bot.office.files import load_catalogue  # with half of the reader: for the first start only
    from bot.services.catalogues import load_first

    found = load_catalogue(path)
    if found.catalogue is None:
        faults = (render_plain(one.text, language) for one in found.faults)
        raise click.ClickException("\n".join(faults))
    catalogue = found.catalogue
    store.write_now(lambda tx: load_first(tx, catalogue))
