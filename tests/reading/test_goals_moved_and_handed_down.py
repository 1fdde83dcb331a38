"""Goals moved or handed down, tasks of which so many are left, and other years passed."""

import pytest

from bot.domain.reading import Outcome, ProblemCode
from tests.reading.readers import understood


def told(text: str, unit: str = "永丰镇") -> list[tuple[str, str, float]]:
    reading = understood(text, unit)
    assert reading.problems == ()
    return [(u.indicator, u.measure.value, float(u.value)) for u in reading.updates]


def aimed(text: str) -> list[tuple[str, float]]:
    return [one[1:] for one in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "400户改厕任务还剩90户",
        "400户改厕目标还差90户",
        "400户改厕任务，还剩90户",
        "改厕400户任务还剩90户",
        "400户的改厕任务还剩90户",
    ],
)
def test_the_number_of_a_task_of_which_some_is_left_is_the_goal(text: str) -> None:
    assert aimed(text) == [("target", 400), ("remaining", 90)]


def test_a_task_that_was_done_is_none() -> None:
    assert aimed("完成400户改厕任务") == [("actual", 400)]
    assert aimed("400户改厕任务完成310户") == [("target", 400), ("actual", 310)]
    assert aimed("改厕三百一十户任务四百户") == [("actual", 310), ("target", 400)]


@pytest.mark.parametrize(
    "text",
    [
        "改厕任务追加30户",
        "改厕任务增加30户",
        "改厕任务又加了30户",
        "追加改厕任务30户",
        "改厕指标给我们加了30户",
        "改厕任务核减30户",
    ],
)
def test_by_how_much_a_goal_was_moved_is_asked_about(text: str) -> None:
    assert understood(text, "永丰镇").outcome is Outcome.ASK


@pytest.mark.parametrize(
    "text",
    [
        "改厕任务追加30户，共330户",
        "上级追加改厕任务30户，目前总任务330户",
        "改厕任务增加30户，达到330户",
        "改厕任务增加到330户",
        "改厕任务由300户增加到330户",
        "改厕任务调整到330户",
        "改厕年度任务330户",
    ],
)
def test_what_a_goal_was_moved_to_is_the_goal(text: str) -> None:
    assert aimed(text) == [("target", 330)]


def test_new_ones_that_are_to_be_are_a_goal() -> None:
    assert told("年度目标新增就业300人", "人社局") == [("城镇新增就业", "target", 300)]
    assert aimed("改厕目标新增200户") == [("target", 200)]
    assert aimed("目标：改厕新增200户") == [("target", 200)]
    assert aimed("改厕任务400户，达到330户") == [("target", 400), ("actual", 330)]


@pytest.mark.parametrize(
    "text",
    ["改厕下达310户", "下达改厕310户", "市里下达我镇改厕310户", "改厕指标310户"],
)
def test_what_is_handed_down_is_a_goal(text: str) -> None:
    assert aimed(text) == [("target", 310)]


def test_what_is_counted_by_what_was_handed_down_is_a_figure() -> None:
    assert told("专项债下达1.2亿元", "财政局") == [("专项债券下达额度", "actual", 1.2)]
    assert told("土地整治新增指标30亩", "永丰镇") == [("土地整治产生指标", "actual", 30)]
    assert told("专项债项目下达3个", "财政局") == [("专项债券项目", "actual", 3)]
    assert told("GDP增速指标5.8%", "统计局") == [("地区生产总值增速", "actual", 5.8)]


def test_by_how_much_another_year_was_passed_is_no_figure() -> None:
    signed = [("签约落地项目", "actual", 6)]
    for text in ("签约6个，超去年全年1个", "签约6个，超过去年2个", "签约6个，超上年同期2个"):
        assert told(text, "商务局") == signed
    (over,) = understood("签约超过6个", "商务局").updates
    assert over.value == 6


def test_projects_that_are_given_up_are_none() -> None:
    assert told("清退签约项目2个", "商务局") == []


def test_the_question_about_a_goal_names_it() -> None:
    (problem,) = understood("改厕任务追加30户", "永丰镇").problems
    assert (problem.code, problem.proposals) == (ProblemCode.AMBIGUOUS_INDICATOR, ())
    assert problem.indicators == ("农村户厕改造",)


def test_what_is_added_behind_a_goal_is_asked_about_too() -> None:
    reading = understood("改厕任务400户，后追加30户", "永丰镇")
    assert [u.measure.value for u in reading.updates] == ["target"]
    assert [p.code for p in reading.problems] == [ProblemCode.AMBIGUOUS_INDICATOR]


def test_a_percentage_beside_one_that_is_asked_about_is_no_completion() -> None:
    reading = understood("工业增加值当月5.8%，累计6.5%", "统计局")
    assert reading.outcome is Outcome.ASK
