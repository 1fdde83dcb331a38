"""In and out: the inbox with its cursor, the outbox, and the claims of what the clock sends."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base, MessengerId


class CursorRow(Base):
    """How far a source was read: the next offset to ask for, never the highest id seen."""

    __tablename__ = "cursors"

    source: Mapped[str] = mapped_column(primary_key=True)
    offset: Mapped[int] = mapped_column(MessengerId)


class InboxRow(Base):
    """A raw update as it arrived; `lane` (the chat) keeps its order.

    States: pending, done, set_aside.
    """

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("update_id", "digest"),
        Index("ix_inbox_state_id", "state", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    update_id: Mapped[int] = mapped_column(MessengerId)
    digest: Mapped[str]
    lane: Mapped[str]
    payload: Mapped[dict[str, Any]]
    received_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(default="pending")
    attempts: Mapped[int] = mapped_column(default=0)
    not_before: Mapped[datetime | None]
    error: Mapped[str | None]
    done_at: Mapped[datetime | None]


class OutboxRow(Base):
    """Something to be said; `key` is its idempotency key.

    States: pending, sending, sent, unknown (accepted or not, nobody knows), failed, parked.
    `content` is a Text or a picture/file with its parameters; it is rendered at sending.
    """

    __tablename__ = "outbox"
    __table_args__ = (Index("ix_outbox_state_id", "state", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]  # confirmation, question, answer, notice, reminder, board
    chat_id: Mapped[int] = mapped_column(MessengerId, index=True)  # the messenger's id
    chat_kind: Mapped[str]
    reply_to: Mapped[int | None] = mapped_column(MessengerId)
    language: Mapped[str]
    content: Mapped[dict[str, Any]]
    keyboard: Mapped[list[Any]] = mapped_column(default=list)
    subject: Mapped[str | None]  # what it is about, e.g. "question:17", "dispatch:3"
    state: Mapped[str] = mapped_column(default="pending")
    attempts: Mapped[int] = mapped_column(default=0)
    not_before: Mapped[datetime | None]
    created_at: Mapped[datetime]
    claimed_at: Mapped[datetime | None]
    sent_at: Mapped[datetime | None]
    message_id: Mapped[int | None] = mapped_column(MessengerId)
    error: Mapped[str | None]


class DispatchRow(Base):
    """The claim of one scheduled sending: (kind, period, chat) is written once and by one process.

    `asked` says what was asked of whom: [{"unit": id, "indicators": [ids]}]; `late` marks a
    make-up.
    """

    __tablename__ = "dispatches"
    __table_args__ = (UniqueConstraint("kind", "period", "chat_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    period: Mapped[str]
    chat_id: Mapped[int] = mapped_column(MessengerId)  # 0 for a run as a whole
    due_at: Mapped[datetime]
    claimed_at: Mapped[datetime]
    late: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str] = mapped_column(default="claimed")  # claimed, queued, skipped
    asked: Mapped[list[Any]] = mapped_column(default=list)
    note: Mapped[str | None]
