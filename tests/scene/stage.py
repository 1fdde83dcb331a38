"""The office of the scene: a real SQLite file, the real services, and the clock that ticks."""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial

from sqlalchemy import select

from bot.app.crontab import next_fire
from bot.domain.catalogue import Catalogue
from bot.domain.messages import Command, Incoming, Press
from bot.domain.office import OfficeRules
from bot.domain.people import ChatPart, ChatRef, Part, Sender
from bot.services import clock, commands, presses, receive
from bot.services.catalogues import put_in_force
from bot.services.choices import categories
from bot.services.desk import Desk
from bot.texts import render_plain
from storage import chats, office, people
from storage.office import Names
from storage.screens import unpack_keyboard, unpack_text
from storage.store import Store
from storage.tables import OutboxRow
from storage.transaction import Transaction
from tests.scene.messages import CLERK, Said
from tests.scene.plan import START, ZONE

LEADERS = ChatRef(-1001000000001, "supergroup", "领导群")
CLERKS = ChatRef(-1001000000002, "supergroup", "督办群")


@dataclass
class Stage:
    """An office with a liaison in each unit, one clerk and the leaders' chat."""

    url: str
    catalogue: Catalogue
    rules: OfficeRules = field(default_factory=OfficeRules)
    moment: datetime = datetime(2023, START.month, START.day, 8, tzinfo=ZONE)

    def __post_init__(self) -> None:
        self.store = Store(self.url, lambda: self.moment.astimezone(UTC))
        self.store.migrate()
        self.desk = Desk(self.rules, lambda: self.moment, next_fire(ZONE), "poling_bot")
        self.senders = {CLERK: Sender(1, CLERK)}
        self.chats = {CLERK: CLERKS}
        self.numbers: dict[str, int] = {}
        self.store.write_now(self._settle)

    def play(self, acts: Iterable[Said]) -> None:
        """Let everything arrive in that order; what waits together shares a commit."""
        asyncio.run(self._play(acts))

    def tick(self, at: datetime) -> None:
        """Let the clock tick; what is put to be said counts as sent."""
        self.moment = at
        self.store.write_now(lambda tx: clock.tick(tx, self.desk))

    def owe(self, catalogue: Catalogue, at: datetime) -> None:
        """Put another catalogue in force, where it is another one."""
        if catalogue != self.catalogue:
            self.moment, self.catalogue = at, catalogue
            self.store.write_now(lambda tx: (put_in_force(tx, catalogue), None)[1])

    def number(self, acts: Sequence[Said]) -> None:
        """Number the messages as the messenger does: in the order of sending."""
        for act in sorted(acts, key=lambda act: act.sent_at):
            self.numbers.setdefault(act.message, len(self.numbers) + 1)

    def command(self, words: str, at: datetime) -> str:
        """What the bot answers to a command of the clerk."""
        self.moment = at
        self.numbers[words] = len(self.numbers) + 1
        name, *rest = words.removeprefix("/").split()
        incoming = Incoming(CLERKS, self.numbers[words], self.senders[CLERK], words, at)

        def job(tx: Transaction) -> str:
            commands.answer(tx, self.desk, Command(incoming, name, tuple(rest)))
            return self._last(tx, CLERKS)

        return self.store.write_now(job)

    def heard(self, chat: ChatRef) -> list[str]:
        """All that the bot said in a chat, in order."""
        query = select(OutboxRow).where(OutboxRow.chat_id == chat.id).order_by(OutboxRow.id)
        rows = self.store.read_now(lambda tx: list(tx.session.scalars(query)))
        return [render_plain(unpack_text(row.content["text"]), "zh-Hans") for row in rows]

    def answered(self) -> set[int]:
        """The messages to which the bot replied."""
        query = select(OutboxRow.reply_to).where(OutboxRow.reply_to.is_not(None))
        return self.store.read_now(lambda tx: {number or 0 for number in tx.session.scalars(query)})

    def close(self) -> None:
        """Let go of the database."""
        self.store.close()

    async def _play(self, acts: Iterable[Said]) -> None:
        await asyncio.gather(*(self.store.write(partial(self._act, act)) for act in acts))

    def _act(self, act: Said, given: Transaction) -> None:
        self.moment = act.arrives
        tx = replace(given, now=act.arrives.astimezone(UTC))
        sender, chat = self.senders[act.who], self.chats[act.who]
        if act.press is not None:
            row = self._with_button(tx, chat, act.press)
            pressed = Press(chat, row[0], sender, row[1], act.arrives)
            presses.press(tx, self.desk, pressed)
            return
        reply_to = self._last_row(tx, chat).message_id if act.reply else None
        incoming = Incoming(
            chat=chat,
            message_id=self.numbers[act.message],
            sender=sender,
            text=act.text,
            sent_at=act.sent_at,
            edited=act.edited,
            reply_to=reply_to,
            addressed=act.reply,
        )
        receive.receive(tx, self.desk, incoming)

    def _last_row(self, tx: Transaction, chat: ChatRef) -> OutboxRow:
        query = select(OutboxRow).where(OutboxRow.chat_id == chat.id).order_by(OutboxRow.id.desc())
        row = tx.session.scalars(query.limit(1)).one()
        row.state, row.message_id = "sent", 1_000_000 + row.id
        tx.session.flush()
        return row

    def _last(self, tx: Transaction, chat: ChatRef) -> str:
        return render_plain(unpack_text(self._last_row(tx, chat).content["text"]), "zh-Hans")

    def _with_button(self, tx: Transaction, chat: ChatRef, label: str) -> tuple[int, str]:
        row = self._last_row(tx, chat)
        buttons = [one for line in unpack_keyboard(row.keyboard) for one in line]
        found = {render_plain(one.label, "zh-Hans"): one.data for one in buttons}
        return row.message_id or 0, found[label]

    def _settle(self, tx: Transaction) -> None:
        office.save_catalogue(tx, self.catalogue)
        names = office.names(tx)
        clerk = people.seen(tx, self.senders[CLERK])
        people.give(tx, clerk.id, Part.CLERK, None)
        chats.bind(tx, chats.seen(tx, CLERKS), ChatPart.CLERKS, [])
        chats.bind(tx, chats.seen(tx, LEADERS), ChatPart.LEADERS, [])
        for place, unit in enumerate(self.catalogue.units):
            self._join(tx, names, place, unit.name)
        self._groups(tx, names)

    def _join(self, tx: Transaction, names: Names, place: int, unit: str) -> None:
        """A liaison who speaks in the unit's own group, in that of the category, or in private."""
        sender = Sender(100 + place, f"{unit}联络员")
        self.senders[unit] = sender
        people.give(tx, people.seen(tx, sender).id, Part.LIAISON, names.unit_id[unit])
        private = ChatRef(sender.id, "private", sender.name)
        chats.seen(tx, private)
        self.chats[unit] = private
        if unit in own_groups(self.catalogue):
            own = ChatRef(-1001000000100 - place, "supergroup", f"{unit}群")
            self.chats[unit] = own
            chats.bind(tx, chats.seen(tx, own), ChatPart.UNIT, [names.unit_id[unit]])

    def _groups(self, tx: Transaction, names: Names) -> None:
        """A group for each category, of the units without their own; every other speaks there."""
        own = own_groups(self.catalogue)
        for number, category in enumerate(categories(self.catalogue)):
            units = [
                one.name
                for one in self.catalogue.units
                if one.category == category and one.name not in own
            ]
            group = ChatRef(-1001000000010 - number, "supergroup", f"{category}群")
            row = chats.seen(tx, group)
            chats.bind(tx, row, ChatPart.GROUP, [names.unit_id[unit] for unit in units])
            self.chats.update(dict.fromkeys(units[::2], group))


def own_groups(catalogue: Catalogue) -> frozenset[str]:
    """The units that have a group of their own: every fifth."""
    return frozenset(unit.name for unit in catalogue.units[::5])
