"""Why a figure is red and what makes it green: the smallest value that is on pace."""

from datetime import date
from decimal import Decimal
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.boards.progress import completion, pace
from bot.boards.remedy import Remedy, Way, remedy
from bot.domain.catalogue import Direction, Indicator, Kind, Target

COUNT = Indicator("签约项目", uom="个")
TEN_THOUSANDS = Indicator("技能培训", uom="万人")
AMOUNT = Indicator("总投资", uom="亿元", kind=Kind.AMOUNT)
SHARE = Indicator("工业投资占比", uom="%", kind=Kind.RATIO)
GROWTH = Indicator("战新增速", uom="%", kind=Kind.RATE)
DUST = Indicator("PM2.5", uom="微克/立方米", kind=Kind.LEVEL, direction=Direction.DOWN)
STOCK = Indicator("在谈项目", uom="个", kind=Kind.LEVEL)
ACCIDENTS = Indicator("事故起数", uom="起", direction=Direction.DOWN)

Expected: TypeAlias = tuple[Way, object, object] | None


def way(value: object, target: object, due: object, indicator: Indicator) -> Remedy | None:
    said = None if value is None else Decimal(str(value))
    return remedy(said, Decimal(str(target)), Decimal(str(due)), indicator)


@pytest.mark.parametrize(
    ("value", "target", "due", "indicator", "expected"),
    [
        # three of ten are due at 28.22 %: 2 are too few
        (0, 10, "28.22", COUNT, (Way.ADD, 3, 3)),
        (None, 10, "28.22", COUNT, (Way.ADD, 3, 3)),
        (2, 10, "28.22", COUNT, (Way.ADD, 3, 1)),
        (3, 10, "28.22", COUNT, None),
        (0, 1, "28.22", COUNT, (Way.ADD, 1, 1)),
        ("2.4", 10, "28.22", COUNT, (Way.ADD, "3.4", 1)),
        ("0.1", "1.5", "28.22", TEN_THOUSANDS, (Way.ADD, "0.43", "0.33")),
        ("3.5", 500, "28.22", AMOUNT, (Way.ADD, "141.08", "137.58")),
        (9999, 10000, 100, COUNT, (Way.ADD, 10000, 1)),
        ("29.1", 38, 100, SHARE, (Way.RAISE, 38, "8.9")),
        (None, 38, 100, SHARE, (Way.REPORT, 38, None)),
        ("-3.1", 8, 100, GROWTH, (Way.RAISE, 8, "11.1")),
        (4, 10, 100, STOCK, (Way.RAISE, 10, 6)),
        (45, 41, 100, DUST, (Way.LOWER, 41, 4)),
        (None, 41, 100, DUST, (Way.REPORT, 41, None)),
        (40, 41, 100, DUST, None),
        (12, 10, 50, ACCIDENTS, None),  # 83 % of what may be, half the year gone
        (30, 10, 50, ACCIDENTS, (Way.OVERRUN, 10, 20)),
        (3, -2, 100, GROWTH, None),  # no share of a negative target is ever full
        (0, 0, 100, COUNT, None),
    ],
)
def test_what_makes_it_green(
    value: object, target: object, due: object, indicator: Indicator, expected: Expected
) -> None:
    found = way(value, target, due, indicator)
    assert (found and (found.way, found.level, found.step)) == (expected and _exact(expected))


def _exact(expected: tuple[Way, object, object]) -> tuple[Way, Decimal, Decimal | None]:
    way, level, step = expected
    return way, Decimal(str(level)), None if step is None else Decimal(str(step))


amounts = st.decimals(0, 10**6, places=2)


@given(
    value=amounts,
    target=st.decimals("0.5", 10**6, places=2),
    day=st.dates(date(2023, 1, 1), date(2023, 12, 30)),
    kind=st.sampled_from([Kind.COUNT, Kind.AMOUNT]),
)
def test_it_is_enough_and_a_little_less_is_not(
    value: Decimal, target: Decimal, day: date, kind: Kind
) -> None:
    indicator = Indicator("数", kind=kind)
    due = pace(day, Target("局", "数", 2023, target), kind)
    assert due is not None
    found = remedy(value, target, due, indicator)
    done = completion(value, target, indicator) or Decimal(0)
    if found is None:
        assert done >= due
        return
    assert found.step is not None
    assert done < due
    grain = Decimal(1) if kind is Kind.COUNT else Decimal("0.01")
    assert found.level == value + found.step
    assert (completion(found.level, target, indicator) or 0) >= due
    assert found.step > 0
    assert (completion(found.level - grain, target, indicator) or 0) < due


@given(value=st.one_of(st.none(), st.decimals(-50, 200, places=2)), target=amounts)
@pytest.mark.parametrize("direction", list(Direction))
@pytest.mark.parametrize("kind", [Kind.RATIO, Kind.RATE, Kind.LEVEL])
def test_a_figure_stated_anew_is_green_at_the_level(
    kind: Kind, direction: Direction, value: Decimal | None, target: Decimal
) -> None:
    indicator = Indicator("数", kind=kind, direction=direction)
    found = remedy(value, target, Decimal(100), indicator)
    if found is not None:
        assert completion(found.level, target, indicator) == 100
