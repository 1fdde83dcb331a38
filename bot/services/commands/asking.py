"""Who asks, where, in which language, and whether the part allows it."""

from dataclasses import dataclass
from enum import Enum

from bot.domain.catalogue import Catalogue
from bot.domain.messages import Command, Incoming, Screen, Text
from bot.domain.people import ChatPart, Part
from bot.services.desk import Desk
from storage import chats, people
from storage.office import Names
from storage.outbox import Outgoing, put
from storage.people import Holding, units_held
from storage.transaction import Transaction


class Right(Enum):
    """Who may use a command; the value is the key of the refusal."""

    ANYONE = ""
    LEADERS = "ask-for-leaders"  # leaders and clerks
    CLERKS = "ask-for-clerks"


@dataclass(frozen=True, slots=True)
class Asker:
    """A person who asks: the parts held, and the part of the chat in which it is asked."""

    person_id: int
    held: tuple[Holding, ...]
    chat_part: ChatPart
    language: str

    @property
    def clerk(self) -> bool:
        """Whether the person keeps the office."""
        return any(one.part is Part.CLERK for one in self.held)

    @property
    def leader(self) -> bool:
        """Whether the person may ask about all units; those in the leaders' chat may."""
        held = any(one.part in (Part.LEADER, Part.CLERK) for one in self.held)
        return held or self.chat_part in (ChatPart.LEADERS, ChatPart.CLERKS)

    def may(self, right: Right) -> bool:
        """Whether a right is given."""
        return {Right.ANYONE: True, Right.LEADERS: self.leader, Right.CLERKS: self.clerk}[right]


@dataclass(frozen=True, slots=True)
class Ask:
    """A command with all that its function needs."""

    tx: Transaction
    desk: Desk
    command: Command
    asker: Asker

    @property
    def words(self) -> str:
        """The words after the command."""
        return " ".join(self.command.words)

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue in force."""
        return self.desk.catalogue(self.tx)

    @property
    def names(self) -> Names:
        """The database's ids by name and back."""
        return self.desk.names(self.tx)

    @property
    def own_units(self) -> tuple[str, ...]:
        """The names of the units for which the asker may report."""
        return tuple(self.names.unit_name[unit] for unit in units_held(self.asker.held))


def ask_of(tx: Transaction, desk: Desk, command: Command) -> Ask:
    """The command with its asker; person and chat become known."""
    incoming = command.incoming
    person = people.seen(tx, incoming.sender)
    chat = chats.seen(tx, incoming.chat)
    held = people.holdings(tx, person.id)
    language = desk.language_in(chat)
    return Ask(tx, desk, command, Asker(person.id, held, ChatPart(chat.part), language))


def reply(ask: Ask, screen: Screen) -> None:
    """Put the answer to a command, once, however often the command is delivered."""
    incoming = ask.command.incoming
    put(ask.tx, _outgoing(ask, incoming, screen))


def refuse(ask: Ask, text: Text) -> None:
    """Say no in one line: in private to who has opened the bot, else where it was asked."""
    private = chats.find(ask.tx, ask.command.incoming.sender.id)
    if private is None or private.gone or ask.command.incoming.chat.private:
        reply(ask, Screen(text))
        return
    put(
        ask.tx,
        Outgoing(
            key=_key(ask.command.incoming),
            kind="answer",
            chat=private.telegram_id,
            chat_kind=private.kind,
            language=ask.asker.language,
            screen=Screen(text),
        ),
    )


def _outgoing(ask: Ask, incoming: Incoming, screen: Screen) -> Outgoing:
    return Outgoing(
        key=_key(incoming),
        kind="answer",
        chat=incoming.chat.id,
        chat_kind=incoming.chat.kind,
        language=ask.asker.language,
        screen=screen,
        reply_to=None if incoming.chat.private else incoming.message_id,
    )


def _key(incoming: Incoming) -> str:
    return f"answer:{incoming.chat.id}:{incoming.message_id}"
