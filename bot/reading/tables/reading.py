"""A table read row by row: what is certain is stored, a row that does not fit is asked about."""

from typing import Final

from bot.domain.reading import Problem, ProblemCode
from bot.reading.context import Context
from bot.reading.tables.cells import Sight
from bot.reading.tables.columns import Column
from bot.reading.tables.finding import Row, Table
from bot.reading.tables.fitting import Ways, choices
from bot.reading.tables.grid import Cell
from bot.reading.tables.heads import is_of_all, sums_up
from bot.reading.tables.rows import Key, Read, key_of, key_of_loose, read_cells
from bot.reading.text.tokens import roles_of
from bot.reading.words import Role

MOST_ROWS: Final = 300
"""So many rows of a table are read: an office of 118 units needs fewer (contract: Bounds)."""

_WHICH: Final = Role.TARGET | Role.COMPLETION | Role.REMAINING | Role.DONE | Role.TOTAL
"""Words over a column that tell which figure stands there, whatever the title says."""
MOST_OFFERED: Final = 40
"""Of so many rows that do not fit the ways in which they may are worked out."""

Pairs = list[tuple[Column, Cell]]


def read_table(context: Context, sight: Sight, table: Table) -> None:
    """Add to the context's updates and problems what the rows of a table state."""
    if any(column.names or roles_of(column.telling) & _WHICH for column in table.columns):
        context.headings.measure = None  # that of a title holds under headings that name nothing
    rows = _Rows(context, sight, table)
    for row in table.rows[:MOST_ROWS]:
        rows.read(row)
    if context.request.addressed:
        rows.ask_about_columns()
    context.step("table", table.start, table.end)
    context.spoken.names, context.headings.open, context.spoken.valued = (), False, True


class _Rows:
    """The reading of a table; `units` and `names` are those of the row above."""

    def __init__(self, context: Context, sight: Sight, table: Table) -> None:
        """Before the first row."""
        self.context = context
        self.sight = sight
        self.table = table
        self.units: tuple[str, ...] = ()
        self.names: tuple[str, ...] = ()
        keys = [key_of(row.cells, table.columns, sight) for row in table.rows if row.cells]
        self.by_unit = any(key.units or key.own for key in keys)

    def read(self, row: Row) -> None:
        """Store what a row says, or ask about it; the sum of the others is passed over."""
        first = next((c for c in (row.cells or row.loose) if not (c.blank or c.number)), None)
        if first is not None and self._sums(first):
            return
        if not row.cells:
            loose = key_of_loose(row.loose, self.sight)
            self._ask(row, loose, self._ways(row, loose))
            return
        key = key_of(row.cells, self.table.columns, self.sight)
        self._fill(key)
        if key.unknown is not None and not key.named:
            self._read_unknown(row, key, key.unknown)
        else:
            self._store(row, key)

    def ask_about_columns(self) -> None:
        """Ask about each column of numbers whose heading is in no catalogue."""
        for place, column in enumerate(self.table.columns):
            head = column.head
            cells = [row.cells[place] for row in self.table.rows if row.cells]
            if head.unknown and not column.key and any(cell.number for cell in cells):
                self._unknown_indicator(head.cell)

    def _store(self, row: Row, key: Key) -> None:
        context, pairs = self.context, self._pairs(row)
        unit = self._unit(key)
        read = read_cells(context, self.sight, key, pairs, unit or "")
        if unit is None and key.units and (read.updates or read.torn):
            self._ask(row, key, self._of_each(row, key))
        elif unit is None and read.updates and not read.torn:
            self._ask_whose(row, ProblemCode.UNIT_MISSING, None, read)
        elif read.torn:
            self._ask(row, key, ())
        else:
            context.updates += read.updates
            context.problems += read.problems

    def _of_each(self, row: Row, key: Key) -> Ways:
        """What a row would say of each of the units that it names."""
        pairs, sight = self._pairs(row), self.sight
        read = [read_cells(self.context, sight, key, pairs, unit) for unit in key.units]
        return () if any(one.torn for one in read) else tuple(tuple(one.updates) for one in read)

    def _unit(self, key: Key) -> str | None:
        """Whose a row is: nobody's where it names no unit and other rows do; "" is unknown."""
        if key.own:
            return self.context.request.unit or ""
        return key.unit if key.units or self.by_unit else self.context.whom.name

    def _pairs(self, row: Row) -> Pairs:
        both = zip(self.table.columns, row.cells, strict=True)
        return [(column, cell) for column, cell in both if column.figures]

    def _sums(self, cell: Cell) -> bool:
        return sums_up(cell.words) or (self.by_unit and is_of_all(cell.words))

    def _fill(self, key: Key) -> None:
        """Let a row whose cell is blank, under a name that goes on over several rows, have it."""
        if key.unknown is None and not (key.units or key.own) and key.names:
            key.units = self.units
        if key.unknown is None and not key.names and key.units:
            key.names = self.names
        self.units, self.names = key.units, key.names

    def _read_unknown(self, row: Row, key: Key, cell: Cell) -> None:
        """Ask whose a row is that names a unit of no catalogue; if addressed, also of what."""
        read = read_cells(self.context, self.sight, key, self._pairs(row), "")
        if read.updates and not any(update.unit for update in read.updates):
            self._ask_whose(row, ProblemCode.UNKNOWN_UNIT, cell, read)
        elif self.context.request.addressed:
            self._unknown_indicator(cell)

    def _ask_whose(self, row: Row, code: ProblemCode, cell: Cell | None, read: Read) -> None:
        """Ask of which unit a row is; the problem's proposals lack nothing else."""
        normal, text = self.context.normal, self.context.request.text
        span = normal.span(*_inner(row.line.start, row.line.text))
        start, end = normal.span(cell.start, cell.end) if cell is not None else span
        names = tuple(dict.fromkeys(update.indicator for update in read.updates))
        sure = () if read.torn or read.problems else tuple(read.updates)
        above = normal.span(self.table.start, self.table.above)[1]
        self.context.problems.append(
            Problem(code, span, text[start:end], None, names, sure, above=above)
        )

    def _unknown_indicator(self, cell: Cell) -> None:
        span = self.context.normal.span(cell.start, cell.end)
        words = self.context.request.text[span[0] : span[1]]
        unit = self.context.whom.unit
        self.context.problems.append(Problem(ProblemCode.UNKNOWN_INDICATOR, span, words, unit))

    def _ways(self, row: Row, key: Key) -> Ways:
        """The ways in which the numbers of a row may stand under the headings."""
        named = [p for p, c in enumerate(row.loose) if not (c.number or c.blank)]
        behind = row.loose[named[0] :] if named else row.loose
        numbers = [cell for cell in behind if cell.number or cell.blank]
        unit = self._unit(key)
        columns = [column for column in self.table.columns if column.figures]
        if not unit or len(self.context.problems) > MOST_OFFERED:
            return ()
        return choices(self.context, self.sight, key, columns, numbers, unit)

    def _ask(self, row: Row, key: Key, ways: Ways) -> None:
        """Ask about a row whose numbers do not fit the headings, or which is of no one unit."""
        context = self.context
        span = context.normal.span(*_inner(row.line.start, row.line.text))
        names = (name for column in self.table.columns if column.figures for name in column.names)
        context.problems.append(
            Problem(
                ProblemCode.AMBIGUOUS_INDICATOR,
                span,
                context.request.text[span[0] : span[1]],
                self._unit(key) or None,
                tuple(dict.fromkeys(names)),
                choices=ways,
                above=context.normal.span(self.table.start, self.table.above)[1],
            )
        )


def _inner(start: int, text: str) -> tuple[int, int]:
    """Where the words of a line stand, without the white space around them."""
    words = text.strip()
    begin = start + text.find(words)
    return begin, begin + len(words)
