"""Who belongs: links are opened, the bot comes into chats and leaves them, groups grow."""

from collections.abc import Sequence

from bot.domain.messages import Command, Screen, Text
from bot.domain.people import ChatPart, ChatRef, Part, Sender
from bot.services import say
from bot.services.desk import Desk
from bot.services.invitations import first_clerk_link, invite, link
from bot.services.scene import Scene, enter
from storage import audit, chats, invitations, people
from storage.tables import InvitationRow
from storage.transaction import Transaction

__all__ = ["first_clerk_link", "invite", "joined", "left", "link", "migrated", "start"]

_OF_UNITS = (Part.LIAISON, Part.DEPUTY, Part.HEAD)


def start(tx: Transaction, desk: Desk, command: Command) -> None:
    """/start, with the token of an invitation or without: bind the person and the chat."""
    incoming = command.incoming
    scene = enter(tx, desk, incoming.sender, incoming.chat)
    text = _opened(scene, command.words[0]) if command.words else _greeting(scene)
    key = f"answer:{incoming.chat.id}:{incoming.message_id}"
    say.reply(scene, key, None if incoming.chat.private else incoming.message_id, Screen(text))


def joined(tx: Transaction, desk: Desk, chat: ChatRef, by: Sender) -> None:
    """The bot was added to a chat: say how it is bound, and what privacy mode hides from it."""
    scene = enter(tx, desk, by, chat)
    if chat.private:
        return
    audit.note(tx, scene.person.id, "bot added", chat=chat.id)
    bound = scene.chat.part != ChatPart.NONE
    text = Text("bot-joined-again" if bound else "bot-joined", {"bot": desk.bot_username})
    say.reply(scene, f"joined:{chat.id}:{tx.now.isoformat()}", None, Screen(text))


def left(tx: Transaction, desk: Desk, chat: ChatRef) -> None:
    """The bot was removed from a chat; the chat's figures stay."""
    del desk
    row = chats.find(tx, chat.id)
    if row is not None:
        chats.lost(tx, row)
        audit.note(tx, None, "bot removed", chat=chat.id)


def migrated(tx: Transaction, old: int, new: int) -> None:
    """A group became a supergroup: part, units and history go on under the new id."""
    row = chats.find(tx, old)
    if row is not None and row.migrated_to is None:
        chats.migrate(tx, row, ChatRef(new, "supergroup", row.title))
        audit.note(tx, None, "group became a supergroup", old=old, new=new)


def _greeting(scene: Scene) -> Text:
    if scene.own_units:
        return Text("start-known", {"units": "、".join(scene.own_units)})
    return Text("start-part") if scene.held else Text("start-stranger")


def _opened(scene: Scene, token: str) -> Text:
    row = invitations.find(scene.tx, token)
    if row is None:
        return Text("invitation-over")
    units: tuple[int, ...] = tuple(row.unit_ids)
    named = "、".join(scene.names.unit_name[unit] for unit in units)
    news = [_take_part(scene, row, units), _bind_chat(scene, row, units)]
    if not any(news):
        return Text("invitation-held", {"units": named})
    invitations.use(scene.tx, row)
    lines = tuple(Text(key, {"units": named}) for key in news if key)
    return Text("lines", {"lines": lines})


def _take_part(scene: Scene, row: InvitationRow, units: Sequence[int]) -> str | None:
    if row.part is None:
        return None
    part = Part(row.part)
    wanted: Sequence[int | None] = units if part in _OF_UNITS else (None,)
    given = [people.give(scene.tx, scene.person.id, part, unit) for unit in wanted]
    if not any(given):
        return None
    audit.note(scene.tx, scene.person.id, "part taken", part=row.part, units=list(units))
    return f"became-{part.value}"


def _bind_chat(scene: Scene, row: InvitationRow, units: Sequence[int]) -> str | None:
    """A chat's invitation binds it; a unit's link opened into a group adds the unit to it."""
    if scene.chat.part == ChatPart.PRIVATE:
        return None
    if row.chat_part is not None:
        part, members = ChatPart(row.chat_part), tuple(units)
    elif row.part in _OF_UNITS and scene.chat.part not in (ChatPart.LEADERS, ChatPart.CLERKS):
        members = tuple(dict.fromkeys((*chats.units(scene.tx, scene.chat.id), *units)))
        part = ChatPart.UNIT if len(members) == 1 else ChatPart.GROUP
    else:
        return None
    if scene.chat.part == part and set(chats.units(scene.tx, scene.chat.id)) == set(members):
        return None
    chats.bind(scene.tx, scene.chat, part, members)
    audit.note(scene.tx, scene.person.id, "chat bound", part=part.value, units=list(members))
    return f"bound-{part.value}"
