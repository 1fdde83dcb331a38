"""What the figures of a unit and an indicator add up to (rules of Standing), a pure function."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal, localcontext

from bot.domain.catalogue import Direction, Kind
from bot.domain.ledger import Closing, Entry, Eve, Folded, Place
from bot.domain.reading import Measure
from bot.standings.corrections import settle
from bot.standings.course import ZERO, Course, nothing
from bot.standings.implied import TargetOn, actuals

EXACT = 60  # digits: products and sums of values of 15 digits never round


@dataclass(frozen=True, slots=True)
class Point:
    """The value at the end of a day on which something was said, and the day's last update."""

    day: date
    value: Decimal | None
    last: Place


def fold(
    entries: Iterable[Entry],
    kind: Kind,
    day: date,
    moment: datetime | None = None,
    target_on: TargetOn | None = None,
    direction: Direction = Direction.UP,
    closed: Closing | None = None,
) -> Folded:
    """The standing at the end of `day`, knowing what had been sent by `moment` (None: everything).

    `entries` are those of one unit and one indicator, in any order; entries of other years than
    the day's count for nothing (but corrections sent in the new year reach back). Updates that
    speak of no indicator (`*`) are not among them: the caller resolves or leaves them out. With
    `closed` they are those after its day, which it stands for.
    """
    start = closed.found if closed else Folded(nothing(kind))
    known = [entry for entry in entries if moment is None or entry.place.sent_at <= moment]
    settled = [entry for entry in settle(known) if _counts(entry, day)]
    points = course(settled, kind, target_on, direction, start.value)
    moved = _last_moved(points, start.value)
    stated, stated_at = _stated_target(settled, start)
    said = sum(entry.withdrawn_at is None and _counts(entry, day) for entry in known)
    return Folded(
        value=points[-1].value if points else start.value,
        as_of=points[-1].day if points else start.as_of,
        last_movement=moved.day if moved else start.last_movement,
        moved_by=moved.last.report if moved else start.moved_by,
        reports=start.reports + said,
        stated_target=stated,
        stated_at=stated_at,
        eve=_eve(points, closed),
    )


def path(
    entries: Iterable[Entry],
    kind: Kind,
    day: date,
    target_on: TargetOn | None = None,
    direction: Direction = Direction.UP,
) -> list[Point]:
    """The values of a day's year up to that day, one for each day on which something was said."""
    settled = [entry for entry in settle(entries) if _counts(entry, day)]
    return course(settled, kind, target_on, direction, nothing(kind))


def course(
    settled: Iterable[Entry],
    kind: Kind,
    target_on: TargetOn | None,
    direction: Direction,
    opening: Decimal | None,
) -> list[Point]:
    """The value at the end of every day on which something was said, from settled entries.

    `opening` is the value before the first of them.
    """
    running = Course(kind, opening)
    points: list[Point] = []
    with localcontext(prec=EXACT):
        figures = actuals(settled, target_on, direction)
        for entry in sorted(figures, key=lambda entry: (entry.as_of, entry.place)):
            point = Point(entry.as_of, running.take(entry), entry.place)
            points[-1:] = (
                [point] if points and points[-1].day == point.day else [*points[-1:], point]
            )
    return points


def _counts(entry: Entry, day: date) -> bool:
    return entry.as_of.year == day.year and entry.as_of <= day


def _last_moved(points: Sequence[Point], opening: Decimal | None) -> Point | None:
    values = [opening, *(point.value for point in points)]
    for place in range(len(points), 0, -1):
        if (values[place] or ZERO) != (values[place - 1] or ZERO):
            return points[place - 1]
    return None


def _eve(points: Sequence[Point], closed: Closing | None) -> Eve | None:
    """What stood before the week of the last point; None where only a closing's entries tell it."""
    if not points:
        return None
    day = sunday_before(points[-1].day)
    for point in reversed(points):
        if point.day <= day:
            return Eve(day, point.value)
    if closed is None:
        return Eve(day, None)
    if closed.day > day:
        return None
    return Eve(day, closed.found.value if closed.found.as_of else None)


def sunday_before(day: date) -> date:
    """The last day of the week before that of a day."""
    return day - timedelta(days=day.weekday() + 1)


def _stated_target(settled: Iterable[Entry], start: Folded) -> tuple[Decimal | None, Place | None]:
    """The target named last in the order of sending, and where."""
    last, where = start.stated_target, start.stated_at
    for entry in settled:
        if entry.measure is Measure.TARGET and (where is None or entry.place > where):
            last, where = entry.value, entry.place
    return last, where
