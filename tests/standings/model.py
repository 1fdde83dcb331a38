"""The rules of standing once more, slowly: every rule as written, sets instead of running sums."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal

from bot.domain.catalogue import Kind
from bot.domain.ledger import Entry, Place
from bot.domain.reading import Op

ZERO = Decimal(0)


def value(entries: Iterable[Entry], day: date, moment: datetime | None = None) -> Decimal:
    """The to-date value of a count at the end of a day, knowing what had been sent by a moment."""
    known = [entry for entry in entries if moment is None or entry.place.sent_at <= moment]
    year = [entry for entry in corrected(known) if entry.as_of.year == day.year]
    return _at([entry for entry in year if entry.as_of <= day])


def stated(entries: Sequence[Entry], day: date, kind: Kind) -> Decimal | None:
    """Rule 11: a level, ratio or rate at the end of a day is the latest stated, and additions.

    Additions alone make a level, and no share.
    """
    year = [one for one in corrected(entries) if one.as_of.year == day.year and one.as_of <= day]
    totals = [one for one in year if one.op is Op.SET]
    last = max(totals, key=_order) if totals else None
    more = [
        one.value for one in year if one.op is Op.ADD and (not last or _order(one) > _order(last))
    ]
    if last is None and (kind.percent or not more):
        return None
    return (last.value if last else ZERO) + sum(more, ZERO)


def corrected(entries: Sequence[Entry]) -> list[Entry]:
    """Rule 3: each correction overwrites the last-sent earlier update (or the one it names)."""
    standing: list[Entry] = []
    for entry in sorted(entries, key=lambda entry: entry.place):
        if entry.op is not Op.CORRECT:
            standing.append(entry)
            continue
        meant = [one for one in standing if entry.replaces in (None, one.value)]
        if meant:
            standing[standing.index(meant[-1])] = meant[-1]._replace(value=entry.value)
    return standing


def _order(entry: Entry) -> tuple[date, Place]:
    return entry.as_of, entry.place


def _first(window: Entry) -> date:
    return window.since or window.as_of


def _inside(entry: Entry, window: Entry) -> bool:
    began = _first(entry) if entry.op is Op.WINDOW else entry.as_of
    return _first(window) <= began and entry.as_of <= window.as_of


def _unsilenced(entries: Sequence[Entry]) -> list[Entry]:
    """Rule 5: a window silences windows and additions sent before it that lie wholly inside it."""
    windows = [entry for entry in entries if entry.op is Op.WINDOW]
    return [
        entry
        for entry in entries
        if entry.op is Op.SET
        or not any(window.place > entry.place and _inside(entry, window) for window in windows)
    ]


def _at(entries: Sequence[Entry]) -> Decimal:
    """Rules 6 to 8: the anchor, and all additions after it."""
    left = _unsilenced(entries)
    anchors = [entry for entry in left if entry.op in (Op.SET, Op.WINDOW)]
    if not anchors:
        return sum((entry.value for entry in left), ZERO)
    anchor = max(anchors, key=_order)
    after = [entry.value for entry in left if _order(entry) > _order(anchor)]
    return _anchored(entries, left, anchor) + sum(after, ZERO)


def _anchored(entries: Sequence[Entry], left: Sequence[Entry], anchor: Entry) -> Decimal:
    if anchor.op is Op.SET:
        return anchor.value
    first = _first(anchor)
    before = [entry for entry in entries if _order(entry) < _order(anchor)]
    found = [_up_to(before, first - timedelta(days=1)) + anchor.value]
    totals = [entry for entry in before if entry.op is Op.SET and entry.as_of >= first]
    if totals:
        found.append(max(totals, key=_order).value)
    rivals = [
        entry
        for entry in left
        if entry.op is Op.WINDOW and _first(entry) < first <= entry.as_of and entry != anchor
    ]
    found += [_up_to(before, rival.as_of) for rival in rivals]
    return max(found)


def _up_to(entries: Sequence[Entry], day: date) -> Decimal:
    return _at([entry for entry in entries if entry.as_of <= day])
