"""Grids as an Excel workbook: formatted, the heading frozen, and nothing in it can run.

Hundreds of thousands of rows are written one after the other: openpyxl makes all that stands around
them, and the rows go into the file as the text that they are there (`cells`).
"""

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, TypeAlias
from zipfile import ZIP_DEFLATED, ZipFile

from bot.boards.files.cells import Cells
from bot.boards.files.grid import Grid, Plain, width, words
from bot.boards.files.shared import SHARED
from bot.boards.files.sheets import Frame, framed

if TYPE_CHECKING:
    from typing import IO

WIDEST = 48
_MEASURED = 2_000  # rows by which a column's width is set
_LEVEL = 4  # takes less than half the time of the usual one, for a tenth more of a file
_PART = 500  # rows that are compressed together
Row: TypeAlias = tuple[Plain, ...]


def workbook(grids: Iterable[Grid]) -> bytes:
    """An .xlsx file with a sheet for each grid.

    Texts are written as texts whatever they begin with: a message that starts with `=` stays
    words. Numbers are numbers of at most 15 digits, which is what a spreadsheet holds. Rows are
    written as they come: no sheet is held in memory.
    """
    with TemporaryFile() as out:
        with ZipFile(out, "w", ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
            cells = Cells(framed([]).styles)
            frames = [
                _written(archive, cells, place, made) for place, made in enumerate(grids, start=1)
            ]
            parts = {**framed(frames).parts, SHARED: cells.shared_xml()}
            for name, content in parts.items():
                archive.writestr(name, content)
        out.seek(0)
        return out.read()


def _written(archive: ZipFile, cells: Cells, place: int, made: Grid) -> Frame:
    """A sheet's part of the file; gives what stands around its rows, now that all are known."""
    rows = iter(made.rows)
    first = list(islice(rows, _MEASURED))
    widths = _widths(made.headings, first)
    if made.empty and not first:
        first = [(made.empty,)]
    frame = Frame(made.title, made.headings, widths, rows=0, fixed=made.fixed)
    around = framed([frame])
    with archive.open(f"xl/worksheets/sheet{place}.xml", "w", force_zip64=True) as part:
        part.write(around.sheets[0].head)
        frame = frame.with_rows(_fill(part, chain(first, rows), cells))
        part.write(framed([frame]).sheets[0].tail)
    return frame


def _fill(part: "IO[bytes]", rows: Iterator[Row], cells: Cells) -> int:
    """Write the rows under the heading; gives how many there are."""
    count = 0
    while some := list(islice(rows, _PART)):
        lines = (cells.row_xml(count + number, row) for number, row in enumerate(some, start=2))
        part.write("".join(lines).encode())
        count += len(some)
    return count


def _widths(headings: tuple[str, ...], first: Iterable[Row]) -> tuple[int, ...]:
    columns = zip(headings, *(map(words, row) for row in first), strict=True)
    return tuple(min(WIDEST, max(map(width, column)) + 3) for column in columns)
