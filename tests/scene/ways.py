"""The ways in which a unit says one figure: each is some messages that add up to the plan's."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time, timedelta

from bot.domain.catalogue import Unit
from tests.scene.messages import CLERK, Said, edit, follows, press, said
from tests.scene.plan import SIGNED, TALKS, TRIPS, Cell

NAMES = {TRIPS: ("外出招商", "次"), TALKS: ("在谈项目", "个"), SIGNED: ("签约项目", "个")}
FIGURES = {
    0: ("0",),
    1: ("1", "一", "１"),
    2: ("2", "两", "２"),
    3: ("3", "三"),
    4: ("4",),
    5: ("5", "五"),
}
LONGEST = 3  # days between the first and the last message of a way


@dataclass(frozen=True)
class Teller:
    """A figure of the plan with the unit that tells it, and the chance that picks the words."""

    cell: Cell
    unit: Unit
    chance: random.Random

    def on(self, day: date, words: str, number: int = 0) -> Said:
        """A message of the unit's liaison on a day, between eight and five."""
        at = time(self.chance.randrange(8, 16), self.chance.randrange(60))
        return said(
            self.cell.unit, f"{self.cell.unit} {self.cell.indicator} {number}", words, day, at
        )

    def day(self) -> date:
        """A day on which a way can begin, so that it ends before the board."""
        return self.cell.first + timedelta(days=self.chance.randrange(self.cell.days - LONGEST))

    def figure(self, before: str, value: int | None = None, after: str = "") -> str:
        """The figure (the plan's where none is given) with a word before it, after its name."""
        name, uom = NAMES[self.cell.indicator]
        number = self.chance.choice(FIGURES[self.cell.value if value is None else value])
        return f"{self.opening()}{before}{name}{after}{number}{uom}{self.money(value)}"

    def money(self, value: int | None = None) -> str:
        """What the signed projects are worth, where that is planned and all are told of."""
        amount = self.cell.invested
        if amount is None or value is not None:
            return ""
        shown = self.chance.choice((f"{amount}亿元", f"{amount}亿", f"{amount * 10000:f}万元"))
        return f"，总投资{shown}"

    def opening(self) -> str:
        """How a message begins: with the unit, another name of it, a courtesy, or nothing."""
        names = [name for name in (self.unit.name, *self.unit.aliases) if len(name) > 2]
        named = self.chance.choice(names)
        return self.chance.choice(("", "", f"{named}：", f"{named}:", "领导好，我单位", named))


Way = Callable[[Teller], list[Said]]


def this_week(of: Teller) -> list[Said]:
    """A window: 本周."""
    return [of.on(of.day(), of.figure("本周"))]


def today(of: Teller) -> list[Said]:
    """A window of one day."""
    return [of.on(of.day(), of.figure("今天") + of.chance.choice(("", "，收获很大", "！")))]


def to_date(of: Teller) -> list[Said]:
    """A to-date total."""
    return [of.on(of.day(), of.figure(of.chance.choice(("累计", "今年以来累计", "截至目前"))))]


def addition(of: Teller) -> list[Said]:
    """So many more, in no stretch."""
    return [of.on(of.day(), of.figure("新增"))]


def bare(of: Teller) -> list[Said]:
    """Name and number, nothing else."""
    return [of.on(of.day(), of.figure(""))]


def the_week_again(of: Teller) -> list[Said]:
    """The week said twice counts once: Monday's or Tuesday's figure again on the next day."""
    monday = of.day()
    monday -= timedelta(days=monday.weekday())
    if monday < of.cell.first:
        monday += timedelta(weeks=1)
    days = (monday + timedelta(days=1), monday + timedelta(days=2))
    return [of.on(day, of.figure("本周", after=""), place) for place, day in enumerate(days)]


def total_then_more(of: Teller) -> list[Said]:
    """A total of all but one, on a later day one more."""
    day = of.day()
    fewer = of.on(day, of.figure("累计", of.cell.value - 1))
    return [fewer, of.on(day + timedelta(days=2), of.figure("今天", 1), 1)]


def corrected(of: Teller) -> list[Said]:
    """A wrong number, then the right one in its place."""
    first = of.on(of.day(), of.figure("新增", of.cell.value + 2))
    name, uom = NAMES[of.cell.indicator]
    return [first, follows(first, f"更正：{name}应为{of.cell.value}{uom}")]


def not_that_but_this(of: Teller) -> list[Said]:
    """不是…是…, naming the wrong value and no indicator."""
    first = of.on(of.day(), of.figure("新增", of.cell.value + 1))
    uom = NAMES[of.cell.indicator][1]
    words = f"说错了，不是{of.cell.value + 1}{uom}，是{of.cell.value}{uom}"
    return [first, follows(first, words)]


def edited(of: Teller) -> list[Said]:
    """A wrong number, and the message edited."""
    first = of.on(of.day(), of.figure("今天", of.cell.value + 3))
    return [first, edit(first, of.figure("今天"))]


def withdrawn(of: Teller) -> list[Said]:
    """A wrong number taken back, then the right one."""
    first = of.on(of.day(), of.figure("累计", of.cell.value + 2))
    undo = follows(first, of.chance.choice(("撤回", "刚才那条作废")))
    return [first, undo, follows(undo, of.figure("累计"))]


def delivered_twice(of: Teller) -> list[Said]:
    """The messenger delivers an addition twice."""
    first = of.on(of.day(), of.figure("新增"))
    return [first, first.later(minutes=20)]


def out_of_order(of: Teller) -> list[Said]:
    """One more, sent before the total that has it, arrives after it."""
    day = of.day()
    first = of.on(day, of.figure("新增", 1)).later(days=2)
    return [first, of.on(day + timedelta(days=1), of.figure("累计"), 1)]


def by_the_clerk(of: Teller) -> list[Said]:
    """The clerk enters what the unit said by telephone (代报)."""
    name, uom = NAMES[of.cell.indicator]
    words = f"{of.unit.name}：{name}{of.cell.value}{uom}{of.money()}"
    first = of.on(of.day(), words)
    return [said(CLERK, first.message, words, first.sent_at.date(), first.sent_at.time())]


def asked(of: Teller) -> list[Said]:
    """A vague number, the bot asks, the answer is a reply with the number."""
    name, uom = NAMES[of.cell.indicator]
    first = of.on(of.day(), f"{of.unit.name}：{name}若干{uom}")
    return [first, follows(first, str(of.cell.value), reply=True)]


def level_now(of: Teller) -> list[Said]:
    """A level: so many now."""
    return [of.on(of.day(), of.figure(of.chance.choice(("目前", "现有", ""))))]


def level_fell(of: Teller) -> list[Said]:
    """A level of one more, then one less."""
    day = of.day()
    first = of.on(day, of.figure("目前", of.cell.value + 1))
    return [first, of.on(day + timedelta(days=1), "在谈项目减少1个", 1)]


def level_out_of_order(of: Teller) -> list[Said]:
    """Yesterday's level arrives after today's."""
    day = of.day()
    first = of.on(day, of.figure("目前", of.cell.value + 1)).later(days=2)
    return [first, of.on(day + timedelta(days=1), of.figure("目前"), 1)]


def project_signed(of: Teller) -> list[Said]:
    """A project without a number; the bot proposes one, and its button is pressed."""
    first = of.on(of.day(), f"{of.unit.name}：小牛科技项目今日正式签约")
    return [first, press(first, "记签约落地项目 1 个")]


ANY: tuple[Way, ...] = (
    addition,
    corrected,
    not_that_but_this,
    edited,
    withdrawn,
    by_the_clerk,
    asked,
)
COUNTED: tuple[Way, ...] = (
    *ANY,
    this_week,
    today,
    to_date,
    bare,
    the_week_again,
    total_then_more,
    delivered_twice,
    out_of_order,
)
TALKED: tuple[Way, ...] = (*ANY, to_date, level_now, level_fell, level_out_of_order)
WITH_MONEY: tuple[Way, ...] = (
    this_week,
    today,
    to_date,
    addition,
    bare,
    edited,
    withdrawn,
    delivered_twice,
    by_the_clerk,
    the_week_again,
)


def ways_of(cell: Cell) -> tuple[Way, ...]:
    """The ways in which a figure can be told."""
    if cell.invested is not None:
        return WITH_MONEY
    if (cell.indicator, cell.value) == (SIGNED, 1):
        return (project_signed,)
    return TALKED if cell.indicator == TALKS else COUNTED
