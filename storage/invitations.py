"""Invitation links; only the hash of a token is kept."""

from datetime import datetime
from hashlib import sha256

from sqlalchemy import select

from storage.tables import InvitationRow
from storage.transaction import Transaction


def add(
    tx: Transaction,
    token: str,
    *,
    expires_at: datetime,
    uses: int,
    part: str | None = None,
    chat_part: str | None = None,
    unit_ids: tuple[int, ...] = (),
    created_by: int | None = None,
) -> InvitationRow:
    """Keep an invitation of a person (`part`) or of a chat (`chat_part`), for some units."""
    row = InvitationRow(
        token_hash=_digest(token),
        part=part,
        chat_part=chat_part,
        unit_ids=list(unit_ids),
        created_by=created_by,
        created_at=tx.now,
        expires_at=expires_at,
        uses_left=uses,
    )
    tx.session.add(row)
    tx.session.flush()
    return row


def find(tx: Transaction, token: str) -> InvitationRow | None:
    """The invitation of a token while it can still be used, or None."""
    query = select(InvitationRow).where(InvitationRow.token_hash == _digest(token))
    row = tx.session.scalars(query).one_or_none()
    return row if row and row.uses_left > 0 and row.expires_at > tx.now else None


def use(tx: Transaction, row: InvitationRow) -> None:
    """Count one use."""
    row.uses_left -= 1
    tx.session.flush()


def _digest(token: str) -> str:
    return sha256(token.encode()).hexdigest()
