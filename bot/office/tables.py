"""From lines to rows with named cells: the heading is understood, faults of the table are noted."""

from collections import Counter
from collections.abc import Sequence

from bot.office.cells import Row
from bot.office.columns import Column, Sheet, fold
from bot.office.faults import Fault, FaultCode
from bot.office.sources import Line
from bot.office.workbook import FORMULA


def rows(file: str, sheet: Sheet, lines: Sequence[Line], faults: list[Fault]) -> list[Row] | None:
    """The rows under the heading, empty ones left out; faults of the table go to `faults`.

    Every row notes its own faults into the same list. None where there is no heading or it lacks a
    column that each row must have: the same would be wrong in all of them.
    """
    if not lines:
        faults.append(Fault(file, 0, "", FaultCode.EMPTY_FILE))
        return None
    columns = _heading(file, sheet, lines[0], faults)
    if any(column.required and column not in columns for column in sheet.columns):
        return None
    return [
        _row(file, line, columns, faults)
        for line in lines[1:]
        if any(cell.strip() for cell in line.cells)
    ]


def _heading(file: str, sheet: Sheet, line: Line, faults: list[Fault]) -> list[Column | None]:
    columns = [sheet.by_heading.get(fold(cell)) for cell in line.cells]
    given = Counter(column.name for column in columns if column)
    cells = zip(line.cells, columns, strict=True)
    wrong = [(cell.strip()[:40], FaultCode.UNKNOWN_COLUMN) for cell, known in cells if not known]
    wrong += [(name, FaultCode.REPEATED_COLUMN) for name, times in given.items() if times > 1]
    required = [column.name for column in sheet.columns if column.required]
    wrong += [(name, FaultCode.MISSING_COLUMN) for name in required if name not in given]
    faults += [Fault(file, line.number, name, code) for name, code in wrong if name]
    return columns


def _row(file: str, line: Line, columns: Sequence[Column | None], faults: list[Fault]) -> Row:
    cells = {}
    for column, cell in zip(columns, line.cells, strict=False):
        if cell == FORMULA:
            name = column.name if column else ""
            faults.append(Fault(file, line.number, name, FaultCode.FORMULA))
        elif column:
            cells[column.name] = cell
    if any(cell.strip() for cell in line.cells[len(columns) :]):
        faults.append(Fault(file, line.number, "", FaultCode.TOO_MANY_CELLS))
    return Row(file, line.number, cells, faults)
