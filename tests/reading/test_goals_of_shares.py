"""So many that are not begun, and goals of which only a share is told."""

import pytest

from bot.domain.reading import Measure, Outcome
from tests.reading.readers import understood


def values(text: str, unit: str) -> list[tuple[str, Measure, float]]:
    told = understood(text, unit).updates
    return [(u.indicator, u.measure, float(u.value)) for u in told]


@pytest.mark.parametrize(
    "text",
    [
        "停车场2个未开工，已开工6个",
        "停车场未开工2个，已开工6个",
        "2个停车场未开工，已开工6个",
        "停车场2个待开工，目前开工6个",
        "停车场2个未开工，6个已开工",
        "停车场有2个尚未开工，开工的有6个",
    ],
)
def test_what_is_not_begun_is_no_figure_of_what_is_built(text: str) -> None:
    assert values(text, "住建局") == [("停车场开工", Measure.ACTUAL, 6)]


def test_what_was_counted_at_one_stage_is_a_figure_though_not_at_the_next() -> None:
    assert [one[2] for one in values("签约2个未落地，已开工1个", "商务局")] == [2, 1]
    remaining = values("村卫生室16个未完工，已完工104个", "卫健委")
    assert [one[1] for one in remaining] == [Measure.REMAINING, Measure.ACTUAL]


def test_projects_begun_are_no_car_parks() -> None:
    told = values("加快停车场建设，3个项目已开工", "住建局")
    assert told == [("开工项目", Measure.ACTUAL, 3)]


def test_rooms_that_nobody_lives_in_yet_are_built() -> None:
    assert values("周转房436套未入住", "教体局") == [("教师周转房", Measure.ACTUAL, 436)]


def test_rooms_not_finished_and_rooms_finished_are_asked_about() -> None:
    assert understood("周转房120套未竣工，已竣工360套", "教体局").outcome is Outcome.ASK


@pytest.mark.parametrize(
    ("text", "goal", "share"),
    [
        ("农村公路已完成年度45公里目标的37.3%", 45, 37.3),
        ("完成农村公路年度任务45公里的37.3%", 45, 37.3),
        ("农村公路完成年度目标任务45公里的37.3%", 45, 37.3),
        ("农村公路达到年度45公里目标的37.3%", 45, 37.3),
        ("已完成45公里农村公路任务的37.3%", 45, 37.3),
    ],
)
def test_the_number_in_the_goal_of_a_share_is_the_goal(
    text: str, goal: float, share: float
) -> None:
    name = "改造农村公路"
    told = [(name, Measure.TARGET, goal), (name, Measure.COMPLETION, share)]
    assert values(text, "交通局") == told


def test_what_is_done_stands_beside_its_goal_and_share() -> None:
    told = values("科小88家，完成年度80家目标的110%", "科技局")
    assert [one[1:] for one in told] == [
        (Measure.ACTUAL, 88),
        (Measure.TARGET, 80),
        (Measure.COMPLETION, 110),
    ]


def test_tasks_that_are_done_without_a_share_are_the_figure() -> None:
    assert values("完成改厕任务20户", "高寺镇") == [("农村户厕改造", Measure.ACTUAL, 20)]


@pytest.mark.parametrize("text", ["改厕850户，超额完成改厕任务50户", "改厕850户，超额完成任务50户"])
def test_by_how_much_a_task_was_passed_is_no_target(text: str) -> None:
    updates = understood(text, "民政局").updates
    assert [(u.measure, int(u.value)) for u in updates] == [(Measure.ACTUAL, 850)]


def test_shares_of_goals_are_dealt_out_over_the_figures_before() -> None:
    text = "签约12个，开工5个，分别为年度目标的60%、59.6%"
    assert values(text, "商务局")[2:] == [
        ("签约落地项目", Measure.COMPLETION, 60),
        ("开工项目", Measure.COMPLETION, 59.6),
    ]


@pytest.mark.parametrize("text", ["学位任务提前超额完成", "学位提前超额完成全年任务"])
def test_a_goal_passed_ahead_of_time_is_done(text: str) -> None:
    assert values(text, "教体局") == [("新增学位", Measure.COMPLETION, 100)]


@pytest.mark.parametrize("lacks", ["差", "仍差", "还差", "还欠"])
def test_how_far_it_is_to_all_is_what_is_left(lacks: str) -> None:
    text = f"村级快递服务点已建成396个，距全面覆盖{lacks}17个"
    assert values(text, "邮政公司")[1:] == [("村级快递服务点", Measure.REMAINING, 17)]
