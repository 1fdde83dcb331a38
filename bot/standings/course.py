"""The course of a figure: its value after each update in the order of days (Standing, 5 to 8).

Whatever silences a window or is its anchor's rival comes no later than it in the order, so one pass
from the first update to the last gives the value at every day.
"""

from bisect import bisect_left
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from bot.domain.catalogue import Kind
from bot.domain.ledger import Entry
from bot.domain.reading import Op

ZERO = Decimal(0)


def nothing(kind: Kind) -> Decimal | None:
    """The value where nothing was said: 0, or none for a kind that does not add up."""
    return ZERO if kind.accumulates else None


class Course:
    """The values of one year so far; feed it the updates in the order of (day, place)."""

    def __init__(self, kind: Kind, opening: Decimal | None) -> None:
        """Begin with the value before the first update that will be taken."""
        self.value = opening
        self._kind = kind
        self._opening = opening
        self._days: list[date] = []
        self._closing: list[Decimal | None] = []
        self._last_total: tuple[date, Decimal] | None = None
        self._windows = _OpenWindows()

    def take(self, entry: Entry) -> Decimal | None:
        """Reckon one more update in; gives the value after it."""
        self.value = self._after(entry)
        if not self._days or self._days[-1] != entry.as_of:
            self._days.append(entry.as_of)
            self._closing.append(self.value)
        self._closing[-1] = self.value
        return self.value

    def before(self, day: date) -> Decimal | None:
        """The value at the end of the day before."""
        place = bisect_left(self._days, day)
        return self._closing[place - 1] if place else self._opening

    def _after(self, entry: Entry) -> Decimal | None:
        if entry.op is Op.SET:
            self._last_total = (entry.as_of, entry.value)
            return entry.value
        if entry.op is Op.WINDOW and self._kind.accumulates:
            return self._after_window(entry)
        if self.value is None and self._kind.percent:
            return None  # points more than a share nobody has named
        return (self.value or ZERO) + entry.value

    def _after_window(self, window: Entry) -> Decimal:
        """The largest of what the window and its rivals give (Standing, 7)."""
        first = window.since or window.as_of
        found = [(self.before(first) or ZERO) + window.value]
        if self._last_total and self._last_total[0] >= first:
            found.append(self._last_total[1])
        found += [self._closing_of(day) for day in self._windows.rivals(first)]
        self._windows.add(window, first)
        return max(found)

    def _closing_of(self, day: date) -> Decimal:
        return self._closing[bisect_left(self._days, day)] or ZERO


class _OpenWindows:
    """The windows that no later one has silenced, by their last days."""

    def __init__(self) -> None:
        self._by_end: dict[date, list[tuple[date, Entry]]] = {}

    def rivals(self, first: date) -> Iterable[date]:
        """The days, from `first` on, on which a window ends that began before `first`."""
        ends = self._ends_from(first)
        return [end for end in ends if any(began < first for began, _ in self._by_end[end])]

    def add(self, window: Entry, first: date) -> None:
        """Let a window in, and silence those sent before it that lie inside it."""
        for end in self._ends_from(first):
            self._by_end[end] = [
                (began, other)
                for began, other in self._by_end[end]
                if began < first or other.place > window.place
            ]
        self._by_end.setdefault(window.as_of, []).append((first, window))

    def _ends_from(self, first: date) -> list[date]:
        ends = list(self._by_end)  # in order of days, for that is how windows come in
        return ends[bisect_left(ends, first) :]
