"""What holds to the end of a sentence."""

from bot.reading.quantities import Stretch


class Sentence:
    """What the sentence that is read has told so far; each has one of its own.

    `number` tells which it is, `begun` how many figures were given before it, `start` where it
    stands, `stretch` the days that held when it began.
    `counts` tells that numbers stand in it, `ours` that we, a unit or an indicator are named.
    `total` tells that a word of total (累计, 共, 已) holds, `topical` that a clause named when and
    nothing else (上周,), `years` that figures span several years (过去五年).
    `parted` tells that 其中 leads to the parts of a figure by unit or by day.
    `series` is how the names of a series begin that it tells of (三个一批).
    `inner` is what had a figure in its last brackets.
    """

    def __init__(
        self,
        number: int,
        begun: int,
        start: int = 0,
        stretch: Stretch | None = None,
    ) -> None:
        """A sentence that has told nothing yet."""
        self.number = number
        self.begun = begun
        self.start = start
        self.stretch = stretch
        self.counts = False
        self.ours = False
        self.total = False
        self.topical = False
        self.years = False
        self.parted = False
        self.series = ""
        self.inner: tuple[str, ...] = ()
