"""A workbook's three sheets as lines of text; nothing in it is ever run."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from bot.office.columns import Sheet, fold
from bot.office.faults import FaultCode
from bot.office.nature import nature
from bot.office.sources import MOST_ROWS, Line, UnreadableError, check_size, unreadable

MOST_UNPACKED = 300_000_000
FORMULA = "\0formula"  # stands in a cell whose formula was never reckoned


class Workbook:
    """An open workbook; raises UnreadableError where the file is none or is too large."""

    def __init__(self, path: Path) -> None:
        """Open the workbook read-only: once for the values, once to see which are formulas."""
        from openpyxl import load_workbook
        from openpyxl.utils.exceptions import InvalidFileException

        check_size(path)
        _check_unpacked(path)
        try:
            self._values = load_workbook(path, read_only=True, data_only=True)
            self._formulas = load_workbook(path, read_only=True)
        except (BadZipFile, KeyError, ValueError, OSError, InvalidFileException) as error:
            raise _no_workbook(path, error) from None
        self.name = path.name

    def lines(self, sheet: Sheet) -> tuple[str, list[Line]]:
        """The name and the lines of a sheet; raises UnreadableError where the workbook has none."""
        title = next(
            (name for name in self._values.sheetnames if fold(name) in sheet.by_title), None
        )
        if title is None:
            raise unreadable(f"{self.name}[{sheet.name}]", FaultCode.MISSING_FILE)
        return f"{self.name}[{title}]", list(self._lines(title))

    def close(self) -> None:
        """Let go of the file."""
        self._values.close()
        self._formulas.close()

    def _lines(self, title: str) -> Iterator[Line]:
        pairs = zip(
            self._values[title].iter_rows(max_row=MOST_ROWS),
            self._formulas[title].iter_rows(max_row=MOST_ROWS),
            strict=False,
        )
        for number, (values, formulas) in enumerate(pairs, start=1):
            yield Line(number, _texts(values, formulas))


def _check_unpacked(path: Path) -> None:
    try:
        with ZipFile(path) as packed:
            unpacked = sum(entry.file_size for entry in packed.infolist())
    except (BadZipFile, OSError) as error:
        raise _no_workbook(path, error) from None
    if unpacked > MOST_UNPACKED:
        raise unreadable(path.name, FaultCode.TOO_LARGE, most=f"{MOST_UNPACKED // 1_000_000} MB")


def _no_workbook(path: Path, error: Exception) -> UnreadableError:
    if isinstance(error, OSError) and error.strerror:  # openpyxl raises OSError of its own too
        return unreadable(path.name, FaultCode.UNREADABLE, reason=error.strerror)
    found, ending = nature(path), path.suffix.lower() or "none"
    return unreadable(path.name, FaultCode.NO_CATALOGUE, nature=found, ending=ending)


def _texts(values: Sequence[Any], formulas: Sequence[Any]) -> list[str]:
    return [
        FORMULA if cell.value is None and formula.data_type == "f" else _text(cell)
        for cell, formula in zip(values, formulas, strict=False)
    ]


def _text(cell: Any) -> str:  # noqa: ANN401 -- openpyxl has several sorts of cells
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, datetime | date):
        return value.strftime("%Y-%m-%d")
    if isinstance(value, int | float) and not isinstance(value, bool):
        shown = Decimal(repr(value))
        return format((shown * 100 if "%" in cell.number_format else shown).normalize(), "f")
    return str(value)
