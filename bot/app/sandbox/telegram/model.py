"""What the messenger holds: people, chats, messages, files."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

Json = dict[str, Any]


@dataclass
class Person:
    """An account; the bot has one too. `username` and `language` may be unset."""

    id: int
    name: str
    username: str | None = None
    language: str | None = None
    is_bot: bool = False

    def to_json(self) -> Json:
        """As a User of the Bot API."""
        user: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.name}
        if self.username:
            user["username"] = self.username
        if self.language:
            user["language_code"] = self.language
        return user


@dataclass(frozen=True)
class StoredFile:
    """A file kept in memory; width and height in pixels are 0 for what is no picture."""

    id: str
    name: str
    mime: str
    content: bytes
    width: int = 0
    height: int = 0


@dataclass
class Message:
    """A message of a chat; `text` is the caption where there is a picture or a file."""

    id: int
    chat_id: int
    sender: Person
    sent_at: datetime
    text: str = ""
    entities: list[Json] = field(default_factory=list)
    reply_to: int | None = None
    markup: Json | None = None
    photo: StoredFile | None = None
    document: StoredFile | None = None
    edited_at: datetime | None = None
    service: Json = field(default_factory=dict)
    reactions: dict[int, list[Json]] = field(default_factory=dict)

    @property
    def buttons(self) -> Iterator[Json]:
        """The buttons under the message, row by row."""
        for row in (self.markup or {}).get("inline_keyboard", []):
            yield from row


@dataclass
class Chat:
    """A chat; `bot_status` is the bot's membership (a private chat: left until started)."""

    id: int
    kind: str
    title: str
    members: dict[int, Person] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    bot_status: str = "left"
    migrated_to: int | None = None

    @property
    def private(self) -> bool:
        """Whether this is one person's chat with the bot."""
        return self.kind == "private"

    def to_json(self) -> Json:
        """As a Chat of the Bot API."""
        if not self.private:
            return {"id": self.id, "type": self.kind, "title": self.title}
        owner = self.members[self.id].to_json()
        kept = {name: owner[name] for name in ("first_name", "username") if name in owner}
        return {"id": self.id, "type": self.kind} | kept
