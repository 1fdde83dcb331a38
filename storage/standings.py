"""The projection: what the live facts of a unit, an indicator and a year add up to now."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy import Date, String, func, select, type_coerce

from bot.domain.ledger import Eve
from storage import rows
from storage.tables import StandingRow
from storage.transaction import Transaction
from storage.updates import Key

_COLUMNS = tuple(StandingRow.__table__.columns)


@dataclass(frozen=True, slots=True)
class Kept:
    """A standing as it is kept; `last_report` is the report that moved it last.

    `eve` is None where only a closing knows what stood before the week of the newest figure, and
    in rows that an older program kept.
    """

    value: Decimal | None
    as_of: date | None = None
    last_movement: date | None = None
    reports: int = 0
    stated_target: Decimal | None = None
    last_report: int | None = None
    eve: Eve | None = None


def get(tx: Transaction, key: Key) -> Kept | None:
    """The standing kept for a key, or None where nothing was ever reported."""
    row = tx.session.get(StandingRow, tuple(key))
    return None if row is None else _kept(row)


class Figure(NamedTuple):
    """What boards show of a standing; ids of unit and indicator are the database's."""

    unit_id: int
    indicator_id: int
    value: Decimal | None
    as_of: date | None
    last_movement: date | None


def figures(
    tx: Transaction,
    year: int,
    indicators: Iterable[int] | None = None,
    units: Iterable[int] | None = None,
) -> Iterator[Figure]:
    """The figures of a year, of all indicators and units or of those with these ids."""
    columns = [getattr(StandingRow, name) for name in Figure._fields]
    query = select(*columns).where(StandingRow.year == year)
    if indicators is not None:
        query = query.where(StandingRow.indicator_id.in_(list(indicators)))
    if units is not None:
        query = query.where(StandingRow.unit_id.in_(list(units)))
    return map(Figure._make, tx.columns(query))


def values(tx: Transaction, year: int, units: Collection[int]) -> Iterator[tuple[int, int, str]]:
    """What was reported of some units in a year, by the ids of unit and indicator.

    In the words that decimals are kept in.
    """
    row = StandingRow
    query = select(row.unit_id, row.indicator_id, type_coerce(row.value, String))
    reported = (row.as_of.is_not(None), row.value.is_not(None))
    return tx.plain(query.where(row.year == year, row.unit_id.in_(units), *reported))


class Weekly(NamedTuple):
    """A standing with what stood before the week of `as_of`: `before`, at the end of `eve`.

    Without an `eve` that is not known.
    """

    unit_id: int
    indicator_id: int
    value: Decimal | None
    as_of: date
    eve: date | None
    before: Decimal | None


def reported(tx: Transaction, year: int, indicators: Iterable[int]) -> Iterator[Weekly]:
    """What was reported of some indicators in a year; a target alone is no figure."""
    columns = [getattr(StandingRow, name) for name in Weekly._fields]
    of_some = StandingRow.indicator_id.in_(list(indicators)), StandingRow.as_of.is_not(None)
    query = select(*columns).where(StandingRow.year == year, *of_some)
    return map(Weekly._make, tx.columns(query))


def years(tx: Transaction) -> set[int]:
    """The years of which a standing is kept."""
    return set(tx.session.scalars(select(StandingRow.year).distinct()))


def of_year(tx: Transaction, year: int, units: Collection[int] | None = None) -> dict[Key, Kept]:
    """The standings kept of a year, of all units or of those with these ids."""
    query = select(*_COLUMNS).where(StandingRow.year == year)
    if units is not None:
        query = query.where(StandingRow.unit_id.in_(units))
    found = tx.session.execute(query)
    return {Key(row.unit_id, row.indicator_id, year): _kept(row) for row in found}


def last_days(tx: Transaction, year: int) -> dict[int, date]:
    """The day of the newest figure of each unit in a year, by the unit's id.

    A unit that named nothing but a target has spoken on 1 January.
    """
    newest = func.max(func.coalesce(StandingRow.as_of, date(year, 1, 1), type_=Date))
    query = select(StandingRow.unit_id, newest).where(StandingRow.year == year)
    return dict(tx.session.execute(query.group_by(StandingRow.unit_id)).all())


def put(tx: Transaction, key: Key, kept: Kept) -> None:
    """Keep a standing; one without reports is dropped, for silence is no figure."""
    rows.keep(tx, StandingRow, key, _columns_of(kept) if kept.reports else None)


def _columns_of(kept: Kept) -> dict[str, object]:
    return {
        "value": kept.value,
        "as_of": kept.as_of,
        "last_movement": kept.last_movement,
        "reports": kept.reports,
        "stated_target": kept.stated_target,
        "last_report_id": kept.last_report,
        "eve": kept.eve.day if kept.eve else None,
        "before": kept.eve.value if kept.eve else None,
    }


def _kept(
    row: Any,  # noqa: ANN401 -- a row of the table, or of its columns
) -> Kept:
    return Kept(
        row.value,
        row.as_of,
        row.last_movement,
        row.reports,
        row.stated_target,
        row.last_report_id,
        Eve(row.eve, row.before) if row.eve else None,
    )
