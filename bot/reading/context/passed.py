"""What the clauses told in passing, and gave no figure of."""

from decimal import Decimal
from typing import NamedTuple


class Investment(NamedTuple):
    """The total investment in projects: in which sentence it was told, and how many yuan it is.

    `counted` tells that the projects were counted, and none was called by its name.
    """

    sentence: int
    amount: Decimal
    counted: bool


class Passed:
    """What is no figure of ours, and may yet tell what the next number is of.

    `counted` is what was last counted that is in no catalogue, `aside` where the text goes on
    behind it, if it was measured otherwise than the thing spoken of (签约2个,用工500人,).
    `unforgiven` are the words last found to be no name with a slip.
    `staged` is the thing last counted at a stage of its building (村卫生室开工120个), `befallen`
    the stage last told without a number of something (充电桩已开工).
    `level` is the thing of a level last named, behind the sentence that named it.
    `invested` is the total investment last told of projects, `no_projects` the sentence whose acts
    count something else than projects (棚改开工1200套).
    """

    def __init__(self) -> None:
        """Nothing was passed."""
        self.counted = ""
        self.aside = -1
        self.unforgiven = ""
        self.staged: tuple[str, ...] = ()
        self.befallen: tuple[str, ...] = ()
        self.level = (-1, "")
        self.invested: Investment | None = None
        self.no_projects = -1
