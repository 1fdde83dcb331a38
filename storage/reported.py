"""What was reported in a stretch of days, read by day: no more rows than the stretch has."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select

from storage.tables import UpdateRow
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


def facts(tx: Transaction, first: date, last: date) -> tuple[Fact, ...]:
    """The live updates whose day lies in a stretch, both ends included."""
    rows = tx.session.execute(
        select(
            UpdateRow.unit_id,
            UpdateRow.indicator_id,
            UpdateRow.as_of,
            UpdateRow.measure,
            UpdateRow.op,
            UpdateRow.value,
        ).where(UpdateRow.as_of.between(first, last), UpdateRow.live)
    )
    return tuple(Fact(*row) for row in rows)
