"""A catalogue from its files, or the end of the command with every fault in the user's words."""

import sys
from pathlib import Path

import click

from bot.domain.catalogue import Catalogue
from bot.domain.messages import Text
from bot.office import load_catalogue
from bot.texts import render_plain


def loaded(path: Path, language: str) -> Catalogue:
    """The catalogue of a folder or a workbook; faults end the command, a line each, status 1."""
    result = load_catalogue(path)
    if result.catalogue is None:
        for fault in result.faults:
            click.echo(render_plain(fault.text, language), err=True)
        count = Text("catalogue-faults", {"count": len(result.faults)})
        click.echo(render_plain(count, language), err=True)
        sys.exit(1)
    return result.catalogue
