"""What stands around the rows of a workbook's sheets: headings, widths, formats, the page."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple
from zipfile import ZipFile

from bot.boards.files.cells import Styles, clean, letters
from bot.boards.files.shared import with_shared_words

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

_A4 = 9  # its number in the format
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
_FOLDER, _END = "xl/worksheets/", b"</sheetData>"


@dataclass(frozen=True, slots=True)
class Frame:
    """A sheet without its rows: their number (the heading not counted) and the columns' widths.

    The heading and the `fixed` first columns stay in sight.
    """

    title: str
    headings: tuple[str, ...]
    widths: tuple[int, ...]
    rows: int
    fixed: int = 0

    def with_rows(self, count: int) -> "Frame":
        """The same with so many rows."""
        return replace(self, rows=count)


class Halves(NamedTuple):
    """A sheet as it stands in the file, up to its rows (the heading included) and after them."""

    head: bytes
    tail: bytes


class Framed(NamedTuple):
    """A workbook without rows: its sheets, the other parts of the file by name, its formats."""

    sheets: tuple[Halves, ...]
    parts: Mapping[str, bytes]
    styles: Styles


def framed(frames: Iterable[Frame]) -> Framed:
    """The workbook of some sheets. The formats of all workbooks have the same numbers."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheets = [_sheet(book, frame) for frame in frames]
    styles = _styles(sheets[0] if sheets else book.create_sheet())
    out = BytesIO()
    book.save(out)
    with ZipFile(out) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    made = [parts.pop(f"{_FOLDER}sheet{place}.xml") for place in range(1, len(sheets) + 1)]
    return Framed(tuple(map(_halves, made)), with_shared_words(parts), styles)


def _halves(content: bytes) -> Halves:
    head, tail = content.split(_END)
    return Halves(head, _END + tail)


def _sheet(book: "Workbook", frame: Frame) -> "Worksheet":
    sheet: Worksheet = book.create_sheet(frame.title.translate(_FORBIDDEN)[:31])
    sheet.freeze_panes = f"{letters(frame.fixed)}2"
    for place, wide in enumerate(frame.widths):
        sheet.column_dimensions[letters(place)].width = wide
    last = letters(len(frame.headings) - 1)
    sheet.auto_filter.ref = f"A1:{last}{frame.rows + 1}"
    _set_page(sheet)
    _styles(sheet)
    sheet.append([_heading(sheet, heading) for heading in frame.headings])
    return sheet


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

    cell = WriteOnlyCell(sheet, clean(words))
    cell.data_type = "s"
    cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="DDE6F0")
    cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    return cell


def _styles(sheet: "Worksheet") -> Styles:
    """The numbers that the formats have in a sheet's workbook; asked again, they are the same."""
    from openpyxl.cell import WriteOnlyCell

    def number(form: str = "General", *, quoted: bool = False) -> int:
        cell = WriteOnlyCell(sheet)
        cell.number_format, cell.quotePrefix = form, quoted
        style: int = cell.style_id
        return style

    return Styles(number("0"), number("0.##########"), number("yyyy-mm-dd"), number(quoted=True))
