"""What is corrected, and how far the words of correction hold."""

from typing import Final, NamedTuple

from bot.reading.quantities import Quantity


class Reach(NamedTuple):
    """How far words of correction hold.

    `told` is how much was given before them, `heads` whether they open a list of figures, `over`
    the number of the sentence that they head as a whole, or -1. `undone` is the place of the first
    of the figures just given that they take back, or -1.
    """

    told: int = 0
    heads: bool = False
    over: int = -1
    undone: int = -1


_NOTHING_CORRECTED: Final = Reach()


class Corrections:
    """What stands in the place of what.

    `on` tells that figures correct earlier ones, `reach` how far the words hold that said so.
    `retracting` is set by words that take back the figure just given (打错了,), for the next one;
    `slipped` by those that take it back as it is said (啊不对), which makes it no figure at all.
    `wrong` is the value last said to be wrong, `denied` what 不是 denied with its value: a figure
    of another thing corrects nothing.
    """

    def __init__(self) -> None:
        """Nothing is corrected."""
        self.on = False
        self.reach = _NOTHING_CORRECTED
        self.retracting = False
        self.slipped = False
        self.wrong: Quantity | None = None
        self.denied: tuple[str, ...] = ()
