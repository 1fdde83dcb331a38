"""Numbers, days and answers as people write them within messages."""

from decimal import Decimal

import pytest

from bot.domain.reading import IndicatorUpdate, Op, Outcome, ProblemCode
from tests.reading.readers import understood

OCTOBER = "2023-10-12T10:00:00+08:00"
"""A Thursday."""


def updates(text: str, unit: str | None = "商务局") -> tuple[IndicatorUpdate, ...]:
    return understood(text, unit, OCTOBER).updates


def figures(text: str, unit: str | None = "商务局") -> list[tuple[str, str, Decimal]]:
    return [(u.indicator, u.measure.value, u.value) for u in updates(text, unit)]


def problems(text: str, unit: str | None = "商务局") -> list[ProblemCode]:
    return [problem.code for problem in understood(text, unit, OCTOBER).problems]


@pytest.mark.parametrize(
    ("text", "done", "target"),
    [
        ("省外资金42.6/60亿", "42.6", "60"),
        ("省外资金 42.6 / 60 亿元", "42.6", "60"),
        ("省外资金42.6亿/60亿", "42.6", "60"),
        ("签约总投资320/500亿元", "320", "500"),
        ("技能培训1.23/1.64万人", "1.23", "1.64"),
        ("技能培训1.2万/1.64万人", "1.2", "1.64"),
        ("高标准农田 5.2/7.5万亩", "5.2", "7.5"),
        ("标准化厂房3.5/12万平方米", "3.5", "12"),
        ("外资120/448万美元", "120", "448"),
        ("外资1,200/4,480万美元", "1200", "4480"),
        ("省外资金42.6/60", "42.6", "60"),
        ("农村公路16.8/45公里", "16.8", "45"),
        ("改厕1.2/2万户", "12000", "20000"),
        ("城镇化率52/55%", "52", "55"),
    ],
)
def test_the_unit_behind_two_numbers_is_of_both(text: str, done: str, target: str) -> None:
    told = [(measure, value) for _, measure, value in figures(text)]
    assert told == [("actual", Decimal(done)), ("target", Decimal(target))]


@pytest.mark.parametrize("text", ["技能培训2000/1.5万人", "省外资金42.6亿/60", "签约2/3亩"])
def test_two_numbers_that_fit_no_unit_are_asked_about(text: str) -> None:
    assert figures(text) == []
    assert problems(text) == [ProblemCode.UOM_MISMATCH]


@pytest.mark.parametrize(
    "text",
    [
        "签约500强项目1个",
        "签约500强企业1家",
        "签约10强企业1家",
        "签约360公司项目1个",
        "签约58同城项目1个",
        "签约99旅馆项目1个",
        "签约1688项目1个",
        "签约中科5号项目1个",
        "签约天宫2号项目1个",
    ],
)
def test_a_number_in_the_name_of_a_project_is_no_count(text: str) -> None:
    assert [(u.indicator, u.op, u.value) for u in updates(text)] == [
        ("签约落地项目", Op.ADD, Decimal(1))
    ]


def test_the_number_of_a_thing_goes_with_its_parts() -> None:
    said = ("改厕3格化粪池155个", "改厕三格化粪池155户", "改厕3格式155户")
    assert [[v for _, _, v in figures(text)] for text in said] == [[Decimal(155)]] * 3


def test_one_numbered_building_is_not_all_of_them() -> None:
    assert figures("3号标准化厂房开工1万平方米") == []
    assert problems("3号标准化厂房开工1万平方米") == [ProblemCode.UOM_MISMATCH]


@pytest.mark.parametrize(
    "text",
    ["走访企业：详见表2", "走访企业见附表3", "在谈：附件1", "在谈：图3", "走访企业：如图1所示"],
)
def test_what_points_to_a_sheet_is_no_figure(text: str) -> None:
    assert understood(text, "商务局", OCTOBER).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "走访企业5或6家",
        "走访企业5家或6家",
        "走访企业五或六家",
        "走访企业5或者6家",
        "走访企业5家还是6家",
        "签约1或2个",
    ],
)
def test_one_number_or_another_is_a_range(text: str) -> None:
    assert figures(text) == []
    assert problems(text) == [ProblemCode.RANGE]


@pytest.mark.parametrize(
    "text",
    [
        "技能培训2场",
        "技能培训3班次",
        "技能培训5个班",
        "产前筛查3次",
        "GDP: 277.59 billion",
        "固投 3 million",
    ],
)
def test_a_unit_that_does_not_fit_is_asked_about(text: str) -> None:
    assert figures(text) == []
    assert problems(text) == [ProblemCode.UOM_MISMATCH]


@pytest.mark.parametrize("text", ["燃气安全检查12次，发现隐患3处", "燃气隐患3处"])
def test_what_is_checked_is_not_who_checks(text: str) -> None:
    assert {u.unit for u in updates(text, "应急管理局")} == {"应急管理局"}


def test_a_company_by_its_short_name_is_still_a_unit() -> None:
    said = ("移动走访企业3家", "燃气公司安全检查3次", "燃气：安全检查3次")
    assert [u.unit for text in said for u in updates(text, None)] == [
        "移动公司",
        "燃气公司",
        "燃气公司",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "改厕 本周1 累计155",
        "改厕：本周2，累计155",
        "改厕 本周：5 累计：155",
        "改厕 本周:5户 累计:155户",
        "改厕 本周：5；累计：155",
        "改厕\n本周：5\n累计：155",
        "改厕 今日：5 本周：20 累计：155",
        "改厕 本周新增：5 累计完成：155",
    ],
)
def test_a_total_beside_the_week_is_the_figure(text: str) -> None:
    (update,) = updates(text, "农业农村局")
    assert (update.op, update.value, update.as_of.day) == (Op.SET, Decimal(155), 12)


def test_a_colon_only_leads_to_the_figure_that_a_word_tells() -> None:
    said = ("改厕 目标：200 完成：155 剩余：45", "改厕\n目标：200\n完成：155\n剩余：45")
    told = [[(m, v) for _, m, v in figures(text, "农业农村局")] for text in said]
    assert told == [
        [("target", Decimal(200)), ("actual", Decimal(155)), ("remaining", Decimal(45))]
    ] * len(said)


def test_the_unit_over_a_pair_is_of_both() -> None:
    told = [v for _, _, v in figures("签约总投资（万元）：3200/5000")]
    assert told == [Decimal("0.32"), Decimal("0.5")]


@pytest.mark.parametrize("text", ["签约还是0", "签约依然是零"])
def test_still_nothing_moves_no_total(text: str) -> None:
    assert [(u.op, u.value) for u in updates(text)] == [(Op.ADD, Decimal(0))]
