"""How commands write what they made: to the terminal or to a file."""

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import click

from bot.app.cli.options import fail
from bot.boards.files.grid import as_text, grid
from bot.boards.files.workbook import workbook
from bot.boards.tables import Table
from bot.texts import render_plain

F = TypeVar("F", bound=Callable[..., object])
FORMATS = ("text", "json", "xlsx")


def format_options(function: F) -> F:
    """`--format text|json|xlsx` and `-o FILE`."""
    shape = click.option(
        "--format", "shape", type=click.Choice(FORMATS), default="text", show_default=True
    )
    output = click.option(
        "-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="Write to FILE."
    )
    return shape(output(function))


def write(
    content: Mapping[str, Any],
    tables: Iterable[Table],
    shape: str,
    output: Path | None,
    language: str,
) -> None:
    """Write JSON, aligned text or a workbook; a workbook needs a file."""
    if shape == "json":
        _put(json.dumps(content, ensure_ascii=False, indent=2) + "\n", output)
        return
    grids = [grid(table, lambda text: render_plain(text, language)) for table in tables]
    if shape == "text":
        _put("\n\n".join(as_text(made) for made in grids) + "\n", output)
    elif output is None:
        fail("a workbook needs a file: -o FILE.xlsx")
    else:
        output.write_bytes(workbook(grids))


def _put(text: str, output: Path | None) -> None:
    if output is None:
        click.echo(text, nl=False)
    else:
        output.write_text(text, encoding="utf-8")
