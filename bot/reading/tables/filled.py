"""What the cells of a row are filled with: figures, or words beside them."""

from bot.reading.names import naming
from bot.reading.tables.cells import Sight
from bot.reading.tables.columns import Column
from bot.reading.tables.grid import Cell
from bot.reading.words import FIGURES, Role


def is_aside(column: Column) -> bool:
    """Whether a column holds remarks or the like, and no figures (备注)."""
    return column.head.aside and not column.figures


def valued(cell: Cell, sight: Sight) -> bool:
    """Whether a figure stands in a cell."""
    return cell.number or any(token.role & FIGURES for token in sight.tokens(cell))


def is_plain(cell: Cell, sight: Sight) -> bool:
    """Whether nothing but a figure stands in a cell."""
    if cell.number:
        return True
    clause = sight.clause(cell)
    told = clause.has(FIGURES) and all(t.role & (FIGURES | Role.FILLER) for t in clause.tokens)
    return told and not naming.loose(clause, clause.start, clause.end, clause.tokens)
