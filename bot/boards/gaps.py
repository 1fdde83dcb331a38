"""How many rows of a lagging board have which gap: lamps, ranks and pages come of counts alone.

Gaps are in hundredths of a point; None is that of rows without a target, which come last.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from itertools import accumulate
from typing import NamedTuple, TypeAlias

from bot.boards.lamps import Lamp, lamp
from bot.boards.scores import as_share, hundredths
from bot.domain.office import Lamps

Gap: TypeAlias = int | None


class Alike(NamedTuple):
    """So many rows of one shape have one score (None: no target)."""

    shape: int
    score: int | None
    rows: int


class Stretch(NamedTuple):
    """The gaps of the rows on a page, and how many rows with the first of them come before it."""

    first: Gap
    last: Gap
    before: int


class Gaps:
    """Rows counted by gap."""

    def __init__(self, counts: Mapping[Gap, int]) -> None:
        """`counts` has the number of rows of each gap, in any order."""
        self._counts = counts
        self._order = sorted(counts, key=lambda gap: (gap is None, gap or 0))
        self._ends = list(accumulate(counts[gap] for gap in self._order))
        self._place = {gap: place for place, gap in enumerate(self._order)}

    @property
    def count(self) -> int:
        """All rows."""
        return self._ends[-1] if self._ends else 0

    def lamps(self, rules: Lamps) -> Mapping[Lamp | None, int]:
        """How many rows each lamp has; None counts those without a target."""
        found: Counter[Lamp | None] = Counter()
        for gap, count in self._counts.items():
            found[lamp_of(gap, rules)] += count
        return found

    def rank(self, gap: Gap) -> int:
        """The rank of a row with this gap, which those alike share; it is among the rows."""
        place = self._place[gap]
        return 1 + (self._ends[place - 1] if place else 0)

    def without(self, others: "Gaps") -> "Gaps":
        """The rows but for others that are among them."""
        left = Counter(self._counts)
        left.subtract(others._counts)
        return Gaps(+left)

    def of_lamp(self, wanted: Lamp, rules: Lamps) -> "Gaps":
        """The rows whose gap has a lamp."""
        counts = self._counts.items()
        return Gaps({gap: count for gap, count in counts if lamp_of(gap, rules) is wanted})

    def stretch(self, first: int, size: int) -> Stretch | None:
        """Where the rows from the `first` on (counted from 0) are; None where there are none."""
        last = min(first + size, self.count) - 1
        if last < first:
            return None
        begins, ends = bisect_left(self._ends, first + 1), bisect_left(self._ends, last + 1)
        before = first - (self._ends[begins - 1] if begins else 0)
        return Stretch(self._order[begins], self._order[ends], before)


def gaps(rows: Iterable[Alike], paces: Mapping[int, int]) -> Gaps:
    """Rows by their gap to the pace of their shape."""
    found: Counter[Gap] = Counter()
    for shape, score, count in rows:
        found[None if score is None else score - paces[shape]] += count
    return Gaps(found)


def lamp_by(rules: Lamps) -> Callable[[int], Lamp]:
    """What tells the lamp of a gap without a decimal, for many gaps: the rules are read once."""
    red, deep_red = hundredths(-rules.red), hundredths(-rules.deep_red)

    def lamp_at(gap: int) -> Lamp:
        if gap >= 0:
            return Lamp.GREEN
        if gap <= deep_red:
            return Lamp.DEEP_RED
        return Lamp.RED if gap <= red else Lamp.YELLOW

    return lamp_at


def lamp_of(gap: Gap, rules: Lamps) -> Lamp | None:
    """The lamp of a gap; None without one."""
    return None if gap is None else lamp(as_share(gap), rules)
