"""Hazards done away with, and those that are still being put right."""

import pytest

from bot.domain.reading import Measure, Outcome, ProblemCode
from tests.reading.readers import understood


def figures(text: str, unit: str = "应急局") -> list[tuple[str, Measure, float]]:
    return [(u.indicator, u.measure, float(u.value)) for u in understood(text, unit).updates]


@pytest.mark.parametrize(
    "text",
    [
        "消除隐患39处",
        "消除安全隐患39处",
        "已消除39处隐患",
        "及时消除各类安全隐患39处",
        "化解隐患39处",
    ],
)
def test_hazards_done_away_with_may_be_found_or_put_right(text: str) -> None:
    reading = understood(text, "应急局")
    assert reading.outcome is Outcome.ASK
    (problem,) = reading.problems
    assert problem.code is ProblemCode.AMBIGUOUS_INDICATOR
    assert set(problem.indicators) == {"整改隐患", "排查隐患"}


def test_found_and_done_away_with_is_found() -> None:
    for text in ("发现并消除隐患39处", "排查治理隐患39处"):
        assert figures(text) == [("排查隐患", Measure.ACTUAL, 39)]


def test_hazards_done_away_with_leave_those_found() -> None:
    assert figures("排查隐患42处，消除隐患39处") == [("排查隐患", Measure.ACTUAL, 42)]


@pytest.mark.parametrize(
    "text", ["尚有隐患2处正在整改", "还有2处隐患正在整改", "仍有隐患2处在整改"]
)
def test_hazards_that_are_still_being_put_right_are_no_finds(text: str) -> None:
    assert figures(text) == []


def test_what_is_still_being_built_is_left() -> None:
    left = [("农村户厕改造", Measure.REMAINING, 12)]
    assert figures("还有改厕12户正在施工", "高寺镇") == left


def test_what_was_found_is_a_figure_though_it_is_being_put_right() -> None:
    assert figures("发现隐患2处正在整改") == [("排查隐患", Measure.ACTUAL, 2)]
    assert figures("还有开工项目3个正在施工", "商务局") == [("开工项目", Measure.ACTUAL, 3)]
    assert figures("还有在谈项目2个正在洽谈", "商务局") == [("在谈项目", Measure.ACTUAL, 2)]
