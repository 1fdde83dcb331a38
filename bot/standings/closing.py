"""Closing a ledger: what is long settled is kept as one state, and only what is open is folded.

A closing stands for every entry of its year up to its day. It does so as long as nothing reaches
behind that day: no window that began on it or before, and no correction, for one may mean any
figure sent before it. `holds` says whether it outlives a change; where it does not, the ledger is
folded as a whole and closed anew.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.domain.ledger import Closing, Entry
from bot.domain.reading import Op
from bot.standings.fold import fold
from bot.standings.terms import Terms

MOST_OPEN = 16
LATE = timedelta(days=7)  # the running week stays open: it is what people still speak of


@dataclass(frozen=True, slots=True)
class Touch:
    """What happened to a ledger: the first day and the first sending of what came or went.

    The first day of a window is the one on which it began.
    """

    first: date
    sent_at: datetime
    correction: bool = False

    def __or__(self, other: "Touch") -> "Touch":
        """Both changes as one."""
        return Touch(
            min(self.first, other.first),
            min(self.sent_at, other.sent_at),
            self.correction or other.correction,
        )


def holds(closing: Closing, touch: Touch) -> bool:
    """Whether a closing still stands for what lies before its day, after such a change."""
    since = closing.corrected_at
    later = since is None or touch.sent_at > since
    return later and touch.first > closing.day and not touch.correction


def close(
    entries: Sequence[Entry], terms: Terms, year: int, closed: Closing | None = None
) -> Closing | None:
    """The ledger of a year closed further, where more than 16 of its entries are open.

    `entries` are all of them, or those after `closed`. What was closed already stays so; None where
    nothing can be closed.
    """
    live = [one for one in entries if one.withdrawn_at is None and one.as_of.year == year]
    if len(live) <= MOST_OPEN:
        return closed
    corrected_at = closed.corrected_at if closed else _last_correction(entries)
    day = _day_to_close(live, corrected_at)
    return closed if day is None else closing_at(entries, terms, day, corrected_at, closed)


def closing_at(
    entries: Sequence[Entry],
    terms: Terms,
    day: date,
    corrected_at: datetime | None,
    closed: Closing | None = None,
) -> Closing:
    """The state at the end of a day, from all entries or those after `closed`."""
    found = fold(entries, terms.kind, day, None, terms.target_on, terms.direction, closed)
    return Closing(day, found, corrected_at)


def is_true(closing: Closing, entries: Sequence[Entry], terms: Terms) -> bool:
    """Whether a closing is what all entries of its ledger say, and closes what may be closed."""
    live = [one for one in entries if one.withdrawn_at is None]
    of_year = [one for one in live if one.as_of.year == closing.day.year]
    corrected_at = _last_correction(entries)
    if closing.day < _closed_at_least(of_year, corrected_at) or _began(of_year, closing.day):
        return False
    return closing_at(entries, terms, closing.day, corrected_at) == closing


def _last_correction(entries: Iterable[Entry]) -> datetime | None:
    said = (entry.place.sent_at for entry in entries if entry.op is Op.CORRECT)
    return max(said, default=None)


def _day_to_close(live: Sequence[Entry], corrected_at: datetime | None) -> date | None:
    """The last day that may be closed and is a week old; the first one where it must be later."""
    least = _closed_at_least(live, corrected_at)
    late = max(entry.as_of for entry in live) - LATE
    days = [day for day in _days_between_windows(live) if day >= least]
    settled = [day for day in days if day <= late]
    if settled:
        return settled[-1]
    return days[0] if corrected_at is not None and least != date.min else None


def _closed_at_least(live: Iterable[Entry], corrected_at: datetime | None) -> date:
    """The last day of what a correction may have meant, and of the corrections themselves."""
    if corrected_at is None:
        return date.min
    meant = (entry.as_of for entry in live if entry.place.sent_at <= corrected_at)
    return max(meant, default=date.min)


def _days_between_windows(live: Sequence[Entry]) -> list[date]:
    """The days on which something was said and over which no window runs on, in order."""
    days: list[date] = []
    begun = date.max  # the first day of all windows that end later
    for entry in sorted(live, key=lambda entry: entry.as_of, reverse=True):
        if entry.as_of < begun and entry.as_of not in days[-1:]:
            days.append(entry.as_of)
        begun = min(begun, first_day(entry))
    return days[::-1]


def _began(live: Iterable[Entry], day: date) -> bool:
    return any(first_day(entry) <= day < entry.as_of for entry in live)


def first_day(entry: Entry) -> date:
    """The first day of which an entry speaks."""
    return min(entry.since or entry.as_of, entry.as_of)
