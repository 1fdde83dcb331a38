"""The inbox: what arrived is kept here, with how far we have asked, until it was worked off."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import delete, func, select, update

from storage.tables import CursorRow, InboxRow
from storage.transaction import Transaction
from storage.upsert import insert_new


@dataclass(frozen=True, slots=True)
class Arrived:
    """A raw update of the messenger; those of one `lane` (a chat) are worked off in order."""

    update_id: int
    lane: str
    payload: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Waiting:
    """An update of the inbox that is not worked off; before `not_before` it is let rest."""

    id: int
    lane: str
    payload: dict[str, Any]
    attempts: int
    not_before: datetime | None


def put_batch(
    tx: Transaction, source: str, updates: Sequence[Arrived], next_offset: int | None
) -> None:
    """Keep the updates and where `source` is to be asked next; what is known already stays once.

    The same id with another content is another update: the messenger starts its numbers anew
    after a quiet week.
    """
    if updates:
        statement = insert_new(tx, InboxRow, ("update_id", "digest"))
        tx.session.connection().execute(statement, [_columns(tx, one) for one in updates])
    if next_offset is not None:
        tx.session.merge(CursorRow(source=source, offset=next_offset))


def offset(tx: Transaction, source: str) -> int | None:
    """Where `source` is to be asked next, or None if it never was."""
    row = tx.session.get(CursorRow, source)
    return row.offset if row else None


def pending(tx: Transaction, limit: int, besides: Collection[str] = ()) -> list[Waiting]:
    """The oldest updates that wait, in the order of their arrival, but none of some lanes."""
    query = (
        select(InboxRow.id, InboxRow.lane, InboxRow.payload, InboxRow.attempts, InboxRow.not_before)
        .where(InboxRow.state == "pending", InboxRow.lane.not_in(besides))
        .order_by(InboxRow.id)
        .limit(limit)
    )
    return [Waiting(*row) for row in tx.session.execute(query)]


def done(tx: Transaction, row: int) -> None:
    """The update was worked off."""
    _set(tx, row, state="done", done_at=tx.now)


def retry(tx: Transaction, row: int, error: str, not_before: datetime) -> None:
    """Working off the update failed; it is tried again from `not_before` on."""
    _set(tx, row, attempts=InboxRow.attempts + 1, error=error, not_before=not_before)


def set_aside(tx: Transaction, row: int, error: str) -> None:
    """The update cannot be worked off; it is kept, and those after it flow."""
    _set(tx, row, state="set_aside", attempts=InboxRow.attempts + 1, error=error, done_at=tx.now)


def oldest(tx: Transaction) -> datetime | None:
    """Since when the oldest update waits that was never tried, or None."""
    query = select(func.min(InboxRow.received_at)).where(
        InboxRow.state == "pending", InboxRow.attempts == 0
    )
    return tx.session.scalar(query)


def prune(tx: Transaction, before: datetime) -> None:
    """Forget updates worked off before a moment; the messenger repeats none older than a day."""
    tx.session.execute(delete(InboxRow).where(InboxRow.state == "done", InboxRow.done_at < before))


def _set(tx: Transaction, row: int, **values: Any) -> None:  # noqa: ANN401 -- columns of any type
    tx.session.execute(update(InboxRow).where(InboxRow.id == row).values(**values))


def _columns(tx: Transaction, one: Arrived) -> dict[str, Any]:
    plain = json.dumps(one.payload, sort_keys=True, ensure_ascii=False)
    return {
        "update_id": one.update_id,
        "digest": sha256(plain.encode()).hexdigest(),
        "lane": one.lane,
        "payload": one.payload,
        "received_at": tx.now,
    }
