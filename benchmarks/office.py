"""A made-up office with a year behind it: what boards are measured on.

Every unit has 39 indicators and says a line of each in every of 52 weeks. Where figures are alike
(benchmarks.figures) half of the units always say nothing, a third of the others something new in
the last; else nearly no two figures and targets of the office are the same. A zero board is
published every week. Standings and closings are those that the lines grow to, message by message;
the facts themselves are written by the database.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cache, partial
from itertools import islice, product
from typing import Any

from sqlalchemy import and_, case, func, insert, literal, select

from benchmarks.figures import ALIKE, INDICATORS, Figures
from bot.domain.catalogue import Catalogue, Kind, Target, Unit
from bot.domain.ledger import Closing, Entry, Place
from bot.domain.messages import Text
from bot.domain.office import OfficeRules
from bot.domain.people import ChatRef
from bot.domain.reading import Measure, Op
from bot.services import boards, scoring
from bot.services.desk import Desk
from bot.services.freezing import freeze_zero
from bot.services.projection import kept
from bot.standings.closing import close
from bot.standings.terms import Terms
from bot.texts import render_plain
from storage import chats, office
from storage.standings import Kept
from storage.store import Store
from storage.tables import ClosingRow, ReportRow, StandingRow, UpdateRow
from storage.transaction import Transaction

WEEKS = 52
NOW = datetime(2023, 12, 29, 9, tzinfo=UTC)
FRIDAY = date(2023, 1, 6)
GROUP, INDICATOR = "第0组", "指标0"
_SENT = datetime(2023, 1, 6, 2, tzinfo=UTC)  # of the first week; ten in the morning at the office
_BATCH, _UNITS = 20_000, 500


def fill(url: str, units: int, figures: Figures = ALIKE) -> None:
    """Make the office in a new database."""
    store = Store(url, lambda: NOW)
    store.migrate()
    store.write_now(lambda tx: _found(tx, units, figures))
    for first in range(1, units + 1, _UNITS):
        store.write_now(partial(_write_log, units=range(first, min(first + _UNITS, units + 1))))
    store.close()


def desk() -> Desk:
    """A desk at which nothing is at hand yet."""
    return Desk(OfficeRules(), lambda: NOW, lambda _words, _after: None)


def say(text: Text) -> str:
    return render_plain(text, "zh-Hans")


def catalogue(units: int, figures: Figures) -> Catalogue:
    names = tuple(f"单位{number}" for number in range(units))
    targets = (
        Target(unit, kind.name, 2023, *figures.aim(number, place))
        for number, unit in enumerate(names)
        for place, kind in enumerate(figures.indicators)
    )
    return Catalogue(tuple(Unit(name) for name in names), figures.indicators, tuple(targets))


def _found(tx: Transaction, units: int, figures: Figures) -> None:
    """The catalogue, what is kept of every ledger, and the boards published."""
    office.save_catalogue(tx, catalogue(units, figures))
    chats.seen(tx, ChatRef(-1, "supergroup", "群"))
    numbers = range(1, units + 1)
    _insert(tx, ReportRow, (_report(unit, week) for unit in numbers for week in range(WEEKS)))
    pairs = list(product(numbers, range(1, INDICATORS + 1)))
    _insert(tx, StandingRow, (_standing(*pair, figures) for pair in pairs))
    _insert(tx, ClosingRow, (_closing(*pair, figures) for pair in pairs))
    scoring.make(tx)
    _publish(tx)


def _publish(tx: Transaction) -> None:
    """A zero board each Friday, an hour before the line of the week is sent."""
    at_desk = desk()
    for week in range(WEEKS):
        at = _sent(week) - timedelta(hours=1)
        board = replace(boards.zero_now(tx, at_desk, GROUP), at=at)
        freeze_zero(Transaction(tx.session, at), at_desk, board, f"{at:%G-W%V}")


def _write_log(tx: Transaction, units: range) -> None:
    """A fact for every report and indicator of some units, as the standing has it."""
    last = ReportRow.sent_at == _sent(WEEKS - 1)
    facts = {
        "report_id": ReportRow.id,
        "position": StandingRow.indicator_id,
        "unit_id": ReportRow.unit_id,
        "indicator_id": StandingRow.indicator_id,
        "year": StandingRow.year,
        "measure": literal("actual"),
        "op": literal("set"),
        "value": case((last, StandingRow.value), else_=ClosingRow.value),
        "as_of": func.date(ReportRow.sent_at),
        "qualifier": literal("exact"),
        "stated": literal(""),
        "live": literal(True),
    }
    query = select(*facts.values()).join(StandingRow, StandingRow.unit_id == ReportRow.unit_id)
    of = (
        (ClosingRow.unit_id, StandingRow.unit_id),
        (ClosingRow.indicator_id, StandingRow.indicator_id),
    )
    query = query.join(ClosingRow, and_(*(mine == its for mine, its in of)))
    query = query.where(ReportRow.unit_id.in_(units)).order_by(ReportRow.id)
    tx.session.execute(insert(UpdateRow).from_select(list(facts), query))


def _insert(tx: Transaction, table: type[Any], rows: Iterable[dict[str, Any]]) -> None:
    waiting = iter(rows)
    while batch := list(islice(waiting, _BATCH)):
        tx.session.execute(insert(table), batch)


def _sent(week: int) -> datetime:
    return _SENT + timedelta(weeks=week)


def _report(unit: int, week: int) -> dict[str, Any]:
    number = _before(unit) + week + 1
    words = {"text": "周报", "text_hash": str(number), "outcome": "record", "problems": []}
    times = {"sent_at": _sent(week), "received_at": _sent(week)}
    return {"id": number, "chat_id": 1, "message_id": number, "unit_id": unit, **words, **times}


def _before(unit: int) -> int:
    """The number of the last report of the unit before."""
    return (unit - 1) * WEEKS


@dataclass(frozen=True)
class _Grown:
    """What is kept of a ledger; its reports are numbered from 1."""

    held: Kept
    closed: Closing


@cache
def _grown(pattern: int, kind: Kind) -> _Grown:
    """A ledger of weekly totals, kept and closed with each of them as if it had just come."""
    closed, open_, terms = None, list[Entry](), Terms(kind)
    for week in range(WEEKS):
        open_ = [one for one in open_ if closed is None or one.as_of > closed.day]
        place = Place(_sent(week), week + 1, 0, week + 1)
        value = _value(pattern, week)
        open_.append(Entry(place, Measure.ACTUAL, Op.SET, value, _sent(week).date()))
        closed = close(open_, terms, 2023, closed)
    if closed is None:
        raise ValueError("a year of weeks is long enough to be closed")
    return _Grown(kept(open_, terms, 2023, closed), closed)


def _value(pattern: int, week: int) -> Decimal:
    more = week == WEEKS - 1 and pattern % 3 == 0
    return Decimal(0) if pattern % 2 else Decimal(pattern % 90 + more)


def _ledger(unit: int, kind: int, figures: Figures) -> tuple[_Grown, Decimal]:
    """How the ledger of a unit and an indicator grew, by their ids, and how many times as large."""
    of = figures.indicators[kind - 1].kind
    return _grown(figures.pattern(unit - 1), of), figures.times(unit - 1, kind - 1)


def _standing(unit: int, kind: int, of: Figures) -> dict[str, Any]:
    grown, times = _ledger(unit, kind, of)
    held, eve = grown.held, grown.held.eve
    figures = {"value": _so_many(held.value, times), "as_of": held.as_of}
    moved = {"reports": held.reports, "last_report_id": _report_of(unit, held.last_report)}
    before = {"eve": eve and eve.day, "before": eve and _so_many(eve.value, times)}
    key = {"unit_id": unit, "indicator_id": kind, "year": 2023}
    return {**key, **figures, **moved, **before, "last_movement": held.last_movement}


def _closing(unit: int, kind: int, of: Figures) -> dict[str, Any]:
    grown, times = _ledger(unit, kind, of)
    closed, found = grown.closed, grown.closed.found
    figures = {"value": _so_many(found.value, times), "as_of": found.as_of}
    moved = {"reports": found.reports, "last_report_id": _report_of(unit, found.moved_by)}
    key = {"unit_id": unit, "indicator_id": kind, "year": 2023, "day": closed.day}
    return {**key, **figures, **moved, "last_movement": found.last_movement}


def _so_many(value: Decimal | None, times: Decimal) -> Decimal | None:
    return None if value is None else value * times


def _report_of(unit: int, number: int | None) -> int | None:
    return None if number is None else _before(unit) + number
