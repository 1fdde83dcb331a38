"""What a person looking at the page can do, by name."""

import base64
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from bot.app.sandbox.telegram.checks import TEXT_LIMIT
from bot.app.sandbox.telegram.entities import utf16_length
from bot.app.sandbox.telegram.model import Chat, Json, Message
from bot.app.sandbox.telegram.people import Client
from bot.app.sandbox.telegram.server import Telegram

FILE_LIMIT = 4 * 1024 * 1024  # bytes
TITLE_LIMIT = 60  # characters of a new group's name
LINK_TOKEN = re.compile(r"[A-Za-z0-9_-]{1,64}")  # as Telegram has it


@dataclass(frozen=True)
class Wish:
    """What the page asked for. Every getter raises ValueError or LookupError where it is unfit."""

    telegram: Telegram
    body: Json

    @property
    def client(self) -> Client:
        """The messenger of the person acted for."""
        return Client(self.telegram, self.telegram.people[int(self.body["as"])])

    @property
    def chat(self) -> Chat:
        """The chat acted in, of which the person must be a member."""
        chat = self.telegram.chats[int(self.body["chat"])]
        if int(self.body["as"]) not in chat.members:
            raise LookupError("not a member of this chat")
        return chat

    @property
    def message(self) -> Message:
        """The message acted on."""
        return self.chat.messages[int(self.body["message"])]

    @property
    def own_message(self) -> Message:
        """The message acted on, which the person must have written."""
        if self.message.sender is not self.client.person:
            raise LookupError("not an own message")
        return self.message

    @property
    def text(self) -> str:
        """The words typed."""
        text = str(self.body.get("text", "")).strip()
        if utf16_length(text) > TEXT_LIMIT:
            raise ValueError("the message is too long")
        return text

    @property
    def content(self) -> bytes:
        """The file that came along."""
        content = base64.b64decode(self.body["content"], validate=True)
        if len(content) > FILE_LIMIT:
            raise ValueError("the file is too large")
        return content


def say(wish: Wish) -> None:
    """Write a message."""
    if wish.text:
        wish.client.say(wish.text, wish.chat, reply_to=wish.body.get("replyTo"))


def send_file(wish: Wish) -> None:
    """Send a picture with a caption, or a file."""
    if wish.body.get("picture"):
        wish.client.say(wish.text, wish.chat, picture=wish.content)
    else:
        named = (str(wish.body["name"]), wish.content)
        wish.client.say(wish.text, wish.chat, document=named)


def edit(wish: Wish) -> None:
    """Change an own message."""
    if wish.text:
        wish.client.edit(wish.own_message, wish.text)


def delete(wish: Wish) -> None:
    """Delete an own message."""
    wish.client.delete(wish.own_message)


def press(wish: Wish) -> None:
    """Press a button."""
    wish.client.press(wish.message, str(wish.body["data"]))


def open_link(wish: Wish) -> None:
    """Open a link of the bot in private; with a title, into a new group of that title."""
    client, token = wish.client, str(wish.body["token"])
    if not LINK_TOKEN.fullmatch(token):
        raise ValueError("no such link")
    title = str(wish.body.get("title") or "")[:TITLE_LIMIT]
    if title:
        client.open_group_link(token, wish.telegram.group(title, client.person))
    else:
        client.open_link(token)


Action: TypeAlias = Callable[[Wish], None]
ACTIONS: dict[str, Action] = {
    "say": say,
    "file": send_file,
    "edit": edit,
    "delete": delete,
    "press": press,
    "open": open_link,
}
