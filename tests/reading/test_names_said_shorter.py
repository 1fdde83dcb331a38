"""A name with a character missing, or in another order, is the name; a wider one is not."""

from decimal import Decimal

import pytest

from bot.domain.reading import Op, Outcome
from tests.reading.october import figures, outcome


@pytest.mark.parametrize(
    ("text", "indicator", "value"),
    [
        ("标准厂房3万㎡", "新建标准化厂房", "3"),
        ("新建标准厂房2万平方米", "新建标准化厂房", "2"),
        ("社会消费品零售169.5亿", "社会消费品零售总额", "169.5"),
        ("社会消费品零售额169.5亿", "社会消费品零售总额", "169.5"),
        ("专项债谋划项目537个", "专项债券项目", "537"),
        ("专项债券谋划项目537个", "专项债券项目", "537"),
        ("专项债项目谋划537个", "专项债券项目", "537"),
    ],
)
def test_a_name_less_a_character_or_in_another_order(text: str, indicator: str, value: str) -> None:
    assert figures(text) == [(indicator, Op.SET, Decimal(value))]


def test_what_grew_may_be_said_without_its_last_word() -> None:
    both = figures("社会消费品零售169.5亿元，增长5%")
    assert [name for name, _, _ in both] == ["社会消费品零售总额", "社会消费品零售总额增速"]


@pytest.mark.parametrize(
    "text",
    [
        "标准厂房入驻企业3家",
        "社会消费品零售企业3家",
        "限上社会消费品零售50亿元",
        "盘活专项资金6200万元",
        "专项债资金项目3个",
        "签约项目光伏3个",
        "财政总收入25.3亿元",
        "公共财政总收入25.3亿元",
        "全口径财政收入25亿元",
        "全口径财政总收入25亿元",
        "财政总收入25.3亿元，增长6%",
        "财政总收入：25.3亿元",
        "固投增速与去年持平",
        "固投增速与上年持平",
        "工业增速与去年同期持平",
    ],
)
def test_another_thing_of_nearly_the_name_is_none(text: str) -> None:
    assert outcome(text) is Outcome.IGNORE


def test_the_wider_revenue_leaves_the_narrower_its_own() -> None:
    text = "财政总收入25.3亿元，增长6%，一般公共预算收入13.2亿元，增长5.1%"
    assert figures(text) == [
        ("一般公共预算收入", Op.SET, Decimal("13.2")),
        ("一般公共预算收入增速", Op.SET, Decimal("5.1")),
    ]


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("财政收入13.2亿元", "一般公共预算收入"),
        ("地方财政收入13.2亿元", "一般公共预算收入"),
        ("全口径社零13.2亿元", "社会消费品零售总额"),
        ("财政收入总计13.2亿元", "一般公共预算收入"),
    ],
)
def test_the_revenue_itself_is_read(text: str, indicator: str) -> None:
    assert figures(text) == [(indicator, Op.SET, Decimal("13.2"))]


@pytest.mark.parametrize("text", ["固投与去年持平", "固投同比持平", "固投增速持平"])
def test_what_stayed_as_it_was_grew_by_nothing(text: str) -> None:
    assert figures(text) == [("固定资产投资增速", Op.SET, Decimal(0))]
