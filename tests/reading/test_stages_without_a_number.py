"""A stage without a number: the next number is of the thing that has come to it."""

import pytest

from bot.domain.reading import Measure, Outcome, ProblemCode
from tests.reading.november import measured as figures
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    [
        "改厕任务320户，已开工，完工298户",
        "改厕任务320户，全部开工，已完工298户",
        "改厕任务320户，现已全部开工，完工298户",
    ],
)
def test_what_is_finished_of_a_task_is_its_own(text: str) -> None:
    assert figures(text) == [
        ("农村户厕改造", Measure.TARGET, "320"),
        ("农村户厕改造", Measure.ACTUAL, "298"),
    ]


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("改厕全面开工，目前完成298户", "农村户厕改造", "298"),
        ("改厕工程已开工，目前完成58户", "农村户厕改造", "58"),
        ("教师周转房全部竣工，共480套", "教师周转房", "480"),
        ("停车场全部开工，建成5个", "停车场开工", "5"),
        ("北平路学校已开工，进度30%", "北平路学校建设进度", "30"),
    ],
)
def test_so_is_the_number_behind_its_stage(text: str, name: str, value: str) -> None:
    assert figures(text) == [(name, Measure.ACTUAL, value)]


def test_an_unknown_work_stays_unknown() -> None:
    assert understood("道路改造12条，已开工，完成8条", "永丰镇").outcome is Outcome.IGNORE


@pytest.mark.parametrize("text", ["项目已开工，共5个", "本周签约3个，已开工，2个", "开工：5个"])
def test_projects_that_are_begun_are_counted_as_before(text: str) -> None:
    assert figures(text)[-1][0] == "开工项目"


@pytest.mark.parametrize(
    "text",
    [
        "充电桩已开工，安装120个",
        "老旧小区改造全部开工，已完成8个",
        "水利工程全部开工，完成8处",
        "智改项目全部开工，完成28个",
        "现已全部开工，完工298户",
        "项目全部开工，完成率60%",
        "省重点项目全部开工，完成投资26亿元，占年度计划的86%",
    ],
)
def test_what_was_done_of_a_work_that_was_begun_counts_no_beginnings(text: str) -> None:
    assert understood(text, "永丰镇").outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "村卫生室全部开工，竣工6个",
        "村卫生室8个，已全部开工，竣工6个",
        "智改项目8个全部竣工",
        "技改项目8个集中开工",
        "专项债项目8个全部开工",
    ],
)
def test_a_stage_that_may_be_of_the_thing_is_asked_about(text: str) -> None:
    reading = understood(text, "永丰镇")
    assert reading.outcome is Outcome.ASK
    assert [p.code for p in reading.problems] == [ProblemCode.AMBIGUOUS_INDICATOR]


@pytest.mark.parametrize(
    "text",
    ["改厕任务320户，已全面开工，竣工286户", "停车场任务10个，已全面开工，竣工6个"],
)
def test_so_is_one_behind_a_task_and_its_beginning(text: str) -> None:
    reading = understood(text, "永丰镇")
    assert [u.measure for u in reading.updates] == [Measure.TARGET]
    assert [p.code for p in reading.problems] == [ProblemCode.AMBIGUOUS_INDICATOR]


def test_how_a_stage_was_come_to_makes_no_projects_of_things() -> None:
    kept = [("镇级快递公共配送站", Measure.ACTUAL, "13")]
    assert figures("镇级配送站高标准竣工13个") == figures("镇级配送站全面竣工13个") == kept
