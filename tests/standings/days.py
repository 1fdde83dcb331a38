"""Short words for entries: `total("wed", 5)`, `window("mon", "fri", 3)`, sent in the order written.

The week is that of 2 to 8 October 2023.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from bot.domain.ledger import Entry, Place
from bot.domain.reading import Measure, Op

MONDAY = date(2023, 10, 2)
NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
NEVER_SENT = Place(datetime.min.replace(tzinfo=UTC), 0, 0)


def day(name: str | date) -> date:
    """A day of the week of 2 October 2023, `-sun` the Sunday before it, or the date itself."""
    if isinstance(name, date):
        return name
    if name.startswith("-"):
        return day(name[1:]) - timedelta(days=7)
    return MONDAY + timedelta(days=NAMES.index(name))


def sent(on: str | date, at: time = time(9)) -> datetime:
    return datetime.combine(day(on), at, tzinfo=UTC)


def total(on: str | date, value: object, measure: Measure = Measure.ACTUAL) -> Entry:
    return _entry(Op.SET, value, on, measure=measure)


def more(on: str | date, value: object) -> Entry:
    return _entry(Op.ADD, value, on)


def window(since: str | date, on: str | date, value: object) -> Entry:
    return _entry(Op.WINDOW, value, on, since=day(since))


def correct(value: object, instead_of: object = None, measure: Measure = Measure.ACTUAL) -> Entry:
    named = None if instead_of is None else Decimal(str(instead_of))
    return _entry(Op.CORRECT, value, "sun", measure=measure)._replace(replaces=named)


def withdrawn(entry: Entry, at: datetime) -> Entry:
    return entry._replace(withdrawn_at=at)


def one_after_another(entries: Iterable[Entry]) -> list[Entry]:
    """The entries as sent one a minute, in the order written, but never before their day began."""
    moment = datetime.min.replace(tzinfo=UTC)
    placed = []
    for number, entry in enumerate(entries, start=1):
        own = entry.place.sent_at if entry.place != NEVER_SENT else sent(_day_of(entry, moment))
        moment = max(own, moment + timedelta(minutes=1))
        placed.append(entry._replace(place=Place(moment, number, 0, number)))
    return placed


def _day_of(entry: Entry, moment: datetime) -> date:
    return moment.date() if entry.op is Op.CORRECT and moment.year > 1 else entry.as_of


def _entry(
    op: Op,
    value: object,
    on: str | date,
    since: date | None = None,
    measure: Measure = Measure.ACTUAL,
) -> Entry:
    return Entry(NEVER_SENT, measure, op, Decimal(str(value)), day(on), since)
