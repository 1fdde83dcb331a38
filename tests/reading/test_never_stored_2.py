"""What numbers, dates and units of measure were once taken for."""

from decimal import Decimal

import pytest

from bot.domain.reading import IndicatorUpdate, ProblemCode
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
    ("text", "day"),
    [
        ("至9月底改厕155户", "2023-09-30"),
        ("到9月底改厕155户", "2023-09-30"),
        ("改厕至9月底155户", "2023-09-30"),
        ("到9月12日共改厕155户", "2023-09-12"),
        ("到上周末改厕155户", "2023-10-08"),
        ("至上周五，改厕155户", "2023-10-06"),
        ("直到昨天改厕155户", "2023-10-11"),
        ("到二季度改厕155户", "2023-06-30"),
    ],
)
def test_up_to_a_day_is_a_total(text: str, day: str) -> None:
    (update,) = updates(text, "农业农村局")
    assert (update.op, update.since, update.as_of.isoformat()) == (Op.SET, None, day)


@pytest.mark.parametrize("text", ["9月1日到9月底改厕155户", "从9月1日至9月底改厕155户"])
def test_from_a_day_to_another_is_a_window(text: str) -> None:
    (update,) = updates(text, "农业农村局")
    assert (update.op, update.value) == (Op.WINDOW, Decimal(155))
