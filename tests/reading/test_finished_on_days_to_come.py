"""What is to be finished on days to come: the figure before them is what is planned."""

import pytest

from tests.reading.november import stored


@pytest.mark.parametrize(
    "text",
    [
        "农村公路38.6公里，12月完工",
        "农村公路38.6公里12月完工",
        "农村公路38.6公里，12月份通车",
        "农村公路38.6公里，12月底前建成通车",
        "农村公路38.6公里，11月底完工",
        "农村公路38.6公里，12月20日完工",
        "停车场3个，12月建成投用",
        "改厕22户，12月改完",
        "改厕22户，11月9日完成",
    ],
)
def test_what_is_finished_on_days_to_come_is_no_figure(text: str) -> None:
    assert stored(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("农村公路38.6公里，10月完工", "改造农村公路"),
        ("农村公路38.6公里，去年12月完工", "改造农村公路"),
        ("农村公路已完成38.6公里，12月完工", "改造农村公路"),
        ("农村公路38.6公里，已完工，12月通车", "改造农村公路"),
        ("开工3个，12月竣工", "开工项目"),
    ],
)
def test_what_was_finished_or_begun_by_now_is_a_figure(text: str, name: str) -> None:
    assert [one[0] for one in stored(text)] == [name]


def test_what_is_left_for_days_to_come_is_left() -> None:
    assert stored("改厕任务还有90户，11月底前全部完成") == [("农村户厕改造", "90")]


def test_days_to_come_hold_for_nothing_that_follows() -> None:
    assert stored("农村公路38.6公里，12月完工。签约2个") == [("签约落地项目", "2")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("北平路学校85%，12月完工", ("北平路学校建设进度", "85")),
        ("1-10月改厕298户，12月完工", ("农村户厕改造", "298")),
        ("截至10月底改厕298户，12月完工", ("农村户厕改造", "298")),
        ("10月改厕28户，12月完工", ("农村户厕改造", "28")),
        ("本周改厕28户，12月完工", ("农村户厕改造", "28")),
        ("今天改厕28户，12月完工", ("农村户厕改造", "28")),
    ],
)
def test_how_far_a_thing_is_and_what_is_of_days_past_is_done(
    text: str, expected: tuple[str, str]
) -> None:
    assert stored(text) == [expected]
