"""An office on a real database: catalogue, chats, people, and a clock that the test sets."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot.app.crontab import next_fire
from bot.domain.catalogue import Bare, Catalogue, Indicator, Kind, Target, Unit
from bot.domain.messages import Command, Incoming, Press
from bot.domain.office import OfficeRules
from bot.domain.people import ChatPart, ChatRef, Part, Sender
from bot.domain.reading import IndicatorUpdate, Measure, Op
from bot.services import clock, commands, presses, receive
from bot.services.catalogues import load_first
from bot.services.desk import Desk
from bot.services.projection import project
from bot.texts import render, render_plain
from storage import chats, office, people, reports, updates
from storage.reports import NewReport
from storage.screens import unpack_keyboard, unpack_text
from storage.store import Store
from storage.tables import OutboxRow
from storage.transaction import Transaction
from storage.updates import Key

SHANGHAI = ZoneInfo("Asia/Shanghai")
FIRST_MOMENT = datetime(2023, 4, 13, 9, tzinfo=SHANGHAI)
GROUP = "招商引资三项工作"
BUREAU, TOWNS, LEADERS, CLERKS = -1001000000001, -1001000000002, -1001000000003, -1001000000004


def catalogue() -> Catalogue:
    units = ("商务局", "科技局", "北郊镇", "南郊镇")
    indicators = (
        Indicator("外出招商次数", group=GROUP, uom="次", bare=Bare.ADD),
        Indicator("在谈项目", group=GROUP, uom="个", kind=Kind.LEVEL, bare=Bare.SET),
        Indicator("签约落地项目", ("签约",), group=GROUP, uom="个", bare=Bare.ADD),
    )
    return Catalogue(
        units=tuple(Unit(name, category="市直单位") for name in units),
        indicators=indicators,
        targets=tuple(
            Target(unit, indicator.name, 2023, Decimal(10))
            for unit in units
            for indicator in indicators
        ),
    )


@dataclass
class Town:
    """The office of a test; `at` is local time."""

    url: str
    moment: datetime = field(default=FIRST_MOMENT)
    messages: int = 0

    def __post_init__(self) -> None:
        self.open()

    def open(self) -> None:
        self.store = Store(self.url, lambda: self.moment.astimezone(UTC))
        self.desk = Desk(OfficeRules(), lambda: self.moment, next_fire(SHANGHAI), "poling_bot")

    def restart(self) -> None:
        self.store.close()
        self.open()

    def do(self, job: Callable[[Transaction], object]) -> None:
        self.store.write_now(lambda tx: (job(tx), None)[1])

    def tick(self, at: str) -> None:
        self.moment = datetime.fromisoformat(at).replace(tzinfo=SHANGHAI)
        self.do(lambda tx: clock.tick(tx, self.desk))

    def chat(self, number: int, part: ChatPart, *units: str) -> None:
        def bind(tx: Transaction) -> None:
            row = chats.seen(tx, ChatRef(number, "supergroup", "群"))
            names = office.names(tx)
            chats.bind(tx, row, part, [names.unit_id[unit] for unit in units])

        self.do(bind)

    def person(self, number: int, part: Part, unit: str | None = None) -> None:
        """A person who has opened the bot in private and holds a part."""

        def join(tx: Transaction) -> None:
            row = people.seen(tx, Sender(number, f"某{number}"))
            people.give(tx, row.id, part, office.names(tx).unit_id[unit] if unit else None)
            chats.seen(tx, ChatRef(number, "private"))

        self.do(join)

    def report(
        self, unit: str, indicator: str, value: int | Decimal, day: date | None = None
    ) -> None:
        """A unit's update, said for a day (today)."""
        self.messages += 1
        today = day or self.moment.date()
        update = IndicatorUpdate(
            unit, indicator, Measure.ACTUAL, Op.ADD, Decimal(value), as_of=today
        )

        def store(tx: Transaction) -> None:
            chat = chats.seen(tx, ChatRef(BUREAU, "supergroup"))
            names = office.names(tx)
            new = NewReport(
                chat.id, self.messages, None, names.unit_id[unit], "…", tx.now, "record"
            )
            row = updates.add(tx, reports.add(tx, new), 0, update, names)
            assert row.indicator_id is not None
            project(tx, self.desk, {Key(row.unit_id, row.indicator_id, row.year): None})

        self.do(store)

    def ask(self, words: str, by: int, to: int | None = None) -> str:
        """What the bot answers to a command of a person, in private or in a chat (last of all)."""
        self.messages += 1
        name, *rest = words.removeprefix("/").split()
        chat = ChatRef(to, "supergroup") if to else ChatRef(by, "private")
        incoming = Incoming(chat, self.messages, Sender(by, f"某{by}"), words, self.moment)
        command = Command(incoming, name, tuple(rest))
        before = len(self.said())
        self.do(lambda tx: commands.answer(tx, self.desk, command))
        return "\n".join(self.said()[before:])

    def sent(self) -> None:
        """Let the messenger take what waits, each with a number of its own."""

        def send(tx: Transaction) -> None:
            for row in tx.session.scalars(select(OutboxRow).where(OutboxRow.state == "pending")):
                row.state, row.message_id = "sent", 100_000 + row.id

        self.do(send)

    def say(self, words: str, by: int, to: int, reply_to: int | None = None) -> str:
        """What the bot answers to a message in a chat."""
        self.messages += 1
        incoming = Incoming(
            ChatRef(to, "supergroup" if to < 0 else "private"),
            self.messages,
            Sender(by, f"某{by}"),
            words,
            self.moment,
            reply_to=reply_to,
            addressed=reply_to is not None,
        )
        before, self.last = len(self.said()), incoming
        self.do(lambda tx: receive.receive(tx, self.desk, incoming))
        return "\n".join(self.said()[before:])

    def reply(self, words: str, by: int, to: int) -> str:
        """The same, as a reply to the last message of the bot in that chat."""
        return self.say(words, by, to, self.last_of(to))

    def last_of(self, chat: int) -> int | None:
        """The number of the last message of the bot in a chat."""
        self.sent()
        query = select(OutboxRow.message_id).where(OutboxRow.chat_id == chat)
        return self.store.read_now(lambda tx: tx.session.scalars(query).all())[-1]

    def press(self, label: str, by: int, to: int) -> str:
        """What is said when the newest button of that label is pressed in a chat."""
        self.sent()
        query = select(OutboxRow).where(OutboxRow.chat_id == to).order_by(OutboxRow.id.desc())
        rows = self.store.read_now(lambda tx: list(tx.session.scalars(query)))
        data, message = next(
            (button.data, row.message_id or 0)
            for row in rows
            for line in unpack_keyboard(row.keyboard)
            for button in line
            if render_plain(button.label, "zh-Hans") == label
        )
        chat = ChatRef(to, "supergroup" if to < 0 else "private")
        pressed = Press(chat, message, Sender(by, f"某{by}"), data, self.moment)
        answer = self.store.write_now(lambda tx: presses.press(tx, self.desk, pressed))
        shown = [answer.notice, answer.screen.text if answer.screen else None]
        return "\n".join(render_plain(one, "zh-Hans") for one in shown if one)

    def edit(self, words: str, message: Incoming | None = None) -> str:
        """What the bot answers when a message (the last one) is edited."""
        before = len(self.said())
        self.do(
            lambda tx: receive.receive(
                tx, self.desk, replace(message or self.last, text=words, edited=True)
            )
        )
        return "\n".join(self.said()[before:])

    def html(self) -> list[str]:
        """The same as the messenger gets it."""
        query = select(OutboxRow).order_by(OutboxRow.id)
        rows = self.store.read_now(lambda tx: list(tx.session.scalars(query)))
        return [render(unpack_text(row.content["text"]), "zh-Hans") for row in rows]

    def said(self, to: int | None = None) -> list[str]:
        """What was put to be said, in order, as people read it."""
        query = select(OutboxRow).order_by(OutboxRow.id)
        rows = self.store.read_now(lambda tx: list(tx.session.scalars(query)))
        return [
            render_plain(unpack_text(row.content["text"]), "zh-Hans")
            for row in rows
            if to in (None, row.chat_id)
        ]


def make_town(url: str) -> Town:
    """The office with its chats, on the Thursday before the first Friday."""
    made = Town(url)
    made.store.migrate()
    made.do(lambda tx: load_first(tx, catalogue()))
    made.chat(BUREAU, ChatPart.UNIT, "商务局")
    made.chat(TOWNS, ChatPart.GROUP, "北郊镇", "南郊镇")
    made.chat(LEADERS, ChatPart.LEADERS)
    made.chat(CLERKS, ChatPart.CLERKS)
    made.tick("2023-04-13 09:00")
    return made


@pytest.fixture(scope="session")
def set_up(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A town set up once, of which every test gets a copy."""
    path = tmp_path_factory.mktemp("town") / "office.sqlite"
    make_town(f"sqlite:///{path}").store.close()
    return path


@pytest.fixture
def town(tmp_path: Path, set_up: Path) -> Iterator[Town]:
    path = shutil.copy(set_up, tmp_path / "office.sqlite")
    made = Town(f"sqlite:///{path}", FIRST_MOMENT)
    yield made
    made.store.close()
