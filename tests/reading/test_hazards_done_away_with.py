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


_MENDED = ("整改隐患", Measure.ACTUAL, 8)
_FOUND = ("排查隐患", Measure.ACTUAL, 8)


@pytest.mark.parametrize(
    "text",
    [
        "整改燃气隐患8处",
        "整改消防安全隐患8处",
        "整改一般隐患8处",
        "整改各类隐患8处",
        "整改企业隐患8处",
        "整改上级交办隐患8处",
        "整改省检查组反馈问题隐患8处",
        "已整改到位燃气隐患8处",
        "督促企业整改消防隐患8处",
        "应急局整改住建局交办隐患8处",
    ],
)
def test_hazards_of_whatever_kind_are_put_right(text: str) -> None:
    assert figures(text) == [_MENDED]


@pytest.mark.parametrize(
    "text",
    [
        "排查整改燃气隐患8处",
        "检查发现并整改燃气隐患8处",
        "下达整改通知书3份，隐患8处",
        "整改情况良好，隐患8处",
        "整改后燃气隐患8处",
        "燃气隐患8处",
    ],
)
def test_hazards_found_beside_their_mending_are_found(text: str) -> None:
    assert figures(text) == [_FOUND]


def test_those_found_and_those_put_right_of_a_kind_are_told_apart() -> None:
    found = ("排查隐患", Measure.ACTUAL, 20)
    assert figures("排查燃气隐患20处，整改燃气隐患8处") == [found, _MENDED]


@pytest.mark.parametrize("text", ["正在整改燃气隐患8处", "未整改燃气隐患8处", "复查隐患8处"])
def test_hazards_looked_at_again_or_not_yet_put_right_are_no_finds(text: str) -> None:
    assert understood(text, "应急局").outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    ["消除火灾隐患8处", "处置隐患8处", "治理道路隐患8处", "整治隐患8处", "责令整改消防隐患8处"],
)
def test_of_hazards_dealt_with_in_some_way_it_is_asked_which(text: str) -> None:
    (problem,) = understood(text, "应急局").problems
    assert set(problem.indicators) == {"整改隐患", "排查隐患"}
