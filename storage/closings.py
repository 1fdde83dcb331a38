"""The closings of the ledgers: the state at the end of a day that the open entries go on from."""

from sqlalchemy import select

from bot.domain.ledger import Closing, Place
from storage.tables import ClosingRow
from storage.transaction import Transaction
from storage.updates import Key


def get(tx: Transaction, key: Key) -> Closing | None:
    """Up to where a ledger is closed, or None where all of it is open."""
    row = tx.session.get(ClosingRow, tuple(key))
    return _closing(row) if row else None


def of_year(tx: Transaction, year: int) -> dict[Key, Closing]:
    """All closings of a year."""
    rows = tx.session.scalars(select(ClosingRow).where(ClosingRow.year == year))
    return {Key(row.unit_id, row.indicator_id, year): _closing(row) for row in rows}


def put(tx: Transaction, key: Key, closing: Closing | None) -> None:
    """Keep a closing; None opens the whole ledger."""
    row = tx.session.get(ClosingRow, tuple(key))
    if closing is None:
        if row is not None:
            tx.session.delete(row)
            tx.session.flush()
        return
    if row is None:
        row = ClosingRow(unit_id=key.unit_id, indicator_id=key.indicator_id, year=key.year)
        tx.session.add(row)
    _fill(row, closing)
    tx.session.flush()


def _fill(row: ClosingRow, closing: Closing) -> None:
    row.day, row.value, row.as_of = closing.day, closing.value, closing.as_of
    row.last_movement, row.last_report_id = closing.last_movement, closing.moved_by
    row.reports, row.stated_target = closing.reports, closing.stated_target
    row.corrected_at = closing.corrected_at
    place = closing.stated_at
    row.stated_at = place.sent_at if place else None
    row.stated_message_id = place.message_id if place else None
    row.stated_position = place.position if place else None
    row.stated_report_id = place.report if place else None


def _closing(row: ClosingRow) -> Closing:
    return Closing(
        row.day,
        row.value,
        row.as_of,
        row.last_movement,
        row.last_report_id,
        row.reports,
        row.stated_target,
        _stated_at(row),
        row.corrected_at,
    )


def _stated_at(row: ClosingRow) -> Place | None:
    if row.stated_at is None:
        return None
    return Place(
        row.stated_at,
        row.stated_message_id or 0,
        row.stated_position or 0,
        row.stated_report_id or 0,
    )
