"""Numbers that count the names listed before them, and numbers of the last name."""

import pytest

from bot.domain.reading import Measure, Outcome
from tests.reading.readers import understood

Figures = list[tuple[str, int]]


def figures(text: str, measure: Measure = Measure.ACTUAL) -> Figures:
    reading = understood(text)
    assert not reading.problems
    assert all(update.measure is measure for update in reading.updates)
    return [(update.indicator, int(update.value)) for update in reading.updates]


@pytest.mark.parametrize(
    "text",
    [
        "签约、在谈两项为零",
        "签约、在谈两项均为零",
        "签约、在谈2项均为0",
        "签约、在谈两项为0",
        "签约和在谈2项空白",
        "签约、在谈2项工作没有进展",
        "签约、在谈两项均无进展",
    ],
)
def test_two_things_are_nought(text: str) -> None:
    assert figures(text) == [("签约落地项目", 0), ("在谈项目", 0)]


@pytest.mark.parametrize("text", ["签约、在谈、外出招商三项均为0", "签约、在谈、外出招商三项为0"])
def test_three_things_are_nought(text: str) -> None:
    assert [value for _, value in figures(text)] == [0, 0, 0]


@pytest.mark.parametrize(
    "text",
    [
        "10项民生实事中，农村公路、窨井盖更换2项已完成",
        "签约、开工2项指标排名靠后",
        "固投、社零2项指标低于全市平均",
        "高标准农田、农村公路2项工程已完成",
        "改厕、窨井盖更换等3项工作已完成",
    ],
)
def test_how_many_things_are_told_of_is_no_figure(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text", ["改厕、窨井盖更换2项任务已完成", "改厕、窨井盖更换等3项任务已完成"]
)
def test_tasks_that_are_done_are_done_each(text: str) -> None:
    assert figures(text, Measure.COMPLETION) == [("农村户厕改造", 100), ("病害窨井盖更换", 100)]


def test_numbers_are_dealt_out_behind_the_count() -> None:
    assert figures("签约、开工、竣工3项分别为2个、3个、1个") == [
        ("签约落地项目", 2),
        ("开工项目", 3),
        ("竣工投产项目", 1),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("签约2项", [("签约落地项目", 2)]),
        ("签约1个、开工2项", [("签约落地项目", 1), ("开工项目", 2)]),
        ("签约、开工各2项", [("签约落地项目", 2), ("开工项目", 2)]),
    ],
)
def test_a_number_of_its_own_name_is_a_figure(text: str, told: Figures) -> None:
    assert figures(text) == told


@pytest.mark.parametrize(
    "title",
    ["外出招商等3项工作：", "外出招商等三项工作进展如下：", "外出招商等3项指标，"],
)
def test_one_name_and_the_number_of_more_is_a_title(title: str) -> None:
    updates = understood(f"{title}签约2个").updates
    assert [(u.indicator, int(u.value)) for u in updates] == [("签约落地项目", 2)]
