"""A catalogue from files, or the end of the command with every fault in words."""

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from bot.domain.catalogue import Catalogue
from bot.domain.messages import Text
from bot.office import load_catalogue


def loaded(path: Path, language: str, *, loading: bool = False) -> Catalogue:
    """The catalogue of a folder or a workbook; faults end the command, a line each, status 1.

    While `loading` it is said besides that nothing was loaded.
    """
    result = load_catalogue(path)
    if result.catalogue is None:
        count = Text("catalogue-faults", {"count": len(result.faults)})
        last = (count, Text("catalogue-not-loaded")) if loading else (count,)
        _say([*(fault.text for fault in result.faults), *last], language)
        sys.exit(1)
    return result.catalogue


def _say(lines: Iterable[Text], language: str) -> None:
    from bot.texts import render_plain  # the message catalogues are opened only when needed

    for line in lines:
        click.echo(render_plain(line, language), err=True)
