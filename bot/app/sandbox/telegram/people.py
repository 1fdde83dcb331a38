"""What people do in the messenger: write, edit, press, open links, add and remove the bot."""

from dataclasses import dataclass
from uuid import uuid4

from bot.app.sandbox.telegram import views
from bot.app.sandbox.telegram.checks import picture_size
from bot.app.sandbox.telegram.entities import found_in
from bot.app.sandbox.telegram.model import Chat, Json, Message, Person, StoredFile
from bot.app.sandbox.telegram.server import Callback, Change, Telegram


@dataclass(frozen=True)
class Client:
    """One person's messenger."""

    telegram: Telegram
    person: Person

    @property
    def private(self) -> Chat:
        """The person's chat with the bot."""
        return self.telegram.chats[self.person.id]

    def say(
        self,
        text: str,
        chat: Chat | None = None,
        *,
        reply_to: int | None = None,
        picture: bytes = b"",
        document: tuple[str, bytes] | None = None,
    ) -> Message:
        """Write into a chat (default: to the bot in private); with a picture it is its caption."""
        chat = chat or self.private
        if chat.private and chat.bot_status == "left":
            chat.bot_status = "member"
        message = self._message(chat, text, reply_to)
        message.photo = self._picture(picture) if picture else None
        message.document = self._document(*document) if document else None
        self.telegram.post(chat, message)
        self.telegram.deliver("message", message)
        return message

    def edit(self, message: Message, text: str) -> Message:
        """Change the text of an own message."""
        message.text, message.entities = text, found_in(text)
        message.edited_at = self.telegram.clock()
        self.telegram.tell(Change(self.telegram.chats[message.chat_id], message))
        self.telegram.deliver("edited_message", message)
        return message

    def delete(self, message: Message) -> None:
        """Delete a message; the bot is told nothing, as in the real messenger."""
        chat = self.telegram.chats[message.chat_id]
        del chat.messages[message.id]
        self.telegram.tell(Change(chat, removed=message.id))

    def press(self, message: Message, label: str) -> Callback:
        """Press the button whose label or data is `label`; LookupError where there is none."""
        for button in message.buttons:
            if label in (button["text"], button.get("callback_data")):
                return self._pressed(message, button["callback_data"])
        raise LookupError(f"no button {label!r} under message {message.id}")

    def open_link(self, token: str) -> Message:
        """Open the bot's deep link with a start parameter, in private."""
        return self.say(f"/start {token}".strip())

    def open_group_link(self, token: str, chat: Chat) -> Message:
        """Add the bot to a group by a deep link with a startgroup parameter."""
        self.add_bot(chat)
        return self.say(f"/start@{self.telegram.bot.username} {token}", chat)

    def add_bot(self, chat: Chat) -> None:
        """Make the bot a member of a group."""
        bot = self.telegram.bot
        chat.members[bot.id] = bot
        self._bot_becomes(chat, "member")
        self._service(chat, {"new_chat_members": [bot.to_json()]})

    def remove_bot(self, chat: Chat) -> None:
        """Remove the bot from a group; in a private chat, block it."""
        chat.members.pop(self.telegram.bot.id, None)
        self._bot_becomes(chat, "kicked")

    def unblock_bot(self) -> None:
        """Allow the bot to write in private again."""
        self._bot_becomes(self.private, "member")

    def upgrade(self, chat: Chat) -> Chat:
        """Turn a group into a supergroup, which has another id."""
        people = [member for member in chat.members.values() if not member.is_bot]
        successor = self.telegram.group(chat.title, *people)
        successor.members, successor.bot_status = dict(chat.members), chat.bot_status
        self._service(chat, {"migrate_to_chat_id": successor.id})
        chat.migrated_to = successor.id
        self._service(successor, {"migrate_from_chat_id": chat.id})
        return successor

    def _message(self, chat: Chat, text: str, reply_to: int | None = None) -> Message:
        return Message(
            self.telegram.next_message_id(chat),
            chat.id,
            self.person,
            self.telegram.clock(),
            text,
            found_in(text),
            reply_to,
        )

    def _picture(self, content: bytes) -> StoredFile:
        return self.telegram.keep("photo.jpg", "image/jpeg", content, picture_size(content))

    def _document(self, name: str, content: bytes) -> StoredFile:
        return self.telegram.keep(name, "application/octet-stream", content, (0, 0))

    def _pressed(self, message: Message, data: str) -> Callback:
        press = Callback(uuid4().hex, self.person, message, data, self.telegram.clock())
        self.telegram.callbacks[press.id] = press
        body: Json = {
            "id": press.id,
            "from": self.person.to_json(),
            "message": views.message(self.telegram, message),
            "chat_instance": str(message.chat_id),
            "data": data,
        }
        self.telegram.queue.put("callback_query", body)
        return press

    def _service(self, chat: Chat, body: Json) -> None:
        message = self._message(chat, "")
        message.service = body
        self.telegram.post(chat, message)
        self.telegram.deliver("message", message)

    def _bot_becomes(self, chat: Chat, status: str) -> None:
        bot = self.telegram.bot.to_json()
        before, chat.bot_status = chat.bot_status, status
        body: Json = {
            "chat": chat.to_json(),
            "from": self.person.to_json(),
            "date": int(self.telegram.clock().timestamp()),
            "old_chat_member": {"user": bot, "status": before, "until_date": 0},
            "new_chat_member": {"user": bot, "status": status, "until_date": 0},
        }
        self.telegram.queue.put("my_chat_member", body)
