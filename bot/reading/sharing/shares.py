"""To whom and to what a value goes that a list or a table shares out."""

from typing import Final

from bot.domain.reading import Measure
from bot.reading.quantities import Quantity, Stretch
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

MEASURES: Final = {
    Role.TARGET: Measure.TARGET,
    Role.COMPLETION: Measure.COMPLETION,
    Role.REMAINING: Measure.REMAINING,
}
"""The measure that a word over a column, or before values dealt out, names."""


def measured(clause: Clause, told: Token) -> Measure | None:
    """The measure of a word; 的 leads from a goal to its shares (分别为年度目标的60%、50%)."""
    of_it = told.role == Role.TARGET and clause.text.startswith("的", told.end - clause.start)
    return Measure.COMPLETION if of_it else MEASURES.get(told.role)


class Share:
    """To whom and to what one value goes; what is None is as the clause says.

    `part` is 0 or 1 where the value is one side of a pair written 2/1. `total` tells that the value
    is the to-date total whatever the words about it say, `stretch` over which days it is. `whole`
    is the sum that stands for a value which is one of several parts; where nobody told it, `until`
    is the end of the parts that are asked about.
    """

    __slots__ = (
        "measure",
        "names",
        "part",
        "stretch",
        "total",
        "unit",
        "until",
        "whole",
    )

    def __init__(
        self,
        unit: str | None = None,
        names: tuple[str, ...] | None = None,
        measure: Measure | None = None,
        part: int | None = None,
        total: bool = False,
        stretch: Stretch | None = None,
        whole: Quantity | None = None,
        until: int | None = None,
    ) -> None:
        """As its fields say."""
        self.unit = unit
        self.names = names
        self.measure = measure
        self.part = part
        self.total = total
        self.stretch = stretch
        self.whole = whole
        self.until = until


UNPLACED: Final[tuple[Share, ...]] = ()
"""To whom a number of a row goes whose numbers do not fit the headings: nobody knows."""

PARTIAL: Final = Share(part=-1)
"""What a number is that is only a part of another, or counts the rows of a table: no value."""

PASSED: Final = (PARTIAL,)

ITS_OWN: Final = (Share(),)
"""What a value goes to that nothing shares out: what its clause says."""

IN_A_ROW: Final = (Share(part=-2),)
"""What a number is that stands in a row with others behind one name: nobody knows."""

Shares = dict[int, tuple[Share, ...]]
"""The shares of values, by the place where each value begins."""
