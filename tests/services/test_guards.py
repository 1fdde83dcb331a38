"""The guards, as a table: what was said before, what is said now, and what is doubtful of it."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from bot.domain.catalogue import Indicator, Kind
from bot.domain.ledger import Entry, Place
from bot.domain.office import Guards
from bot.domain.reading import IndicatorUpdate, Measure, Op
from bot.services.guards import Case, Doubtful, doubts

SIGNED = Indicator("签约落地项目")
MONEY = Indicator("签约项目总投资", uom="亿元", kind=Kind.AMOUNT)
TALKS = Indicator("在谈项目", kind=Kind.LEVEL)

Said = tuple[Op, str, str, str | None]


def day(text: str) -> date:
    return date.fromisoformat(text if text.count("-") == 2 else f"2023-{text}")


def entry(said: Said, number: int) -> Entry:
    op, value, last, first = said
    sent = datetime(2023, 1, 1, number, tzinfo=UTC)
    return Entry(
        Place(sent, number, 0, number),
        Measure.ACTUAL,
        op,
        Decimal(value),
        day(last),
        day(first) if first else None,
    )


def case(indicator: Indicator, earlier: list[Said], now: Said, target: str | None) -> Case:
    last = entry(now, 20)
    update = IndicatorUpdate(
        "商务局", indicator.name, Measure.ACTUAL, last.op, last.value, last.as_of, last.since
    )
    ledger = [entry(said, number) for number, said in enumerate(earlier, 1)]
    return Case(update, last.place, indicator, ledger, Decimal(target) if target else None)


TABLE = [
    # ordinary figures pass
    (SIGNED, [], (Op.ADD, "2", "04-13", None), "10", ()),
    (SIGNED, [], (Op.SET, "50", "04-13", None), "1", ()),
    # a first figure far beyond the target
    (SIGNED, [], (Op.ADD, "12000", "04-13", None), "12", (Doubtful.JUMP,)),
    (TALKS, [], (Op.SET, "12000", "04-13", None), "12", (Doubtful.JUMP,)),
    (SIGNED, [], (Op.ADD, "12000", "04-13", None), None, ()),
    (SIGNED, [(Op.SET, "3", "04-06", None)], (Op.SET, "5", "04-13", None), "10", ()),
    (SIGNED, [(Op.SET, "3", "04-06", None)], (Op.SET, "30", "04-13", None), None, ()),
    (TALKS, [(Op.SET, "8", "04-06", None)], (Op.SET, "3", "04-13", None), None, ()),
    (SIGNED, [(Op.ADD, "0", "04-13", None)], (Op.ADD, "0", "04-13", None), None, ()),
    # a total of an earlier day is compared with that day
    (SIGNED, [(Op.SET, "9", "10-03", None)], (Op.SET, "5", "09-30", None), None, ()),
    # a jump of more than ten times
    (SIGNED, [(Op.SET, "3", "04-06", None)], (Op.SET, "31", "04-13", None), None, (Doubtful.JUMP,)),
    (SIGNED, [(Op.SET, "3", "04-06", None)], (Op.ADD, "28", "04-13", None), None, (Doubtful.JUMP,)),
    (TALKS, [(Op.SET, "1", "04-06", None)], (Op.SET, "12", "04-13", None), None, (Doubtful.JUMP,)),
    (MONEY, [], (Op.ADD, "300", "04-13", None), "20", (Doubtful.JUMP,)),
    # slips of 万 and 亿
    (MONEY, [], (Op.ADD, "35000", "04-13", None), "20", (Doubtful.SLIP_UP,)),
    (
        MONEY,
        [(Op.SET, "4", "04-06", None)],
        (Op.ADD, "0.0004", "04-13", None),
        None,
        (Doubtful.SLIP_DOWN,),
    ),
    # a lower total
    (SIGNED, [(Op.SET, "5", "04-06", None)], (Op.SET, "4", "04-13", None), None, (Doubtful.LOWER,)),
    # the same figure for the same stretch
    (
        SIGNED,
        [(Op.ADD, "2", "04-13", None)],
        (Op.ADD, "2", "04-13", None),
        None,
        (Doubtful.REPEATED,),
    ),
    (SIGNED, [(Op.ADD, "2", "04-12", None)], (Op.ADD, "2", "04-13", None), None, ()),
    # windows
    (SIGNED, [(Op.WINDOW, "2", "04-12", "04-10")], (Op.WINDOW, "3", "04-14", "04-10"), None, ()),
    (
        SIGNED,
        [(Op.WINDOW, "2", "04-12", "04-10")],
        (Op.WINDOW, "1", "04-14", "04-10"),
        None,
        (Doubtful.SMALLER,),
    ),
    (SIGNED, [(Op.WINDOW, "2", "04-14", "04-10")], (Op.WINDOW, "1", "04-14", "04-14"), None, ()),
    (
        SIGNED,
        [(Op.WINDOW, "2", "04-12", "04-10")],
        (Op.WINDOW, "2", "04-14", "04-12"),
        None,
        (Doubtful.OVERLAP,),
    ),
    (SIGNED, [], (Op.WINDOW, "2", "01-01", "2022-12-26"), None, (Doubtful.NEW_YEAR,)),
    # a stretch of which more was said before, by the way or in parts
    (
        SIGNED,
        [(Op.ADD, "5", "04-11", None)],
        (Op.WINDOW, "2", "04-14", "04-10"),
        None,
        (Doubtful.LOWERED,),
    ),
    (
        SIGNED,
        [(Op.WINDOW, "3", "04-12", "04-10")],
        (Op.WINDOW, "2", "04-14", "04-01"),
        None,
        (Doubtful.LOWERED,),
    ),
    (SIGNED, [(Op.ADD, "2", "04-11", None)], (Op.WINDOW, "2", "04-14", "04-10"), None, ()),
    (SIGNED, [(Op.SET, "5", "04-13", None)], (Op.WINDOW, "1", "04-14", "04-10"), None, ()),
    # a correction with nothing to overwrite
    (SIGNED, [], (Op.CORRECT, "4", "04-13", None), None, (Doubtful.NOTHING_TO_CORRECT,)),
    (SIGNED, [(Op.ADD, "5", "04-12", None)], (Op.CORRECT, "4", "04-13", None), None, ()),
]


@pytest.mark.parametrize(("indicator", "earlier", "now", "target", "doubtful"), TABLE)
def test_what_is_doubtful(
    indicator: Indicator,
    earlier: list[Said],
    now: Said,
    target: str | None,
    doubtful: tuple[Doubtful, ...],
) -> None:
    assert doubts(case(indicator, earlier, now, target), Guards()) == doubtful


def test_an_office_may_allow_greater_jumps() -> None:
    told = case(SIGNED, [(Op.SET, "3", "04-06", None)], (Op.SET, "31", "04-13", None), None)
    assert doubts(told, Guards(jump=Decimal(20))) == ()
