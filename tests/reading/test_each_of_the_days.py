"""Days listed before 各 or 均 have the figure each; days in brackets tell parts of a figure."""

import pytest

from tests.reading.readers import understood


def days(text: str, unit: str = "商务局") -> list[tuple[str, str, str]]:
    reading = understood(text, unit)
    assert reading.problems == ()
    return [(str(u.value), str(u.since), str(u.as_of)) for u in reading.updates]


@pytest.mark.parametrize(
    "said", ["周一和周二各", "周一、周二各", "昨天和前天各", "6日和7日各", "11月6日、7日各"]
)
def test_each_of_two_days_has_the_figure(said: str) -> None:
    found = sorted(days(f"{said}签约2个"))
    assert found == [("2", "2023-11-06", "2023-11-06"), ("2", "2023-11-07", "2023-11-07")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("9月、10月各签约2个", [("2023-09-01", "2023-09-30"), ("2023-10-01", "2023-10-31")]),
        ("9月和10月签约均为2个", [("2023-09-01", "2023-09-30"), ("2023-10-01", "2023-10-31")]),
        ("上周和本周签约均为2个", [("2023-10-30", "2023-11-05"), ("2023-11-06", "2023-11-08")]),
    ],
)
def test_so_has_each_of_two_months_or_weeks(text: str, told: list[tuple[str, str]]) -> None:
    assert days(text) == [("2", first, last) for first, last in told]


def test_what_goes_on_with_a_pause_is_of_each_day_too() -> None:
    found = days("周一、周二各走访企业3家、解决问题2个")
    assert [value for value, _, _ in found] == ["3", "3", "2", "2"]
    assert {since for _, since, _ in found} == {"2023-11-06", "2023-11-07"}


@pytest.mark.parametrize("said", ["今年以来，本周各", "周一到周三各"])
def test_days_that_are_no_list_share_nothing(said: str) -> None:
    assert len(days(f"{said}签约2个")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "签约2个（昨天1个，今天1个）",
        "签约2个（上周五1个，本周一1个）",
        "签约2个（其中本周1个）",
        "签约2个（本周1个）",
    ],
)
def test_days_in_brackets_behind_a_figure_tell_its_parts(text: str) -> None:
    assert days(text) == [("2", "None", "2023-11-08")]


def test_a_total_in_brackets_is_no_part() -> None:
    assert days("走访企业5家（今年以来共22家）") == [("22", "None", "2023-11-08")]
