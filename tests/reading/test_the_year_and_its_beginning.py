"""年初 that tells which things are meant, and 年内 before what has been done so far."""

import pytest

from tests.reading.readers import understood


def told(text: str) -> list[tuple[str, str, float, str]]:
    reading = understood(text)
    assert reading.problems == ()
    return [(u.indicator, u.op.value, float(u.value), str(u.as_of)) for u in reading.updates]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("年初定的改厕100户，现在弄了88户", ("农村户厕改造", "set", 88, "2023-11-08")),
        ("今年初签约的项目已开工3个", ("开工项目", "set", 3, "2023-11-08")),
        ("年初签的3个项目，已开工2个", ("开工项目", "set", 2, "2023-11-08")),
    ],
)
def test_the_beginning_of_the_year_dates_no_figure_of_now(
    text: str, figure: tuple[str, str, float, str]
) -> None:
    assert told(text)[-1] == figure


def test_it_still_dates_what_was_done_then() -> None:
    assert told("年初签约3个") == [("签约落地项目", "set", 3, "2023-02-28")]


@pytest.mark.parametrize(
    "text",
    [
        "年内已签约5个、开工3个",
        "年内累计签约5个、开工3个",
        "截至目前年内已签约5个、开工3个",
        "本周签约1个、开工1个，年内累计签约5个、开工3个",
    ],
)
def test_what_is_told_of_the_year_so_far_holds_to_the_end_of_the_sentence(text: str) -> None:
    assert told(text) == [
        ("签约落地项目", "set", 5, "2023-11-08"),
        ("开工项目", "set", 3, "2023-11-08"),
    ]


def test_what_lies_ahead_within_the_year_is_still_a_plan() -> None:
    assert told("年内计划签约5个") == []
