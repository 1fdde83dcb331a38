"""Published boards, frozen: what was said is never changed by what is learned later."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from storage.tables import BoardRow
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Published:
    """A board as it was published; `content` is its JSON form (contract: board)."""

    kind: str
    scope: str
    period: str
    at: datetime
    published_at: datetime
    content: Mapping[str, Any]


def freeze(
    tx: Transaction, kind: str, scope: str, period: str, at: datetime, content: dict[str, Any]
) -> bool:
    """Keep a board as published; False, and nothing changed, where that period has one already."""
    if of_period(tx, kind, scope, period) is not None:
        return False
    tx.session.add(
        BoardRow(kind=kind, scope=scope, period=period, at=at, published_at=tx.now, content=content)
    )
    tx.session.flush()
    return True


def of_period(tx: Transaction, kind: str, scope: str, period: str) -> Published | None:
    """The board published for a period."""
    row = tx.session.scalar(
        select(BoardRow).where(
            BoardRow.kind == kind, BoardRow.scope == scope, BoardRow.period == period
        )
    )
    return _published(row) if row else None


def latest(
    tx: Transaction, kind: str, scope: str, before: datetime, limit: int = 1
) -> tuple[Published, ...]:
    """The last boards of a kind and scope made before a moment, newest first."""
    rows = tx.session.scalars(
        select(BoardRow)
        .where(BoardRow.kind == kind, BoardRow.scope == scope, BoardRow.at < before)
        .order_by(BoardRow.at.desc())
        .limit(limit)
    )
    return tuple(_published(row) for row in rows)


def _published(row: BoardRow) -> Published:
    return Published(row.kind, row.scope, row.period, row.at, row.published_at, row.content)
