"""A stage without a number: the next number is of the thing that has come to it."""

import pytest

from bot.domain.reading import Measure, Outcome
from tests.reading.readers import understood


def figures(text: str) -> list[tuple[str, Measure, str]]:
    reading = understood(text, "永丰镇")
    assert reading.problems == ()
    return [(u.indicator, u.measure, str(u.value)) for u in reading.updates]


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
