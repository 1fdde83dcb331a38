"""A folder of CSV files or a workbook as sheets of plain text cells; both are bounded."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from bot.office.columns import Sheet, fold
from bot.office.faults import Fault, FaultCode

MOST_BYTES = 30_000_000
MOST_ROWS = 1_000_000


@dataclass(frozen=True, slots=True)
class Line:
    """The cells of a line, and the number a spreadsheet shows beside it."""

    number: int
    cells: Sequence[str]


class UnreadableError(Exception):
    """A source that gives no lines at all; `fault` says why."""

    def __init__(self, fault: Fault) -> None:
        """Keep the fault."""
        super().__init__(fault.code)
        self.fault = fault


def unreadable(file: str, code: FaultCode, row: int = 0, **params: str) -> UnreadableError:
    """The exception for a file that cannot be used as a whole, or from a row on."""
    return UnreadableError(Fault(file, row, "", code, params))


def check_size(path: Path) -> None:
    """Refuse a file beyond the bounds; raises UnreadableError."""
    if path.stat().st_size > MOST_BYTES:
        raise unreadable(path.name, FaultCode.TOO_LARGE, most=f"{MOST_BYTES // 1_000_000} MB")


def csv_lines(folder: Path, sheet: Sheet) -> tuple[str, list[Line]]:
    """The name and the lines of a sheet's file in a folder; raises UnreadableError."""
    path = next((found for found in _files(folder) if fold(found.stem) in sheet.by_title), None)
    if path is None:
        raise unreadable(f"{sheet.name}.csv", FaultCode.MISSING_FILE)
    check_size(path)
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise unreadable(path.name, FaultCode.NOT_UTF8) from None
    return path.name, list(_numbered(path.name, list(StringIO(text, newline=""))))


def _files(folder: Path) -> Iterable[Path]:
    return sorted(path for path in folder.iterdir() if path.suffix.lower() == ".csv")


def _numbered(file: str, written: Sequence[str]) -> Iterator[Line]:
    lines = csv.reader(written, strict=True)
    before = 0
    try:
        for cells in lines:
            yield Line(before + 1, cells)
            before = lines.line_num
    except csv.Error as error:
        if '"' in written[before]:  # it swallows the rows below, or words follow where it ends
            raise unreadable(file, FaultCode.QUOTES, before + 1) from None
        raise unreadable(file, FaultCode.UNREADABLE, reason=str(error)) from None
