"""What a chat export of Telegram Desktop (`result.json`) holds, as messages of ours; pure.

The export's ids lack the prefix that the Bot API gives to groups: a supergroup's gets -100 before
it, a basic group's a minus.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.domain.messages import Incoming, Param, Text
from bot.domain.people import ChatRef, Sender

SUPERGROUPS = {"private_supergroup", "public_supergroup"}
BASIC_GROUPS = {"private_group"}
PRIVATE = {"personal_chat", "saved_messages"}
_MOST = 10**15  # Telegram's ids stay below 2^52, and the bot's prefix -100 comes before them
_MOST_MESSAGES = 2**31 - 1  # ids of messages are of four bytes
_LAST = 2**32  # seconds: a moment of the year 2106
_SHOWN = 40  # characters of what is damaged


class ExportError(Exception):
    """The file is no chat export; the text says what to do."""

    def __init__(self, text: Text) -> None:
        """An error that says so."""
        super().__init__(text)
        self.text = text


class DamagedError(ValueError):
    """A part of an export that Telegram Desktop never writes so; the message says which."""


@dataclass(frozen=True, slots=True)
class ExportedMessage:
    """One message and the export's own key of its sender (`from_id`)."""

    person: str
    incoming: Incoming


@dataclass(frozen=True, slots=True)
class ExportedChat:
    """One chat of the export with its messages in order."""

    chat: ChatRef
    basic: bool
    messages: tuple[ExportedMessage, ...]


def chats(path: Path) -> tuple[ExportedChat, ...]:
    """All group chats of an export, of one chat or of all.

    Raises ExportError for other files and for an export that is damaged.
    """
    try:
        document = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        no_json: dict[str, Param] = {"path": str(path), "reason": str(error)}
        raise ExportError(Text("export-no-json", no_json)) from None
    try:
        return tuple(_chat(found) for found in _found(document, path) if _readable(found))
    except DamagedError as error:
        damaged: dict[str, Param] = {"path": str(path), "reason": str(error)}
        raise ExportError(Text("export-damaged", damaged)) from None


def _found(document: Any, path: Path) -> list[Mapping[str, Any]]:  # noqa: ANN401 -- JSON
    if isinstance(document, dict):
        if isinstance(document.get("messages"), list):
            return [document]
        chats_of = document.get("chats")
        listed = chats_of.get("list") if isinstance(chats_of, dict) else None
        if isinstance(listed, list):
            return listed
    raise ExportError(Text("export-no-chat", {"path": str(path)}))


def _readable(found: Any) -> bool:  # noqa: ANN401 -- JSON
    if not isinstance(found, dict):
        raise DamagedError(f"a chat is {json.dumps(found)[:_SHOWN]}")
    return str(found.get("type")) in SUPERGROUPS | BASIC_GROUPS | PRIVATE


def _chat(found: Mapping[str, Any]) -> ExportedChat:
    chat = ChatRef(_chat_id(found), _kind(found), str(found.get("name") or ""))
    return ExportedChat(chat, found["type"] in BASIC_GROUPS, tuple(_messages(found, chat)))


def _kind(found: Mapping[str, Any]) -> str:
    if found["type"] in PRIVATE:
        return "private"
    return "supergroup" if found["type"] in SUPERGROUPS else "group"


def _chat_id(found: Mapping[str, Any]) -> int:
    number = _whole(found, "id", "the chat") if found.get("id") else 0
    if found["type"] in SUPERGROUPS:
        return int(f"-100{number}")
    return -number if found["type"] in BASIC_GROUPS else number


def _messages(found: Mapping[str, Any], chat: ChatRef) -> Iterator[ExportedMessage]:
    listed = found.get("messages")
    if not isinstance(listed, list):
        raise DamagedError("a chat has no list of messages")
    for message in listed:
        if not isinstance(message, dict):
            raise DamagedError(f"a message is {json.dumps(message)[:_SHOWN]}")
        text = _text(message.get("text"))
        sender = message.get("from_id")
        if message.get("type") == "message" and text and sender:
            yield ExportedMessage(str(sender), _incoming(message, chat, text))


def _incoming(message: Mapping[str, Any], chat: ChatRef, text: str) -> Incoming:
    reply_to = "reply_to_message_id"
    return Incoming(
        chat=chat,
        message_id=_whole(message, "id", "a message", _MOST_MESSAGES),
        sender=Sender(_person_id(str(message["from_id"])), str(message.get("from") or "")),
        text=text,
        sent_at=_moment(message),
        reply_to=_whole(message, reply_to, "a message", _MOST_MESSAGES)
        if message.get(reply_to)
        else None,
        evidence=str(message["photo"]) if message.get("photo") else None,
    )


def _person_id(from_id: str) -> int:
    digits = "".join(filter(str.isdecimal, from_id))
    return _whole({"from_id": digits or 0}, "from_id", "a message")


def _moment(message: Mapping[str, Any]) -> datetime:
    return datetime.fromtimestamp(_whole(message, "date_unixtime", "a message", _LAST), UTC)


def _whole(part: Mapping[str, Any], field: str, what: str, most: int = _MOST) -> int:
    """A whole number as Telegram writes its ids and moments, at most that far from nothing."""
    said = part.get(field)
    try:
        number = int(said) if isinstance(said, int | str) else None
    except ValueError:
        number = None
    if number is None or abs(number) > most:
        raise DamagedError(f"{field} of {what} is {json.dumps(said, default=str)[:_SHOWN]}")
    return number


def _text(parts: Any) -> str:  # noqa: ANN401 -- JSON: a string, or a list of strings and entities
    if isinstance(parts, str):
        return parts
    if not isinstance(parts, list):
        return ""
    texts = (part.get("text", "") if isinstance(part, dict) else part for part in parts)
    return "".join(text for text in texts if isinstance(text, str))
