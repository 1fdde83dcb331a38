"""Tasks that are done, shares beside pairs, and the part of a total that came of late."""

from decimal import Decimal

import pytest

from bot.domain.reading import Measure, Op, Outcome
from tests.reading.readers import understood


def told(text: str) -> list[tuple[str, Measure, Op, Decimal]]:
    updates = understood(text, "永丰镇").updates
    return [(u.indicator, u.measure, u.op, u.value) for u in updates]


@pytest.mark.parametrize(
    "text",
    [
        "改厕任务已完成",
        "改厕任务已经完成",
        "改厕任务完成了",
        "改厕年度目标任务已全部完成",
        "改厕任务均已完成。",
    ],
)
def test_a_task_that_is_done_is_a_completion_of_100(text: str) -> None:
    assert told(text) == [("农村户厕改造", Measure.COMPLETION, Op.SET, Decimal(100))]


@pytest.mark.parametrize(
    ("text", "measure", "value"),
    [
        ("改厕320户任务全部完成", Measure.ACTUAL, "320"),
        ("改厕任务已完成310户", Measure.ACTUAL, "310"),
        ("改厕任务已完成96.9%", Measure.COMPLETION, "96.9"),
        ("改厕任务没有完成10户", Measure.REMAINING, "10"),
    ],
)
def test_a_task_with_a_figure_has_the_figure(text: str, measure: Measure, value: str) -> None:
    assert told(text) == [("农村户厕改造", measure, Op.SET, Decimal(value))]


@pytest.mark.parametrize("text", ["改厕任务没有完成", "上级交办的任务已完成", "任务已完成"])
def test_other_tasks_and_those_not_done_are_no_figures(text: str) -> None:
    assert understood(text, "永丰镇").outcome is Outcome.IGNORE


@pytest.mark.parametrize("text", ["改厕2450/3000（81.7%）", "改厕2450/3000，81.7%"])
def test_a_share_behind_a_pair_is_its_completion(text: str) -> None:
    assert [(one[1], one[3]) for one in told(text)] == [
        (Measure.ACTUAL, Decimal(2450)),
        (Measure.TARGET, Decimal(3000)),
        (Measure.COMPLETION, Decimal("81.7")),
    ]
    assert not understood(text, "永丰镇").problems


@pytest.mark.parametrize("between", ["；", "。", "\n", "；镇里"])
@pytest.mark.parametrize("total", ["改厕310户", "改厕累计310户"])
def test_the_days_of_a_part_of_a_total_hold_for_nothing_else(total: str, between: str) -> None:
    assert told(f"{total}，本周新增5户{between}窨井盖45个") == [
        ("农村户厕改造", Measure.ACTUAL, Op.SET, Decimal(310)),
        ("病害窨井盖更换", Measure.ACTUAL, Op.SET, Decimal(45)),
    ]


def test_days_named_for_themselves_hold_on() -> None:
    assert told("本周改厕5户；窨井盖3个") == [
        ("农村户厕改造", Measure.ACTUAL, Op.WINDOW, Decimal(5)),
        ("病害窨井盖更换", Measure.ACTUAL, Op.WINDOW, Decimal(3)),
    ]


@pytest.mark.parametrize("text", ["连1个签约都没有", "一个签约都没有", "连一个签约也没有"])
def test_not_even_one_is_none(text: str) -> None:
    assert told(text) == [("签约落地项目", Measure.ACTUAL, Op.ADD, Decimal(0))]


@pytest.mark.parametrize(
    "task", ["停车场目标10个。", "竣工投产项目年度目标104个。截至3月15日，全市"]
)
def test_a_name_with_its_own_noun_in_a_new_sentence_is_its_own(task: str) -> None:
    reading = understood(f"{task}已开工项目3个", "永丰镇")
    assert reading.problems == ()
    assert (reading.updates[-1].indicator, int(reading.updates[-1].value)) == ("开工项目", 3)
