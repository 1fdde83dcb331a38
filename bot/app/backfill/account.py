"""Taking an export in, message by message, and the account of what became of it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial

from bot.app.backfill.export import ExportedChat, ExportedMessage, ExportError
from bot.domain.messages import Text
from bot.services import backfill
from bot.services.backfill import Fate, Past
from bot.services.desk import Desk
from storage.store import Store
from storage.transaction import Transaction

BATCH = 200  # messages a transaction


@dataclass
class Account:
    """What was read and what became of it; `strangers` reported and stand in no table."""

    read: int = 0
    fates: Counter[Fate] = field(default_factory=Counter)
    strangers: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True)
class Backfill:
    """Takes chats in for an office; `people` has the units of each person of the table."""

    store: Store
    desk: Desk
    people: Mapping[str, tuple[str, ...]]
    chat_unit: str | None = None

    def run(self, chats: Iterable[ExportedChat], account: Account) -> Iterator[int]:
        """Take the chats in, yielding how many messages each step took; `account` is kept.

        Raises ExportError for a basic group that is also live.
        """
        for chat in chats:
            self._refuse_live_basic(chat)
            for start in range(0, len(chat.messages), BATCH):
                batch = chat.messages[start : start + BATCH]
                self.store.write_now(partial(self._take, batch=batch, account=account))
                yield len(batch)

    def _refuse_live_basic(self, chat: ExportedChat) -> None:
        if chat.basic and self.store.read_now(
            lambda tx: backfill.has_live_history(tx, chat.chat.id)
        ):
            raise ExportError(Text("export-live-basic", {"chat": chat.chat.title}))

    def _take(self, tx: Transaction, batch: Iterable[ExportedMessage], account: Account) -> None:
        for message in batch:
            units = self._units(message)
            past = Past(message.incoming, units or (), units == (), self.chat_unit)
            fate = backfill.take_in(tx, self.desk, past)
            account.read += 1
            account.fates[fate] += 1
            if fate is Fate.REFUSED and units is None:
                account.strangers[message.incoming.sender.name or message.person] += 1

    def _units(self, message: ExportedMessage) -> tuple[str, ...] | None:
        """The units of the table; () for a coordinator, None for somebody it does not name."""
        by_id = self.people.get(message.person)
        return by_id if by_id is not None else self.people.get(message.incoming.sender.name)
