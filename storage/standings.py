"""The projection: what the live facts of a unit, an indicator and a year add up to now."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import Date, func, select

from storage.tables import StandingRow
from storage.transaction import Transaction
from storage.updates import Key


@dataclass(frozen=True, slots=True)
class Kept:
    """A standing as it is kept; `last_report` is the report that moved it last."""

    value: Decimal | None
    as_of: date | None = None
    last_movement: date | None = None
    reports: int = 0
    stated_target: Decimal | None = None
    last_report: int | None = None


def get(tx: Transaction, key: Key) -> Kept | None:
    """The standing kept for a key, or None where nothing was ever reported."""
    row = tx.session.get(StandingRow, tuple(key))
    if row is None:
        return None
    return Kept(
        row.value, row.as_of, row.last_movement, row.reports, row.stated_target, row.last_report_id
    )


def of_year(tx: Transaction, year: int, indicators: Iterable[int] | None = None) -> dict[Key, Kept]:
    """The standings kept of a year, of all indicators or of those with these ids."""
    query = select(
        StandingRow.unit_id,
        StandingRow.indicator_id,
        StandingRow.value,
        StandingRow.as_of,
        StandingRow.last_movement,
        StandingRow.reports,
        StandingRow.stated_target,
        StandingRow.last_report_id,
    ).where(StandingRow.year == year)
    if indicators is not None:
        query = query.where(StandingRow.indicator_id.in_(list(indicators)))
    return {
        Key(row.unit_id, row.indicator_id, year): Kept(
            row.value,
            row.as_of,
            row.last_movement,
            row.reports,
            row.stated_target,
            row.last_report_id,
        )
        for row in tx.session.execute(query)
    }


def last_days(tx: Transaction, year: int) -> dict[int, date]:
    """The day of the newest figure of each unit in a year, by the unit's id.

    A unit that named nothing but a target has spoken on 1 January.
    """
    newest = func.max(func.coalesce(StandingRow.as_of, date(year, 1, 1), type_=Date))
    query = select(StandingRow.unit_id, newest).where(StandingRow.year == year)
    return dict(tx.session.execute(query.group_by(StandingRow.unit_id)).all())


def put(tx: Transaction, key: Key, kept: Kept) -> None:
    """Keep a standing; one without reports is dropped, for silence is no figure."""
    row = tx.session.get(StandingRow, tuple(key))
    if kept.reports == 0:
        if row is not None:
            tx.session.delete(row)
        tx.session.flush()
        return
    if row is None:
        row = StandingRow(unit_id=key.unit_id, indicator_id=key.indicator_id, year=key.year)
        tx.session.add(row)
    row.value, row.as_of, row.last_movement = kept.value, kept.as_of, kept.last_movement
    row.reports, row.stated_target = kept.reports, kept.stated_target
    row.last_report_id = kept.last_report
    tx.session.flush()
