"""Behind the task of a thing that is built, stages count that thing and no projects."""

import pytest

from bot.domain.reading import Measure, ProblemCode
from tests.reading.readers import understood

TARGET, ACTUAL = Measure.TARGET, Measure.ACTUAL


def told(text: str) -> list[tuple[str, Measure, float]]:
    reading = understood(text, "莲花街道")
    return [(u.indicator, u.measure, float(u.value)) for u in reading.updates]


def problems(text: str) -> list[str]:
    return [problem.code.value for problem in understood(text, "莲花街道").problems]


@pytest.mark.parametrize(
    ("text", "thing", "task", "done"),
    [
        ("村卫生室任务120个，开工116个，建成104个", "村级公有产权卫生室", 120, 104),
        ("村卫生室目标120个，已开工116个，建成104个", "村级公有产权卫生室", 120, 104),
        ("村卫生室任务120个，开工116个，完工104个，投用90个", "村级公有产权卫生室", 120, 104),
        ("年度任务村卫生室120个，开工116个，建成104个", "村级公有产权卫生室", 120, 104),
        ("快递服务点任务413个，签约400个，建成389个", "村级快递服务点", 413, 389),
        ("镇电商服务站任务15个，签约14个，开工13个，建成11个", "镇电商服务站", 15, 11),
        ("改厕任务400户，开工380户，完工310户", "农村户厕改造", 400, 310),
        ("农村公路任务45公里，开工40公里，完工30公里", "改造农村公路", 45, 30),
        ("停车场任务10个，开工8个，建成5个", "停车场开工", 10, 8),
        ("村卫生室120个，开工116个，建成104个", "村级公有产权卫生室", 120, 104),
        ("村卫生室任务120个。开工116个，建成104个", "村级公有产权卫生室", 120, 104),
        ("窨井盖任务450个，到货400个，更换315个", "病害窨井盖更换", 450, 315),
        ("快递服务点任务38个，选址38个，建成30个", "村级快递服务点", 38, 30),
    ],
)
def test_what_is_finished_is_the_figure(text: str, thing: str, task: float, done: float) -> None:
    assert told(text) == [(thing, TARGET, task), (thing, ACTUAL, done)]
    assert problems(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "村卫生室任务120个，开工116个",
        "快递服务点任务413个，签约400个",
        "农村公路任务45公里，开工40公里",
    ],
)
def test_what_is_only_begun_is_asked_about(text: str) -> None:
    assert [measure for _, measure, _ in told(text)] == [TARGET]
    assert problems(text) == ["ambiguous_indicator"]


def test_a_heading_of_the_thing_and_its_stages_are_no_columns() -> None:
    text = "改厕进展：开工380户，完工310户"
    assert told(text) == []
    assert set(problems(text)) == {"ambiguous_indicator"}


def test_stages_of_a_kind_of_projects_are_asked_about() -> None:
    text = "智改项目35个，开工30个，竣工28个"
    assert told(text) == [("智能化改造项目", ACTUAL, 35)]
    assert set(problems(text)) == {"ambiguous_indicator"}


def test_a_stage_behind_the_number_is_that_of_the_things_before() -> None:
    text = "第一批改厕120户完工，第二批190户开工"
    assert told(text) == [("农村户厕改造", ACTUAL, 120)]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("签约任务6个，开工4个", [("签约落地项目", TARGET, 6), ("开工项目", ACTUAL, 4)]),
        (
            "村卫生室任务120个，建成104个，开工项目3个",
            [
                ("村级公有产权卫生室", TARGET, 120),
                ("村级公有产权卫生室", ACTUAL, 104),
                ("开工项目", ACTUAL, 3),
            ],
        ),
        (
            "村卫生室任务120个；开工3个",
            [("村级公有产权卫生室", TARGET, 120), ("开工项目", ACTUAL, 3)],
        ),
        (
            "停车场开工任务10个，已完成9个",
            [("停车场开工", TARGET, 10), ("停车场开工", ACTUAL, 9)],
        ),
        (
            "快递服务点38个、签约2个、开工1个",
            [("村级快递服务点", ACTUAL, 38), ("签约落地项目", ACTUAL, 2), ("开工项目", ACTUAL, 1)],
        ),
        ("村卫生室任务120个，老旧小区20个，完成12个", [("村级公有产权卫生室", TARGET, 120)]),
        ("在谈5个，签约2个", [("在谈项目", ACTUAL, 5), ("签约落地项目", ACTUAL, 2)]),
    ],
)
def test_what_is_no_stage_is_read_as_before(
    text: str, figures: list[tuple[str, Measure, float]]
) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    "text",
    [
        "签约目标6个，已对接8个",
        "国土绿化任务800亩，完成整地700亩",
    ],
)
def test_what_only_leads_to_it_does_not_do_the_task(text: str) -> None:
    assert [measure for _, measure, _ in told(text)] == [TARGET]


@pytest.mark.parametrize(
    "text",
    [
        "标准化厂房开工3万㎡竣工8.6万㎡",
        "标准化厂房开工3万平方米，竣工8.6万平方米",
        "标准化厂房新开工5万平方米，竣工3万平方米",
        "农村公路开工30公里，竣工20公里",
    ],
)
def test_stages_of_what_is_measured_are_asked_about(text: str) -> None:
    reading = understood(text, "商务局")
    assert reading.updates == ()
    assert {p.code for p in reading.problems} == {ProblemCode.AMBIGUOUS_INDICATOR}


@pytest.mark.parametrize(
    ("text", "value"),
    [("标准化厂房竣工8.6万㎡", "8.6"), ("标准化厂房开工3万㎡完工2万㎡", "2")],
)
def test_one_stage_or_the_end_of_it_is_a_figure(text: str, value: str) -> None:
    assert [str(u.value) for u in understood(text, "商务局").updates] == [value]
