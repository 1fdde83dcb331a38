"""The facts of the reports (指标更新): live rows are what standings are made of."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import ColumnExpressionArgument, Select, or_, select

from bot.domain.ledger import Entry, Place
from bot.domain.reading import ANY_INDICATOR, IndicatorUpdate, Measure, Op, Qualifier
from storage.office import Names
from storage.tables import ReportRow, UpdateRow
from storage.transaction import Transaction

_RECENT = 50


class Key(NamedTuple):
    """Which standing a fact belongs to, in ids of the database."""

    unit_id: int
    indicator_id: int
    year: int


def add(
    tx: Transaction, report: ReportRow, position: int, update: IndicatorUpdate, names: Names
) -> UpdateRow:
    """Store one fact at its place in the message."""
    row = UpdateRow(
        report_id=report.id,
        position=position,
        unit_id=names.unit_id[update.unit],
        indicator_id=names.indicator_id.get(update.indicator),
        year=update.as_of.year,
        measure=update.measure,
        op=update.op,
        value=update.value,
        as_of=update.as_of,
        since=update.since,
        qualifier=update.qualifier,
        stated=update.stated,
        replaces=update.replaces,
        stored_at=tx.now,
    )
    tx.session.add(row)
    tx.session.flush()
    return row


def of_report(tx: Transaction, report_id: int) -> list[UpdateRow]:
    """The live facts of a report in their order."""
    query = select(UpdateRow).where(UpdateRow.report_id == report_id, UpdateRow.live)
    return list(tx.session.scalars(query.order_by(UpdateRow.position)))


def all_of_report(tx: Transaction, report_id: int) -> list[UpdateRow]:
    """All facts of a report, those taken back included."""
    query = select(UpdateRow).where(UpdateRow.report_id == report_id)
    return list(tx.session.scalars(query.order_by(UpdateRow.position)))


def retire(tx: Transaction, rows: Iterable[UpdateRow]) -> None:
    """Take facts out of the standings."""
    for row in rows:
        row.live, row.retired_at = False, tx.now
    tx.session.flush()


def withdraw(tx: Transaction, rows: Sequence[UpdateRow], by: ReportRow | None = None) -> None:
    """Some facts of a report were taken back by name, the others stand.

    `by` is the message that did it, where there was one.
    """
    for row in rows:
        row.withdrawn_at, row.withdrawn_by = tx.now, by.id if by else None
    retire(tx, rows)


def all_years(tx: Transaction, unit_id: int, indicator_id: int) -> list[Entry]:
    """The facts of a unit and an indicator over all years, withdrawn ones marked as such."""
    return _entries(tx, _standing(unit_id, indicator_id))


def of_last_report(tx: Transaction, unit_id: int, before: Place) -> list[tuple[int, Entry]]:
    """What the unit's last report before a place said: ids of indicators with their figures."""
    query = _with_report(UpdateRow.unit_id == unit_id, UpdateRow.live)
    query = query.where(UpdateRow.indicator_id.is_not(None), ReportRow.sent_at <= before.sent_at)
    newest = (ReportRow.sent_at.desc(), ReportRow.message_id.desc(), UpdateRow.position)
    rows = tx.session.execute(query.order_by(*newest).limit(_RECENT))
    found = [(row, report) for row, report in rows if report.id != before.report]
    return [
        (row.indicator_id, _entry(row, report))
        for row, report in found
        if row.indicator_id is not None and report.id == found[0][1].id
    ]


def _with_report(*conditions: ColumnExpressionArgument[bool]) -> Select[UpdateRow, ReportRow]:
    query = select(UpdateRow, ReportRow).join(ReportRow, ReportRow.id == UpdateRow.report_id)
    return query.where(*conditions)


def _standing(unit_id: int, indicator_id: int) -> Select[UpdateRow, ReportRow]:
    return _with_report(
        UpdateRow.unit_id == unit_id,
        UpdateRow.indicator_id == indicator_id,
        ReportRow.superseded.is_(False),
        or_(
            UpdateRow.live,
            UpdateRow.withdrawn_at.is_not(None),
            ReportRow.withdrawn_at.is_not(None),
        ),
    )


def _entries(tx: Transaction, query: Select[UpdateRow, ReportRow]) -> list[Entry]:
    return [_entry(row, report) for row, report in tx.session.execute(query)]


def _entry(row: UpdateRow, report: ReportRow) -> Entry:
    return Entry(
        place=Place(report.sent_at, report.message_id, row.position, report.id),
        measure=Measure(row.measure),
        op=Op(row.op),
        value=row.value,
        as_of=row.as_of,
        since=row.since,
        replaces=row.replaces,
        withdrawn_at=row.withdrawn_at or report.withdrawn_at,
    )


def told(row: UpdateRow, names: Names) -> IndicatorUpdate:
    """The fact in the words of the reading."""
    indicator = row.indicator_id
    return IndicatorUpdate(
        unit=names.unit_name[row.unit_id],
        indicator=ANY_INDICATOR if indicator is None else names.indicator_name[indicator],
        measure=Measure(row.measure),
        op=Op(row.op),
        value=row.value,
        as_of=row.as_of,
        since=row.since,
        qualifier=Qualifier(row.qualifier),
        stated=row.stated,
        replaces=row.replaces,
    )
