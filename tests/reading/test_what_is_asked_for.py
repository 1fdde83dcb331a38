"""What is asked for from above, and shares over several stretches."""

import pytest

from tests.reading.readers import understood


def told(text: str, unit: str = "高新区") -> list[tuple[str, float]]:
    reading = understood(text, unit)
    assert reading.problems == ()
    return [(u.indicator, float(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    "text",
    [
        "请求支持：专项债资金2亿元",
        "需协调解决的问题：专项债资金2亿元",
        "建议：专项债额度增加2亿元",
        "资金缺口：专项债2亿元",
        "缺口：专项债资金2亿元",
        "诉求：专项债资金2亿元，新增就业100人",
        "请求支持：\n1.专项债资金2亿元\n2.新增就业100人",
        "建议给我区增加专项债额度2亿元",
        "建议增加专项债额度2亿元",
        "尚需专项债资金2亿元",
        "专项债资金还需2亿元",
    ],
)
def test_what_is_asked_for_is_no_figure(text: str) -> None:
    assert told(text) == []


def test_what_stands_beside_it_is_read() -> None:
    assert told("一、签约2个。\n二、建议：专项债额度增加2亿元。\n三、在谈5个") == [
        ("签约落地项目", 2),
        ("在谈项目", 5),
    ]
    assert told("专项债资金2亿元") == [("专项债券下达额度", 2)]
    assert told("收集企业建议：5条，走访企业3家") == [("走访企业", 3)]


@pytest.mark.parametrize("mark", ["，", "；"])
def test_a_count_over_more_days_goes_back_over_a_share(mark: str) -> None:
    text = f"10月份优良天数22天，比例71%{mark}1-10月230天，比例75.7%"
    assert told(text, "环保局") == [("空气质量优良天数", 230), ("空气质量优良天数比例", 75.7)]


def test_what_was_found_goes_back_over_its_rate() -> None:
    text = "10月份排查隐患30处，整改率95%，1-10月300处，整改率97%"
    assert told(text, "应急局") == [("排查隐患", 300), ("隐患整改率", 97)]
    assert told("整改率95%，累计整改2098处", "应急局") == [("隐患整改率", 95), ("整改隐患", 2098)]
