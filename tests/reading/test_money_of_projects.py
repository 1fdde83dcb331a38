"""What single projects cost, and what they are to consist of, is no figure of the area."""

from decimal import Decimal

import pytest

from bot.domain.reading import Op, Outcome, ProblemCode
from tests.reading.october import OCTOBER, figures, outcome
from tests.reading.readers import understood

TWO_SIGNED = [("签约落地项目", Op.ADD, Decimal(2))]


@pytest.mark.parametrize(
    "text",
    [
        "恒力项目总投资3亿元，固定资产投资2亿元",
        "恒力项目总投资3亿元，其中固定资产投资2亿元",
        "恒力项目总投资3亿元，今年完成固投2亿元",
        "恒力项目规划建设停车场2个",
        "签约恒力项目主要建设污水处理厂1座",
        "恒力项目主要建设标准化厂房3万平方米",
        "项目建设内容为标准化厂房3万平方米",
        "签约项目：1.恒力项目，总投资2亿元；2.宏达项目，总投资1亿元",
        "竣工项目：\n1.恒力项目，总投资2亿\n2.金源项目，总投资1亿",
    ],
)
def test_what_one_project_costs_or_holds_is_its_own(text: str) -> None:
    assert outcome(text) is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "签约2个，一个总投资2亿元，一个总投资1亿元",
        "签约2个，一个总投资2亿元，另一个3亿",
        "签约项目2个：恒力项目，总投资2亿元；宏达项目，总投资1亿元",
    ],
)
def test_sums_of_each_of_several_are_not_that_of_all(text: str) -> None:
    assert figures(text) == TWO_SIGNED


def test_a_part_of_the_sum_that_was_signed_for_is_passed_over() -> None:
    assert figures("签约1个总投资2亿，其中固投1.5亿") == [
        ("签约落地项目", Op.ADD, Decimal(1)),
        ("签约项目总投资", Op.ADD, Decimal(2)),
    ]


def test_an_investment_beside_counted_projects_is_asked_about() -> None:
    reading = understood("开工项目2个，总投资5亿元，固定资产投资3亿元", "高新区", OCTOBER)
    assert [update.indicator for update in reading.updates] == ["开工项目"]
    (problem,) = reading.problems
    assert problem.code is ProblemCode.AMBIGUOUS_INDICATOR
    assert [p.indicator for p in problem.proposals] == ["固定资产投资"]


@pytest.mark.parametrize(
    "text",
    [
        "签约项目12个，签约总投资356亿元，固定资产投资201亿元",
        "开工项目2个，总投资5亿元，固定资产投资201亿元",
        "开工项目2个，总投资500亿元。固定资产投资201亿元",
        "竣工项目79个，总投资241.5亿元；固定资产投资201亿元",
        "开工项目2个，总投资500亿元，全区固定资产投资201亿元",
        "开工项目2个，总投资500亿元，1-9月固定资产投资201亿元",
        "开工项目2个，总投资500亿元，累计完成固定资产投资201亿元",
    ],
)
def test_the_investment_of_the_area_is_read(text: str) -> None:
    assert ("固定资产投资", Op.SET, Decimal(201)) in figures(text)


@pytest.mark.parametrize(
    "text", ["智改项目35个，总投资12亿元，年度投资7.1亿元", "智改35个总投资12亿元年度投资7.1亿元"]
)
def test_the_investment_of_all_years_is_not_that_of_this(text: str) -> None:
    assert figures(text) == [
        ("智能化改造项目", Op.SET, Decimal(35)),
        ("智能化改造年度投资", Op.SET, Decimal("7.1")),
    ]


@pytest.mark.parametrize("text", ["污水处理厂项目签约2个", "停车场项目签约2个"])
def test_what_was_signed_for_is_not_yet_built(text: str) -> None:
    assert figures(text) == TWO_SIGNED


@pytest.mark.parametrize(
    "text",
    [
        "停车场项目开工2个",
        "2个停车场开工",
        "停车场开工2个",
        "竣工2个停车场",
        "停车场竣工：2个",
    ],
)
def test_a_facility_that_was_begun_is_the_facility(text: str) -> None:
    assert figures(text) == [("停车场开工", Op.SET, Decimal(2))]


@pytest.mark.parametrize(
    "text", ["开工2个村卫生室", "村卫生室开工2个", "村卫生室开工：2个", "村卫生室竣工⏎2个"]
)
def test_what_befell_a_facility_without_an_event_in_its_name_is_its_figure(text: str) -> None:
    assert figures(text.replace("⏎", "\n")) == [("村级公有产权卫生室", Op.SET, Decimal(2))]


@pytest.mark.parametrize("text", ["开工2个标准化厂房项目", "开工2个周转房项目"])
def test_projects_of_a_facility_that_were_begun_are_projects(text: str) -> None:
    assert figures(text) == [("开工项目", Op.ADD, Decimal(2))]


def test_what_was_only_planned_is_left_beside_what_is_done() -> None:
    values = [value for _, _, value in figures("今年规划建设停车场5个，已建成3个")]
    assert values == [3]


@pytest.mark.parametrize("text", ["开工额3500w", "竣工额3500万元", "在谈额3亿", "走访企业额3"])
def test_the_money_of_what_is_counted_is_no_number_of_it(text: str) -> None:
    assert understood(text, "商务局").updates == ()


def test_money_under_its_own_name_is_read() -> None:
    assert figures("签约额3500万") == [("签约项目总投资", Op.ADD, Decimal("0.35"))]
