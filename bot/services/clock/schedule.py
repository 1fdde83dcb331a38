"""Which scheduled sending is due: a pure function of the crontab words, the moment and the past.

A run is known by its kind and its day (the period): one run of a kind a day at most, so that slots
which a holiday moves onto one day are one run.
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TypeAlias

from bot.services.desk import NextFire

Moved: TypeAlias = Callable[[date], date]
"""The day on which the office acts instead of a given day (the same, or an earlier one)."""

LONGEST_REST = timedelta(days=14)  # no public holiday with its weekends is longer
LATE_AFTER = timedelta(minutes=5)
_FAMILY = {"second_reminder": "reminder"}


@dataclass(frozen=True, slots=True)
class Slot:
    """One planned run of a kind; `due_at` is aware, in the office's time zone."""

    kind: str
    due_at: datetime

    @property
    def period(self) -> str:
        """The run's day, which with the kind is its key."""
        return self.due_at.date().isoformat()


@dataclass(frozen=True, slots=True)
class Run:
    """A slot whose time has come; `late` marks a make-up, `skipped` names why it is not made."""

    slot: Slot
    late: bool = False
    skipped: str | None = None


def slots(
    kind: str, words: str, after: datetime, until: datetime, next_fire: NextFire, moved: Moved
) -> tuple[Slot, ...]:
    """The runs of a kind that fall within (after, until], in order, holidays considered."""
    days: dict[date, Slot] = {}
    for planned in _firings(words, after, until + LONGEST_REST, next_fire):
        due = _on(planned, moved(planned.date()))
        if after < due <= until:
            days.setdefault(due.date(), Slot(kind, due))
    return tuple(days.values())


def _firings(
    words: str, after: datetime, until: datetime, next_fire: NextFire
) -> Iterator[datetime]:
    """The first firing of each day within (after, until]."""
    firing = next_fire(words, after)
    while firing is not None and firing <= until:
        yield firing
        firing = next_fire(words, _on(firing, firing.date(), time.max))


def _on(moment: datetime, day: date, at: time | None = None) -> datetime:
    return datetime.combine(day, at or moment.time(), moment.tzinfo)


def due(
    planned: Collection[Slot],
    claimed: Collection[tuple[str, str]],
    now: datetime,
    grace: timedelta,
) -> tuple[Run, ...]:
    """What is to be done of the planned slots: each unclaimed one whose time has come, in order.

    `claimed` has (kind, period). Of several of one family the last is made if it lies within its
    grace; what came before it is skipped, and so is a reminder when the second one is due as well.
    """
    open_slots = [
        slot
        for slot in sorted(planned, key=lambda slot: slot.due_at)
        if slot.due_at <= now and (slot.kind, slot.period) not in claimed
    ]
    return tuple(
        Run(slot, now - slot.due_at > LATE_AFTER, _why_not(slot, planned, now, grace))
        for slot in open_slots
    )


def _why_not(slot: Slot, planned: Collection[Slot], now: datetime, grace: timedelta) -> str | None:
    if now - slot.due_at > grace:
        return "beyond grace"
    family = _FAMILY.get(slot.kind, slot.kind)
    if any(
        slot.due_at < other.due_at <= now and _FAMILY.get(other.kind, other.kind) == family
        for other in planned
    ):
        return "overtaken"
    return None


def look_back(started: datetime, now: datetime, grace: timedelta) -> datetime:
    """From when on slots are looked at: not before the clock first ran, and never far back."""
    return max(started, now - grace - LONGEST_REST)


def hold_until(now: datetime, quiet_from: time, quiet_until: time) -> datetime | None:
    """When quiet hours end, if `now` (in the office's time zone) lies in them."""
    at = now.time()
    overnight = quiet_from > quiet_until
    quiet = (at >= quiet_from or at < quiet_until) if overnight else quiet_from <= at < quiet_until
    if not quiet:
        return None
    day = now.date() + timedelta(days=1) if overnight and at >= quiet_from else now.date()
    return datetime.combine(day, quiet_until, now.tzinfo)
