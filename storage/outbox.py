"""The outbox: what is to be said waits here until it was said, once for each key."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, func, select, update

from bot.domain.messages import Screen
from storage.screens import pack_keyboard, pack_text
from storage.tables import OutboxRow
from storage.transaction import Transaction
from storage.upsert import insert_new


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Something to be said to a chat, in a language.

    `key` is the idempotency key: what has been put once is never put again. `chat` and `reply_to`
    are the messenger's ids. `subject` is what it is about ("question:17"), found again when
    somebody replies to it. Before `not_before` it is not sent. `attachment` names a picture or
    file and what it is made of: {"kind": "photo" | "document", "filename", "maker", ...}, or a
    reaction to the message replied to, said instead of the text: {"kind": "reaction", "emoji"}.
    """

    key: str
    kind: str  # confirmation, question, answer, notice, reminder, board
    chat: int
    chat_kind: str
    language: str
    screen: Screen
    reply_to: int | None = None
    subject: str | None = None
    not_before: datetime | None = None
    attachment: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """Something that was said in a message of ours."""

    key: str
    kind: str
    subject: str | None
    language: str


def put(tx: Transaction, outgoing: Outgoing) -> bool:
    """Put something to be said; False if that key was put before, and nothing is changed."""
    statement = insert_new(tx, OutboxRow, ("key",)).values(**_columns(tx, outgoing))
    return tx.session.scalar(statement.returning(OutboxRow.id)) is not None


def last_put(tx: Transaction, chat: int, beginning: str) -> datetime | None:
    """When something for a chat whose key begins so was put last; None where nothing was."""
    of_key = and_(OutboxRow.chat_id == chat, OutboxRow.key.startswith(beginning, autoescape=True))
    return tx.session.scalar(select(func.max(OutboxRow.created_at)).where(of_key))


def said_in(tx: Transaction, chat: int, message_id: int) -> tuple[Said, ...]:
    """What a message of ours says; more than one thing where confirmations were put together."""
    query = (
        select(OutboxRow.key, OutboxRow.kind, OutboxRow.subject, OutboxRow.language)
        .where(OutboxRow.chat_id == chat, OutboxRow.message_id == message_id)
        .order_by(OutboxRow.id)
    )
    return tuple(Said(*row) for row in tx.session.execute(query))


def now_about(tx: Transaction, chat: int, message_id: int, subject: str | None) -> None:
    """A message of ours was given another face: from now on a reply to it is about that."""
    said = (OutboxRow.chat_id == chat, OutboxRow.message_id == message_id)
    tx.session.execute(update(OutboxRow).where(*said).values(subject=subject))


def _columns(tx: Transaction, outgoing: Outgoing) -> dict[str, Any]:
    return {
        "key": outgoing.key,
        "kind": outgoing.kind,
        "chat_id": outgoing.chat,
        "chat_kind": outgoing.chat_kind,
        "reply_to": outgoing.reply_to,
        "language": outgoing.language,
        "content": {
            "text": pack_text(outgoing.screen.text),
            "attachment": dict(outgoing.attachment) if outgoing.attachment else None,
        },
        "keyboard": pack_keyboard(outgoing.screen.keyboard),
        "subject": outgoing.subject,
        "not_before": outgoing.not_before,
        "created_at": tx.now,
    }
