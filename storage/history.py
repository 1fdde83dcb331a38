"""The ledger read back: what any past day is reckoned from."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple, TypeAlias, cast

from sqlalchemy import ColumnElement, and_, func, null, or_, select
from sqlalchemy.orm import aliased

from bot.domain.ledger import Decided, Entry, Place
from bot.domain.reading import Measure, Op
from storage.tables import ClosingRow, ExemptionRow, RecognitionRow, ReportRow, UnitRow, UpdateRow
from storage.transaction import Transaction

Ids: TypeAlias = tuple[int, int]  # unit, indicator


class _Said(NamedTuple):
    """A row of the ledger: whose it is, the message it stands in, and what it says."""

    key: Ids
    message: Ids
    entry: Entry
    alone: bool = False  # taken back by name, while its report stands


def entries(
    tx: Transaction,
    year: int,
    sent_by: datetime | None = None,
    units: Collection[int] | None = None,
    indicators: Collection[int] | None = None,
) -> Mapping[Ids, list[Entry]]:
    """The entries that the standings of a year rest on, by the ids of unit and indicator.

    Only what had been sent by a moment, of some units or indicators, where these are given.
    Those of the next year come along, since a correction sent in January may mean a figure of
    December; withdrawn ones come where a correction might have meant them.
    """
    wanted: list[ColumnElement[bool]] = [
        UpdateRow.year.in_((year, year + 1)),
        UpdateRow.indicator_id.is_not(None),
    ]
    wanted += [ReportRow.sent_at <= sent_by] if sent_by else []
    wanted += [UpdateRow.unit_id.in_(units)] if units is not None else []
    wanted += [UpdateRow.indicator_id.in_(indicators)] if indicators is not None else []
    live = list(_said(tx, [*wanted, UpdateRow.live.is_(True)], null()))
    corrected = {said.key for said in live if said.entry.op is Op.CORRECT}
    gone = _gone(tx, wanted, live) if corrected else ()
    found: dict[Ids, list[Entry]] = {}
    for said in (*live, *(one for one in gone if one.key in corrected)):
        found.setdefault(said.key, []).append(said.entry)
    return found


def entries_after(tx: Transaction, ids: Ids, years: Iterable[int], day: date) -> list[Entry]:
    """The live entries of a unit and an indicator for days after `day`, in those years."""
    wanted = [
        UpdateRow.unit_id == ids[0],
        UpdateRow.indicator_id == ids[1],
        UpdateRow.year.in_(list(years)),
        UpdateRow.live.is_(True),
        UpdateRow.as_of > day,
    ]
    return [said.entry for said in _said(tx, wanted, null())]


def _gone(
    tx: Transaction, wanted: Iterable[ColumnElement[bool]], live: Iterable[_Said]
) -> Iterable[_Said]:
    """What was taken back: withdrawn, or no longer said in a later revision of its message.

    What a later revision still speaks of is no loss: its corrections mean the new words. What was
    taken back by name is one, whatever else its message says.
    """
    kept = {(said.message, said.key, said.entry.measure) for said in live}
    last: dict[object, _Said] = {}
    for said in _said(tx, [*wanted, UpdateRow.live.is_(False)], _taken_back()):
        place = (said.message, said.key, said.entry.measure)
        if said.alone or place not in kept:
            last[(*place, said.entry.place.position)] = said
    return last.values()


def _taken_back() -> ColumnElement[datetime]:
    """When a fact or its report was withdrawn, or its next revision or another answer came."""
    later = aliased(ReportRow)
    edited = select(func.min(later.received_at)).where(
        later.chat_id == ReportRow.chat_id,
        later.message_id == ReportRow.message_id,
        later.revision > ReportRow.revision,
    )
    revised = edited.correlate(ReportRow).scalar_subquery()
    named = UpdateRow.withdrawn_at
    return func.coalesce(named, ReportRow.withdrawn_at, revised, UpdateRow.retired_at)


def _said(
    tx: Transaction, wanted: Iterable[ColumnElement[bool]], until: ColumnElement[Any]
) -> Iterator[_Said]:
    query = (
        select(
            UpdateRow.unit_id,
            UpdateRow.indicator_id,
            UpdateRow.position,
            UpdateRow.report_id,
            UpdateRow.measure,
            UpdateRow.op,
            UpdateRow.value,
            UpdateRow.as_of,
            UpdateRow.since,
            UpdateRow.replaces,
            ReportRow.chat_id,
            ReportRow.message_id,
            ReportRow.sent_at,
            until.label("until"),
            and_(UpdateRow.withdrawn_at.is_not(None), ReportRow.superseded.is_(False)).label(
                "alone"
            ),
        )
        .join(ReportRow, ReportRow.id == UpdateRow.report_id)
        .where(*wanted)
        .order_by(ReportRow.revision)
    )
    # a row is taken apart at once: millions are read, and to ask for a column by name is slow
    for unit, of, *words, chat, message, sent, gone, alone in tx.session.execute(query):
        entry = _entry(words, message, sent, gone)
        yield _Said((unit, cast("int", of)), (chat, message), entry, bool(alone))


def _entry(
    words: Sequence[Any], message: int, sent: datetime, withdrawn_at: datetime | None
) -> Entry:
    position, report, measure, op, value, as_of, since, replaces = words
    place = Place(sent, message, position, report)
    said = _MEASURES[measure], _OPS[op]
    return Entry(place, *said, value, as_of, since, replaces, withdrawn_at)


# by their values: of a year's ledgers millions are looked up
_MEASURES = {one.value: one for one in Measure}
_OPS = {one.value: one for one in Op}


def years(tx: Transaction) -> tuple[int, ...]:
    """The years of which anything was reported, in order."""
    return tuple(tx.session.scalars(select(UpdateRow.year).distinct().order_by(UpdateRow.year)))


def entries_open(
    tx: Transaction, year: int, units: Collection[int], indicators: Collection[int]
) -> Mapping[Ids, list[Entry]]:
    """The live entries of a year that the closing of their ledger does not stand for, by its ids.

    Ledgers without a closing are not among them.
    """
    wanted = [
        ClosingRow.year == year,
        ClosingRow.unit_id.in_(units),
        ClosingRow.indicator_id.in_(indicators),
        UpdateRow.unit_id == ClosingRow.unit_id,
        UpdateRow.indicator_id == ClosingRow.indicator_id,
        UpdateRow.year == ClosingRow.year,
        UpdateRow.live.is_(True),
        UpdateRow.as_of > ClosingRow.day,
    ]
    found: dict[Ids, list[Entry]] = {}
    for said in _said(tx, wanted, null()):
        found.setdefault(said.key, []).append(said.entry)
    return found


def last_zero_reports(
    tx: Transaction, day: date, sent_by: datetime | None = None
) -> Mapping[int, date]:
    """The day, up to `day` in its year, of each unit's last report of nothing in particular.

    Such a report (本周无进展) speaks of no indicator and is in no standing. Only what had been sent
    by a moment, where it is given. By the ids of units.
    """
    query = select(UpdateRow.unit_id, func.max(UpdateRow.as_of)).where(
        UpdateRow.unit_id.in_(select(UnitRow.id)),  # lets the index be searched unit by unit
        UpdateRow.indicator_id.is_(None),
        UpdateRow.year == day.year,
        UpdateRow.live,
        UpdateRow.as_of <= day,
    )
    if sent_by is not None:
        query = query.join(ReportRow, ReportRow.id == UpdateRow.report_id)
        query = query.where(ReportRow.sent_at <= sent_by)
    return dict(tx.session.execute(query.group_by(UpdateRow.unit_id)).all())


def last_reports(
    tx: Transaction, day: date, sent_by: datetime, units: Collection[int]
) -> Mapping[int, date]:
    """The day, up to `day` in its year, of the last report of anything of each of some units.

    Only what had been sent by a moment. By the ids of units.
    """
    query = (
        select(UpdateRow.unit_id, func.max(UpdateRow.as_of))
        .join(ReportRow, ReportRow.id == UpdateRow.report_id)
        .where(
            UpdateRow.unit_id.in_(units),
            UpdateRow.year == day.year,
            UpdateRow.live,
            UpdateRow.as_of <= day,
            ReportRow.sent_at <= sent_by,
        )
        .group_by(UpdateRow.unit_id)
    )
    return dict(tx.session.execute(query).all())


def changed_since(
    tx: Transaction, moment: datetime, day: date, indicators: Collection[int]
) -> set[Ids]:
    """What of these indicators a day's figures may be others of than they were at a moment.

    Facts of the day or before, and corrections of any day, that were stored or taken back since.
    """
    found: set[Ids] = set()
    for column in (UpdateRow.stored_at, UpdateRow.retired_at):
        query = select(UpdateRow.unit_id, UpdateRow.indicator_id).where(
            column >= moment, *_bears_on(day, indicators)
        )
        found.update((unit, of) for unit, of in tx.session.execute(query) if of is not None)
    return found


def ends_by(tx: Transaction, moment: datetime) -> bool:
    """Whether what is kept now is what stood at a moment: nothing came after it.

    No message was sent since, no figure is of a later day of its year, and no exemption of its day
    was granted since. The moment's time zone is the office's.
    """
    day, last = moment.date(), date(moment.year, 12, 31)
    later = (
        select(ReportRow.id).where(ReportRow.sent_at > moment),
        select(UpdateRow.id).where(UpdateRow.as_of > day, UpdateRow.as_of <= last),
        select(ExemptionRow.id).where(ExemptionRow.at > moment, ExemptionRow.until >= day),
    )
    return all(tx.session.scalar(query.limit(1)) is None for query in later)


def came_after(
    tx: Transaction, moment: datetime, day: date, of: Collection[Ids]
) -> Mapping[Ids, datetime]:
    """When the newest message that bears on a day's figure came after a moment, or was taken back.

    Of these units and indicators. Corrections bear on it whatever their own day. A figure stored
    late because its question was answered late is none of these: its message had come before.
    """
    found: dict[Ids, datetime] = {}
    gone = func.coalesce(UpdateRow.retired_at, ReportRow.withdrawn_at)
    units, indicators = {unit for unit, _ in of}, {indicator for _, indicator in of}
    for column in (ReportRow.received_at, gone):
        query = (
            select(UpdateRow.unit_id, UpdateRow.indicator_id, func.max(column))
            .join(ReportRow, ReportRow.id == UpdateRow.report_id)
            .where(column > moment, UpdateRow.unit_id.in_(units), *_bears_on(day, indicators))
            .group_by(UpdateRow.unit_id, UpdateRow.indicator_id)
        )
        for unit, indicator, last in tx.session.execute(query):
            found[unit, indicator] = max(last, found.get((unit, indicator), last))
    return found


def _bears_on(day: date, indicators: Collection[int]) -> tuple[ColumnElement[bool], ...]:
    return (
        UpdateRow.indicator_id.in_(indicators),
        UpdateRow.year.in_((day.year, day.year + 1)),
        or_(UpdateRow.as_of <= day, UpdateRow.op == Op.CORRECT),
    )


def decided(
    tx: Transaction,
    day: date,
    decided_by: datetime | None = None,
    units: Collection[int] | None = None,
) -> Mapping[Ids, Decided]:
    """The sums recognised and returned in a day's year up to that day.

    With `decided_by` what was decided after that moment is left out; of some units, where given.
    """
    row = RecognitionRow
    query = select(row.unit_id, row.indicator_id, row.value, row.returned).where(
        row.day.between(date(day.year, 1, 1), day)
    )
    if decided_by is not None:
        query = query.where(row.at <= decided_by)
    if units is not None:
        query = query.where(row.unit_id.in_(units))
    found: dict[Ids, Decided] = {}
    for unit, indicator, value, returned in tx.session.execute(query):
        so_far = found.get((unit, indicator), Decided())
        found[unit, indicator] = so_far.plus(value, returned=returned)
    return found
