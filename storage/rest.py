"""Whether everything that came in was worked off and everything due was said."""

from sqlalchemy import or_, select

from storage.tables import InboxRow, OutboxRow
from storage.transaction import Transaction


def at_rest(tx: Transaction) -> bool:
    """Whether nothing waits to be handled or said now; what waits for its time does not count."""
    arrived = or_(InboxRow.not_before.is_(None), InboxRow.not_before <= tx.now)
    due = or_(OutboxRow.not_before.is_(None), OutboxRow.not_before <= tx.now)
    handled = select(InboxRow.id).where(InboxRow.state == "pending", arrived).limit(1)
    said = select(OutboxRow.id).where(OutboxRow.state.in_(("pending", "sending")), due).limit(1)
    return tx.session.scalar(handled) is None and tx.session.scalar(said) is None
