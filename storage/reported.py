"""What was reported in a stretch of days, read by day: no more rows than the stretch has."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import select

from storage.tables import ReportRow, UpdateRow
from storage.transaction import Transaction
from storage.updates import Key


@dataclass(frozen=True, slots=True)
class Fact:
    """One live update: of which unit and indicator (None: of nothing in particular), and its day.

    `day` is the update's as_of; `value` is in the indicator's unit of measure.
    """

    unit: int
    indicator: int | None
    day: date
    measure: str
    op: str
    value: Decimal


def facts(
    tx: Transaction, first: date, last: date, sent_by: datetime | None = None
) -> tuple[Fact, ...]:
    """The live updates whose day lies in a stretch, both ends included, sent by a moment."""
    query = select(
        UpdateRow.unit_id,
        UpdateRow.indicator_id,
        UpdateRow.as_of,
        UpdateRow.measure,
        UpdateRow.op,
        UpdateRow.value,
    ).where(UpdateRow.as_of.between(first, last), UpdateRow.live)
    if sent_by is not None:
        query = query.join(ReportRow, ReportRow.id == UpdateRow.report_id)
        query = query.where(ReportRow.sent_at <= sent_by)
    return tuple(Fact(*row) for row in tx.session.execute(query))


def spoken_after(tx: Transaction, day: date, indicators: Collection[int]) -> list[Key]:
    """The standings of a day's year of which anything was said for a later day."""
    query = select(UpdateRow.unit_id, UpdateRow.indicator_id).where(
        UpdateRow.as_of > day,
        UpdateRow.year == day.year,
        UpdateRow.indicator_id.in_(indicators),
        UpdateRow.live,
    )
    found = tx.session.execute(query.distinct())
    return [Key(unit, of, day.year) for unit, of in found if of is not None]
