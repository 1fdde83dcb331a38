"""Where the tables of a text are: a heading, and rows of as many cells under it."""

import re
from typing import Final

from bot.reading.tables.cells import Sight
from bot.reading.tables.columns import Column, columns_under, heads_of, two_lines
from bot.reading.tables.filled import is_aside, is_plain, valued
from bot.reading.tables.grid import BAR, TAB, Cell, Line, lines_of
from bot.reading.tables.head import Head, days_are_in_order
from bot.reading.tables.heads import sums_up
from bot.reading.tables.progress import count_progress
from bot.reading.tables.projects import rows_of_projects
from bot.reading.text.tokens import roles_of
from bot.reading.words import FIGURES, Role

_SURE: Final = (TAB, BAR)
MOST_CELLS: Final = 150
"""No heading has more cells than that: an office of 118 units may have each as a column."""
_PROSE: Final = re.compile("[。;!?:]")
_BULLETS: Final = ("-", "–", "—", "•", "·", "*", "#", "●", "▪", "◆", "■", "○", ">", "✅")
_LEAST: Final = 3
"""Fewer cells that only spaces or commas divide are a table under a known title alone."""


class Row:
    """One line under a heading: its cells by column, or none where they do not fit."""

    __slots__ = ("cells", "line", "loose")

    def __init__(self, line: Line, cells: list[Cell], loose: list[Cell]) -> None:
        """The cells that fit the columns, else the cells as they stand (`loose`)."""
        self.line = line
        self.cells = cells
        self.loose = loose


class Table:
    """A table: its columns and its rows. `above` is where its heading ends."""

    __slots__ = ("above", "columns", "end", "rows", "start")

    def __init__(self, start: int, above: int, columns: list[Column]) -> None:
        """A table without rows yet."""
        self.start = start
        self.above = above
        self.end = above
        self.columns = columns
        self.rows: list[Row] = []

    def add(self, row: Row) -> None:
        """Let one more row stand at the end."""
        self.rows.append(row)
        self.end = row.line.end


def tables_in(text: str, sight: Sight) -> list[Table]:
    """The tables of a normalised text, in order."""
    if "\n" not in text:
        return []
    lines = lines_of(text)
    found: list[Table] = []
    place = 0
    while place < len(lines) - 1:
        table, after = _table_at(lines, place, sight)
        if table is not None:
            found.append(table)
        place = max(after, place + 1)
    return found


def _table_at(lines: list[Line], place: int, sight: Sight) -> tuple[Table | None, int]:
    """The table whose heading is the line at `place`, and the line behind it."""
    line = lines[place]
    below = _next(lines, place + 1)
    if below is None or not lines[below].dividers() or not _may_hold_figures(lines, below):
        return None, place + 1
    for divider in line.dividers():
        if len(divider.findall(line.text)) >= MOST_CELLS:
            continue
        found = _headed(lines, place, below, divider, sight)
        if found is not None:
            return found
    return None, place + 1


_FIGURE: Final = re.compile(r"[\d零〇无没空一二两三四五六七八九十百-]")


def _may_hold_figures(lines: list[Line], below: int) -> bool:
    """Whether a figure may stand in the line below a heading, or, if that goes on, below that."""
    after = _next(lines, below + 1)
    near = [below] if after is None else [below, after]
    return any(_FIGURE.search(lines[place].text) for place in near)


def _next(lines: list[Line], place: int) -> int | None:
    """The next line in which something stands."""
    return next((p for p in range(place, min(place + 3, len(lines))) if not lines[p].empty), None)


def _headed(
    lines: list[Line], place: int, below: int, divider: re.Pattern[str], sight: Sight
) -> tuple[Table, int] | None:
    cells = lines[place].cells(divider)
    if len(cells) < 2 or any(_reports(cell, sight) for cell in cells):
        return None
    if divider not in _SURE and cells[0].text.strip() in _BULLETS:
        return None  # - 一季度,…⏎- 固投完成46.2亿元 is a list
    heads = heads_of(cells, sight)
    if rows := rows_of_projects(heads, lines[place + 1 :], divider, sight):
        return _of_projects(lines[place], heads, rows), place + 1 + len(rows)
    if not _may_head(heads, divider, sight):
        return None
    last = place
    lower = lines[below].cells(divider)
    if _goes_on(heads_of(lower, sight), sight) and (both := two_lines(heads, lower, sight)):
        heads, last = both, below
        below = _next(lines, below + 1) or len(lines)
    if below >= len(lines):
        return None
    found = _rows_under(lines, place, last, heads, divider, sight)
    short = len(heads) < _LEAST and not heads[0].title and divider not in _SURE
    return None if short and found is not None and not _holds_all(lines, *found) else found


def _holds_all(lines: list[Line], table: Table, after: int) -> bool:
    """Whether every figure below two bare names is in a row; else they head lines of clauses."""
    beyond = any(_FIGURE.search(line.text) for line in lines[after:])
    return all(row.cells for row in table.rows) and not beyond


def _of_projects(line: Line, heads: list[Head], rows: list[tuple[Line, list[Cell]]]) -> Table:
    """A list of projects as a table that holds no figures of the office."""
    table = Table(line.start, line.end, [Column(head) for head in heads])
    for below, cells in rows:
        table.add(Row(below, cells, []))
    return table


def _reports(cell: Cell, sight: Sight) -> bool:
    """Whether a cell is a name and its figure (签约2个): so its line heads nothing."""
    roles = roles_of(sight.tokens(cell))
    return roles & _FIGURE_OF_A_NAME == _FIGURE_OF_A_NAME and not roles & ~_REPORTED


_FIGURE_OF_A_NAME: Final = Role.INDICATOR | Role.QUANTITY
_REPORTED: Final = _FIGURE_OF_A_NAME | Role.FILLER | Role.LABEL


def _may_head(heads: list[Head], divider: re.Pattern[str], sight: Sight) -> bool:
    """Whether cells may be a heading: no figures stand in them, and some head figures.

    Where only spaces or commas divide, every cell must be known, or the first be a title, and
    units are no names.
    """
    if any(_holds_a_value(head, sight) for head in heads) or not days_are_in_order(heads):
        return False
    if divider in _SURE:
        return any(head.figures for head in heads)
    if any(_PROSE.search(head.cell.text) for head in heads):
        return False
    known = all(head.figures or head.title or head.aside for head in heads[1:])
    known = known or (heads[0].title and len(heads) >= _LEAST and any(h.figures for h in heads))
    mixed = any(h.units for h in heads) and any(h.names for h in heads)
    plain = all(head.names and head.cell.text.isalnum() for head in heads)
    return known and not mixed and (len(heads) >= _LEAST or heads[0].title or plain)


def _holds_a_value(head: Head, sight: Sight) -> bool:
    """Whether a cell is a figure, and not the heading of some (11.6 may head a day)."""
    if head.title or head.aside or (head.cell.number and head.telling):
        return False
    return any(token.role & FIGURES for token in sight.tokens(head.cell))


def _goes_on(lower: list[Head], sight: Sight) -> bool:
    """Whether a line is the second of a heading: no figures, and no unit before them."""
    if len(lower) < 2 or any(_holds_a_value(head, sight) for head in lower):
        return False
    if any(head.units for head in lower[:2]) or sums_up(lower[0].cell.words):
        return False
    return any(head.figures or head.uom for head in lower if not head.cell.blank)


def _rows_under(
    lines: list[Line],
    place: int,
    last: int,
    heads: list[Head],
    divider: re.Pattern[str],
    sight: Sight,
) -> tuple[Table, int] | None:
    first = _next(lines, last + 1)
    if first is None:
        return None
    cells = _cells(lines[first], len(heads), divider)
    if len(cells) == len(heads) + 1 and not heads[0].title and _is_key(cells[0], sight):
        heads = [Head(Cell(lines[place].start, lines[place].start, "")), *heads]
        heads[0].title = True
    columns = columns_under(heads, keyed=not cells[0].number)
    if not columns:
        return None
    table = Table(lines[place].start, lines[last].end, columns)
    after = _take_rows(table, lines, first, divider, sight)
    known = heads[0].title and not any(head.unknown for head in heads)
    sure = divider in _SURE or known or any(row.cells for row in table.rows)
    count_progress(table.columns, [row.cells for row in table.rows if row.cells])
    return (table, after) if table.rows and sure else None


def _is_key(cell: Cell, sight: Sight) -> bool:
    """Whether a cell names a unit, an indicator or a day."""
    named = Role.UNIT | Role.INDICATOR | Role.STRETCH | Role.OWN
    return any(token.role & named for token in sight.tokens(cell))


def _cells(line: Line, count: int, divider: re.Pattern[str]) -> list[Cell]:
    """The cells of a row: as the heading is divided, else as they are `count`."""
    own = line.cells(divider)
    if len(own) == count:
        return own
    ways = (line.cells(one) for one in line.dividers() if one is not divider)
    return next((cells for cells in ways if len(cells) == count), own)


def _take_rows(
    table: Table, lines: list[Line], first: int, divider: re.Pattern[str], sight: Sight
) -> int:
    """Take the rows from `first` on into the table; the line behind the last one."""
    place, after = first, first
    while place < len(lines):
        line = lines[place]
        if not line.empty:
            row = _row(table, line, divider, sight)
            if row is not None:
                table.add(row)
                after = place + 1
            elif not _is_a_remark(line, sight) or after < place:
                break
        place += 1
    return after


_REMARKED: Final = Role.FILLER | Role.PLAIN | Role.REQUEST


def _is_a_remark(line: Line, sight: Sight) -> bool:
    """Whether a line between rows tells nothing (辛苦了, 请核对)."""
    return all(token.role & _REMARKED for token in sight.tokens(line.cells(TAB)[0]))


def _row(table: Table, line: Line, divider: re.Pattern[str], sight: Sight) -> Row | None:
    """The line as a row; None where it is none."""
    cells = _cells(line, len(table.columns), divider)
    if len(cells) < 2:
        return None
    fitting = _fitted(cells, table.columns, sight)
    if not _is_row(table, cells, fitting, divider, sight):
        return None
    return Row(line, fitting, [] if fitting else cells)


def _fitted(cells: list[Cell], columns: list[Column], sight: Sight) -> list[Cell]:
    """The cells by column; empty where they do not fit.

    A serial number without a heading, and blank cells behind the last column, are left out; cells
    wanting at the end may be only those of columns that hold no figures.
    """
    count = len(columns)
    while len(cells) > count and cells[-1].blank:
        cells = cells[:-1]
    if len(cells) == count + 1 and cells[0].number and _is_key(cells[1], sight):
        cells = cells[1:]
    wanting = columns[len(cells) :]
    if len(cells) > count or any(column.figures for column in wanting):
        return []
    end = cells[-1].end
    return [*cells, *(Cell(end, end, "") for _ in wanting)]


def _is_row(
    table: Table, cells: list[Cell], fitting: list[Cell], divider: re.Pattern[str], sight: Sight
) -> bool:
    """Whether a line is a row of the table: figures, and something that it is named by.

    A line without figures is one only where it is blank under each column of figures.
    """
    told = any(valued(cell, sight) for cell in cells)
    if not told:
        under = [c for c, column in zip(fitting, table.columns, strict=False) if column.figures]
        sure = divider in _SURE and not any(head.figures for head in heads_of(under, sight))
        return bool(under) and (sure or all(cell.blank for cell in under))
    if fitting and divider in _SURE:
        return True
    named = sums_up(cells[0].words) or any(_is_key(cell, sight) for cell in cells[:3])
    aside = [cell for cell, column in zip(fitting, table.columns, strict=False) if is_aside(column)]
    plain = all(cell.blank or is_plain(cell, sight) for cell in cells[2:] if cell not in aside)
    return plain and (named or bool(fitting) or cells[0].number)
