"""Edits, deletions, reactions, and the answer to a press."""

from datetime import timedelta

from telegram.constants import ReactionEmoji

from bot.app.sandbox.telegram import checks, views
from bot.app.sandbox.telegram.errors import bad_request
from bot.app.sandbox.telegram.methods.registry import method
from bot.app.sandbox.telegram.model import Json, Message
from bot.app.sandbox.telegram.params import Params
from bot.app.sandbox.telegram.server import PRESS_SECONDS, Change, Telegram

_UNCHANGED = (
    "message is not modified: specified new message content and reply markup "
    "are exactly the same as a current content and reply markup of the message"
)
_EMOJI = {str(emoji) for emoji in ReactionEmoji}


@method
def edit_message_text(telegram: Telegram, params: Params) -> Json:
    """Give a message of the bot a new text and keyboard."""
    message = _own(telegram, params)
    if message.photo or message.document:
        raise bad_request("there is no text in the message to edit")
    text, entities = checks.worded(params, "text")
    return _changed(telegram, message, text, entities, checks.markup(params))


@method
def edit_message_caption(telegram: Telegram, params: Params) -> Json:
    """Give a picture or file of the bot a new caption and keyboard."""
    message = _own(telegram, params)
    text, entities = checks.worded(params, "caption")
    return _changed(telegram, message, text, entities, checks.markup(params))


@method
def edit_message_reply_markup(telegram: Telegram, params: Params) -> Json:
    """Give a message of the bot a new keyboard, or none."""
    message = _own(telegram, params)
    return _changed(telegram, message, message.text, message.entities, checks.markup(params))


@method
def delete_message(telegram: Telegram, params: Params) -> bool:
    """Take a message away; the bot may delete only what it wrote."""
    message = telegram.message(params.whole("chat_id"), params.whole("message_id"), "delete")
    if message.sender is not telegram.bot:
        raise bad_request("message can't be deleted")
    chat = telegram.chats[message.chat_id]
    del chat.messages[message.id]
    telegram.tell(Change(chat, removed=message.id))
    return True


@method
def set_message_reaction(telegram: Telegram, params: Params) -> bool:
    """React to a message with one of the emoji that Telegram permits."""
    message = telegram.message(params.whole("chat_id"), params.whole("message_id"), "react")
    wanted = params.structure("reaction") or []
    if any(one.get("emoji") not in _EMOJI for one in wanted):
        raise bad_request("REACTION_INVALID")
    if len(wanted) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    message.reactions[telegram.bot.id] = wanted
    telegram.tell(Change(telegram.chats[message.chat_id], message))
    return True


@method
def answer_callback_query(telegram: Telegram, params: Params) -> bool:
    """Answer a press, once and in time."""
    press = telegram.callbacks.get(params.text("callback_query_id"))
    late = press and telegram.clock() - press.pressed_at > timedelta(seconds=PRESS_SECONDS)
    if press is None or press.answer is not None or late:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if len(params.text("text")) > checks.NOTICE_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    press.answer = {"text": params.text("text"), "show_alert": params.flag("show_alert")}
    telegram.tell(Change(telegram.chats[press.message.chat_id], callback=press))
    return True


def _own(telegram: Telegram, params: Params) -> Message:
    message = telegram.message(params.whole("chat_id"), params.whole("message_id"), "edit")
    if message.sender is not telegram.bot:
        raise bad_request("message can't be edited")
    return message


def _changed(
    telegram: Telegram, message: Message, text: str, entities: list[Json], markup: Json | None
) -> Json:
    new = (text, entities, (markup or {}).get("inline_keyboard") or [])
    old = (message.text, message.entities, (message.markup or {}).get("inline_keyboard") or [])
    if new == old:
        raise bad_request(_UNCHANGED)
    message.text, message.entities, message.markup = text, entities, markup
    message.edited_at = telegram.clock()
    telegram.tell(Change(telegram.chats[message.chat_id], message))
    return views.message(telegram, message)
