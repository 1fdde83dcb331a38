"""What the page is shown: the messenger as plain JSON, times in the office's zone."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.app.sandbox.telegram.model import Chat, Json, Message, Person, StoredFile
from bot.app.sandbox.telegram.server import Change, Telegram


def everything(telegram: Telegram, roles: Mapping[int, str], zone: ZoneInfo) -> Json:
    """The whole messenger, as the page needs it when it opens."""
    return {
        "event": "state",
        "bot": telegram.bot.id,
        "username": telegram.bot.username,
        "people": [_person(person, roles) for person in telegram.people.values()],
        "chats": [chat(one, zone) for one in telegram.chats.values() if not one.migrated_to],
        "now": moment(telegram.clock(), zone),
    }


def change(seen: Change, zone: ZoneInfo) -> Json:
    """One change, as it happens."""
    if seen.callback:
        who = seen.callback.person.id
        return {"event": "notice", "person": who, **(seen.callback.answer or {})}
    if seen.removed:
        return {"event": "removed", "chat": seen.chat.id, "message": seen.removed}
    shown = message(seen.message, zone) if seen.message else None
    return {"event": "message", "chat": chat(seen.chat, zone, whole=False), "message": shown}


def clock(telegram: Telegram, zone: ZoneInfo, *, moving: bool) -> Json:
    """The time of the sandbox, and whether it is being moved."""
    return {"event": "clock", "now": moment(telegram.clock(), zone), "moving": moving}


def chat(shown: Chat, zone: ZoneInfo, *, whole: bool = True) -> Json:
    """A chat, with its messages if `whole`."""
    body: Json = {
        "id": shown.id,
        "kind": shown.kind,
        "title": shown.title,
        "members": list(shown.members),
        "started": shown.bot_status != "left",
    }
    if whole:
        body["messages"] = [message(one, zone) for one in shown.messages.values()]
    return body


def message(shown: Message, zone: ZoneInfo) -> Json:
    """A message; the page builds its parts from text and entities, never from markup."""
    return {
        "id": shown.id,
        "from": shown.sender.id,
        "at": moment(shown.sent_at, zone),
        "text": shown.text,
        "entities": shown.entities,
        "replyTo": shown.reply_to,
        "edited": shown.edited_at is not None and not shown.sender.is_bot,
        "buttons": (shown.markup or {}).get("inline_keyboard", []),
        "photo": _file(shown.photo),
        "document": _file(shown.document),
        "service": next(iter(shown.service), None),
        "reactions": [one["emoji"] for given in shown.reactions.values() for one in given],
    }


def moment(at: datetime, zone: ZoneInfo) -> str:
    """A moment as the office's clocks show it, ISO 8601 with offset."""
    return at.astimezone(zone).isoformat(timespec="seconds")


def _person(shown: Person, roles: Mapping[int, str]) -> Json:
    role = roles.get(shown.id, "bot" if shown.is_bot else "stranger")
    return {"id": shown.id, "name": shown.name, "role": role}


def _file(stored: StoredFile | None) -> Json | None:
    if stored is None:
        return None
    return {
        "id": stored.id,
        "name": stored.name,
        "size": len(stored.content),
        "width": stored.width,
        "height": stored.height,
    }
