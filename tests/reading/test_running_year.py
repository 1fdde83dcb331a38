"""全年 as offices say it in the midst of the year, and at its end."""

from datetime import date

import pytest

from tests.reading.readers import understood


def told(text: str, sent: str = "2023-09-20") -> list[tuple[str, str, date]]:
    reading = understood(text, "商务局", f"{sent}T10:00:00+08:00")
    assert reading.problems == ()
    return [(u.measure.value, str(u.value), u.as_of) for u in reading.updates]


TODAY = date(2023, 9, 20)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("全年改厕3000户，已完成2450户", [("target", "3000"), ("actual", "2450")]),
        (
            "改厕全年3000户，现在改了2450户，还差550户",
            [("target", "3000"), ("actual", "2450"), ("remaining", "550")],
        ),
        ("全年改厕任务完成81.7%", [("completion", "81.7")]),
        (
            "安全生产检查次数达到530次，完成全年600次的88.3%",
            [("actual", "530"), ("completion", "88.3")],
        ),
    ],
)
def test_the_year_so_far_is_told_to_the_day_of_sending(
    text: str, figures: list[tuple[str, str]]
) -> None:
    found = told(text)
    assert [(measure, value) for measure, value, _ in found] == figures
    assert {day for measure, _, day in found if measure != "target"} == {TODAY}


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("全年累计签约14个", "2023-01-10"),
        ("全年改厕任务完成81.7%", "2023-03-20"),
        ("全年签约14个", "2023-09-20"),
        ("全年累计签约14个", "2023-09-20"),
        ("2022年工作总结。全年签约14个，已完成13个", "2023-09-20"),
        ("全年签约14个，目前开工5个", "2023-09-20"),
        ("2022年全年累计签约14个", "2023-09-20"),
    ],
)
def test_a_year_that_is_over_is_told_to_its_last_day(text: str, sent: str) -> None:
    assert told(text, sent)[0][2] == date(2022, 12, 31)


def test_at_its_end_the_year_is_told_to_the_day_of_sending() -> None:
    assert told("全年累计签约14个", "2023-12-28")[0][2] == date(2023, 12, 28)
