"""Percentages that tell how far the time is, or what has changed since the month before."""

import pytest

from tests.reading.readers import understood


def told(text: str) -> list[tuple[str, str, float]]:
    reading = understood(text)
    assert reading.problems == ()
    return [(u.indicator, u.measure.value, float(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    "aside",
    [
        "序时进度83%",
        "目标进度83%",
        "应达进度83%",
        "序时进度应为83%",
        "完成序时进度的106%",
        "超序时进度5个百分点",
    ],
)
def test_how_far_the_time_is_is_no_completion(aside: str) -> None:
    assert told(f"改厕完成率88%，{aside}") == [("农村户厕改造", "completion", 88)]
    assert told(f"改厕88户，{aside}") == [("农村户厕改造", "actual", 88)]


def test_progress_itself_is_told_beside_it() -> None:
    assert told("改厕目标进度83%，实际进度88%") == [("农村户厕改造", "completion", 88)]
    assert told("北平路学校序时进度80%，实际进度75%") == [("北平路学校建设进度", "actual", 75)]
    assert told("改厕任务进度88%") == [("农村户厕改造", "completion", 88)]


@pytest.mark.parametrize(
    "text", ["社零环比增长2%", "GDP环比增长1.2%", "社零环比增速2%", "社零环比上升2%"]
)
def test_growth_over_the_month_before_is_none_of_the_year(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    ["社零166亿元，环比增长2%，同比增长5.9%", "社零166亿元，同比增长5.9%，环比增长2%"],
)
def test_growth_over_the_year_is_told_beside_it(text: str) -> None:
    assert told(text)[1:] == [("社会消费品零售总额增速", "actual", 5.9)]
