"""Reading a catalogue: a folder of three CSV files or one workbook, every fault at once."""

from collections.abc import Callable
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
    checks.clashes(units)
    checks.clashes(indicators)
    checks.growth(indicators)
    checks.targets(targets, (unit.name for _, unit in units), (kind.name for _, kind in indicators))
    if faults:
        return LoadResult(None, tuple(_in_order(faults)))
    return LoadResult(
        Catalogue(
            tuple(unit for _, unit in units),
            tuple(indicator for _, indicator in indicators),
            tuple(target for _, target in targets),
        )
    )


def _read(
    sheet: Sheet, lines: Lines, parse: Callable[[Row], T], faults: list[Fault]
) -> list[tuple[Row, T]]:
    """The rows of a sheet with what they say."""
    try:
        file, found = lines(sheet)
    except UnreadableError as error:
        faults.append(error.fault)
        return []
    return [(row, parse(row)) for row in tables.rows(file, sheet, found, faults)]


def _in_order(faults: list[Fault]) -> list[Fault]:
    files = list(dict.fromkeys(fault.file for fault in faults))
    return sorted(faults, key=lambda fault: (files.index(fault.file), fault.row))
