"""How people go on from one figure to the next: a month's goals, totals, works, what came of it."""

from decimal import Decimal

import pytest

from bot.domain.reading import Measure, Op, Outcome
from tests.reading.readers import understood

TOWN = "永丰镇"
SENT = "2023-11-08T10:00:00+08:00"
Told = list[tuple[str, Measure, Op, Decimal]]


def told(text: str) -> Told:
    updates = understood(text, TOWN, SENT).updates
    return [(u.indicator, u.measure, u.op, u.value) for u in updates]


def only(name: str, op: Op, value: str) -> Told:
    return [(name, Measure.ACTUAL, op, Decimal(value))]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("本月签约3个,任务5个,完成率60%", "3"),
        ("本月目标5个,已签约3个", "3"),
        ("11月签约任务30个,目前完成25个", "25"),
    ],
)
def test_a_goal_of_a_month_is_none_of_the_year_and_what_is_done_of_it_is_the_months(
    text: str, value: str
) -> None:
    assert told(text) == only("签约落地项目", Op.WINDOW, value)


def test_what_was_done_of_a_days_plan_is_that_days() -> None:
    assert told("今日计划改厕5户,完成3户") == only("农村户厕改造", Op.WINDOW, "3")


@pytest.mark.parametrize("text", ["改厕一户都没有", "改厕一户没改", "改厕1户都没", "改厕目前是零"])
def test_not_a_single_one_is_none(text: str) -> None:
    assert told(text) == only("农村户厕改造", Op.SET, "0")


def test_what_has_not_been_reached_is_no_figure() -> None:
    assert told("改厕还没到310户") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("改厕目标400户调整到500户", "500"),
        ("改厕目标由400户调整到500户", "500"),
    ],
)
def test_a_goal_that_was_moved_is_the_new_one(text: str, value: str) -> None:
    assert told(text) == [("农村户厕改造", Measure.TARGET, Op.SET, Decimal(value))]


def test_what_some_passed_into_leaves_the_thread_where_it_was() -> None:
    assert told("在谈新增2个,转签约1个,现有12个") == [
        ("签约落地项目", Measure.ACTUAL, Op.ADD, Decimal(1)),
        ("在谈项目", Measure.ACTUAL, Op.SET, Decimal(12)),
    ]


def test_what_came_of_some_is_no_total_of_all() -> None:
    assert told("签约3个,当年落地2个") == only("签约落地项目", Op.ADD, "3")


def test_a_net_increase_is_what_is_told_as_such() -> None:
    assert told("高企45家,净增8家") == only("高新技术企业净增数", Op.SET, "8")


def test_days_of_their_own_end_what_a_total_holds_for() -> None:
    assert told("累计排查隐患320处,整改310处,今日新增隐患8处,整改5处") == [
        ("排查隐患", Measure.ACTUAL, Op.SET, Decimal(320)),
        ("整改隐患", Measure.ACTUAL, Op.SET, Decimal(310)),
    ]


def test_what_was_put_right_of_a_weeks_finds_is_the_weeks() -> None:
    assert told("本周发现隐患45处,已整改40处") == [
        ("排查隐患", Measure.ACTUAL, Op.WINDOW, Decimal(45)),
        ("整改隐患", Measure.ACTUAL, Op.WINDOW, Decimal(40)),
    ]


def test_a_name_that_begins_as_an_earlier_one_goes_back_to_it() -> None:
    assert told("今日排查隐患8处,已整改5处,累计排查320处")[-1] == (
        "排查隐患", Measure.ACTUAL, Op.SET, Decimal(320),
    )  # fmt: skip


def test_a_figure_that_did_not_change_is_the_total() -> None:
    assert told("签约数保持4个不变") == only("签约落地项目", Op.SET, "4")


@pytest.mark.parametrize(
    "text",
    [
        "改厕新建200户、提升改造110户",
        "刘庄村、李庄村各改厕10户",
        "周转房开工120套,竣工80套",
    ],
)
def test_a_part_is_not_taken_for_the_whole_but_asked_about(text: str) -> None:
    assert understood(text, TOWN, SENT).outcome is Outcome.ASK


def test_so_many_taken_off_take_back_no_report() -> None:
    assert understood("签约数去掉1个", TOWN, SENT).outcome is not Outcome.UNDO


def test_totals_in_a_row_each_sum_up_their_own() -> None:
    assert told("签约2个,累计8个;开工1个,累计5个") == [
        ("签约落地项目", Measure.ACTUAL, Op.SET, Decimal(8)),
        ("开工项目", Measure.ACTUAL, Op.SET, Decimal(5)),
    ]


def test_figures_dealt_out_end_before_their_sum() -> None:
    assert [value for _, _, _, value in told("签约、开工、竣工项目分别为1个、2个、3个,共6个")] == [
        Decimal(1), Decimal(2), Decimal(3),
    ]  # fmt: skip


def test_a_correction_without_a_name_keeps_what_was_called_wrong() -> None:
    assert told("完成率算错了,应为62%") == [("*", Measure.COMPLETION, Op.CORRECT, Decimal(62))]
