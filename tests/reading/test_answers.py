"""Answers to what the bot asked for."""

from decimal import Decimal

import pytest

from bot.domain.reading import IndicatorUpdate, Op
from tests.reading.readers import understood

OCTOBER = "2023-10-12T10:00:00+08:00"
"""A Thursday."""


def updates(text: str, unit: str | None = "商务局") -> tuple[IndicatorUpdate, ...]:
    return understood(text, unit, OCTOBER).updates


THREE = ("外出招商次数", "在谈项目", "签约落地项目")


def answers(text: str, *prompt: str, unit: str = "商务局") -> list[tuple[str, Op, Decimal]]:
    reading = understood(text, unit, OCTOBER, prompt, addressed=True)
    assert all(update.unit == unit for update in reading.updates)
    return [(u.indicator, u.op, u.value) for u in reading.updates]


@pytest.mark.parametrize(
    "text",
    [
        "1.3\n2.5\n3.0",
        "1.3个\n2.5个\n3.0个",
        "1.3 2.5 3.0",
        "1、3 2、5 3、0",
        "1、3；2、5；3、0",
        "1：3 2：5 3：0",
        "一、3\n二、5\n三、0",
        "1)3 2)5 3)0",
        "1. 3  2. 5  3. 0",
        "1.3\n2.5\n3.无",
        "商务局 3 5 0",
        "商务局：3、5、0",
    ],
)
def test_list_places_and_the_own_name_before_answers_are_no_figures(text: str) -> None:
    assert [value for _, _, value in answers(text, *THREE)] == [Decimal(3), Decimal(5), Decimal(0)]


def test_fractions_of_what_is_measured_stay_fractions() -> None:
    said = answers("1.3 2.5", "固定资产投资", "主导产业投资")
    assert [value for _, _, value in said] == [Decimal("1.3"), Decimal("2.5")]


def test_another_unit_before_an_answer_is_the_one_that_reports() -> None:
    reading = understood("民政局 3 5 0", "商务局", OCTOBER, THREE, addressed=True)
    assert {update.unit for update in reading.updates} == {"民政局"}


@pytest.mark.parametrize("text", ["还是86", "仍是86家", "依然86", "目前86"])
def test_still_so_many_is_the_total(text: str) -> None:
    assert answers(text, "走访企业") == [("走访企业", Op.SET, Decimal(86))]


@pytest.mark.parametrize("text", ["5家（含昨天2家）", "5家，其中规上2家", "5家，比上周多2家"])
def test_what_an_answer_says_besides_leaves_it_one(text: str) -> None:
    assert answers(text, "走访企业") == [("走访企业", Op.ADD, Decimal(5))]


@pytest.mark.parametrize("prompt", [("固定资产投资",), ("固定资产投资", "固定资产投资增速")])
def test_the_growth_behind_an_answer_is_read(prompt: tuple[str, ...]) -> None:
    assert answers("198.4亿元，同比增长10.8%", *prompt) == [
        ("固定资产投资", Op.SET, Decimal("198.4")),
        ("固定资产投资增速", Op.SET, Decimal("10.8")),
    ]


@pytest.mark.parametrize("text", ["2个会，晚点报", "5分钟后报，等等", "3点开会，晚点"])
def test_small_talk_is_no_answer(text: str) -> None:
    assert answers(text, "走访企业") == []
