"""Reading a catalogue: a folder of three CSV files or one workbook, every fault at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias, TypeVar

from bot.domain.catalogue import Catalogue
from bot.office import checks, parts, tables
from bot.office.cells import Row
from bot.office.columns import INDICATORS, TARGETS, UNITS, Sheet
from bot.office.faults import Fault, FaultCode
from bot.office.sources import Line, UnreadableError, csv_lines, unreadable
from bot.office.workbook import Workbook

T = TypeVar("T")
Lines: TypeAlias = Callable[[Sheet], tuple[str, list[Line]]]


@dataclass(frozen=True, slots=True)
class LoadResult:
    """A catalogue without a fault, or the faults and no catalogue."""

    catalogue: Catalogue | None
    faults: tuple[Fault, ...] = ()


def load_catalogue(path: Path) -> LoadResult:
    """The catalogue of a folder (units.csv, indicators.csv, targets.csv) or an .xlsx workbook.

    Whatever is wrong comes back as faults, all of them, and then nothing is loaded
    (contract: Catalogue files).
    """
    if path.is_dir():
        return _load(lambda sheet: csv_lines(path, sheet))
    try:
        if not path.is_file():
            raise unreadable(path.name, FaultCode.MISSING_FILE)
        book = Workbook(path)
    except UnreadableError as error:
        return LoadResult(None, (error.fault,))
    try:
        return _load(book.lines)
    finally:
        book.close()


def _load(lines: Lines) -> LoadResult:
    faults: list[Fault] = []
    units = _read(UNITS, lines, parts.unit, faults)
    indicators = _read(INDICATORS, lines, parts.indicator, faults)
    targets = _read(TARGETS, lines, parts.target, faults)
    checks.names(units or (), indicators or ())
    checks.growth(indicators or ())
    checks.targets(targets or (), units, indicators)
    if faults:
        return LoadResult(None, tuple(_in_order(faults)))
    return LoadResult(Catalogue(_said(units), _said(indicators), _said(targets)))


def _said(found: Sequence[tuple[Row, T]] | None) -> tuple[T, ...]:
    return tuple(thing for _, thing in found or ())


def _read(
    sheet: Sheet, lines: Lines, parse: Callable[[Row], T], faults: list[Fault]
) -> list[tuple[Row, T]] | None:
    """The rows of a sheet with what they say; None where the sheet cannot be used."""
    try:
        file, found = lines(sheet)
    except UnreadableError as error:
        faults.append(error.fault)
        return None
    rows = tables.rows(file, sheet, found, faults)
    return None if rows is None else [(row, parse(row)) for row in rows]


def _in_order(faults: list[Fault]) -> list[Fault]:
    files = list(dict.fromkeys(fault.file for fault in faults))
    return sorted(faults, key=lambda fault: (files.index(fault.file), fault.row))
