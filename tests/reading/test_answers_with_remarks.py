"""Answers that say more than their numbers: remarks, parts, sums, several units."""

from decimal import Decimal

import pytest

from bot.domain.reading import ProblemCode, Reading
from tests.reading.readers import understood

THREE = ("外出招商次数", "在谈项目", "签约落地项目")
TOILETS = ("农村户厕改造",)


def answer(text: str, *prompt: str) -> Reading:
    return understood(text, "永丰镇", prompt=prompt, addressed=True)


def values(text: str, *prompt: str) -> list[Decimal]:
    return [update.value for update in answer(text, *prompt).updates]


@pytest.mark.parametrize(
    "text",
    [
        "3/5/2（签约含上月1个）",
        "3 5 2，签约的是华为项目，总投资5亿元",
        "3次，5个，其中亿元以上2个，签约2个",
        "3次（上海、杭州、苏州各1次）、5个、2个",
        "外出3 在谈5 签约2",
        "外出：3，在谈：5，签约：2",
        "外出3，在谈5，签约2",
    ],
)
def test_an_answer_is_whole_without_what_it_adds(text: str) -> None:
    reading = answer(text, *THREE)
    assert [(u.indicator, int(u.value)) for u in reading.updates] == list(
        zip(THREE, (3, 5, 2), strict=True)
    )
    assert reading.problems == ()


@pytest.mark.parametrize("text", ["3/5/2（签约更正为1）", "3 5 2，昨天签约1个"])
def test_what_may_change_the_answer_is_no_remark(text: str) -> None:
    assert Decimal(3) not in values(text, *THREE)


def test_each_unit_has_its_own_row_of_answers() -> None:
    updates = answer("我镇3、5、2，秣陵3、6、1", *THREE).updates
    assert [(u.unit, int(u.value)) for u in updates] == [
        ("永丰镇", 3),
        ("永丰镇", 5),
        ("永丰镇", 2),
        ("秣陵镇", 3),
        ("秣陵镇", 6),
        ("秣陵镇", 1),
    ]


@pytest.mark.parametrize("text", ["3次,5个,待定", "3个，晚点报其他的", "6、暂无"])
def test_numbers_that_answer_too_few_questions_are_asked_about(text: str) -> None:
    assert [p.code for p in answer(text, *THREE).problems] == [ProblemCode.PROMPT_MISMATCH]


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("任务400，完成310", [("target", 400), ("actual", 310)]),
        ("全部完成", [("completion", 100)]),
        ("400户全部完成", [("actual", 400)]),
        ("还没全部完成", []),
        ("刘庄10，李庄15，合计25", [("actual", 25)]),
        ("今天25户，累计310户", [("actual", 310)]),
        ("新增25户，累计310户", [("actual", 310)]),
        ("累计310户，今天25户", [("actual", 310)]),
    ],
)
def test_how_far_the_one_thing_is_that_was_asked(
    text: str, measures: list[tuple[str, int]]
) -> None:
    updates = answer(text, *TOILETS).updates
    assert [(u.measure.value, int(u.value)) for u in updates] == measures


@pytest.mark.parametrize("text", ["刘庄10，李庄15，合计30", "3个村，10户，合计13"])
def test_what_is_not_the_sum_of_its_parts_is_no_figure(text: str) -> None:
    assert values(text, *TOILETS) == []


def test_an_amount_and_its_growth_without_a_comma() -> None:
    income = ("一般公共预算收入", "一般公共预算收入增速")
    assert values("12.3亿 增长5.6%", *income) == [Decimal("12.3"), Decimal("5.6")]


@pytest.mark.parametrize(
    "text", ["1 / 3 / 1", "别@我啦，给：1/3/1", "喏：1/3/1", "给你：1/3/1", "不用@我，1/3/1"]
)
def test_what_hands_an_answer_over_has_no_part_in_it(text: str) -> None:
    asked = ("外出招商次数", "在谈项目", "签约落地项目")
    reading = understood(text, "工商银行", prompt=asked, addressed=True)
    assert [u.value for u in reading.updates] == [1, 3, 1]
