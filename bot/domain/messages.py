"""What comes in and what is to be said, in values that know no messenger and no language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import TypeAlias

from bot.domain.people import ChatRef, Sender

LANGUAGES = ("zh-Hans", "zh-Hant", "en")
"""The languages in which everything can be said, the first where none is chosen."""
Param: TypeAlias = "str | int | Decimal | date | datetime | Text | tuple[Text, ...]"


@dataclass(frozen=True, slots=True)
class Text:
    """A text to be said: the key of a message catalogue and its parameters.

    A parameter that is a Text is rendered in the same language; a tuple of Texts becomes lines.
    Strings are data (names, quotations) and are escaped where they go.
    """

    key: str
    params: Mapping[str, Param] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message: its label, and data of at most 64 bytes, or an address to open."""

    label: Text
    data: str = ""
    url: str | None = None


Keyboard: TypeAlias = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Screen:
    """A text with the buttons under it."""

    text: Text
    keyboard: Keyboard = ()


@dataclass(frozen=True, slots=True)
class Incoming:
    """A message, caption or edit that arrived; `sent_at`, aware, is that of the original."""

    chat: ChatRef
    message_id: int
    sender: Sender
    text: str
    sent_at: datetime
    edited: bool = False
    reply_to: int | None = None
    addressed: bool = False
    evidence: str | None = None  # the messenger's id of the photo under which it stands


@dataclass(frozen=True, slots=True)
class Command:
    """A command or its Chinese word: the name without slash, the words after it."""

    incoming: Incoming
    name: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Press:
    """A button that was pressed."""

    chat: ChatRef
    message_id: int
    sender: Sender
    data: str
    pressed_at: datetime


@dataclass(frozen=True, slots=True)
class PressAnswer:
    """What a press does at once: a short notice, and a new face of the message it stood under."""

    notice: Text | None = None
    screen: Screen | None = None
    alert: bool = False
