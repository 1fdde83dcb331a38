"""Recognition (认定): what the clerk recognised or returned of what was reported."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select

from storage.tables import RecognitionRow
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Recognition:
    """An amount of a unit's indicator, in its unit of measure, recognised or returned on a day."""

    unit: int
    indicator: int
    day: date
    value: Decimal
    returned: bool = False
    reason: str = ""


def note(tx: Transaction, recognition: Recognition, by: int | None) -> None:
    """Write it down; the reported figures stay as they are. `by` is the person's database id."""
    tx.session.add(
        RecognitionRow(
            unit_id=recognition.unit,
            indicator_id=recognition.indicator,
            day=recognition.day,
            value=recognition.value,
            returned=recognition.returned,
            reason=recognition.reason,
            by=by,
            at=tx.now,
        )
    )
    tx.session.flush()


def sum_of(tx: Transaction, unit: int, indicator: int, year: int) -> Decimal:
    """What was recognised of a unit's indicator in a year; what was returned is not in it."""
    query = select(RecognitionRow.value).where(
        RecognitionRow.unit_id == unit,
        RecognitionRow.indicator_id == indicator,
        RecognitionRow.day.between(date(year, 1, 1), date(year, 12, 31)),
        RecognitionRow.returned.is_(False),
    )
    return sum(tx.session.scalars(query), Decimal(0))
