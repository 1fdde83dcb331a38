"""The planned truth of half a year: what each of 118 units does, and by which board.

All figures of the monthly meeting follow from this plan; the messages are made from it.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Asia/Shanghai")
START = date(2023, 1, 3)
BOARD_DAYS = (
    date(2023, 1, 20),  # 1月27日在春节假期里,提前到节前最后一个工作日
    date(2023, 2, 24),
    date(2023, 3, 24),
    date(2023, 4, 28),
    date(2023, 5, 26),
    date(2023, 6, 30),
)
BOARDS = tuple(datetime(day.year, day.month, day.day, 17, 30, tzinfo=ZONE) for day in BOARD_DAYS)
MAY, JUNE = BOARDS[-2:]

TRIPS, TALKS, SIGNED = "外出招商次数", "在谈项目", "签约落地项目"
INVESTED = "签约项目总投资"
EARLY, ALL = 29, 53  # units that broke through before the May board, and before the June board
BACK = 33  # a talk in February, none any more in April, one again in June

# Of those at zero to the end, by their place among them (every third is silent):
TALKED = {  # who had a talk that came to nothing, with its first day and the day of its end
    2: (date(2023, 3, 8), date(2023, 5, 10)),
    4: (date(2023, 3, 8), date(2023, 5, 10)),
    5: (date(2023, 3, 14), date(2023, 5, 16)),
    7: (date(2023, 1, 11), date(2023, 3, 15)),
    8: (date(2023, 1, 11), date(2023, 3, 15)),
}
WITHDREW = {  # who told of a signing, and of its failing: the figure is taken back
    10: (date(2023, 4, 18), date(2023, 5, 17)),
    11: (date(2023, 4, 19), date(2023, 5, 18)),
}
JOINED = (4, 4, 4, 4, 4, 3, 3, 3, 1, 1)  # boards before which the last of them got their targets

# 亿元; with what the seven largest bring, 120.3 in all
AMOUNTS = ("3.5", "0.8", "1.25", "2", "0.65", "10", "1.05", "5.5", "3", "0.95", "4", "6.3", "1.2")
LARGEST = ("12", "8.5", "15", "20.5", "7.1", "9", "8")


@dataclass(frozen=True, slots=True)
class Cell:
    """What a unit has of an indicator in the end, all of it said before one board."""

    unit: str
    indicator: str
    value: int
    board: int
    invested: Decimal | None = None

    @property
    def first(self) -> date:
        """The first whole day after the board before."""
        return BOARD_DAYS[self.board - 1] + timedelta(days=1) if self.board else START

    @property
    def days(self) -> int:
        """How many whole days there are to say it."""
        return (BOARD_DAYS[self.board] - self.first).days


@dataclass(frozen=True, slots=True)
class Spell:
    """A unit has something from a day on, and nothing again from another: a talk, or a signing."""

    unit: str
    since: date
    until: date
    withdrawn: bool = False

    def __contains__(self, day: date) -> bool:
        return self.since <= day < self.until


@dataclass(frozen=True)
class Plan:
    """The units in the order of the plan: those that do something first, then those at zero."""

    units: tuple[str, ...]
    cells: tuple[Cell, ...]

    @property
    def broke_early(self) -> tuple[str, ...]:
        """Those that left zero before the May board."""
        return self.units[:EARLY]

    @property
    def broke_late(self) -> tuple[str, ...]:
        """Those that left zero between the May board and the June board."""
        return self.units[EARLY:ALL]

    @property
    def idle(self) -> tuple[str, ...]:
        """Those at zero to the end: every third silent, the others reported zero."""
        return self.units[ALL:]

    @property
    def silent(self) -> frozenset[str]:
        """Those that never report anything."""
        return frozenset(self.idle[::3])

    @property
    def forgotten(self) -> str:
        """A unit at zero that after the June board remembers a trip of May."""
        return self.idle[1]

    @property
    def back(self) -> str:
        """The unit that fell back to zero in April."""
        return self.units[BACK]

    @property
    def spells(self) -> tuple[Spell, ...]:
        """Who had something for a while."""
        return (
            Spell(self.back, date(2023, 2, 8), date(2023, 4, 12)),
            *(Spell(self.idle[place], *days) for place, days in TALKED.items()),
            *(Spell(self.idle[place], *days, withdrawn=True) for place, days in WITHDREW.items()),
        )

    @property
    def joined(self) -> Mapping[str, int]:
        """Units that got their targets in the year, by the first board on which they owe."""
        return dict(zip(reversed(self.idle), JOINED, strict=False))

    @property
    def twice(self) -> set[str]:
        """Those that stand on the June board for the second time running."""
        may = [BOARD_DAYS[3] < one.until <= BOARD_DAYS[4] for one in self.spells]
        fell = {one.unit for one, in_may in zip(self.spells, may, strict=True) if in_may}
        return fell | {unit for unit, board in self.joined.items() if board == len(BOARDS) - 2}

    def owes(self, unit: str, day: date) -> bool:
        """Whether a unit has its targets on a day: they come on the day after a board."""
        board = self.joined.get(unit, 0)
        return not board or day > BOARD_DAYS[board - 1]

    def value(self, unit: str, indicator: str) -> int:
        """What a unit has of an indicator in the end."""
        return sum(
            one.value for one in self.cells if (one.unit, one.indicator) == (unit, indicator)
        )

    def at_zero(self, board: int) -> set[str]:
        """The units at zero on a board."""
        day = BOARD_DAYS[board]
        active = {one.unit for one in self.cells if one.board <= board}
        busy = {one.unit for one in self.spells if day in one}
        return {unit for unit in self.units if self.owes(unit, day)} - active - busy

    def running(self, board: int) -> Mapping[str, int]:
        """On how many boards in a row up to this one each unit at zero on it stood."""
        before = self.running(board - 1) if board else {}
        return {unit: before.get(unit, 0) + 1 for unit in self.at_zero(board)}


def plan(names: Sequence[str], chance: random.Random) -> Plan:
    """A plan for the units, in an order that the chance decides: 38 trips, 42 talks, 27 signed."""
    units = list(names)
    chance.shuffle(units)
    return Plan(tuple(units), tuple(_cells(units, chance)))


def _cells(units: Sequence[str], chance: random.Random) -> Iterator[Cell]:
    amounts = iter((*AMOUNTS, *LARGEST))
    for place in range(ALL):
        broke = chance.randrange(len(BOARDS) - 1) if place < EARLY else len(BOARDS) - 1
        last = max(broke, len(BOARDS) - 2)
        for number, (indicator, value) in enumerate(_does(place)):
            board = chance.randint(broke, last) if number else broke
            amount = next(amounts, None) if indicator == SIGNED else None
            invested = Decimal(amount) if amount else None
            yield Cell(units[place], indicator, value, board, invested)


def _does(place: int) -> Iterator[tuple[str, int]]:
    if place % 2 == 0:
        yield TRIPS, 2 if place < 22 else 1
    else:
        yield TALKS, 2 if place < 32 else 1
    if place % 5 < 2:
        yield SIGNED, 2 if place < 11 else 1
