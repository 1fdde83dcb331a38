"""What is left once some are taken off is the figure, and so is what others found it to be."""

import pytest

from bot.domain.reading import Measure, Op
from tests.reading.readers import understood

Figure = tuple[str, Measure, Op, float]
ACTUAL = Measure.ACTUAL


def told(text: str) -> list[Figure]:
    updates = understood(text, "丁庄镇").updates
    return [(u.indicator, u.measure, u.op, float(u.value)) for u in updates]


@pytest.mark.parametrize(
    "text",
    [
        "改厕312户，核减2户，实有310户",
        "改厕三百一十二户，核减两户，实有三百一十户",
        "改厕312户，剔除2户，还有310户",
        "改厕312户，核减2户，现有310户",
        "改厕上报312户，核定310户",
        "改厕上报312户，核查认定310户",
        "改厕核减1户，现为310户",
    ],
)
def test_the_net_total_stands_for_the_gross_one(text: str) -> None:
    assert told(text) == [("农村户厕改造", ACTUAL, Op.SET, 310)]


@pytest.mark.parametrize(
    ("text", "op"),
    [
        ("签约3个，扣除退出1个，实有2个", Op.ADD),
        ("签约3个，扣除退出1个，实际2个", Op.ADD),
        ("签约3个退1个，现在2个", Op.ADD),
        ("本周签约3个，退1个，实有2个", Op.WINDOW),
        ("累计签约3个，退1个，实有2个", Op.SET),
    ],
)
def test_it_enters_the_standing_as_the_gross_one_would(text: str, op: Op) -> None:
    assert told(text) == [("签约落地项目", ACTUAL, op, 2)]


@pytest.mark.parametrize("text", ["在谈5个，谈崩1个，剩4个", "在谈5个，流失1个，现有4个"])
def test_a_level_of_which_some_are_gone_is_what_is_left(text: str) -> None:
    assert told(text) == [("在谈项目", ACTUAL, Op.SET, 4)]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "改厕310户，剩90户",
            [
                ("农村户厕改造", ACTUAL, Op.SET, 310),
                ("农村户厕改造", Measure.REMAINING, Op.SET, 90),
            ],
        ),
        ("改厕312户，核减2户", [("农村户厕改造", ACTUAL, Op.SET, 312)]),
        ("固投6.2亿元，其中工业6亿元", [("固定资产投资", ACTUAL, Op.SET, 6.2)]),
        (
            "签约3个，取消1个，在谈2个",
            [("签约落地项目", ACTUAL, Op.ADD, 3), ("在谈项目", ACTUAL, Op.SET, 2)],
        ),
    ],
)
def test_what_takes_nothing_off_is_read_as_before(text: str, figures: list[Figure]) -> None:
    assert told(text) == figures
