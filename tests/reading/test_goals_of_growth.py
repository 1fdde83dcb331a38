"""The growth that is told with a goal, and the growth of what has been done."""

import pytest

from tests.reading.readers import understood

_SUM = ("固定资产投资", "actual", 198.0)
_GOAL = ("固定资产投资", "target", 210.0)
_AIM = ("固定资产投资增速", "target", 12.0)
_GROWTH = ("固定资产投资增速", "actual", 10.8)


def told(text: str) -> list[tuple[str, str, float]]:
    reading = understood(text, "统计局")
    assert reading.problems == ()
    return [(u.indicator, u.measure.value, float(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    "text",
    [
        "固投目标210亿元，增长12%",
        "固投目标210亿元增长12%",
        "2023年固投年度目标210亿元、同比增长12%以上",
        "今年固投预期目标210亿元，增速12%",
        "目标：固投210亿元，增长12%",
    ],
)
def test_the_growth_told_with_a_goal_is_a_goal(text: str) -> None:
    assert told(text) == [_GOAL, _AIM]


@pytest.mark.parametrize(
    "text",
    [
        "固投目标210亿元，完成198亿元，增长10.8%",
        "固投目标210亿元，已完成198亿元，同比增长10.8%",
    ],
)
def test_the_growth_told_with_a_figure_is_that_of_the_figure(text: str) -> None:
    assert told(text) == [_GOAL, _SUM, _GROWTH]


@pytest.mark.parametrize(
    "text",
    [
        "固投完成198亿元，目标210亿元，增长10.8%",
        "固投完成198亿元（目标210亿元），增长10.8%",
        "固投198/210亿元，增长10.8%",
    ],
)
def test_a_goal_in_between_changes_nothing(text: str) -> None:
    assert told(text) == [_SUM, _GOAL, _GROWTH]


@pytest.mark.parametrize("how", ["1-10月", "目前", "实际", "累计", "截至10月底"])
def test_days_and_what_is_now_tell_of_what_was_done(how: str) -> None:
    assert told(f"固投目标210亿元，{how}增长10.8%") == [_GOAL, _GROWTH]


@pytest.mark.parametrize("mark", ["，", "；", "。"])
def test_both_growths_may_be_told(mark: str) -> None:
    text = f"固投目标210亿元，增长12%{mark}已完成198亿元，增长10.8%"
    assert told(text) == [_GOAL, _AIM, _SUM, _GROWTH]


def test_goals_of_growth_go_on_in_a_list_up_to_days_or_what_is_so_in_fact() -> None:
    goals = [("地区生产总值增速", "target", 6.5), _AIM]
    text = "年初确定的目标是GDP增长6.5%，固投增长12%"
    assert told(text.replace("目标是", "目标任务是")) == goals
    facts = [("地区生产总值增速", "actual", 1.6), _GROWTH]
    assert told(text) == goals
    assert told(f"{text}，1-10月GDP增长1.6%，固投增长10.8%") == goals + facts
    assert told(f"{text}，实际GDP增长1.6%，固投增长10.8%") == goals + facts


def test_the_growth_of_a_goal_of_a_month_is_none() -> None:
    assert told("本月固投目标20亿元，增长12%") == []
    assert told("本月固投目标220亿元，完成198亿元，增长10.8%") == [_SUM, _GROWTH]


def test_a_growth_to_be_measured_by_is_what_is_told_next() -> None:
    growth = ("地区生产总值增速", "actual", 1.6)
    assert told("对标GDP增长6.5%的目标，目前1.6%") == [growth]
    assert told("对标固投210亿元的目标，目前198亿元") == [_SUM]


def test_a_completion_behind_such_a_goal_is_that_of_the_amount() -> None:
    share = ("固定资产投资", "completion", 94.0)
    assert told("固投目标210亿元，增幅12%，完成率94%") == [_GOAL, _AIM, share]
