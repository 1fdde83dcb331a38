"""What goes on behind brackets, over gaps and over investment."""

import pytest

from tests.reading.readers import understood


def told(text: str, unit: str = "商务局") -> list[tuple[str, float]]:
    reading = understood(text, unit)
    assert reading.problems == ()
    return [(u.indicator, float(u.value)) for u in reading.updates]


def test_growth_behind_brackets_is_of_what_stands_before_them() -> None:
    assert told("GDP235亿元（规上工业增加值98亿元），增长5.8%", "统计局") == [
        ("地区生产总值", 235),
        ("规上工业增加值", 98),
        ("地区生产总值增速", 5.8),
    ]


@pytest.mark.parametrize("aside", ["亿元以上5个", "在谈9个", "开工1个", "其中亿元以上项目5个"])
def test_the_money_behind_brackets_is_of_what_was_signed(aside: str) -> None:
    figures = told(f"签约12个（{aside}），总投资86.5亿")
    assert figures[0] == ("签约落地项目", 12)
    assert figures[-1] == ("签约项目总投资", 86.5)


def test_words_that_only_the_brackets_complete_go_on_with_them() -> None:
    assert told("安全检查45次（隐患40处），整改38处", "应急管理局") == [
        ("安全生产检查次数", 45),
        ("排查隐患", 40),
        ("整改隐患", 38),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "外出2 在谈5 签约1",
        "外出2次 在谈5个 签约1个",
        "调研3次 在谈5个 签约1个",
        "走访2家 在谈5个 签约1个",
    ],
)
def test_a_name_right_before_its_number_is_none_of_the_number_before_a_gap(text: str) -> None:
    assert told(text) == [("在谈项目", 5), ("签约落地项目", 1)]


def test_a_name_behind_an_act_and_its_number_is_still_its_object() -> None:
    assert understood("调研3家高企", "科学技术局").updates == ()


@pytest.mark.parametrize(
    "text",
    ["智改项目完成投资4.5亿元", "智能化改造完成投资4.5亿元"],
)
def test_investment_done_completes_a_name(text: str) -> None:
    assert told(text, "工业和信息化局") == [("智能化改造年度投资", 4.5)]


def test_investment_done_behind_a_count_completes_its_name() -> None:
    figures = told("智改项目32个，完成投资4.5亿元", "工业和信息化局")
    assert figures == [("智能化改造项目", 32), ("智能化改造年度投资", 4.5)]


def test_investment_done_behind_what_has_none_is_passed_over() -> None:
    assert told("竣工项目12个，完成投资8亿元") == [("竣工投产项目", 12)]
