"""A total that only sums up what stands before it, and the day of one that does not."""

from decimal import Decimal

import pytest

from bot.domain.reading import Measure, Op, ProblemCode, Reading
from tests.reading.readers import understood

WEDNESDAY = "2023-10-18T10:00:00+08:00"


def read(text: str) -> Reading:
    return understood(text, "永丰镇", WEDNESDAY)


def values(text: str) -> list[tuple[Op, int]]:
    reading = read(text)
    assert reading.problems == ()
    assert all(u.measure is Measure.ACTUAL for u in reading.updates)
    return [(u.op, int(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("周一改厕5户，周二8户，周三10户，共23户", [5, 8, 10]),
        ("周一改厕5户；周二8户；周三10户；共23户", [5, 8, 10]),
        ("周一改厕5户，周二8户，共改厕13户", [5, 8]),
        ("上周签约2个，本周签约1个，合计3个", [2, 1]),
        ("9月改厕105户，10月改厕35户，共140户", [105, 35]),
        ("今天外出招商1次，昨天1次，共2次", [1, 1]),
        ("本周签约2个、开工1个，合计3个", [2, 1]),
    ],
)
def test_the_sum_of_stretches_told_apart_leaves_them(text: str, parts: list[int]) -> None:
    assert values(text) == [(Op.WINDOW, part) for part in parts]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("签约2个、开工1个，合计3个", [2, 1]),
        ("签约2个；开工1个，合计3个", [2, 1]),
        ("走访企业3家，解决问题2个，共5个", [3, 2]),
        ("签约1个，开工1个，竣工1个，共计3个", [1, 1, 1]),
    ],
)
def test_the_sum_of_several_things_is_the_total_of_none(text: str, parts: list[int]) -> None:
    assert values(text) == [(Op.ADD, part) for part in parts]


def test_what_stands_behind_a_sum_is_no_total() -> None:
    said = read("周一改厕5户，周二8户，共13户，走访企业2家").updates
    assert [u.op for u in said] == [Op.WINDOW] * 3


def test_a_total_behind_several_things_that_is_not_their_sum_is_asked() -> None:
    reading = read("走访企业3家，解决问题2个，共7个")
    assert [(u.op, int(u.value)) for u in reading.updates] == [(Op.ADD, 3), (Op.ADD, 2)]
    (problem,) = reading.problems
    assert problem.code is ProblemCode.AMBIGUOUS_INDICATOR
    assert [one.indicator for one in problem.proposals] == ["走访企业", "解决企业问题"]


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("周一改厕5户，周二8户，共1250户", 1250),
        ("周一改厕5户，周二8户，累计改厕13户", 13),
        ("上周签约2个，本周签约1个，累计3个", 3),
        ("签约5个，累计5个", 5),
        ("新签约5个，累计5个", 5),
    ],
)
def test_a_total_of_its_own_stays_one(text: str, total: int) -> None:
    assert values(text) == [(Op.SET, total)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("今天外出招商1次，昨天外出招商1次，累计外出招商9次", "2023-10-18"),
        ("今天外出招商1次。昨天外出招商1次。累计外出招商9次。", "2023-10-18"),
        ("今天外出招商1次，昨天1次，共9次", "2023-10-18"),
        ("外出招商本周2次，上周1次，累计8次", "2023-10-18"),
        ("签约本月3个，上月2个，累计12个", "2023-10-18"),
        ("签约上月2个，本月3个，累计12个", "2023-10-18"),
        ("昨天外出招商1次，累计外出招商9次", "2023-10-17"),
        ("上周签约1个，累计签约8个", "2023-10-15"),
        ("本周：签约2个\n9月：签约3个，累计签约15个", "2023-09-30"),
    ],
)
def test_a_total_is_as_of_the_latest_day_that_had_figures_before_it(text: str, day: str) -> None:
    total = read(text).updates[-1]
    assert (total.op, total.as_of.isoformat()) == (Op.SET, day)


def test_shares_of_a_whole_are_no_parts_of_a_sum() -> None:
    (target, done) = read("停车场15个，共完成13个").updates
    assert (target.measure, done.measure) == (Measure.TARGET, Measure.ACTUAL)
    assert (target.value, done.value) == (Decimal(15), Decimal(13))


@pytest.mark.parametrize("together", ["加在一块", "加在一起", "加起来"])
def test_put_together_they_are_the_total(together: str) -> None:
    assert values(f"张村改厕5户，李村改厕7户，{together}12户") == [(Op.SET, 12)]


@pytest.mark.parametrize("text", ["我们凑一块签约3个", "大家聚一块开会，签约3个"])
def test_to_be_together_costs_no_money(text: str) -> None:
    assert values(text) == [(Op.ADD, 3)]
