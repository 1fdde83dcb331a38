"""The messenger's server: who and what there is, and what it tells the bot."""

import itertools
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from bot.app.sandbox.telegram import views
from bot.app.sandbox.telegram.errors import ApiError, bad_request, forbidden
from bot.app.sandbox.telegram.model import Chat, Json, Message, Person, StoredFile
from bot.app.sandbox.telegram.queue import UpdateQueue

BOT_ID = 5_700_000_001
PRESS_SECONDS = 15  # after this a press can no longer be answered


@dataclass
class Callback:
    """A press of a button; `answer` holds what the bot said, once it did."""

    id: str
    person: Person
    message: Message
    data: str
    pressed_at: datetime
    answer: Json | None = None


@dataclass(frozen=True)
class Change:
    """Something a person looking on can see: a message (`message`) of a chat, or a notice."""

    chat: Chat
    message: Message | None = None
    callback: Callback | None = None
    removed: int | None = None


class Telegram:
    """The state of the messenger; the time comes from `clock` (aware)."""

    def __init__(
        self,
        clock: Callable[[], datetime],
        *,
        username: str = "poling_bot",
        token: str = f"{BOT_ID}:SANDBOX",
        privacy: bool = False,
    ) -> None:
        """An empty messenger with one bot; with `privacy` it sees little of the groups."""
        self.clock = clock
        self.token = token
        self.privacy = privacy
        self.bot = Person(BOT_ID, "破零", username, is_bot=True)
        self.people: dict[int, Person] = {BOT_ID: self.bot}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, StoredFile] = {}
        self.callbacks: dict[str, Callback] = {}
        self.queue = UpdateQueue()
        self.webhook = ""
        self.commands: list[Json] = []
        self.calls: deque[tuple[str, Json]] = deque(maxlen=2_000)
        self.faults: deque[tuple[str, ApiError]] = deque()
        self.listeners: list[Callable[[Change], None]] = []
        self._account_messages = itertools.count(1)
        self._people_ids = itertools.count(6_100_000_001)
        self._group_ids = itertools.count(4_200_000_001)

    def person(self, name: str, username: str | None = None, language: str = "zh-hans") -> Person:
        """A new account."""
        person = Person(next(self._people_ids), name, username, language)
        self.people[person.id] = person
        self.chats[person.id] = Chat(person.id, "private", name, {person.id: person})
        return person

    def group(self, title: str, *members: Person, supergroup: bool = True) -> Chat:
        """A new group of these people, without the bot."""
        number = next(self._group_ids)
        chat_id = -1_000_000_000_000 - number if supergroup else -number
        kind = "supergroup" if supergroup else "group"
        chat = Chat(chat_id, kind, title, {person.id: person for person in members})
        self.chats[chat.id] = chat
        return chat

    def reachable(self, chat_id: int) -> Chat:
        """The chat, if the bot may act in it; else ApiError as Telegram has it."""
        chat = self.chats.get(chat_id)
        if chat is None:
            raise bad_request("chat not found")
        if chat.migrated_to:
            reason = "group chat was upgraded to a supergroup chat"
            raise bad_request(reason, migrate_to_chat_id=chat.migrated_to)
        if chat.bot_status == "kicked" and not chat.private:
            raise forbidden(f"bot was kicked from the {chat.kind} chat")
        if chat.bot_status == "kicked":
            raise forbidden("bot was blocked by the user")
        if chat.bot_status == "left":
            closed = f"bot is not a member of the {chat.kind} chat"
            raise forbidden(
                "bot can't initiate conversation with a user" if chat.private else closed
            )
        return chat

    def message(self, chat_id: int, message_id: int, purpose: str) -> Message:
        """A message that the bot names; ApiError 400 where there is none."""
        found = self.reachable(chat_id).messages.get(message_id)
        if found is None:
            raise bad_request(f"message to {purpose} not found")
        return found

    def post(self, chat: Chat, message: Message) -> Message:
        """Put a message into its chat and show it to whoever looks on."""
        chat.messages[message.id] = message
        self.tell(Change(chat, message))
        return message

    def next_message_id(self, chat: Chat) -> int:
        """Supergroups number their own messages; other chats share the account's numbers."""
        if chat.kind == "supergroup":
            return max(chat.messages, default=0) + 1
        return next(self._account_messages)

    def keep(self, name: str, mime: str, content: bytes, size: tuple[int, int]) -> StoredFile:
        """Keep a file; its id is what the bot may use to send or fetch it again."""
        stored = StoredFile(f"AgAD{uuid4().hex}", name, mime, content, *size)
        self.files[stored.id] = stored
        return stored

    def tell(self, change: Change) -> None:
        """Show a change to everyone who looks on."""
        for listener in list(self.listeners):
            listener(change)

    def deliver(self, kind: str, message: Message) -> None:
        """Queue a person's message or edit for the bot, if the bot gets to see it."""
        chat = self.chats[message.chat_id]
        member = chat.bot_status in ("member", "administrator")
        if member and (chat.private or not self.privacy or self._meant_for_bot(chat, message)):
            self.queue.put(kind, views.message(self, message))

    def _meant_for_bot(self, chat: Chat, message: Message) -> bool:
        replied = chat.messages.get(message.reply_to or 0)
        asked = bool(replied and replied.sender is self.bot)
        called = f"@{self.bot.username}" in message.text
        return asked or called or message.text.startswith("/") or bool(message.service)
