"""Festivals and sales called by a number are days: the number is nobody's figure."""

from decimal import Decimal

import pytest

from bot.domain.reading import Op, Outcome
from tests.reading.october import figures, outcome
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    [
        "五一期间社零增长5%",
        "“五一”社零增长5%",
        "十一社零增长5%",
        "618期间社零增长5%",
        "双12社零增长5%",
        "今年双11社零增长5%",
        "“双11”期间社零增长5%",
        "12.12社零增长5%",
    ],
)
def test_the_growth_over_a_festival_is_the_growth_alone(text: str) -> None:
    assert figures(text) == [("社会消费品零售总额增速", Op.SET, Decimal(5))]


@pytest.mark.parametrize(
    "text",
    [
        "双11电商村销售额1.2亿元",
        "双十一电商村销售额1.2亿元",
        "618电商服务站销售额1.2亿",
        "五一停车场免费开放3天",
        "五一期间停车场免费开放",
        "十一停车场免费开放",
        "八一期间停车场对军人免费",
        "十一黄金周社零增长5%",
        "中秋国庆双节社零增长5%",
    ],
)
def test_a_festival_leaves_no_figure(text: str) -> None:
    assert outcome(text) is Outcome.IGNORE


@pytest.mark.parametrize("text", ["五一签约2个", "618签约2个", "双11期间签约2个", "七一前签约2个"])
def test_what_came_of_a_festival_counts(text: str) -> None:
    assert figures(text) == [("签约落地项目", Op.ADD, Decimal(2))]


@pytest.mark.parametrize("text", ["五一期间改厕5户", "十一假期改厕5户", "双12期间改厕5户"])
def test_a_total_over_a_festival_is_asked_about(text: str) -> None:
    assert outcome(text) is Outcome.ASK


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("改厕618户", "农村户厕改造", "618"),
        ("走访企业十一家", "走访企业", "11"),
        ("改厕五十一", "农村户厕改造", "51"),
        ("在谈12", "在谈项目", "12"),
        ("社零12.12亿元", "社会消费品零售总额", "12.12"),
        ("社零11.11", "社会消费品零售总额", "11.11"),
        ("11在谈", "在谈项目", "11"),
        ("新增十一个停车场", "停车场开工", "11"),
    ],
)
def test_the_same_numbers_count_in_their_place(text: str, name: str, value: str) -> None:
    assert [(found[0], found[2]) for found in figures(text)] == [(name, Decimal(value))]


@pytest.mark.parametrize(
    "text",
    [
        "双节前夕，安全检查12次",
        "节前安全检查12次，发现隐患42处",
        "春节前安全检查12次，共查出隐患9处",
    ],
)
def test_what_was_found_by_a_holiday_is_no_plan(text: str) -> None:
    updates = understood(text, "应急管理局").updates
    assert ("安全生产检查次数", 12) in [(u.indicator, int(u.value)) for u in updates]


@pytest.mark.parametrize("text", ["国庆前签约2个", "力争春节前检查12次，发现隐患全部整改"])
def test_what_is_to_be_by_a_holiday_is_a_plan(text: str) -> None:
    assert understood(text, "应急管理局").outcome is Outcome.IGNORE
