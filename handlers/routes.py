"""Who answers which knock, in the order in which they are asked. All of it is here."""

from typing import Any

from telegram.ext import (
    BaseHandler,
    CallbackQueryHandler,
    ChatMemberHandler,
    MessageHandler,
    filters,
)

from handlers.chats import on_membership, on_migration
from handlers.messages import on_message
from handlers.office import Office, bound
from handlers.presses import on_press

ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]


def routes(office: Office) -> list[BaseHandler[Any, Any, Any]]:
    """The handlers of an office. None of them runs in the background (`block=False`).

    Commands come as messages: one reader decides what is a command, so that a slash and a Chinese
    word mean the same.
    """
    spoken = filters.TEXT | filters.CAPTION
    return [
        MessageHandler(filters.StatusUpdate.MIGRATE, bound(office, on_migration)),
        MessageHandler(spoken, bound(office, on_message)),
        CallbackQueryHandler(bound(office, on_press)),
        ChatMemberHandler(bound(office, on_membership), ChatMemberHandler.MY_CHAT_MEMBER),
    ]
