"""Exemptions (不可抗力): a unit excused from an indicator or all, for a reason, until a day."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from storage.tables import ExemptionRow
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Exemption:
    """Who is excused from what (None: everything), why, and up to which day, included."""

    unit: int
    indicator: int | None
    reason: str
    until: date


def grant(tx: Transaction, exemption: Exemption, by: int | None) -> None:
    """Excuse a unit; `by` is the person's database id."""
    tx.session.add(
        ExemptionRow(
            unit_id=exemption.unit,
            indicator_id=exemption.indicator,
            reason=exemption.reason,
            until=exemption.until,
            by=by,
            at=tx.now,
        )
    )
    tx.session.flush()


def active(tx: Transaction, day: date, granted_by: datetime | None = None) -> tuple[Exemption, ...]:
    """The exemptions that hold on a day, oldest first; only those granted by a moment if given."""
    query = select(ExemptionRow).where(ExemptionRow.until >= day).order_by(ExemptionRow.id)
    if granted_by is not None:
        query = query.where(ExemptionRow.at <= granted_by)
    return tuple(
        Exemption(row.unit_id, row.indicator_id, row.reason, row.until)
        for row in tx.session.scalars(query)
    )
