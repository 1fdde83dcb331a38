"""The investment in projects: what is spent of it, and the one that a goal stands for."""

import pytest

from bot.domain.reading import Measure
from tests.reading.november import measured, stored

SIGNED = [("签约落地项目", "2"), ("签约项目总投资", "3")]


@pytest.mark.parametrize(
    "spent",
    [
        "，已完成投资1亿元",
        "，完成投资1亿元",
        "，已到位1亿元",
        "，到位资金1亿元",
        "，累计完成投资1亿元",
        "，已投资1亿元",
        "。已完成投资1亿元",
    ],
)
def test_what_is_spent_of_a_contract_makes_no_goal_of_it(spent: str) -> None:
    assert stored(f"签约2个，总投资3亿元{spent}", "商务局") == SIGNED


@pytest.mark.parametrize("goal", ["签约总投资任务3亿元", "签约总投资目标3亿元"])
def test_what_is_done_of_a_goal_is_told(goal: str) -> None:
    expected = [Measure.TARGET, Measure.ACTUAL]
    assert [one[1] for one in measured(f"{goal}，已完成投资1亿元", "商务局")] == expected


def test_a_new_total_behind_a_contract_is_one() -> None:
    text = "签约2个，总投资3亿元，累计签约5个，总投资8亿元"
    assert stored(text, "商务局") == [("签约落地项目", "5"), ("签约项目总投资", "8")]


@pytest.mark.parametrize(
    "count", ["签约目标6个，", "签约任务6个，", "目标签约6个、", "签约目标6个\n"]
)
def test_the_sum_behind_a_goal_is_its_own(count: str) -> None:
    assert measured(f"{count}总投资30亿元", "商务局") == [
        ("签约落地项目", Measure.TARGET, "6"),
        ("签约项目总投资", Measure.TARGET, "30"),
    ]


def test_how_much_the_sum_comes_to_changes_nothing() -> None:
    told = measured("签约任务6个，总投资达30亿元", "商务局")
    assert told[1] == ("签约项目总投资", Measure.TARGET, "30")


def test_the_sum_behind_what_is_left_is_left_too() -> None:
    assert measured("签约还差3个，总投资3亿元", "商务局") == [
        ("签约落地项目", Measure.REMAINING, "3"),
        ("签约项目总投资", Measure.REMAINING, "3"),
    ]


def test_the_sum_behind_a_goal_of_a_month_is_none_of_the_year() -> None:
    assert stored("本月签约目标6个，总投资30亿元", "商务局") == []


@pytest.mark.parametrize(
    "text",
    [
        "签约6/10，总投资30亿元",
        "签约目标10个，已签约6个，总投资30亿元",
        "签约目标10个，总投资已完成30亿元",
    ],
)
def test_the_sum_of_what_was_signed_beside_a_goal_is_an_actual(text: str) -> None:
    assert ("签约项目总投资", Measure.ACTUAL, "30") in measured(text, "商务局")


def test_the_sum_of_what_was_signed_before_those_left_is_an_actual() -> None:
    told = measured("签约4个，还差2个，总投资3亿元", "商务局")
    assert told[-1] == ("签约项目总投资", Measure.ACTUAL, "3")
