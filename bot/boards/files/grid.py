"""Tables with every word rendered: what a file or a terminal writes."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias
from unicodedata import east_asian_width

from bot.boards.tables import Table
from bot.domain.messages import Text

Say: TypeAlias = Callable[[Text], str]
Plain: TypeAlias = str | int | Decimal | date | None


@dataclass(frozen=True, slots=True)
class Grid:
    """A title, headings and rows of plain values, which are read once; the `fixed` columns stay.

    `empty` stands in place of rows where there are none, `note` beneath the title on a terminal.
    """

    title: str
    headings: tuple[str, ...]
    rows: Iterable[tuple[Plain, ...]]
    fixed: int = 0
    empty: str = ""
    note: str = ""


def grid(table: Table, say: Say) -> Grid:
    """The table in a language; rows are said as they are read."""
    said: dict[int, tuple[Text, str]] = {}  # by identity: a lamp's word stands in many rows

    def words_of(cell: Text) -> str:
        if id(cell) not in said:
            said[id(cell)] = cell, say(cell)
        return said[id(cell)][1]

    headings = tuple(say(heading) for heading in table.headings)
    rows = (
        tuple([words_of(cell) if isinstance(cell, Text) else cell for cell in row])
        for row in table.rows
    )
    empty, note = (say(one) if one else "" for one in (table.empty, table.note))
    return Grid(say(table.title), headings, rows, table.fixed, empty, note)


def as_text(made: Grid) -> str:
    """The grid with aligned columns for a terminal, its title above.

    All rows are in memory: how wide a column is, the last of them may tell.
    """
    rows = [tuple(map(words, row)) for row in made.rows]
    titles = [made.title, *([made.note] if made.note else [])]
    if made.empty and not rows:
        return f"{made.title}\n{made.empty}"
    lines = [made.headings, *rows]
    widths = [max(map(width, column)) for column in zip(*lines, strict=True)]
    return "\n".join([*titles, *(_line(line, widths) for line in lines)])


def words(cell: Plain) -> str:
    """A plain value as words, without needless zeros."""
    if cell is None:
        return ""
    if isinstance(cell, Decimal):
        shown = format(cell, "f")
        return shown.rstrip("0").rstrip(".") if "." in shown else shown
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def width(text: str) -> int:
    """The columns that a text takes on a terminal: two for a Chinese character."""
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in text)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell + " " * (wide - width(cell)) for cell, wide in zip(cells, widths, strict=True))
    return "  ".join(padded).rstrip()
