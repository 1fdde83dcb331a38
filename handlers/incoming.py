"""From the messenger's objects to values of ours; pure, nothing is sent or stored here."""

from telegram import Chat, Message, User

from bot.domain.messages import Incoming
from bot.domain.people import ChatRef, Sender


def chat_of(chat: Chat) -> ChatRef:
    """The chat as a value."""
    return ChatRef(chat.id, str(chat.type), storable(chat.title or chat.full_name or ""))


def sender_of(user: User) -> Sender:
    """The person as a value."""
    return Sender(user.id, storable(user.full_name), user.username, user.language_code)


def incoming_of(message: Message, bot_id: int, bot_username: str) -> Incoming | None:
    """The message as a value, or None where no person speaks (channels, other bots)."""
    user = message.from_user
    text = storable(message.text or message.caption or "")
    if user is None or user.is_bot:
        return None
    return Incoming(
        chat=chat_of(message.chat),
        message_id=message.message_id,
        sender=sender_of(user),
        text=without_mention(text, bot_username),
        sent_at=message.date,
        edited=message.edit_date is not None,
        reply_to=message.reply_to_message.message_id if message.reply_to_message else None,
        addressed=_addressed(message, text, bot_id, bot_username),
        evidence=message.photo[-1].file_id if message.photo else None,
    )


def storable(text: str) -> str:
    """The text without what no database takes: NUL, and halves of surrogate pairs."""
    return "".join(char for char in text if char != "\0" and not "\ud800" <= char <= "\udfff")


def without_mention(text: str, username: str) -> str:
    """The text without `@bot` in front or behind, which is an address and no part of the report."""
    stripped = text.strip()
    mention = f"@{username}".casefold()
    if not username:
        return text
    if stripped.casefold().startswith(mention):
        return stripped[len(mention) :].lstrip(" ,，:：")
    if stripped.casefold().endswith(mention):
        return stripped[: -len(mention)].rstrip()
    return text


def _addressed(message: Message, text: str, bot_id: int, username: str) -> bool:
    replied = message.reply_to_message
    to_bot = replied is not None and replied.from_user is not None
    return (
        message.chat.type == Chat.PRIVATE
        or (to_bot and replied is not None and getattr(replied.from_user, "id", 0) == bot_id)
        or (bool(username) and f"@{username}".casefold() in text.casefold())
    )
