"""A catalogue from files or the database, or the end of the command with every fault in words."""

import sys
from collections.abc import Callable
from pathlib import Path

import click

from bot.app.cli.options import fail
from bot.domain.catalogue import Catalogue
from bot.domain.messages import Text
from bot.office import load_catalogue
from bot.texts import render_plain
from storage import office
from storage.store import Store
from storage.transaction import Transaction


def loaded(path: Path, language: str, *, loading: bool = False) -> Catalogue:
    """The catalogue of a folder or a workbook; faults end the command, a line each, status 1.

    While `loading` it is said besides that nothing was loaded.
    """
    result = load_catalogue(path)
    if result.catalogue is None:
        for fault in result.faults:
            click.echo(render_plain(fault.text, language), err=True)
        count = Text("catalogue-faults", {"count": len(result.faults)})
        last = (count, Text("catalogue-not-loaded")) if loading else (count,)
        for line in last:
            click.echo(render_plain(line, language), err=True)
        sys.exit(1)
    return result.catalogue


def in_force(store: Store, load: Callable[[Transaction], Catalogue] = office.load) -> Catalogue:
    """The catalogue of the database, or the end of the command where none was ever loaded."""
    catalogue = store.read_now(load)
    if not catalogue.units:
        fail("no office here yet: load its catalogue with `python -m bot catalogue load PATH`")
    return catalogue
