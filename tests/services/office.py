"""A small office on a real SQLite file, spoken with like a chat."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.domain.catalogue import Bare, Catalogue, Indicator, Kind, Target, Unit
from bot.domain.messages import Command, Incoming, Press, PressAnswer
from bot.domain.office import OfficeRules
from bot.domain.people import ChatPart, ChatRef, Part, Sender
from bot.services import membership, presses, questions
from bot.services.catalogues import load_first
from bot.services.desk import Desk
from bot.services.receive import receive
from bot.texts import render_plain
from storage import chats, people, standings
from storage.screens import unpack_keyboard, unpack_text
from storage.standings import Kept
from storage.store import Store
from storage.tables import OutboxRow
from storage.transaction import Transaction
from storage.updates import Key

ZONE = ZoneInfo("Asia/Shanghai")
THURSDAY = datetime(2023, 4, 13, 9, 0, tzinfo=ZONE)

CATALOGUE = Catalogue(
    units=(
        Unit("商务局", ("市商务局",)),
        Unit("高寺镇"),
        Unit("新桥镇"),
    ),
    indicators=(
        Indicator("签约落地项目", ("签约项目", "新签约", "签约"), "招商引资", "个"),
        Indicator("在谈项目", ("在谈",), "招商引资", "个", Kind.LEVEL, bare=Bare.SET),
        Indicator("开工项目", ("开工",), "招商引资", "个"),
        Indicator("签约项目总投资", ("签约总投资",), "", "亿元", Kind.AMOUNT),
    ),
    targets=tuple(
        Target(unit, indicator, 2023, Decimal(amount))
        for unit in ("商务局", "高寺镇", "新桥镇")
        for indicator, amount in (("签约落地项目", 10), ("开工项目", 4), ("签约项目总投资", 20))
    ),
)

GROUP = ChatRef(-100, "supergroup", "商务局群")
TOWNS = ChatRef(-200, "supergroup", "镇办群")
LIAISON = Sender(1, "商务局联络员")
TOWN = Sender(2, "高寺镇联络员")
CLERK = Sender(3, "督办员")
STRANGER = Sender(4, "路人")
TWO_TOWNS = Sender(5, "两镇联络员")


@dataclass
class Town:
    """The office, the moment, and what was said since one last listened."""

    store: Store
    now: datetime = THURSDAY
    heard: int = 0
    last_id: int = 0
    last_bot_id: int = 9000
    replies: dict[int, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.desk = Desk(OfficeRules(), lambda: self.now, lambda _words, _after: None, "poling_bot")

    def say(
        self,
        text: str,
        sender: Sender = LIAISON,
        chat: ChatRef = GROUP,
        *,
        reply_to: int | None = None,
        message: int | None = None,
        edited: bool = False,
        sent_at: datetime | None = None,
        evidence: str | None = None,
        heard: bool = True,
    ) -> str:
        """Send a message (or edit or redeliver `message`) and hear what the bot says to it."""
        if message is None:
            self.last_id += 1
            self.now += timedelta(minutes=1)
        incoming = Incoming(
            chat=chat,
            message_id=message or self.last_id,
            sender=sender,
            text=text,
            sent_at=sent_at or self.now,
            edited=edited,
            reply_to=reply_to,
            addressed=chat.private or reply_to is not None,
            evidence=evidence,
        )
        self.store.write_now(lambda tx: receive(tx, self.desk, incoming))
        return self.hear() if heard else ""

    def hear(self) -> str:
        """What is newly said, as plain text, buttons in brackets; it counts as sent."""
        return "\n".join(self._line(row) for row in self.new_rows())

    def new_rows(self) -> list[OutboxRow]:
        """The rows put since one last listened; each gets a message id, as if it was sent."""

        def job(tx: Transaction) -> list[OutboxRow]:
            session = tx.session
            query = select(OutboxRow).where(OutboxRow.id > self.heard).order_by(OutboxRow.id)
            rows = list(session.scalars(query))
            for row in rows:
                self.last_bot_id += 1
                row.state, row.message_id = "sent", self.last_bot_id
                self.heard = row.id
            return rows

        return self.store.write_now(job)

    def press(self, label: str, sender: Sender = LIAISON, chat: ChatRef = GROUP) -> str:
        """Press the newest button of that label; what it shows at once and what is said then."""
        data, message = self._button(label)
        pressed = Press(chat, message, sender, data, self.now)
        answer = self.store.write_now(lambda tx: presses.press(tx, self.desk, pressed))
        shown = [_shown(answer), self.hear()]
        return "\n".join(part for part in shown if part)

    def start(self, token: str, sender: Sender, chat: ChatRef | None = None) -> str:
        """Open an invitation link, in private or into a group."""
        self.last_id += 1
        where = chat or ChatRef(sender.id, "private", sender.name)
        incoming = Incoming(where, self.last_id, sender, f"/start {token}", self.now)
        command = Command(incoming, "start", (token,) if token else ())
        self.store.write_now(lambda tx: membership.start(tx, self.desk, command))
        return self.hear()

    def standing(self, unit: str, indicator: str, year: int = 2023) -> Kept | None:
        """The standing kept."""

        def job(tx: Transaction) -> Kept | None:
            names = self.desk.names(tx)
            key = Key(names.unit_id[unit], names.indicator_id[indicator], year)
            return standings.get(tx, key)

        return self.store.read_now(job)

    def value(self, unit: str, indicator: str = "签约落地项目", year: int = 2023) -> Decimal | None:
        """The value kept; None where nothing was reported."""
        kept = self.standing(unit, indicator, year)
        return kept.value if kept else None

    def pass_time(self, **span: float) -> None:
        """Let time pass, and the questions lapse whose time is over."""
        self.now += timedelta(**span)
        self.store.write_now(lambda tx: questions.lapse(tx, self.desk))

    @property
    def last_said(self) -> int:
        """The id of the bot's last message."""
        return self.last_bot_id

    def _line(self, row: OutboxRow) -> str:
        text = render_plain(unpack_text(row.content["text"]), "zh-Hans")
        if row.content["attachment"]:
            return f"({row.content['attachment']['emoji']})"
        labels = [
            render_plain(button.label, "zh-Hans")
            for line in unpack_keyboard(row.keyboard)
            for button in line
        ]
        return f"{text} {' '.join(f'[{label}]' for label in labels)}".rstrip()

    def _button(self, label: str) -> tuple[str, int]:
        def job(tx: Transaction) -> list[OutboxRow]:
            session = tx.session
            return list(session.scalars(select(OutboxRow).order_by(OutboxRow.id.desc())))

        for row in self.store.read_now(job):
            for button in (one for line in unpack_keyboard(row.keyboard) for one in line):
                if render_plain(button.label, "zh-Hans") == label:
                    return button.data, row.message_id or 0
        raise AssertionError(f"no button {label}")


def _shown(answer: PressAnswer) -> str:
    parts = [answer.notice, answer.screen.text if answer.screen else None]
    return "\n".join(render_plain(part, "zh-Hans") for part in parts if part)


def settle(town: Town) -> None:
    """Load the catalogue and give everybody a part."""

    def job(tx: Transaction) -> None:

        load_first(tx, CATALOGUE)
        names = town.desk.names(tx)
        for sender, part, units in (
            (LIAISON, Part.LIAISON, ["商务局"]),
            (TOWN, Part.LIAISON, ["高寺镇"]),
            (TWO_TOWNS, Part.LIAISON, ["高寺镇", "新桥镇"]),
            (CLERK, Part.CLERK, [None]),
        ):
            person = people.seen(tx, sender)
            for unit in units:
                number = names.unit_id[unit] if unit else None
                people.give(tx, person.id, part, number)
        for chat, role, members in (
            (GROUP, ChatPart.UNIT, ["商务局"]),
            (TOWNS, ChatPart.GROUP, ["高寺镇", "新桥镇"]),
        ):
            row = chats.seen(tx, chat)
            chats.bind(tx, row, role, [names.unit_id[unit] for unit in members])

    town.store.write_now(job)


def opened(url: str, clock: Callable[[], datetime]) -> Store:
    """A store on an empty database."""
    store = Store(url, clock)
    store.migrate()
    return store
