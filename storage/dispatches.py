"""The claims of what the clock sends: written once for a kind, a period and a chat."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from storage.tables import DispatchRow
from storage.transaction import Transaction

WHOLE_RUN = 0
_CLOCK, _START = "clock", "start"


@dataclass(frozen=True, slots=True)
class Asked:
    """What one part of a reminder asked of a unit: the indicators by name ids, in its order.

    `promised` is until when the unit asked to wait, `excused` whether it is on leave this time.
    """

    unit: int
    indicators: tuple[int, ...]
    part: int = 1
    promised: datetime | None = None
    excused: bool = False

    def to_json(self) -> dict[str, Any]:
        """The form kept in the row."""
        return {
            "unit": self.unit,
            "indicators": list(self.indicators),
            "part": self.part,
            "promised": self.promised.isoformat() if self.promised else None,
            "excused": self.excused,
        }

    @staticmethod
    def from_json(kept: dict[str, Any]) -> "Asked":
        """The value of a kept form."""
        promised = kept.get("promised")
        return Asked(
            unit=kept["unit"],
            indicators=tuple(kept["indicators"]),
            part=kept.get("part", 1),
            promised=datetime.fromisoformat(promised) if promised else None,
            excused=kept.get("excused", False),
        )


def started(tx: Transaction) -> datetime:
    """When the clock of this office first ran; this moment at its first run."""
    row = _row(tx, _CLOCK, _START, WHOLE_RUN)
    return (row or claim_row(tx, _CLOCK, _START, WHOLE_RUN, tx.now)).due_at


def claimed(tx: Transaction, kinds: Sequence[str], since: datetime) -> set[tuple[str, str]]:
    """The runs (kind, period) of some kinds already claimed as a whole, due since a moment."""
    found = tx.session.execute(
        select(DispatchRow.kind, DispatchRow.period).where(
            DispatchRow.kind.in_(kinds),
            DispatchRow.chat_id == WHOLE_RUN,
            DispatchRow.due_at >= since,
        )
    )
    return {(kind, period) for kind, period in found}


def is_claimed(tx: Transaction, kind: str, period: str) -> bool:
    """Whether a run as a whole was claimed."""
    return _row(tx, kind, period, WHOLE_RUN) is not None


def claim(
    tx: Transaction,
    kind: str,
    period: str,
    chat: int,
    due_at: datetime,
    *,
    late: bool = False,
    asked: Sequence[Asked] = (),
) -> int | None:
    """The id of a new claim, or None where the same was claimed before."""
    if _row(tx, kind, period, chat) is not None:
        return None
    row = claim_row(tx, kind, period, chat, due_at)
    row.late = late
    row.asked = [one.to_json() for one in asked]
    tx.session.flush()
    return row.id


def claim_row(tx: Transaction, kind: str, period: str, chat: int, due_at: datetime) -> DispatchRow:
    """A new row; the unique key refuses a second one even from another process."""
    row = DispatchRow(kind=kind, period=period, chat_id=chat, due_at=due_at, claimed_at=tx.now)
    tx.session.add(row)
    tx.session.flush()
    return row


def settle(tx: Transaction, dispatch: int, state: str, note: str | None = None) -> None:
    """Say what became of a claim: queued or skipped."""
    row = tx.session.get_one(DispatchRow, dispatch)
    row.state, row.note = state, note
    tx.session.flush()


def asked(tx: Transaction, dispatch: int) -> tuple[Asked, ...]:
    """What a reminder asked of whom; empty for one that does not exist."""
    row = tx.session.get(DispatchRow, dispatch)
    return tuple(Asked.from_json(one) for one in row.asked) if row else ()


def set_asked(tx: Transaction, dispatch: int, values: Sequence[Asked]) -> None:
    """Keep what became of the asking (a promise, a leave)."""
    tx.session.get_one(DispatchRow, dispatch).asked = [one.to_json() for one in values]
    tx.session.flush()


def asked_since(tx: Transaction, kinds: Sequence[str], since: datetime) -> tuple[Asked, ...]:
    """Everything asked by some kinds of runs due since a moment."""
    found = tx.session.scalars(
        select(DispatchRow.asked).where(
            DispatchRow.kind.in_(kinds),
            DispatchRow.chat_id != WHOLE_RUN,
            DispatchRow.due_at >= since,
        )
    )
    return tuple(Asked.from_json(one) for kept in found for one in kept)


def _row(tx: Transaction, kind: str, period: str, chat: int) -> DispatchRow | None:
    return tx.session.scalar(
        select(DispatchRow).where(
            DispatchRow.kind == kind, DispatchRow.period == period, DispatchRow.chat_id == chat
        )
    )
