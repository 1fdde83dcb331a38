"""Tables in a Word draft: the heading on every page, words at the left, figures at the right."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from bot.boards.files.grid import Grid, Plain, width, words
from bot.boards.files.page import FANG, HEI, SONG, TITLE, put, write

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table

CELL = 12  # points
_ROOM = 156  # millimetres between the margins
_WIDEST = 24  # columns of a terminal: longer names are broken
_LEAST = 8


def add_table(paper: "Document", made: Grid) -> None:
    """The title in the middle and the table under it, as wide as the page."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    title = write(paper, made.title, SONG, TITLE - 4, bold=True)
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    title.paragraph_format.keep_with_next = True
    rows = tuple(made.rows)
    table = paper.add_table(rows=1 + len(rows), cols=len(made.headings), style="Table Grid")
    table.autofit = False
    _fill(table, 0, made.headings, HEI)
    for number, row in enumerate(rows, start=1):
        _fill(table, number, row, FANG)
    _mark(table.rows[0], "w:tblHeader")
    _set_widths(table, made.headings, rows)


def _fill(table: "Table", number: int, values: Sequence[Plain], face: str) -> None:
    from docx.enum.table import WD_ALIGN_VERTICAL
    from docx.shared import Pt

    row = table.rows[number]
    _mark(row, "w:cantSplit")
    for cell, value in zip(row.cells, values, strict=True):
        cell.vertical_alignment = WD_ALIGN_VERTICAL.CENTER
        paragraph = cell.paragraphs[0]
        paragraph.alignment = _side(value, heading=number == 0)
        paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
        put(paragraph, words(value), face, CELL)


def _side(value: Plain, *, heading: bool) -> Any:  # noqa: ANN401 -- an enumeration of the library
    """Figures end at the right, days and headings stand in the middle."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    if heading or isinstance(value, date):
        return WD_ALIGN_PARAGRAPH.CENTER
    figure = isinstance(value, int | Decimal)
    return WD_ALIGN_PARAGRAPH.RIGHT if figure else WD_ALIGN_PARAGRAPH.LEFT


def _mark(row: Any, name: str) -> None:  # noqa: ANN401 -- a row of the library
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement(name))


def _set_widths(table: "Table", headings: Sequence[str], rows: Sequence[Sequence[Plain]]) -> None:
    """Shares of the page by the longest words of each column."""
    from docx.shared import Mm

    columns = zip(headings, *rows, strict=True)
    longest = [
        min(_WIDEST, max(_LEAST, *(width(words(one)) for one in column))) for column in columns
    ]
    for column, wide in zip(table.columns, longest, strict=True):
        column.width = Mm(_ROOM * wide / sum(longest))
        for cell in column.cells:
            cell.width = column.width
