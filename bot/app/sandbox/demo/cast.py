"""The people and groups of the example office, in the messenger."""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from importlib.resources import files

from bot.app.sandbox.telegram.model import Chat
from bot.app.sandbox.telegram.people import Client
from bot.app.sandbox.telegram.server import Telegram
from bot.domain.catalogue import Catalogue, Unit
from bot.domain.people import ChatPart, Part

LIAISON = "联络员"
CHIEFS = (("分管负责人", Part.DEPUTY), ("主要负责人", Part.HEAD))
LEADER, CLERK, STRANGER = "市领导", "督办员", "外单位来客"
VISITOR = (STRANGER, "商务局")
_GUESTS = {
    LEADER: (ChatPart.LEADERS,),
    CLERK: (ChatPart.GROUP, ChatPart.LEADERS, ChatPart.CLERKS),
}
LONG = 4  # characters beyond which people use a unit's shorter name
SHORT = 3


@dataclass(frozen=True)
class Member:
    """A person with the part held in the office, for a unit where it is a unit's."""

    client: Client
    part: Part | None
    unit: str = ""


@dataclass(frozen=True)
class Room:
    """A group with its part and its units."""

    chat: Chat
    part: ChatPart
    units: tuple[str, ...] = ()


@dataclass
class Cast:
    """Everybody and every group, by the name they have on the page."""

    members: dict[str, Member] = field(default_factory=dict)
    rooms: dict[str, Room] = field(default_factory=dict)

    @property
    def roles(self) -> dict[int, str]:
        """The part of each person, by the messenger's id."""
        return {
            member.client.person.id: member.part.value if member.part else "stranger"
            for member in self.members.values()
        }


def called(unit: Unit) -> str:
    """What people call a unit: its name, or the shortest alias of a long one."""
    if len(unit.name) <= LONG:
        return unit.name
    short = [alias for alias in unit.aliases if len(alias) >= SHORT]
    return min([*short, unit.name], key=len)


def assemble(telegram: Telegram, catalogue: Catalogue) -> Cast:
    """People and groups as they are after the office was set up; the bot is in every group."""
    cast = Cast()
    for name, part in ((LEADER, Part.LEADER), (CLERK, Part.CLERK), (STRANGER, None)):
        cast.members[name] = Member(_person(telegram, name), part)
    for unit in catalogue.units:
        _join(telegram, cast, unit, [(LIAISON, Part.LIAISON)])
    taken: set[str] = set()
    for row in _rows():
        units = tuple(_units(catalogue, row["units"], taken))
        taken.update(units)
        kind = ChatPart(row["part"])
        if kind is ChatPart.UNIT:
            _join(telegram, cast, catalogue.unit[units[0]], CHIEFS)
        cast.rooms[row["title"]] = _room(telegram, cast, row["title"], kind, units)
    for name in (LEADER, CLERK, "商务局联络员"):
        cast.members[name].client.private.bot_status = "member"
    return cast


def _rows() -> list[dict[str, str]]:
    text = (files("bot.app.sandbox.demo") / "chats.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def _units(catalogue: Catalogue, words: str, taken: set[str]) -> Iterator[str]:
    """One unit by name, or those of a *category that have no group of their own."""
    for unit in catalogue.units:
        if unit.name == words or (f"*{unit.category}" == words and unit.name not in taken):
            yield unit.name


def _person(telegram: Telegram, name: str) -> Client:
    return Client(telegram, telegram.person(name))


def _join(telegram: Telegram, cast: Cast, unit: Unit, titles: Iterable[tuple[str, Part]]) -> None:
    for title, part in titles:
        name = called(unit) + title
        cast.members[name] = Member(_person(telegram, name), part, unit.name)


def _room(
    telegram: Telegram, cast: Cast, title: str, part: ChatPart, units: tuple[str, ...]
) -> Room:
    chat = telegram.group(title)
    chat.members[telegram.bot.id], chat.bot_status = telegram.bot, "member"
    for name, member in cast.members.items():
        if member.unit in units or part in _GUESTS.get(name, ()) or (name, title) == VISITOR:
            chat.members[member.client.person.id] = member.client.person
    return Room(chat, part, units)
