"""`catalogue check|load|template`: units, indicators and targets as files."""

from pathlib import Path

import click

from bot.app.cli.language import language_option, office_language_option
from bot.app.cli.loading import loaded
from bot.app.cli.moments import now
from bot.app.cli.options import config_option, fail, settings_of
from bot.app.cli.said import speak
from bot.app.opening import open_store
from bot.domain.catalogue import Catalogue
from bot.domain.messages import Text
from bot.office.template import write_template
from bot.services.catalogues import put_in_force
from bot.texts import render_plain

path_argument = click.argument("path", type=click.Path(path_type=Path))


@click.group()
def command() -> None:
    """Check, load and begin the office's units, indicators and targets."""


@command.command()
@path_argument
@language_option
def check(path: Path, language: str) -> None:
    """Tell every fault of a folder of CSV files or a workbook; nothing is loaded."""
    speak(language)
    _say(_sizes(loaded(path, language)), language)


@command.command()
@path_argument
@office_language_option
@config_option
def load(path: Path, language: str | None, config: Path | None) -> None:
    """Put a catalogue in force and tell what changed; with any fault nothing is loaded."""
    settings = settings_of(config)
    language = language or settings.office.language
    catalogue = loaded(path, language, loading=True)
    with open_store(settings, now) as store:
        found = store.write_now(lambda tx: put_in_force(tx, catalogue))
    for line in (*found.texts(), _sizes(catalogue)):
        _say(line, language)


@command.command()
@path_argument
@language_option
def template(path: Path, language: str) -> None:
    """Write a workbook (FILE.xlsx), or three CSV files into a folder, with two example rows each.

    The examples are read like any rows: put your own in their place before you load it.
    """
    speak(language)
    if path.suffix and path.suffix.lower() != ".xlsx" and not path.is_dir():
        fail(Text("cli-neither-file-nor-folder", {"path": str(path)}))
    try:
        written = write_template(path, lambda text: render_plain(text, language))
    except FileExistsError as error:
        fail(Text("cli-exists", {"path": str(error.filename)}))
    for file in written:
        click.echo(file)
    click.echo(render_plain(Text("template-examples"), language), err=True)


def _sizes(catalogue: Catalogue) -> Text:
    sizes = {
        "units": len(catalogue.units),
        "indicators": len(catalogue.indicators),
        "targets": len(catalogue.targets),
    }
    return Text("catalogue-sizes", sizes)


def _say(text: Text, language: str) -> None:
    click.echo(render_plain(text, language))
