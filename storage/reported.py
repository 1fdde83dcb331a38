"""What was reported in a stretch of days, read by day: no more rows than the stretch has."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from sqlalchemy import ColumnElement, and_, exists, select

from bot.domain.reading import Op
from storage.history import Ids
from storage.tables import IndicatorRow, ReportRow, StandingRow, UnitRow, UpdateRow
from storage.transaction import Transaction


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
    """The live updates whose day lies in a stretch, both ends included, sent by a moment.

    Corrections are none of them: they count for the day of the figure that they correct.
    """
    query = select(
        UpdateRow.unit_id,
        UpdateRow.indicator_id,
        UpdateRow.as_of,
        UpdateRow.measure,
        UpdateRow.op,
        UpdateRow.value,
    ).where(UpdateRow.as_of.between(first, last), UpdateRow.live, UpdateRow.op != Op.CORRECT)
    if sent_by is not None:
        query = query.join(ReportRow, ReportRow.id == UpdateRow.report_id)
        query = query.where(ReportRow.sent_at <= sent_by)
    return tuple(Fact(*row) for row in tx.session.execute(query))


def corrected_since(tx: Transaction, first: date) -> set[Ids]:
    """What was corrected by a message of a day or later, by the ids of unit and indicator."""
    eve = datetime.combine(first, time.min, UTC) - timedelta(days=1)  # a day begins somewhere
    query = (
        select(UpdateRow.unit_id, UpdateRow.indicator_id)
        .join(ReportRow, ReportRow.id == UpdateRow.report_id)
        .where(ReportRow.sent_at >= eve, UpdateRow.live, UpdateRow.op == Op.CORRECT)
    )
    return {(unit, of) for unit, of in tx.session.execute(query) if of is not None}


def spoken_besides(
    tx: Transaction, first: date, last: date, indicators: Collection[int]
) -> Iterator[tuple[int, int | None]]:
    """Which units spoke of which of some indicators for the days of a stretch, by their ids.

    Not told is what a standing tells: that its newest figure is of one of these days. The indicator
    is None for a report of nothing in particular. Each unit and indicator is looked up once in an
    index: it costs what the office holds, and not what was said.
    """
    figure = exists().where(
        StandingRow.unit_id == UnitRow.id,
        StandingRow.indicator_id == IndicatorRow.id,
        StandingRow.year == last.year,
        StandingRow.as_of.between(first, last),
    )
    named = and_(~figure, _told(first, last, UpdateRow.indicator_id == IndicatorRow.id))
    query = select(UnitRow.id, IndicatorRow.id).join(IndicatorRow, IndicatorRow.id.in_(indicators))
    for unit, indicator in tx.session.execute(query.where(named)):
        yield unit, indicator
    nothing = _told(first, last, UpdateRow.indicator_id.is_(None))
    for unit in tx.session.scalars(select(UnitRow.id).where(nothing)):
        yield unit, None


def _told(first: date, last: date, of: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether a unit told something for the days of a stretch that still counts."""
    return exists().where(
        UpdateRow.unit_id == UnitRow.id,
        of,
        UpdateRow.year.in_({first.year, last.year}),
        UpdateRow.live.is_(True),
        UpdateRow.as_of.between(first, last),
        UpdateRow.op != Op.CORRECT,
    )
