"""Chats, their parts and units, and what becomes of them."""

from collections.abc import Iterable

from sqlalchemy import delete, select

from bot.domain.people import ChatPart, ChatRef
from storage.tables import ChatRow, ChatUnitRow
from storage.transaction import Transaction


def seen(tx: Transaction, chat: ChatRef) -> ChatRow:
    """The chat's row, made or brought up to date; a chat that writes is not gone."""
    row = find(tx, chat.id)
    if row is None:
        part = ChatPart.PRIVATE if chat.private else ChatPart.NONE
        row = ChatRow(telegram_id=chat.id, part=part, first_seen=tx.now)
        tx.session.add(row)
    row.kind, row.gone = chat.kind, False
    row.title = chat.title or row.title or ""
    tx.session.flush()
    return row


def find(tx: Transaction, telegram_id: int) -> ChatRow | None:
    """The chat of the messenger's id, or None."""
    query = select(ChatRow).where(ChatRow.telegram_id == telegram_id)
    return tx.session.scalars(query).one_or_none()


def get(tx: Transaction, chat_id: int) -> ChatRow:
    """The chat of a database id; raises LookupError where there is none."""
    row = tx.session.get(ChatRow, chat_id)
    if row is None:
        raise LookupError(f"no chat {chat_id}")
    return row


def bind(tx: Transaction, chat: ChatRow, part: ChatPart, unit_ids: Iterable[int] = ()) -> None:
    """Give a chat its part and its units, in place of what it had."""
    chat.part = part
    tx.session.execute(delete(ChatUnitRow).where(ChatUnitRow.chat_id == chat.id))
    for unit_id in dict.fromkeys(unit_ids):
        tx.session.add(ChatUnitRow(chat_id=chat.id, unit_id=unit_id))
    tx.session.flush()


def hush(tx: Transaction, chat: ChatRow, *, quiet: bool) -> None:
    """Let confirmations in a chat be reactions, or messages again."""
    chat.quiet = quiet
    tx.session.flush()


def units(tx: Transaction, chat_id: int) -> tuple[int, ...]:
    """The database ids of the units that belong to a chat."""
    query = select(ChatUnitRow.unit_id).where(ChatUnitRow.chat_id == chat_id)
    return tuple(tx.session.scalars(query.order_by(ChatUnitRow.unit_id)))


def lost(tx: Transaction, chat: ChatRow) -> None:
    """The bot was removed from the chat: nothing more is sent there, what was is kept."""
    chat.gone = True
    tx.session.flush()


def migrate(tx: Transaction, old: ChatRow, new: ChatRef) -> ChatRow:
    """A group became a supergroup: its part, units and settings go on under the new id.

    The old row stays for its reports: a supergroup numbers its messages anew.
    """
    row = seen(tx, new)
    row.language, row.quiet = old.language, old.quiet
    row.title = row.title or old.title
    bind(tx, row, ChatPart(old.part), units(tx, old.id))
    old.migrated_to = new.id
    tx.session.flush()
    return row


def lineage(tx: Transaction, chat: ChatRow) -> tuple[int, ...]:
    """The database ids of the chat and of the groups from which it came."""
    query = select(ChatRow.id).where(ChatRow.migrated_to == chat.telegram_id)
    return (chat.id, *tx.session.scalars(query))
