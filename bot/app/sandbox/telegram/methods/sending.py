"""sendMessage, sendPhoto, sendDocument, sendChatAction."""

import mimetypes

from bot.app.sandbox.telegram import checks, views
from bot.app.sandbox.telegram.errors import bad_request
from bot.app.sandbox.telegram.methods.registry import method
from bot.app.sandbox.telegram.model import Chat, Json, Message, StoredFile
from bot.app.sandbox.telegram.params import Params
from bot.app.sandbox.telegram.server import Telegram

_ACTIONS = {"typing", "upload_photo", "upload_document"}


@method
def send_message(telegram: Telegram, params: Params) -> Json:
    """Send a text."""
    return _send(telegram, params, "text")


@method
def send_photo(telegram: Telegram, params: Params) -> Json:
    """Send a picture with a caption."""
    return _send(telegram, params, "caption", photo=_picture(telegram, params))


@method
def send_document(telegram: Telegram, params: Params) -> Json:
    """Send a file with a caption."""
    return _send(telegram, params, "caption", document=_document(telegram, params))


@method
def send_chat_action(telegram: Telegram, params: Params) -> bool:
    """Say that the bot is busy."""
    telegram.reachable(params.whole("chat_id"))
    if params.text("action") not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    return True


def _send(
    telegram: Telegram,
    params: Params,
    field: str,
    photo: StoredFile | None = None,
    document: StoredFile | None = None,
) -> Json:
    chat = telegram.reachable(params.whole("chat_id"))
    text, entities = checks.worded(params, field)
    message = Message(
        0,
        chat.id,
        telegram.bot,
        telegram.clock(),
        text,
        entities,
        _replied(chat, params),
        checks.markup(params),
        photo,
        document,
    )
    message.id = telegram.next_message_id(chat)
    return views.message(telegram, telegram.post(chat, message))


def _replied(chat: Chat, params: Params) -> int | None:
    reply = params.structure("reply_parameters") or {}
    wanted = reply.get("message_id") or params.whole("reply_to_message_id") or None
    if wanted is None or wanted in chat.messages:
        return wanted
    if reply.get("allow_sending_without_reply") or params.flag("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")


def _picture(telegram: Telegram, params: Params) -> StoredFile:
    sent = params.file("photo")
    if isinstance(sent, str):
        return _kept(telegram, sent)
    size = checks.picture_size(sent.content)
    return telegram.keep(sent.name, sent.mime, sent.content, size)


def _document(telegram: Telegram, params: Params) -> StoredFile:
    sent = params.file("document")
    if isinstance(sent, str):
        return _kept(telegram, sent)
    if not 0 < len(sent.content) <= checks.FILE_BYTES:
        raise bad_request("file must be non-empty" if not sent.content else "file is too big")
    mime = mimetypes.guess_type(sent.name)[0] or sent.mime
    return telegram.keep(sent.name, mime, sent.content, (0, 0))


def _kept(telegram: Telegram, file_id: str) -> StoredFile:
    stored = telegram.files.get(file_id)
    if stored is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return stored
