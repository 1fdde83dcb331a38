"""What a cell says of the figures under it, or behind it."""

from typing import Final

from bot.reading.quantities import Quantity
from bot.reading.tables.grid import Cell
from bot.reading.text.tokens import Token


class Head:
    """What a cell over a column, or before a row, says of the numbers there.

    `units` are the units it names, `names` the indicator (several that fit alike), `telling` the
    words that tell which figure, `uom` one of the unit of measure. `own`: 我局 or the like is
    named; `aside`: the numbers are no figures; `title`: it only says what kind of thing stands
    there; `unknown`: nobody knows it.
    """

    __slots__ = ("aside", "cell", "names", "own", "telling", "title", "units", "unknown", "uom")

    def __init__(self, cell: Cell) -> None:
        """A cell that says nothing yet."""
        self.cell = cell
        self.units: tuple[str, ...] = ()
        self.names: tuple[str, ...] = ()
        self.telling: list[Token] = []
        self.uom: Quantity | None = None
        self.own = False
        self.aside = False
        self.title = False
        self.unknown = False

    @property
    def figures(self) -> bool:
        """Whether figures of the office stand under it."""
        told = bool(self.names or self.units or self.telling)
        return told and not (self.aside or self.unknown)


_NEAR: Final = 31


def days_are_in_order(heads: list[Head]) -> bool:
    """Whether days told by their numbers alone (11.6, 11.7) are such: under a title, in a row."""
    days = [
        t.quantity.stretch.last
        for head in heads
        if head.cell.number
        for t in head.telling
        if t.quantity is not None and t.quantity.stretch is not None
    ]
    if not any(head.cell.number for head in heads):
        return True
    near = bool(days) and (days[-1] - days[0]).days < _NEAR
    return heads[0].title and near and days == sorted(set(days)) and len(days) > 1
