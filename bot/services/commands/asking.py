"""A command in its scene: who asks, what the part allows, how the answer goes out."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from bot.domain.catalogue import Catalogue
from bot.domain.messages import Command, Incoming, Press, Screen, Text
from bot.domain.people import ChatPart, Part
from bot.services import say
from bot.services.desk import Desk
from bot.services.say import Attachment
from bot.services.scene import Scene, enter
from storage import outbox
from storage.office import Names
from storage.transaction import Transaction

_AGAIN = timedelta(minutes=1)
_MOST_WORDS = 80  # characters: an answer quotes them, and must fit a telephone


class Right(Enum):
    """Who may use a command; the value is the key of the refusal."""

    ANYONE = ""
    LEADERS = "ask-for-leaders"  # leaders and clerks
    CLERKS = "ask-for-clerks"


@dataclass(frozen=True, slots=True)
class Ask:
    """A command with all that its function needs."""

    scene: Scene
    command: Command

    @property
    def tx(self) -> Transaction:
        """The transaction in which it is answered."""
        return self.scene.tx

    @property
    def desk(self) -> Desk:
        """The desk at which it is answered."""
        return self.scene.desk

    @property
    def words(self) -> str:
        """The words after the command; no name is longer than what is kept of them."""
        words = " ".join(self.command.words)
        return words if len(words) <= _MOST_WORDS else words[:_MOST_WORDS] + "…"

    @property
    def today(self) -> date:
        """The day in the office's time zone."""
        return self.scene.local(self.tx.now).date()

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue in force."""
        return self.scene.catalogue

    @property
    def names(self) -> Names:
        """The database's ids by name and back."""
        return self.scene.names

    @property
    def leader(self) -> bool:
        """Whether all units may be asked about: by leaders and clerks, and in their chats."""
        held = any(one.part in (Part.LEADER, Part.CLERK) for one in self.scene.held)
        return held or self.scene.chat.part in (ChatPart.LEADERS, ChatPart.CLERKS)

    def may(self, right: Right) -> bool:
        """Whether the asker has a right."""
        if right is Right.CLERKS:
            return self.scene.clerk
        return right is Right.ANYONE or self.leader


def ask_of(tx: Transaction, desk: Desk, command: Command) -> Ask:
    """The command in its scene; person and chat become known."""
    incoming = command.incoming
    return Ask(enter(tx, desk, incoming.sender, incoming.chat), command)


def reply(ask: Ask, screen: Screen, subject: str | None = None) -> None:
    """Put the answer to a command, once, however often the command is delivered.

    `subject` is what a reply to the answer is about.
    """
    say.reply(ask.scene, _key(ask), _quoted(ask), screen, subject)


def attach(ask: Ask, screen: Screen, attachment: Attachment) -> None:
    """Put a picture or a file as the answer to a command."""
    say.attach(ask.scene, _key(ask), _quoted(ask), screen, attachment)


def attach_to_press(ask: Ask, press: Press, screen: Screen, attachment: Attachment) -> None:
    """Put a picture or a file in answer to a button; tapped again within a minute it comes once.

    The message under whose button it was asked is quoted in groups.
    """
    key = f"press:{press.chat.id}:{press.message_id}:{press.data}:"
    last = outbox.last_put(ask.tx, press.chat.id, key)
    if last is None or press.pressed_at - last >= _AGAIN:
        at = f"{press.pressed_at:%Y%m%dT%H%M%S}"
        say.attach(ask.scene, key + at, _quoted(ask), screen, attachment)


def ask_of_press(tx: Transaction, desk: Desk, press: Press) -> Ask:
    """The press in its scene, as if its presser had given a command there."""
    incoming = Incoming(press.chat, press.message_id, press.sender, "", press.pressed_at)
    return ask_of(tx, desk, Command(incoming, ""))


def _key(ask: Ask) -> str:
    incoming = ask.command.incoming
    return f"answer:{incoming.chat.id}:{incoming.message_id}"


def _quoted(ask: Ask) -> int | None:
    incoming = ask.command.incoming
    return None if incoming.chat.private else incoming.message_id


def refuse(ask: Ask, text: Text) -> None:
    """Say no in one line, in private where possible."""
    say.refuse(ask.scene, ask.command.incoming.message_id, text)
