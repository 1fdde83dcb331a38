"""Columns of remarks on the progress that hold numbers: what is done, beside the targets."""

import re
from typing import Final

from bot.reading.quantities.said_beside import unit_of_measure
from bot.reading.tables.columns import Column
from bot.reading.tables.grid import Cell
from bot.reading.tables.head import Head
from bot.reading.tables.heads import done_token
from bot.reading.words import Role

_PROGRESS: Final = re.compile("(?:完成|进展|推进|实际)(?:完成)?情况|(?:工作)?进[展度]")
_NUMBER: Final = re.compile(r"[-+]?\d[\d.,]*")


def count_progress(columns: list[Column], rows: list[list[Cell]]) -> None:
    """Let a column of 完成情况 beside one of targets count what is done, where it holds numbers."""
    if not any(t.role == Role.TARGET for column in columns for t in column.telling):
        return
    for place, column in enumerate(columns):
        told = _PROGRESS.fullmatch(column.head.cell.words)
        cells = [row[place] for row in rows if not row[place].blank] if told else []
        if cells and all(_is_figure(cell) for cell in cells):
            names = columns[place - 1].names if place else ()
            columns[place] = _counting_what_is_done(column.head.cell, names)


def _is_figure(cell: Cell) -> bool:
    """Whether a cell is a number, with its unit of measure or without (310户)."""
    found = _NUMBER.match(cell.words)
    if found is None:
        return False
    rest = cell.words[found.end() :]
    return not rest or unit_of_measure(rest) is not None


def _counting_what_is_done(cell: Cell, names: tuple[str, ...]) -> Column:
    """A column of what is done of an indicator, or of that which each row names."""
    head = Head(cell)
    head.names, head.telling = names, [done_token(cell)]
    return Column(head, figures=True)
