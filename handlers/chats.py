"""The bot is added to a chat or removed, or a group becomes a supergroup."""

from datetime import timedelta

from telegram import ChatMember, Update

from bot.domain.people import ChatRef, Sender
from bot.services import membership
from handlers.incoming import chat_of, sender_of
from handlers.office import Office
from storage import sending
from storage.transaction import Transaction

_STILL_NEWS = timedelta(days=1)
_INSIDE = {ChatMember.MEMBER, ChatMember.ADMINISTRATOR, ChatMember.RESTRICTED}


async def on_membership(office: Office, update: Update) -> None:
    """Tell the services that the bot came in or went out."""
    change = update.my_chat_member
    if change is None:
        return
    chat, by = chat_of(change.chat), sender_of(change.from_user)
    was_inside = change.old_chat_member.status in _INSIDE
    is_inside = change.new_chat_member.status in _INSIDE
    if is_inside and not was_inside:
        await office.store.write(lambda tx: _joined(tx, office, chat, by))
    elif was_inside and not is_inside:
        await office.store.write(lambda tx: membership.left(tx, office.desk, chat))


def _joined(tx: Transaction, office: Office, chat: ChatRef, by: Sender) -> None:
    """The bot is in: what was laid by for the chat today is still worth saying."""
    sending.unpark(tx, chat.id, tx.now - _STILL_NEWS)
    membership.joined(tx, office.desk, chat, by)


async def on_migration(office: Office, update: Update) -> None:
    """A group became a supergroup: its history goes with it."""
    message = update.effective_message
    if message is None or message.migrate_to_chat_id is None:
        return
    old, new = message.chat.id, message.migrate_to_chat_id
    await office.store.write(lambda tx: membership.migrated(tx, old, new))
