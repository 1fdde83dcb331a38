"""One run of the clock with all that its sendings need."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from bot.domain.catalogue import Catalogue
from bot.domain.messages import Screen, Text
from bot.services.clock.schedule import Run, hold_until
from bot.services.desk import Desk
from bot.services.owing import watched_group
from storage import office, outbox
from storage.addresses import Address, clerks
from storage.office import Names
from storage.outbox import Outgoing
from storage.transaction import Transaction


@dataclass(frozen=True)
class Round:
    """A run that is to be made now."""

    tx: Transaction
    desk: Desk
    run: Run

    @property
    def kind(self) -> str:
        """What is sent."""
        return self.run.slot.kind

    @property
    def period(self) -> str:
        """The run's key among its kind."""
        return self.run.slot.period

    @property
    def day(self) -> date:
        """The day for which the run speaks, even where it is made up later."""
        return self.run.slot.due_at.date()

    @property
    def now(self) -> datetime:
        """This moment in the office's time zone."""
        return self.tx.now.astimezone(self.desk.rules.timezone)

    @cached_property
    def catalogue(self) -> Catalogue:
        """The catalogue in force."""
        return self.desk.catalogue(self.tx)

    @cached_property
    def names(self) -> Names:
        """The database's ids by name and back."""
        return office.names(self.tx)

    @property
    def group(self) -> str:
        """The watched group."""
        return watched_group(self.catalogue, self.desk.rules.watched_group)

    def say(self, key: str, to: Address, screen: Screen, subject: str | None = None) -> None:
        """Put something to be said once; in quiet hours it waits for the morning."""
        schedule = self.desk.rules.schedule
        outgoing = Outgoing(
            key=key,
            kind="board" if self.kind == "board" else "reminder",
            chat=to.chat,
            chat_kind=to.kind,
            language=to.language or self.desk.rules.language,
            screen=screen,
            subject=subject,
            not_before=hold_until(self.now, schedule.quiet_from, schedule.quiet_until),
        )
        outbox.put(self.tx, outgoing)

    def tell_clerks(self, key: str, text: Text) -> None:
        """Say something to those who keep the office, once for each of them."""
        for address in clerks(self.tx):
            self.say(f"{key}:{address.chat}", address, Screen(text))

    def late_line(self) -> tuple[Text, ...]:
        """The line that marks a make-up, or nothing."""
        due = self.run.slot.due_at
        return (Text("clock-late", {"due": f"{due:%m-%d %H:%M}"}),) if self.run.late else ()
