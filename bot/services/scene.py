"""Who speaks where: the person, the chat, and for which units this person may report."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.catalogue import Catalogue, Target
from bot.domain.people import ChatPart, ChatRef, Part, Sender
from bot.services.desk import Desk
from storage import chats, people
from storage.office import Names
from storage.people import Holding
from storage.tables import ChatRow, PersonRow
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Scene:
    """A person in a chat, within one transaction.

    In a `mute` scene (a backfill) nobody hears or answers: nothing is said, and what would be asked
    goes to the clerk's queue. `given_unit` is then the unit that the chat is known to be of.
    """

    tx: Transaction
    desk: Desk
    person: PersonRow
    chat: ChatRow
    held: tuple[Holding, ...]
    mute: bool = False
    given_unit: str | None = None

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue in force."""
        return self.desk.catalogue(self.tx)

    @property
    def names(self) -> Names:
        """The database's ids by name and back."""
        return self.desk.names(self.tx)

    @property
    def language(self) -> str:
        """The language of the chat."""
        return self.desk.language_in(self.chat)

    @property
    def clerk(self) -> bool:
        """Whether the person keeps the office and may report for any unit (代报)."""
        return any(one.part is Part.CLERK for one in self.held)

    @property
    def own_units(self) -> tuple[str, ...]:
        """The names of the units that the person holds."""
        return self._named(people.units_held(self.held))

    @property
    def chat_units(self) -> tuple[str, ...]:
        """The names of the units that belong to the chat."""
        return self._named(chats.units(self.tx, self.chat.id))

    @property
    def unit(self) -> str | None:
        """The unit meant where none is named (product: whose figure it is).

        The unit of a unit's chat, else the only one that the person holds, be it of all or of
        those that belong to the chat; None where that is not certain.
        """
        if self.given_unit:
            return self.given_unit
        here, own = self.chat_units, self.own_units
        if self.chat.part == ChatPart.UNIT and len(here) == 1:
            return here[0]
        shared = [unit for unit in own if unit in here] or list(own)
        return shared[0] if len(shared) == 1 else None

    @property
    def obvious_unit(self) -> str | None:
        """The unit that an answer need not name: the chat's, or the only one of who is no clerk."""
        here = self.chat_units
        if self.chat.part == ChatPart.UNIT and len(here) == 1:
            return here[0]
        return self.unit if len(self.own_units) == 1 and not self.clerk else None

    def may_report(self, unit: str) -> bool:
        """Whether the person may report for a unit of the catalogue."""
        return self.clerk or unit in self.own_units

    def local(self, moment: datetime) -> datetime:
        """A moment in the office's time zone."""
        return moment.astimezone(self.desk.rules.timezone)

    def target(self, unit: str, indicator: str, day: date) -> Target | None:
        """The target that holds on a day."""
        return self.desk.targets(self.tx).on(unit, indicator, day)

    def owes(self, unit: str, indicator: str, year: int) -> bool:
        """Whether a figure is a task of the unit; each is in a year of which no task is known."""
        owed = self.catalogue.owed_in(year)
        return not owed or indicator in owed.get(unit, ())

    def _named(self, ids: tuple[int, ...]) -> tuple[str, ...]:
        known, names = self.catalogue.unit, self.names.unit_name
        found = (names[number] for number in ids)
        return tuple(name for name in found if name in known)


def enter(tx: Transaction, desk: Desk, sender: Sender, chat: ChatRef) -> Scene:
    """The scene of a message or a press; person and chat become known."""
    person = people.seen(tx, sender)
    return Scene(tx, desk, person, chats.seen(tx, chat), people.holdings(tx, person.id))
