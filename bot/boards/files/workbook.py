"""Grids as an Excel workbook: formatted, the heading frozen, and nothing in it can run."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING

from bot.boards.files.grid import Grid, Plain, width, words

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

WIDEST = 48
FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
CONTROL = {code: None for code in range(32) if chr(code) not in "\t\n\r"}


def workbook(grids: Iterable[Grid]) -> bytes:
    """An .xlsx file with a sheet for each grid.

    Texts are written as texts whatever they begin with: a message that starts with `=` stays
    words. Numbers are numbers of at most 15 digits, which is what a spreadsheet holds.
    """
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    for made in grids:
        _fill(book.create_sheet(made.title.translate(FORBIDDEN)[:31]), made)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _fill(sheet: "Worksheet", made: Grid) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    for place, heading in enumerate(made.headings, start=1):
        cell = sheet.cell(1, place)
        _write(cell, heading)
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="DDE6F0")
        cell.alignment = Alignment(vertical="center", wrap_text=True)
    for line, row in enumerate(made.rows, start=2):
        for place, value in enumerate(row, start=1):
            _write(sheet.cell(line, place), value)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    _set_widths(sheet, made)


def _write(cell: "Cell | MergedCell", value: Plain) -> None:
    if isinstance(value, str):
        cell.value = value.translate(CONTROL)
        cell.data_type = "s"
        cell.quotePrefix = value[:1] in ("=", "+", "-", "@")
    elif isinstance(value, Decimal):
        cell.value = value
        cell.number_format = "0.##########" if value % 1 else "0"
    elif isinstance(value, date):
        cell.value, cell.number_format = value, "yyyy-mm-dd"
    else:
        cell.value = value


def _set_widths(sheet: "Worksheet", made: Grid) -> None:
    from openpyxl.utils import get_column_letter

    for place, heading in enumerate(made.headings):
        shown = [heading, *(words(row[place]) for row in made.rows[:2000])]
        wide = min(WIDEST, max(map(width, shown)) + 3)
        sheet.column_dimensions[get_column_letter(place + 1)].width = wide
