"""Grids as an Excel workbook: formatted, the heading frozen, and nothing in it can run."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING

from bot.boards.files.grid import Grid, Plain, width, words

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

WIDEST = 48
_A4 = 9  # its number in the format
FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
CONTROL = {code: None for code in range(32) if chr(code) not in "\t\n\r"}
_ACTIVE = ("=", "+", "-", "@")


def workbook(grids: Iterable[Grid]) -> bytes:
    """An .xlsx file with a sheet for each grid.

    Texts are written as texts whatever they begin with: a message that starts with `=` stays
    words. Numbers are numbers of at most 15 digits, which is what a spreadsheet holds. Rows are
    written one after the other: no sheet is held as cells.
    """
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    for made in grids:
        _fill(book.create_sheet(made.title.translate(FORBIDDEN)[:31]), made)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _fill(sheet: "Worksheet", made: Grid) -> None:
    """What stands before the rows in the file is set first: the widths, what is frozen."""
    from openpyxl.utils import get_column_letter

    sheet.freeze_panes = "A2"
    _set_page(sheet)
    _set_widths(sheet, made)
    sheet.append([_heading(sheet, heading) for heading in made.headings])
    for row in made.rows:
        sheet.append([_cell(sheet, value) for value in row])
    last = get_column_letter(len(made.headings))
    sheet.auto_filter.ref = f"A1:{last}{len(made.rows) + 1}"


def _set_page(sheet: "Worksheet") -> None:
    """Printed, a sheet is as wide as one A4 page on its side, with its heading on each page."""
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", _A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"


def _heading(sheet: "Worksheet", words: str) -> "Cell":
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font, PatternFill

    cell = WriteOnlyCell(sheet, words.translate(CONTROL))
    cell.data_type = "s"
    cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="DDE6F0")
    cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    return cell


def _cell(sheet: "Worksheet", value: Plain) -> "Cell | Plain":
    """The value, as a cell of its own where it needs a format."""
    if isinstance(value, str):
        said = value.translate(CONTROL)
        return _words(sheet, said) if value.startswith(_ACTIVE) or said.startswith("=") else said
    if isinstance(value, Decimal):
        return _formatted(sheet, value, "0.##########" if value % 1 else "0")
    return _formatted(sheet, value, "yyyy-mm-dd") if isinstance(value, date) else value


def _words(sheet: "Worksheet", said: str) -> "Cell":
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet, said)
    cell.data_type, cell.quotePrefix = "s", True
    return cell


def _formatted(sheet: "Worksheet", value: Plain, shape: str) -> "Cell":
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet)
    cell.value, cell.number_format = value, shape
    return cell


def _set_widths(sheet: "Worksheet", made: Grid) -> None:
    from openpyxl.utils import get_column_letter

    first = made.rows[:2000]
    for place, heading in enumerate(made.headings):
        shown = [heading, *(words(row[place]) for row in first)]
        wide = min(WIDEST, max(map(width, shown)) + 3)
        sheet.column_dimensions[get_column_letter(place + 1)].width = wide
