"""The outbox as the sender works it off: claimed before it is sent, settled after."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select, update

from bot.domain.messages import Screen
from storage.screens import unpack_keyboard, unpack_text
from storage.tables import ChatRow, OutboxRow
from storage.transaction import Transaction

REPEATABLE = frozenset({"confirmation", "question", "answer", "notice", "reaction"})


@dataclass(frozen=True, slots=True)
class Letter:
    """An outbox row to be sent; `chat` and `reply_to` are the messenger's ids."""

    id: int
    key: str
    kind: str
    chat: int
    chat_kind: str
    language: str
    screen: Screen
    reply_to: int | None
    attachment: Mapping[str, Any] | None
    attempts: int

    @property
    def repeatable(self) -> bool:
        """Whether saying it twice does no harm, where nobody knows if it was said once."""
        return self.kind in REPEATABLE


def ready(tx: Transaction, limit: int, besides: Collection[int] = ()) -> list[Letter]:
    """The oldest rows that may be sent now, in order, but none to some chats."""
    query = (
        select(OutboxRow)
        .where(_due(tx), OutboxRow.chat_id.not_in(besides))
        .order_by(OutboxRow.id)
        .limit(limit)
    )
    return [_letter(row) for row in tx.session.scalars(query)]


def next_due(tx: Transaction) -> datetime | None:
    """When the next row that waits for its time may be sent, or None."""
    query = select(func.min(OutboxRow.not_before)).where(
        OutboxRow.state == "pending", OutboxRow.not_before > tx.now
    )
    return tx.session.scalar(query)


def oldest(tx: Transaction, besides: Collection[int] = ()) -> datetime | None:
    """Since when the oldest row waits that could be sent, but for some chats; or None."""
    since = func.coalesce(OutboxRow.not_before, OutboxRow.created_at)
    query = select(func.min(since)).where(_due(tx), OutboxRow.chat_id.not_in(besides))
    return tx.session.scalar(query)


def claim(tx: Transaction, rows: Sequence[int]) -> bool:
    """Take rows for sending; False, and nothing is taken, unless all of them were pending."""
    wanted = select(OutboxRow).where(OutboxRow.id.in_(rows), OutboxRow.state == "pending")
    found = list(tx.session.scalars(wanted))
    if len(found) != len(rows):
        return False
    for row in found:
        row.state, row.claimed_at, row.attempts = "sending", tx.now, row.attempts + 1
    return True


def sent(tx: Transaction, rows: Sequence[int], message_id: int | None) -> None:
    """The rows were accepted, in the message of that id (None for a reaction)."""
    _set(tx, rows, state="sent", sent_at=tx.now, message_id=message_id, error=None)


def postpone(tx: Transaction, rows: Sequence[int], error: str, not_before: datetime) -> None:
    """The rows were not accepted; they are tried again from `not_before` on."""
    _set(tx, rows, state="pending", error=error, not_before=not_before)


def unknown(tx: Transaction, rows: Sequence[int], error: str) -> None:
    """Whether the rows were accepted nobody knows."""
    _set(tx, rows, state="unknown", error=error)


def failed(tx: Transaction, rows: Sequence[int], error: str) -> None:
    """The rows will never be accepted."""
    _set(tx, rows, state="failed", error=error)


def park(tx: Transaction, chat: int, error: str) -> None:
    """The chat is gone: all that waits for it or is being sent is laid by."""
    waiting = OutboxRow.state.in_(("pending", "sending"))
    statement = update(OutboxRow).where(OutboxRow.chat_id == chat, waiting)
    tx.session.execute(statement.values(state="parked", error=error))
    tx.session.execute(update(ChatRow).where(ChatRow.telegram_id == chat).values(gone=True))


def unpark(tx: Transaction, chat: int, since: datetime) -> None:
    """The chat is back: what was laid by for it since a moment waits to be sent again."""
    mine = (OutboxRow.chat_id == chat, OutboxRow.state == "parked", OutboxRow.created_at >= since)
    tx.session.execute(update(OutboxRow).where(*mine).values(state="pending", error=None))


def move(tx: Transaction, old: int, new: int) -> None:
    """A group became a supergroup: what waits for it goes there, without quoting."""
    waiting = OutboxRow.state.in_(("pending", "sending", "parked"))
    statement = update(OutboxRow).where(OutboxRow.chat_id == old, waiting)
    tx.session.execute(statement.values(chat_id=new, chat_kind="supergroup", reply_to=None))


def recover(tx: Transaction) -> list[Letter]:
    """After a start: what was being sent when the process ended is unknown.

    What may be repeated waits again. The rest stays unknown, and is returned to be told.
    """
    query = select(OutboxRow).where(OutboxRow.state == "sending").order_by(OutboxRow.id)
    letters = [_letter(row) for row in tx.session.scalars(query)]
    again = [letter.id for letter in letters if letter.repeatable]
    doubtful = [letter for letter in letters if not letter.repeatable]
    postpone(tx, again, "the process ended while it was being sent", tx.now)
    unknown(tx, [letter.id for letter in doubtful], "the process ended while it was being sent")
    return doubtful


def _due(tx: Transaction) -> ColumnElement[bool]:
    arrived = or_(OutboxRow.not_before.is_(None), OutboxRow.not_before <= tx.now)
    return (OutboxRow.state == "pending") & arrived


def _set(tx: Transaction, rows: Sequence[int], **values: Any) -> None:  # noqa: ANN401 -- columns of any type
    tx.session.execute(update(OutboxRow).where(OutboxRow.id.in_(rows)).values(**values))


def _letter(row: OutboxRow) -> Letter:
    return Letter(
        id=row.id,
        key=row.key,
        kind=row.kind,
        chat=row.chat_id,
        chat_kind=row.chat_kind,
        language=row.language,
        screen=Screen(unpack_text(row.content["text"]), unpack_keyboard(row.keyboard)),
        reply_to=row.reply_to,
        attachment=row.content["attachment"],
        attempts=row.attempts,
    )
