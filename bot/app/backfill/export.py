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

from bot.domain.messages import Incoming
from bot.domain.people import ChatRef, Sender

SUPERGROUPS = {"private_supergroup", "public_supergroup"}
BASIC_GROUPS = {"private_group"}
PRIVATE = {"personal_chat", "saved_messages"}


class ExportError(Exception):
    """The file is no chat export; the message says what to do."""


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
    """All group chats of an export, of one chat or of all; raises ExportError for other files."""
    try:
        document = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        raise ExportError(f"{path}: not a JSON export ({error})") from None
    return tuple(_chat(found) for found in _found(document, path) if _readable(found))


def _found(document: Any, path: Path) -> list[Mapping[str, Any]]:  # noqa: ANN401 -- JSON
    if isinstance(document, dict):
        if isinstance(document.get("messages"), list):
            return [document]
        listed = (document.get("chats") or {}).get("list")
        if isinstance(listed, list):
            return listed
    raise ExportError(
        f"{path}: no chat in it; export the chat from Telegram Desktop as machine-readable JSON"
    )


def _readable(found: Mapping[str, Any]) -> bool:
    return found.get("type") in SUPERGROUPS | BASIC_GROUPS | PRIVATE


def _chat(found: Mapping[str, Any]) -> ExportedChat:
    chat = ChatRef(_chat_id(found), _kind(found), str(found.get("name") or ""))
    return ExportedChat(chat, found["type"] in BASIC_GROUPS, tuple(_messages(found, chat)))


def _kind(found: Mapping[str, Any]) -> str:
    if found["type"] in PRIVATE:
        return "private"
    return "supergroup" if found["type"] in SUPERGROUPS else "group"


def _chat_id(found: Mapping[str, Any]) -> int:
    number = int(found.get("id") or 0)
    if found["type"] in SUPERGROUPS:
        return int(f"-100{number}")
    return -number if found["type"] in BASIC_GROUPS else number


def _messages(found: Mapping[str, Any], chat: ChatRef) -> Iterator[ExportedMessage]:
    for message in found["messages"]:
        text = _text(message.get("text"))
        sender = message.get("from_id")
        if message.get("type") == "message" and text and sender:
            yield ExportedMessage(str(sender), _incoming(message, chat, text))


def _incoming(message: Mapping[str, Any], chat: ChatRef, text: str) -> Incoming:
    reply_to = message.get("reply_to_message_id")
    return Incoming(
        chat=chat,
        message_id=int(message["id"]),
        sender=Sender(_person_id(str(message["from_id"])), str(message.get("from") or "")),
        text=text,
        sent_at=_moment(message),
        reply_to=int(reply_to) if reply_to else None,
        evidence=str(message["photo"]) if message.get("photo") else None,
    )


def _person_id(from_id: str) -> int:
    digits = "".join(filter(str.isdigit, from_id))
    return int(digits or 0)


def _moment(message: Mapping[str, Any]) -> datetime:
    return datetime.fromtimestamp(int(message["date_unixtime"]), UTC)


def _text(parts: Any) -> str:  # noqa: ANN401 -- JSON: a string, or a list of strings and entities
    if isinstance(parts, str):
        return parts
    if not isinstance(parts, list):
        return ""
    return "".join(part if isinstance(part, str) else str(part.get("text", "")) for part in parts)
