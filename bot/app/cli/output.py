"""How commands write what they made: to the terminal or to a file."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any, TypeVar, cast

import click

from bot.app.cli.options import fail
from bot.app.cli.said import said
from bot.boards.files.grid import as_text, grid
from bot.boards.files.workbook import workbook
from bot.boards.plain import INDENT, SEPARATOR
from bot.boards.tables import Table
from bot.domain.messages import Text
from bot.texts import render_plain

F = TypeVar("F", bound=Callable[..., object])
T = TypeVar("T")
FORMATS = ("text", "json", "xlsx")
_LONG = 20_000  # rows that take more than a second


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
        _put(_json(content), output)
        return
    grids = (grid(table, lambda text: render_plain(text, language)) for table in tables)
    if shape == "text":
        _put(["\n\n".join(as_text(made) for made in grids), "\n"], output)
    elif output is None:
        fail(Text("cli-needs-file"))
    else:
        output.write_bytes(workbook(grids))


def is_watched() -> bool:
    """Whether somebody at a terminal sees how far a command is."""
    return sys.stderr.isatty()


def progress(
    rows: Iterable[T], most: int, label: str = "cli-rows", long: int = _LONG, each: int = 1
) -> AbstractContextManager[Iterator[T]]:
    """The rows, of at most so many, with a bar on the terminal that tells how far they are.

    Fewer than `long` are soon done, and have none. `label` is the key of what they are called.
    They may come in parts of so many `each`.
    """
    hidden, parts = not is_watched() or most < long, -(-most // each)
    bar = click.progressbar(
        rows, length=parts, label=said(Text(label)), file=sys.stderr, hidden=hidden
    )
    return cast("AbstractContextManager[Iterator[T]]", bar)


def _json(content: Mapping[str, Any]) -> Iterator[str | bytes]:
    """JSON in parts; what comes part by part is a list whose rows are text of JSON, in UTF-8."""
    opening = "{"
    for key, value in content.items():
        yield f"{opening}\n  {json.dumps(key)}: "
        yield from _list(value) if isinstance(value, Iterator) else [_indented(value)]
        opening = ","
    yield "\n}\n"


def _list(parts: Iterator[bytes]) -> Iterator[str | bytes]:
    opening = b"[\n" + INDENT
    for part in parts:
        yield opening
        yield part
        opening = SEPARATOR
    yield "\n  ]" if opening == SEPARATOR else "[]"


def _indented(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2).replace("\n", "\n  ")


def _put(parts: Iterable[str | bytes], output: Path | None) -> None:
    """A file is in UTF-8, a terminal in what it reads."""
    with output.open("wb") if output else nullcontext() as file:
        for part in parts:
            click.echo(_encoded(part) if file else _decoded(part), file, nl=False)


def _encoded(part: str | bytes) -> bytes:
    return part.encode() if isinstance(part, str) else part


def _decoded(part: str | bytes) -> str:
    return part.decode() if isinstance(part, bytes) else part
