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
        "永丰镇任务320户，改厕298户",
        "县里下达任务320户，改厕298户",
        "市下达我镇任务320户，目前改厕298户",
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


@pytest.mark.parametrize(
    "text",
    [
        "危房改造任务320户，改厕298户",
        "清洁取暖目标320户，改厕298户",
        "通水任务320户，改厕298户",
        "污水管网任务45公里，农村公路完成38.6公里",
        "收储任务800亩，目前盘活土地560亩",
        "造林任务8000亩，土地整治560亩",
        "保障房任务592套，周转房480套",
        "拆违任务8000平方米，标准化厂房3000平方米",
        "永丰镇危房改造任务320户，改厕298户",
        "我镇危房改造任务320户，改厕298户",
        "危房改造永丰镇任务320户，改厕298户",
        "养护任务45公里，农村公路38.6公里",
        "公路养护任务45公里，农村公路38.6公里",
    ],
)
def test_a_goal_of_another_thing_is_none_of_what_stands_behind(text: str) -> None:
    assert [measure for _, measure, _ in told(text)] == [Measure.ACTUAL]


@pytest.mark.parametrize(
    "text",
    [
        "观摩任务20次，安全检查5次",
        "检查任务20次，外出招商3次",
        "教育培训任务20次，外出招商3次",
        "全年任务20次，外出招商3次",
    ],
)
def test_nor_is_one_of_what_is_done_so_many_times(text: str) -> None:
    assert [measure for _, measure, _ in told(text)] == [Measure.ACTUAL]


def test_goals_may_stand_behind_a_comma_in_the_place_of_a_colon() -> None:
    updates = understood("全年目标，省外资金62亿元，外资480万美元", "商务局").updates
    assert [(u.measure, int(u.value)) for u in updates] == [
        (Measure.TARGET, 62),
        (Measure.TARGET, 480),
    ]


@pytest.mark.parametrize("text", ["对照全年目标，签约2个", "全年目标任务，签约完成2个"])
def test_a_goal_that_is_only_spoken_of_makes_none_of_a_figure(text: str) -> None:
    assert understood(text, "商务局").updates[0].measure is Measure.ACTUAL


@pytest.mark.parametrize("divider", ["。", "\n"])
def test_goals_under_a_heading_go_on_in_the_next_sentence(divider: str) -> None:
    updates = understood(f"全年目标：省外资金62亿元{divider}外资480万美元", "商务局").updates
    assert {u.measure for u in updates} == {Measure.TARGET}


def test_facts_behind_goals_under_a_heading_stay_facts() -> None:
    updates = understood("年度目标：签约10个。本周外出招商3次", "商务局").updates
    assert [u.measure for u in updates] == [Measure.TARGET, Measure.ACTUAL]
