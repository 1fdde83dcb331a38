"""Half a year of messages, made from the plan: figures, zero reports, chatter."""

import random
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import time, timedelta
from itertools import cycle, groupby

from bot.domain.catalogue import Catalogue
from tests.scene.messages import CLERK, Said, said
from tests.scene.plan import BOARD_DAYS, SIGNED, START, TALKS, TRIPS, Cell, Plan, Spell
from tests.scene.stage import own_groups
from tests.scene.ways import NAMES, Teller, Way, ways_of

NOTHING = (
    "本周无进展",
    "{unit}：外出招商0次，在谈0个，签约0个",
    "招商引资三项工作无进展",
    "本周零报告",
    "{unit}本周外出招商0次，签约项目0个",
    "{unit}：本周招商引资三项工作均无进展",
)
CHATTER = (
    "收到",
    "好的，谢谢领导",
    "下周拟签约2个项目",
    "请各单位务必抓紧签约",
    "签约几个了?",
    "明天下午3点开招商引资推进会，请准时参加",
    "力争上半年签约3个，总投资10亿元",
)
WEEKS = (BOARD_DAYS[-1] - START).days // 7


def messages(catalogue: Catalogue, plan: Plan, chance: random.Random) -> list[Said]:
    """All that is sent until the June board, in the order in which it arrives."""
    made = [
        *_figures(catalogue, plan, chance),
        *(one for spell in plan.spells for one in _for_a_while(spell)),
        *_zeros(plan, chance),
        *_chatter(plan, chance),
    ]
    return sorted(made, key=lambda one: one.arrives)


def _figures(catalogue: Catalogue, plan: Plan, chance: random.Random) -> Iterator[Said]:
    alone: list[Cell] = []
    together: list[Cell] = []
    answering = _answering(plan, own_groups(catalogue))
    for unit, board in answering.items():
        yield _answer(plan, unit, board)
    for cell in plan.cells:
        if cell.unit in answering:
            continue
        gather = cell.invested is None and chance.random() < 0.15
        (together if gather else alone).append(cell)
    turns: dict[tuple[Way, ...], Iterator[Way]] = {}
    for cell in alone:
        ways = ways_of(cell)
        way = next(turns.setdefault(ways, cycle(chance.sample(ways, len(ways)))))
        yield from way(Teller(cell, catalogue.unit[cell.unit], chance))
    yield from _together(together, chance)


def _answering(plan: Plan, own: Collection[str]) -> dict[str, int]:
    """Units with a group of their own that tell all they have in answer to one reminder."""
    cells: dict[str, list[Cell]] = {}
    for cell in plan.cells:
        cells.setdefault(cell.unit, []).append(cell)
    return {
        unit: found[0].board
        for unit, found in cells.items()
        if unit in own
        and unit != plan.back
        and len({cell.board for cell in found}) == 1
        and all(cell.invested is None for cell in found)
    }


def _answer(plan: Plan, unit: str, board: int) -> Said:
    """Bare numbers in reply to the reminder of the board's day, in the order asked."""
    words = "/".join(str(plan.value(unit, name)) for name in (TRIPS, TALKS, SIGNED))
    first = said(unit, f"{unit} answer", words, BOARD_DAYS[board], time(10, 40))
    return replace(first, reply=True)


def _together(cells: Iterable[Cell], chance: random.Random) -> Iterator[Said]:
    """The clerk tells the figures of several units in one message, by line or under a heading."""

    def alike(cell: Cell) -> tuple[int, str]:
        return cell.board, cell.indicator

    for (board, indicator), found in groupby(sorted(cells, key=alike), alike):
        members = list(found)
        name, uom = NAMES[indicator]
        if chance.random() < 0.5:
            heading = chance.choice((name, f"{name}情况"))
            lines = [f"{heading}：", *(f"{one.unit}{one.value}{uom}" for one in members)]
        else:
            lines = [f"{one.unit}：{name}{one.value}{uom}" for one in members]
        day = members[0].first + timedelta(days=chance.randrange(members[0].days))
        yield said(CLERK, f"{board} {indicator}", "\n".join(lines), day, time(9, 5))


def _for_a_while(spell: Spell) -> Iterator[Said]:
    """A talk that comes to nothing; or a signing whose figure is taken back by name."""
    unit, at = spell.unit, time(10)
    if not spell.withdrawn:
        yield said(unit, f"{unit} back 0", "目前在谈项目1个", spell.since, at)
        yield said(unit, f"{unit} back 1", f"{unit}：在谈项目0个", spell.until, at)
        return
    yield said(unit, f"{unit} back 0", "新增签约落地项目1个", spell.since, at)
    yield said(unit, f"{unit} back 1", f"{unit}签约落地项目1个作废", spell.until, at)
    yield said(unit, f"{unit} back 2", "本周无进展", spell.until, time(10, 30))


def _zeros(plan: Plan, chance: random.Random) -> Iterator[Said]:
    """Those who do nothing say so in some weeks; the silent never do."""
    busy = {one.unit: one for one in plan.spells}
    for unit in plan.idle:
        if unit not in plan.silent:
            weeks = range(_first_week(plan.joined.get(unit, 0)), WEEKS)
            for week in sorted(chance.sample(weeks, chance.randint(1, 4))):
                day = START + timedelta(weeks=week, days=chance.randrange(4))
                words = chance.choice(NOTHING).format(unit=unit)
                at = time(11, chance.randrange(60))
                if day not in busy.get(unit, ()):
                    yield said(unit, f"{unit} zero {week}", words, day, at)


def _first_week(board: int) -> int:
    """The first whole week after the board before, in which those who join by this one report."""
    return (BOARD_DAYS[board - 1] - START).days // 7 + 1 if board else 0


def _chatter(plan: Plan, chance: random.Random) -> Iterator[Said]:
    for place, unit in enumerate(plan.units[::2]):
        day = START + timedelta(days=chance.randrange(WEEKS * 7))
        yield said(unit, f"{unit} talk", chance.choice(CHATTER), day, time(15, place % 60))
