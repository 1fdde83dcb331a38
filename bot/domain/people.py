"""People and chats, and the parts they hold."""

from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """The part of a person in the office."""

    LIAISON = "liaison"  # 联络员: reports for one or several units
    DEPUTY = "deputy"  # the unit's deputy, reminded after two missed weeks
    HEAD = "head"  # the unit's head, reminded after three
    LEADER = "leader"  # 领导: asks
    CLERK = "clerk"  # 督办员: keeps the office


class ChatPart(StrEnum):
    """The part of a chat."""

    PRIVATE = "private"
    UNIT = "unit"  # one unit's group
    GROUP = "group"  # a group of several units
    LEADERS = "leaders"
    CLERKS = "clerks"
    NONE = "none"  # not bound yet: the bot only says how to bind it


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sent a message, as the messenger knows the person."""

    id: int
    name: str
    username: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class ChatRef:
    """A chat as the messenger knows it; `kind` is private, group, supergroup or channel."""

    id: int
    kind: str
    title: str = ""

    @property
    def private(self) -> bool:
        """Whether this is a person's private chat with the bot."""
        return self.kind == "private"
