"""Half a year of messages of 118 units, made from a planned truth and read by the reader.

Each unit's plan is what it does on which day; the words in which it says so are drawn from those
that offices use. Whoever does nothing says so in some weeks, or says nothing at all.
"""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.boards.snapshot import Key
from bot.domain.catalogue import Catalogue
from bot.domain.ledger import Entry, Place
from bot.domain.reading import ANY_INDICATOR, Outcome, Reading, Request
from bot.reading import Vocabulary, read

ZONE = ZoneInfo("Asia/Shanghai")
APRIL = datetime(2023, 4, 28, 17, 30, tzinfo=ZONE)
MAY = datetime(2023, 5, 26, 17, 30, tzinfo=ZONE)
FIRST = date(2023, 1, 9)
EARLY, ALL = 29, 53  # units that broke through before the first meeting, and before the second

TRIPS, TALKS, SIGNED = "外出招商次数", "在谈项目", "签约落地项目"
WORDS: Mapping[str, tuple[str, ...]] = {
    TRIPS: (
        "{unit}:本周外出招商1次",
        "今天外出招商1次，收获很大",
        "{unit}今年以来累计外出招商1次。",
        "领导好，我单位新增外出招商1次",
        "外出招商１次",
    ),
    TALKS: (
        "目前在谈项目1个",
        "{unit}:在谈1个",
        "在谈项目新增1个",
        "{unit}：累计在谈项目一个",
    ),
    SIGNED: (
        "{unit}:本周新签约项目1个",
        "今天签约落地项目1个！",
        "累计签约项目1个",
        "新增签约1个",
        "又签约1個",
    ),
}
NOTHING = (
    "本周无进展",
    "{unit}：外出招商0次，在谈0个，签约0个",
    "招商引资三项工作无进展",
    "本周零报告",
    "{unit}本周外出招商0次，签约项目0个",
)
CHATTER = ("收到", "好的，谢谢领导", "下周拟签约2个项目", "请各单位务必抓紧签约", "签约几个了?")


@dataclass(frozen=True, slots=True)
class Message:
    """A message as sent, for the unit that the sender reports for."""

    unit: str
    text: str
    sent_at: datetime


def messages(catalogue: Catalogue, chance: random.Random) -> Iterator[Message]:
    """What all units write until the second meeting."""
    for place, unit in enumerate(one.name for one in catalogue.units):
        for indicator in plan(place):
            first, last = (FIRST, APRIL.date()) if place < EARLY else (APRIL.date(), MAY.date())
            day = first + timedelta(days=chance.randrange(1, (last - first).days))
            yield _say(unit, chance.choice(WORDS[indicator]), day, chance)
        if place >= ALL and place % 3:
            day = FIRST + timedelta(weeks=chance.randrange(19), days=4)
            yield _say(unit, chance.choice(NOTHING), day, chance)
        if place % 4 == 0:
            yield _say(unit, chance.choice(CHATTER), FIRST + timedelta(days=place), chance)


def plan(place: int) -> list[str]:
    """What the unit at a place of the catalogue does: 38 trips, 42 talks, 27 signings in all."""
    does = {TRIPS: place < 38, TALKS: 11 <= place < ALL, SIGNED: 26 <= place < ALL}
    return [indicator for indicator, done in does.items() if done]


def _say(unit: str, words: str, day: date, chance: random.Random) -> Message:
    at = datetime.combine(day, time(chance.randrange(8, 17), chance.randrange(60)), ZONE)
    return Message(unit, words.format(unit=unit), at)


class Ledger:
    """What the reader made of the messages: entries by unit and indicator, and last reports."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.vocabulary = Vocabulary.build(catalogue)
        self.entries: dict[Key, list[Entry]] = {}
        self.reported: dict[str, list[datetime]] = {}
        self.asked: list[tuple[Message, Reading]] = []
        self.ignored: list[str] = []
        self.number = 0

    def take(self, message: Message) -> None:
        """Read a message and keep what it says."""
        self.number += 1
        reading = read(Request(message.text, message.sent_at, message.unit), self.vocabulary)
        if reading.outcome is Outcome.ASK or reading.problems:
            self.asked.append((message, reading))
        if reading.outcome is Outcome.IGNORE:
            self.ignored.append(message.text)
        for position, update in enumerate(reading.updates):
            self.reported.setdefault(update.unit, []).append(message.sent_at)
            if update.indicator != ANY_INDICATOR:
                place = Place(message.sent_at, self.number, position)
                entry = Entry(
                    place, update.measure, update.op, update.value, update.as_of, update.since
                )
                self.entries.setdefault((update.unit, update.indicator), []).append(entry)
