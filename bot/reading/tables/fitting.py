"""The ways in which the numbers of a row that does not fit may stand under its headings."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from math import comb
from typing import Final

from bot.domain.reading import IndicatorUpdate
from bot.reading.context import Context
from bot.reading.tables.cells import Sight
from bot.reading.tables.columns import Column
from bot.reading.tables.grid import Cell
from bot.reading.tables.rows import Key, read_cells

MOST: Final = 6
"""More ways than these are no choice for a person."""
_LONGEST: Final = 12

Ways = tuple[tuple[IndicatorUpdate, ...], ...]


def choices(
    context: Context,
    sight: Sight,
    key: Key,
    columns: Sequence[Column],
    cells: Sequence[Cell],
    unit: str,
) -> Ways:
    """What the cells of figures would say, in each way in which they may fit in their order."""
    found: list[tuple[IndicatorUpdate, ...]] = []
    for pairs in _ways(columns, cells):
        read = read_cells(context, sight, key, pairs, unit)
        if read.torn or read.problems or not read.updates:
            return ()
        found.append(tuple(read.updates))
    return tuple(found)


def _ways(columns: Sequence[Column], cells: Sequence[Cell]) -> Iterator[list[tuple[Column, Cell]]]:
    """Fewer numbers than columns may be of any of them, of more any may be no figure."""
    fewer, more = sorted((len(columns), len(cells)))
    if not fewer or fewer == more or more > _LONGEST or comb(more, fewer) > MOST:
        return
    if len(cells) == fewer:
        for some in combinations(columns, fewer):
            yield list(zip(some, cells, strict=True))
    else:
        for kept in combinations(cells, fewer):
            yield list(zip(columns, kept, strict=True))
