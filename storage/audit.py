"""Who changed what of the office and when; rows are written once and never changed."""

from typing import Any

from storage.tables import AuditRow
from storage.transaction import Transaction


def note(tx: Transaction, person_id: int | None, action: str, **detail: Any) -> None:  # noqa: ANN401 -- JSON
    """Write down an act of a person (None: the machine itself)."""
    tx.session.add(AuditRow(at=tx.now, person_id=person_id, action=action, detail=detail))
    tx.session.flush()
