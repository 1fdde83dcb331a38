"""Parts of a figure by how grave things are, and by who went."""

import pytest

from bot.domain.reading import Outcome
from tests.reading.november import stored
from tests.reading.readers import understood


def proposed(text: str) -> list[int]:
    reading = understood(text, "永丰镇")
    assert reading.outcome is Outcome.ASK
    (problem,) = reading.problems
    return [int(u.value) for u in problem.proposals]


@pytest.mark.parametrize(
    "text",
    ["重大隐患1处，一般隐患7处", "一般隐患7处，重大隐患1处", "排查重大隐患1处、一般隐患7处"],
)
def test_hazards_of_two_grades_are_parts_of_one_figure(text: str) -> None:
    assert proposed(text) == [8]


@pytest.mark.parametrize(
    "text",
    [
        "排查隐患8处，重大隐患1处，一般隐患7处",
        "排查隐患8处，一般隐患7处，重大隐患1处",
        "排查隐患8处，其中重大隐患1处，一般隐患7处",
        "重大隐患1处、一般隐患7处，合计8处",
    ],
)
def test_their_sum_is_the_figure_where_it_is_told(text: str) -> None:
    assert stored(text) == [("排查隐患", "8")]


@pytest.mark.parametrize(
    "text", ["整改重大隐患1处，一般隐患7处", "发现重大隐患1处，整改一般隐患7处"]
)
def test_what_was_put_right_of_them_is_none_that_was_found(text: str) -> None:
    assert "排查隐患" not in {u.indicator for u in understood(text, "永丰镇").updates}


def test_visits_by_several_are_parts_of_one_figure() -> None:
    assert proposed("局领导走访企业28家，科室12家") == [40]


@pytest.mark.parametrize(
    "text", ["走访企业40家，局领导28家，科室12家", "走访企业40家（局领导28家，科室12家）"]
)
def test_who_went_behind_the_whole_says_nothing_new(text: str) -> None:
    assert stored(text) == [("走访企业", "40")]


def test_none_of_the_graver_kind_adds_nothing() -> None:
    assert stored("重大隐患0处，一般隐患8处") == [("排查隐患", "8")]


def test_what_was_put_right_behind_both_grades_leaves_their_sum() -> None:
    assert proposed("重大隐患1处，一般隐患7处，已整改重大隐患1处") == [8]
