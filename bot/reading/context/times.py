"""Of when the clauses speak: stretches of time, and totals over them."""

from bot.reading.quantities import Stretch


class UnclearDays:
    """Days that were named in words from which nobody can tell them (近日, 国庆以来).

    `start` and `end` tell where those words, with their clause, begin and end, `summed` whether
    累计 behind them is said of these days, `over` whether they head what follows, `used` whether
    they have had a figure.
    """

    __slots__ = ("end", "over", "sentence", "start", "summed", "used")

    def __init__(self, start: int, end: int, sentence: int, summed: bool, over: bool) -> None:
        """Days just named, without a figure yet."""
        self.start = start
        self.end = end
        self.sentence = sentence
        self.summed = summed
        self.over = over
        self.used = False


class Times:
    """The stretch that holds until another is named, and what totals take in.

    `told` is the sentence in which `stretch` was named, `of_a_part` the stretch of a part alone.
    `ending` tells that it is the end of a month or quarter, at which things stand.
    `resumed` holds, in a tuple of its own, the stretch that comes back behind the sentence.
    `period` is that of the report, where its heading tells it, `topic` the stretch where it heads
    what follows.
    `unclear` are days that nobody can tell, as long as they may be those of a figure;
    `unclear_told` whether the message names any, once that has been asked.
    `summing` tells that the last total was 共, `totalled_from` how many figures stood before the
    total that holds was first said, `summed_up` where the last clause begins whose 共 only summed
    up what stood before it.
    """

    def __init__(self) -> None:
        """No time has been told."""
        self.stretch: Stretch | None = None
        self.ending = False
        self.told = -1
        self.of_a_part: Stretch | None = None
        self.resumed: tuple[Stretch | None] | None = None
        self.period: Stretch | None = None
        self.topic: Stretch | None = None
        self.unclear: UnclearDays | None = None
        self.unclear_told: bool | None = None
        self.summing = False
        self.totalled_from = 0
        self.summed_up = -1
