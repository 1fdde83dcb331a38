"""What is put right in time, of things found before, and what is found anew beside it."""

import pytest

from bot.domain.reading import Op, ProblemCode
from tests.reading.november import stored
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "how",
    ["按期", "已按期", "均按期", "全部", "全部按期", "逐项", "督促", "按期完成", "及时"],
)
def test_how_soon_hazards_were_put_right_changes_nothing(how: str) -> None:
    assert stored(f"隐患{how}整改46处") == [("整改隐患", "46")]


@pytest.mark.parametrize("how", ["按期", "按要求", "全部", "逐一"])
def test_nor_behind_what_was_found(how: str) -> None:
    expected = [("排查隐患", "50"), ("整改隐患", "46")]
    assert stored(f"排查隐患50处，{how}整改46处") == expected


@pytest.mark.parametrize("how", ["未按期", "计划", "需", "要按期", "限期"])
def test_what_is_not_put_right_is_no_figure(how: str) -> None:
    assert stored(f"隐患{how}整改46处") == []


@pytest.mark.parametrize("text", ["整改排查隐患46处", "10月份整改排查隐患46处", "整改发现隐患46处"])
def test_what_may_be_found_or_put_right_is_asked_about(text: str) -> None:
    (problem,) = understood(text, "永丰镇").problems
    assert problem.code is ProblemCode.AMBIGUOUS_INDICATOR
    assert set(problem.indicators) == {"排查隐患", "整改隐患"}


@pytest.mark.parametrize("text", ["整改排查出隐患46处", "整改已排查隐患46处", "整改所排查隐患46处"])
def test_what_was_found_before_is_put_right(text: str) -> None:
    assert stored(text) == [("整改隐患", "46")]


@pytest.mark.parametrize("new", ["本月新排查8处", "本月排查8处", "本月新发现8处"])
def test_what_is_found_beside_is_none_of_what_was_put_right(new: str) -> None:
    update = understood(f"整改隐患3处，{new}", "永丰镇").updates[-1]
    assert (update.indicator, update.op, str(update.value)) == ("排查隐患", Op.WINDOW, "8")


@pytest.mark.parametrize("new", ["新整改8处", "本月整改8处"])
def test_the_same_act_goes_on_with_its_own_thing(new: str) -> None:
    told = understood(f"整改隐患3处，{new}", "永丰镇").updates
    assert {u.indicator for u in told} == {"整改隐患"}


@pytest.mark.parametrize(
    "text", ["48处隐患现场改了5处", "48处隐患现场整改了5处", "“回头看”发现隐患48处，整改5处"]
)
def test_what_was_put_right_at_once_or_looked_at_again_is_told_apart(text: str) -> None:
    assert stored(text) == [("排查隐患", "48"), ("整改隐患", "5")]
