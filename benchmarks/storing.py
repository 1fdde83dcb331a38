"""What it costs to store a message at the end of the year against its start, as a ratio in one run.

Every message goes the whole way of a live one, from its text to the standing and the answer, but
for the network and the disk's commit. Seconds are those of the processor, which other programs on
the machine disturb the least; how much they still do shows where the same start is measured twice.
What nothing disturbs is how many functions are called for a message, those of C included. Start and
end are as many messages as may lie between two closings: with each of them the cost rises up to the
next closing, by the figures that are open.
`bin/bench storing`, or `python -m benchmarks.storing`.
"""

import tempfile
import time
from collections.abc import Callable, Iterator
from cProfile import Profile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from statistics import median
from typing import TypeAlias

from bot.domain.catalogue import Catalogue, Indicator, Target, Unit
from bot.domain.messages import Incoming
from bot.domain.office import OfficeRules
from bot.domain.people import ChatPart, ChatRef, Part, Sender
from bot.services.desk import Desk
from bot.services.receive import receive
from bot.standings.closing import MOST_OPEN
from storage import chats, office, people
from storage.store import Store
from storage.transaction import Transaction

Measure: TypeAlias = Callable[[Callable[[], None]], float]
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

    def store_one(self, incoming: Incoming, measure: Measure) -> float:
        """What the use case takes."""
        self.now = incoming.sent_at
        return self.store.write_now(lambda tx: measure(lambda: receive(tx, self.desk, incoming)))


def seconds(run: Callable[[], None]) -> float:
    began = time.thread_time()
    run()
    return time.thread_time() - began


def calls(run: Callable[[], None]) -> float:
    profile = Profile()
    profile.runcall(run)
    return sum(entry.callcount for entry in profile.getstats())


def measured(reporter: Reporter, measure: Measure = seconds) -> list[float]:
    with tempfile.TemporaryDirectory() as folder:
        made = Office(f"sqlite:///{Path(folder)}/office.sqlite")
        taken = [made.store_one(incoming, measure) for incoming in reporter.messages()]
        made.store.close()
        return taken


def ends(taken: list[float]) -> tuple[float, float]:
    """The medians of the first and of the last messages."""
    return median(taken[1 : MOST_OPEN + 1]), median(taken[-MOST_OPEN:])


def main() -> None:
    measured(REPORTERS[-1])  # the first messages of a process pay for what is loaded once
    for reporter in REPORTERS:
        (first, last), (again, _) = ends(measured(reporter)), ends(measured(reporter))
        few, many = ends(measured(reporter, calls))
        print(
            f"{reporter.name:18} {first * 1000:5.1f} ms at the start, {last * 1000:5.1f} ms at the "
            f"end   1 : {last / first:.2f} (the start again 1 : {again / first:.2f}); "
            f"{few:.0f} and {many:.0f} calls   1 : {many / few:.2f}"
        )


if __name__ == "__main__":
    main()
