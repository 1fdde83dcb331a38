"""What stands over the figures that follow."""

from typing import NamedTuple

from bot.domain.reading import Measure
from bot.reading.quantities import Quantity
from bot.reading.scanning.declared import declared
from bot.reading.text.tokens import Token


class Heading(NamedTuple):
    """Words of operation and measure over the figures that follow (累计:, 剩余任务:).

    `names` are what they are said of, if not of all; `line` and `sentence` those to whose end they
    hold, or -1 for all that follows to the next heading. `told` is the sentence that they stand in,
    `shortly` whether they make goals of a week or a month, `marked` whether a place in a list
    opens the heading.
    """

    words: list[Token]
    names: tuple[str, ...]
    line: int
    sentence: int
    told: int
    shortly: bool
    marked: bool


class Headings:
    """What headings, titles and units of measure over a list say of its figures.

    `held` are words of operation and measure that head what follows (累计:), `measure` the one that
    figures have unless they tell their own.
    `open` tells that the name last spoken of heads what follows, `titled` what kind of paper the
    heading says that it heads (情况统计表), `itemised` that it is the name of an item of a list.
    `grouped` are the indicators of a group that a colon follows, and where what follows begins.
    `strange` is where the clause begins that something unknown heads with a colon (信访:零报告).
    `uoms` is one of the unit of measure said for a name, or for all (no name), `declared` are those
    declared for what stands around them.
    """

    def __init__(self, text: str) -> None:
        """Nothing but the units of measure that the text declares."""
        self.held: Heading | None = None
        self.measure: Measure | None = None
        self.open = False
        self.titled = ""
        self.itemised = False
        self.grouped: tuple[tuple[str, ...], int] = ((), -1)
        self.strange = -1
        self.uoms: dict[tuple[str, ...], Quantity] = {}
        self.declared = declared(text)
