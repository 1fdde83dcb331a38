"""What it costs to store a message at the end of the year against its start, as a ratio in one run.

Every message goes the whole way of a live one, from its text to the standing and the answer, but
for the network and the disk's commit. `bin/bench storing`, or `python -m benchmarks.storing`.
"""

import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from statistics import median

from bot.domain.catalogue import Catalogue, Indicator, Target, Unit
from bot.domain.messages import Incoming
from bot.domain.office import OfficeRules
from bot.domain.people import ChatPart, ChatRef, Part, Sender
from bot.services.desk import Desk
from bot.services.receive import receive
from storage import chats, office, people
from storage.store import Store
from storage.transaction import Transaction

UNIT, INDICATOR = "商务局", "签约落地项目"
GROUP, LIAISON = ChatRef(-100, "supergroup", "商务局群"), Sender(1, "联络员")
FIRST = datetime(2023, 1, 2, 2, tzinfo=UTC)  # a Monday, ten in the morning at the office
CATALOGUE = Catalogue(
    (Unit(UNIT),),
    (Indicator(INDICATOR, ("签约",)),),
    (Target(UNIT, INDICATOR, 2023, Decimal(1000)),),
)


@dataclass(frozen=True)
class Reporter:
    """How somebody reports through the year: what is said every so many days."""

    name: str
    text: str
    every: int

    def messages(self) -> Iterator[Incoming]:
        for number, day in enumerate(range(0, 364, self.every), start=1):
            at = FIRST + timedelta(days=day)
            text = self.text.format(number=number)
            yield Incoming(GROUP, number, LIAISON, text, at)


REPORTERS = (
    Reporter("daily, additions", "今天签约1个", 1),
    Reporter("daily, totals", "累计签约{number}个", 1),
    Reporter("weekly, windows", "本周签约3个", 7),
    Reporter("weekly, totals", "累计签约{number}个", 7),
)


class Office:
    """One unit's group on a database of its own."""

    def __init__(self, url: str) -> None:
        self.now = FIRST
        self.store = Store(url, lambda: self.now)
        self.store.migrate()
        self.desk = Desk(OfficeRules(), lambda: self.now, lambda _words, _after: None)
        self.store.write_now(self._settle)

    def _settle(self, tx: Transaction) -> None:
        office.save_catalogue(tx, CATALOGUE)
        unit = self.desk.names(tx).unit_id[UNIT]
        people.give(tx, people.seen(tx, LIAISON).id, Part.LIAISON, unit)
        chats.bind(tx, chats.seen(tx, GROUP), ChatPart.UNIT, [unit])

    def store_one(self, incoming: Incoming) -> float:
        """Seconds that the use case takes."""
        self.now = incoming.sent_at

        def job(tx: Transaction) -> float:
            began = time.perf_counter()
            receive(tx, self.desk, incoming)
            return time.perf_counter() - began

        return self.store.write_now(job)


def measured(reporter: Reporter) -> list[float]:
    with tempfile.TemporaryDirectory() as folder:
        made = Office(f"sqlite:///{Path(folder)}/office.sqlite")
        taken = [made.store_one(incoming) for incoming in reporter.messages()]
        made.store.close()
        return taken


def main() -> None:
    measured(REPORTERS[-1])  # the first messages of a process pay for what is loaded once
    for reporter in REPORTERS:
        taken = measured(reporter)
        part = max(8, len(taken) // 12)
        first, last = median(taken[1 : part + 1]), median(taken[-part:])
        print(
            f"{reporter.name:18} {len(taken):3} messages: {first * 1000:5.1f} ms at the start, "
            f"{last * 1000:5.1f} ms at the end   1 : {last / first:.2f}"
        )


if __name__ == "__main__":
    main()
