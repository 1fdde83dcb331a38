"""The closings of the ledgers: the state at the end of a day that the open entries go on from."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import select

from bot.domain.ledger import Closing, Folded, Place
from storage import rows
from storage.tables import ClosingRow
from storage.transaction import Transaction
from storage.updates import Key

_COLUMNS = tuple(ClosingRow.__table__.columns)


def get(tx: Transaction, key: Key) -> Closing | None:
    """Up to where a ledger is closed, or None where all of it is open."""
    row = tx.session.get(ClosingRow, tuple(key))
    return _closing(row) if row else None


def of_year(
    tx: Transaction,
    year: int,
    units: Collection[int],
    indicators: Collection[int] | None = None,
) -> dict[Key, Closing]:
    """The closings of a year of the units with these ids, of all indicators or of some."""
    query = select(*_COLUMNS).where(ClosingRow.year == year, ClosingRow.unit_id.in_(units))
    if indicators is not None:
        query = query.where(ClosingRow.indicator_id.in_(indicators))
    found = tx.session.execute(query)
    return {Key(row.unit_id, row.indicator_id, year): _closing(row) for row in found}


def put(tx: Transaction, key: Key, closing: Closing | None) -> None:
    """Keep a closing; None opens the whole ledger."""
    rows.keep(tx, ClosingRow, key, None if closing is None else _columns(closing))


def _columns(closing: Closing) -> dict[str, object]:
    found, place = closing.found, closing.found.stated_at
    return {
        "day": closing.day,
        "value": found.value,
        "as_of": found.as_of,
        "last_movement": found.last_movement,
        "last_report_id": found.moved_by,
        "reports": found.reports,
        "stated_target": found.stated_target,
        "stated_at": place.sent_at if place else None,
        "stated_message_id": place.message_id if place else None,
        "stated_position": place.position if place else None,
        "stated_report_id": place.report if place else None,
        "corrected_at": closing.corrected_at,
    }


def _closing(
    row: Any,  # noqa: ANN401 -- a row of the table, or of its columns
) -> Closing:
    found = Folded(
        row.value,
        row.as_of,
        row.last_movement,
        row.last_report_id,
        row.reports,
        row.stated_target,
        _stated_at(row),
    )
    return Closing(row.day, found, row.corrected_at)


def _stated_at(row: Any) -> Place | None:  # noqa: ANN401 -- as above
    if row.stated_at is None:
        return None
    return Place(
        row.stated_at,
        row.stated_message_id or 0,
        row.stated_position or 0,
        row.stated_report_id or 0,
    )
