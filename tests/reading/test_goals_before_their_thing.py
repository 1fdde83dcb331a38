"""A goal told before its thing is of what is named and counted right behind it."""

import pytest

from bot.domain.reading import Measure
from tests.reading.readers import understood

TOILETS = [("农村户厕改造", Measure.TARGET, "320"), ("农村户厕改造", Measure.ACTUAL, "298")]


def told(text: str) -> list[tuple[str, Measure, str]]:
    reading = understood(text, "永丰镇")
    assert reading.problems == ()
    return [(u.indicator, u.measure, str(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    "text",
    [
        "全年任务320户，目前改厕298户",
        "任务320户，完成改厕298户",
        "我镇全年任务320户，目前改厕298户",
        "永丰镇：任务320户，改厕298户",
    ],
)
def test_the_goal_is_of_the_thing_behind_it(text: str) -> None:
    assert told(text) == TOILETS


@pytest.mark.parametrize(
    "text",
    [
        "年度任务5个，签约3个，开工2个",
        "任务320户，走访企业3家",
        "本月任务320户，改厕298户",
        "各镇任务320户，改厕298户",
        "任务298户，改厕320户",
        "全年任务320户，本月改厕29户",
        "全年任务320户。改厕298户",
        "全年任务320户，计划改厕298户",
        "李庄村任务320户，改厕298户",
    ],
)
def test_nobody_knows_of_what_other_goals_are(text: str) -> None:
    assert not any(measure is Measure.TARGET for _, measure, _ in told(text))
