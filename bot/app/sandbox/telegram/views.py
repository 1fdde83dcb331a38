"""The messenger's things as the Bot API shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.app.sandbox.telegram.model import Json, Message, StoredFile

if TYPE_CHECKING:
    from bot.app.sandbox.telegram.server import Telegram


def message(telegram: Telegram, shown: Message, *, quoting: bool = True) -> Json:
    """A Message of the Bot API, with the message it replies to (one level deep)."""
    chat = telegram.chats[shown.chat_id]
    body: Json = {
        "message_id": shown.id,
        "date": int(shown.sent_at.timestamp()),
        "chat": chat.to_json(),
        "from": shown.sender.to_json(),
        **shown.service,
        **_content(shown),
    }
    if shown.edited_at:
        body["edit_date"] = int(shown.edited_at.timestamp())
    replied = chat.messages.get(shown.reply_to or 0)
    if quoting and replied:
        body["reply_to_message"] = message(telegram, replied, quoting=False)
    if shown.markup and "inline_keyboard" in shown.markup:
        body["reply_markup"] = shown.markup
    return body


def _content(shown: Message) -> Json:
    field, entities = ("text", "entities")
    body: Json = {}
    if shown.photo:
        body["photo"] = [photo_size(shown.photo)]
    if shown.document:
        body["document"] = file(shown.document) | {"file_name": shown.document.name}
    if body:
        field, entities = ("caption", "caption_entities")
    if shown.text:
        body[field] = shown.text
    if shown.entities:
        body[entities] = shown.entities
    return body


def file(stored: StoredFile) -> Json:
    """A file by its ids and size in bytes."""
    return {
        "file_id": stored.id,
        "file_unique_id": stored.id[-12:],
        "file_size": len(stored.content),
        "mime_type": stored.mime,
    }


def photo_size(stored: StoredFile) -> Json:
    """A PhotoSize of the Bot API."""
    size = file(stored) | {"width": stored.width, "height": stored.height}
    del size["mime_type"]
    return size
