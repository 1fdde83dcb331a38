"""A unit of measure said beside bare numbers, and not with them."""

import pytest

from tests.reading.readers import understood


def told(text: str) -> list[float]:
    reading = understood(text)
    assert reading.problems == ()
    return [float(u.value) for u in reading.updates]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("签约项目总投资32000（万元）", 3.2),
        ("省外资金：63000【万元】", 6.3),
        ("固投26830 （万元）", 2.683),
        ("主导产业投资33000(单位：万元)", 3.3),
        ("省外资金63000（计量单位：万元）", 6.3),
        ("省外资金63000（以万元计）", 6.3),
        ("高标准农田12000（亩）", 1.2),
        ("标准化厂房92000(㎡)", 9.2),
        ("农村公路22000（米）", 22),
        ("工业用地收储58（公顷）", 870),
        ("技能培训8600（人）", 0.86),
        ("改厕320（户）", 320),
        ("签约3（新）", 3),
    ],
)
def test_in_brackets_right_behind_the_number(text: str, value: float) -> None:
    assert told(text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "技能培训（人）8600",
        "技能培训（人）：8600",
        "技能培训（人次）8600",
        "技能培训人数（人）8600",
    ],
)
def test_people_are_no_ten_thousands_of_people(text: str) -> None:
    assert told(text) == [0.86]


def test_people_stay_people_where_the_catalogue_counts_them_so() -> None:
    assert told("城镇新增就业（人）320") == [320]


@pytest.mark.parametrize(
    "text",
    [
        "主导产业投资33000，单位万元",
        "主导产业投资33000 单位：万元",
        "（单位：万元）主导产业投资33000",
        "单位均为万元。主导产业投资33000",
        "以上单位万元。主导产业投资33000",
        "单位：户、万元\n主导产业投资33000",
        "指标（万元）\n主导产业投资 33000",
        "指标（单位：万元）\n主导产业投资 33000",
        "目标（万元）：主导产业投资33000",
    ],
)
def test_declared_once_for_a_message(text: str) -> None:
    assert told(text) == [3.3]


@pytest.mark.parametrize(
    "text",
    [
        "省外资金63000，签约项目总投资32000（单位：万元）",
        "省外资金63000，签约项目总投资32000，以上单位：万元",
        "省外资金63000\n签约项目总投资32000\n单位：万元",
        "省外资金63000\n签约项目总投资32000\n（单位：万元）",
        "省外资金63000（单位：万元），签约项目总投资32000",
    ],
)
def test_declared_behind_it_is_of_all_before_it(text: str) -> None:
    assert told(text) == [6.3, 3.2]


def test_each_declaration_is_of_what_stands_around_it() -> None:
    assert told("省外资金63000（单位：万元），农村公路22000（单位：米），改厕320") == [6.3, 22, 320]


@pytest.mark.parametrize(
    "text",
    [
        "报送单位：商务局\n省外资金6.3",
        "省外资金6.3，固投（万元）26830亿",
        "单位：个、亿元\n省外资金6.3",
        "省外资金6.3亿元（63000万元）",
        "省外资金6.3（增长5%）",
        "省外资金6.3，农村公路22000（单位：米）",
        "新材料项目投资（万元）32000；省外资金6.3",
    ],
)
def test_of_no_other_number(text: str) -> None:
    assert told(text)[0] == 6.3


@pytest.mark.parametrize("text", ["3（个）、32000（万元）", "3，32000，单位：万元"])
def test_of_the_numbers_of_an_answer(text: str) -> None:
    reading = understood(text, prompt=("签约落地项目", "签约项目总投资"), addressed=True)
    assert [float(u.value) for u in reading.updates] == [3, 3.2]
