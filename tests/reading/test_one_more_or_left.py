"""还有 that leads to one more figure, or to what is left; and one that nobody reported."""

import pytest

from bot.domain.reading import Measure
from tests.reading.november import measured, stored


@pytest.mark.parametrize(
    "text", ["还有签约：1个", "还有：签约1个", "还有以下工作：签约1个", "还有签约1个"]
)
def test_one_more_figure_is_told(text: str) -> None:
    assert measured(text) == [("签约落地项目", Measure.ACTUAL, "1")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("还有改厕：5户", "农村户厕改造"),
        ("还有未改厕：5户", "农村户厕改造"),
        ("还有改厕任务：5户", "农村户厕改造"),
        ("剩余签约：5个", "签约落地项目"),
        ("还有签约未完成：5个", "签约落地项目"),
    ],
)
def test_what_is_left_is_told(text: str, name: str) -> None:
    assert measured(text) == [(name, Measure.REMAINING, "5")]


@pytest.mark.parametrize("text", ["签约1个没报", "还有签约1个没报，补上", "走访企业1家还没报"])
def test_one_that_was_not_reported_is_no_zero(text: str) -> None:
    assert stored(text) == []


def test_not_a_single_one_is_zero() -> None:
    assert stored("签约1个没有") == [("签约落地项目", "0")]
