"""/invite and /part: links that make people and chats belong, and what a chat is."""

from dataclasses import dataclass

from bot.domain.catalogue import Catalogue
from bot.domain.messages import Button, Screen, Text
from bot.domain.people import ChatPart, Part
from bot.reading.text.normalise import squeeze
from bot.services import find, invitations
from bot.services.commands.asking import Ask
from bot.services.commands.decisions import unknown
from bot.services.views.words import listed
from storage import audit, chats

_PEOPLE = {
    "领导": Part.LEADER,
    "leader": Part.LEADER,
    "督办员": Part.CLERK,
    "clerk": Part.CLERK,
}
_OF_UNIT = {
    "联络员": Part.LIAISON,
    "liaison": Part.LIAISON,
    "分管": Part.DEPUTY,
    "deputy": Part.DEPUTY,
    "主要": Part.HEAD,
    "head": Part.HEAD,
}
_CHATS = {
    "领导群": ChatPart.LEADERS,
    "leaders": ChatPart.LEADERS,
    "督办群": ChatPart.CLERKS,
    "clerks": ChatPart.CLERKS,
}
_GROUP = ("群", "group")
_NAMED = 20


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whom or what a link binds: a person's part or a chat's, with units.

    `unknown` is a word that fits no unit.
    """

    part: Part | None = None
    chat_part: ChatPart | None = None
    units: tuple[str, ...] = ()
    unknown: str = ""

    @property
    def complete(self) -> bool:
        """Whether a link can be made of it."""
        return not self.unknown and (self.part is not None or self.chat_part is not None)


def wanted(words: tuple[str, ...], catalogue: Catalogue) -> Wanted:
    """What the words after /invite or /part ask for. Pure."""
    said = [squeeze(word) for word in words]
    if len(said) == 1 and said[0] in _PEOPLE:
        return Wanted(part=_PEOPLE[said[0]])
    if len(said) == 1 and said[0] in _CHATS:
        return Wanted(chat_part=_CHATS[said[0]])
    names = [word for word in said if word not in _OF_UNIT and word not in _GROUP]
    found = [find.unit(word, catalogue).name for word in names]
    unknown = next((word for word, name in zip(names, found, strict=True) if name is None), "")
    units = tuple(dict.fromkeys(name for name in found if name))
    if unknown or not units:
        return Wanted(unknown=unknown)
    if any(word in _GROUP for word in said):
        part = ChatPart.UNIT if len(units) == 1 else ChatPart.GROUP
        return Wanted(chat_part=part, units=units)
    return Wanted(
        part=next((_OF_UNIT[w] for w in said if w in _OF_UNIT), Part.LIAISON), units=units
    )


def ask_invite(ask: Ask) -> Screen:
    """A link for one person or one chat; it is shown to clerks alone."""
    if ask.scene.chat.part not in (ChatPart.PRIVATE, ChatPart.CLERKS):
        return Screen(Text("invite-not-here"))
    asked = wanted(ask.command.words, ask.catalogue)
    if not asked.complete:
        return Screen(_how(ask, asked, "invite-how"))
    units = tuple(ask.names.unit_id[unit] for unit in asked.units)
    token = invitations.invite(ask.tx, ask.scene.person.id, asked.part, asked.chat_part, units)
    address = invitations.link(ask.desk, token, into_group=asked.chat_part is not None)
    text = Text("invite-link", {"whom": _whom(asked), "link": address})
    return Screen(text, ((Button(Text("invite-open"), url=address),),))


def ask_part(ask: Ask) -> Screen:
    """What this chat is to the bot; a clerk may say what it shall be."""
    chat = ask.scene.chat
    if chat.part == ChatPart.PRIVATE:
        return Screen(Text("lines", {"lines": (Text("part-private"), Text("part-how"))}))
    if ask.command.words:
        asked = wanted(("群", *ask.command.words), ask.catalogue)
        asked = asked if asked.complete else wanted(ask.command.words, ask.catalogue)
        if asked.chat_part is None:
            return Screen(_how(ask, asked, "part-how"))
        units = [ask.names.unit_id[unit] for unit in asked.units]
        chats.bind(ask.tx, chat, asked.chat_part, units)
        audit.note(ask.tx, ask.scene.person.id, "chat bound", part=chat.part, units=units)
    units_here = listed(ask.scene.chat_units, _NAMED)
    return Screen(Text("part-of-chat", {"part": Text(f"chat-{chat.part}"), "units": units_here}))


def _whom(asked: Wanted) -> Text:
    kind = f"part-{asked.part}" if asked.part else f"chat-{asked.chat_part}"
    if not asked.units:
        return Text(kind)
    return Text("invite-of", {"units": listed(asked.units, _NAMED), "part": Text(kind)})


def _how(ask: Ask, asked: Wanted, key: str) -> Text:
    """How it is written, behind what no unit is called."""
    if not asked.unknown:
        return Text(key)
    fault = unknown("unit-unknown", asked.unknown, find.unit(asked.unknown, ask.catalogue))
    return Text("lines", {"lines": (fault, Text(key))})
