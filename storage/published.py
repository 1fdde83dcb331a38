"""Published boards, frozen: what was said is never changed by what is learned later."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import select

from storage import office
from storage.tables import BoardRow
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Published:
    """A board as it was published; `content` is its JSON form (contract: board).

    The rows of a lagging board are kept beside it (`storage.lines`), under its `number`.
    `catalogue` is the version of the one in force then, None where that is not known.
    """

    number: int
    kind: str
    scope: str
    period: str
    at: datetime
    published_at: datetime
    content: Mapping[str, Any]
    catalogue: str | None = None


class Stamp(NamedTuple):
    """Which board it is, and the moment it shows, in UTC."""

    number: int
    at: datetime


def freeze(
    tx: Transaction, kind: str, scope: str, period: str, at: datetime, content: dict[str, Any]
) -> int | None:
    """Keep a board as published; its number, or None where that period has one: it stays."""
    if of_period(tx, kind, scope, period) is not None:
        return None
    made = {"published_at": tx.now, "catalogue": office.version(tx), "content": content}
    row = BoardRow(kind=kind, scope=scope, period=period, at=at, **made)
    tx.session.add(row)
    tx.session.flush()
    return row.id


def of_period(tx: Transaction, kind: str, scope: str, period: str) -> Published | None:
    """The board published for a period."""
    row = tx.session.scalar(
        select(BoardRow).where(
            BoardRow.kind == kind, BoardRow.scope == scope, BoardRow.period == period
        )
    )
    return _published(row) if row else None


def at_moment(tx: Transaction, kind: str, scope: str, at: datetime) -> Published | None:
    """The board of a kind and scope that was published as that of this very moment."""
    row = tx.session.scalar(
        select(BoardRow).where(BoardRow.kind == kind, BoardRow.scope == scope, BoardRow.at == at)
    )
    return _published(row) if row else None


def moment_meant(tx: Transaction, kind: str, scope: str, at: datetime) -> datetime:
    """The moment that is meant by one given to the minute: that of a board published within it.

    Chats show a board's minute. Of several boards the last is meant; without one, or where seconds
    are given, it is the moment itself, and so is the very moment of a board. In the zone of `at`.
    """
    if at.second or at.microsecond or at_moment(tx, kind, scope, at):
        return at
    found = latest(tx, kind, scope, at + timedelta(minutes=1))
    return found[0].at.astimezone(at.tzinfo) if found and found[0].at > at else at


def moment_of_any(tx: Transaction, at: datetime) -> datetime | None:
    """The moment of a board of any kind that is meant by one given to the minute; None without.

    It is in the zone of `at`.
    """
    within = timedelta(0) if at.second or at.microsecond else timedelta(minutes=1, microseconds=-1)
    query = select(BoardRow.at).where(BoardRow.at >= at, BoardRow.at <= at + within)
    found = tx.session.scalar(query.order_by(BoardRow.at.desc()).limit(1))
    return found.astimezone(at.tzinfo) if found else None


def newest(tx: Transaction, kind: str, scope: str, until: datetime) -> Stamp | None:
    """The last board of a kind and scope made up to a moment; its content is not read."""
    query = (
        select(BoardRow.id, BoardRow.at)
        .where(BoardRow.kind == kind, BoardRow.scope == scope, BoardRow.at <= until)
        .order_by(BoardRow.at.desc())
        .limit(1)
    )
    row = tx.session.execute(query).first()
    return Stamp(*row) if row else None


def nearest(tx: Transaction, kind: str, scope: str, at: datetime) -> tuple[datetime, ...]:
    """The moments, in UTC, of the last board made up to a moment and of the first made after it."""
    before = newest(tx, kind, scope, at)
    after = tx.session.scalar(
        select(BoardRow.at)
        .where(BoardRow.kind == kind, BoardRow.scope == scope, BoardRow.at > at)
        .order_by(BoardRow.at)
        .limit(1)
    )
    found = (before.at if before else None, after)
    return tuple(one for one in found if one is not None)


def numbers(tx: Transaction, kind: str) -> list[int]:
    """All boards of a kind by scope, and of each the oldest first."""
    query = select(BoardRow.id).where(BoardRow.kind == kind)
    return list(tx.session.scalars(query.order_by(BoardRow.scope, BoardRow.at)))


def of_number(tx: Transaction, number: int) -> Published | None:
    """The board of a number."""
    row = tx.session.scalar(select(BoardRow).where(BoardRow.id == number))
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
    return Published(
        number=row.id,
        kind=row.kind,
        scope=row.scope,
        period=row.period,
        at=row.at,
        published_at=row.published_at,
        content=row.content,
        catalogue=row.catalogue,
    )
