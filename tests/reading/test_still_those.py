"""Figures that point back, that belong to a row torn apart, and days told beside a drive."""

import pytest

from bot.domain.reading import Op, Outcome
from tests.reading.readers import understood


@pytest.mark.parametrize("text", ["今天签约还是那2个", "本周在谈还是原来的2个"])
def test_those_that_were_told_before_are_the_total_on_any_day(text: str) -> None:
    update = understood(text, "商务局").updates[0]
    assert (update.op, update.since, int(update.value)) == (Op.SET, None, 2)


def test_what_a_slip_of_the_comma_tears_apart_corrects_nothing_either() -> None:
    assert understood("改厕更正为1, 042 户", "商务局").outcome is Outcome.ASK


def test_a_drive_tells_the_days_of_the_figures_behind_it() -> None:
    update = understood("10月份狠抓招商，外出招商2次", "商务局").updates[0]
    assert (update.op, update.since is not None and update.since.isoformat()) == (
        Op.WINDOW,
        "2023-10-01",
    )


@pytest.mark.parametrize("text", ["连昨天的算上，签约5个", "连昨天的都算上了，签约5个"])
def test_with_yesterdays_counted_in_it_is_asked_what_a_figure_is(text: str) -> None:
    assert understood(text, "商务局").outcome is Outcome.ASK


@pytest.mark.parametrize(
    "text",
    ["正在整改隐患46处", "隐患正在整改46处", "正在推进改厕30户", "村卫生室8个，正在建设"],
)
def test_what_is_only_going_on_is_not_done(text: str) -> None:
    assert understood(text, "商务局").outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "停车场5个正在建设",
        "正在洽谈项目5个",
        "正在开展安全检查排查隐患9处",
        "排查隐患46处，正在整改",
        "正在改造的农村公路已完成3公里",
    ],
)
def test_what_goes_on_beside_a_figure_leaves_it(text: str) -> None:
    assert understood(text, "商务局").outcome is Outcome.RECORD


def test_the_room_that_a_unit_is_in_is_no_figure() -> None:
    updates = understood("招商中心在1102，签约2个", "商务局").updates
    assert [u.value for u in updates] == [2]


def test_a_mark_is_passed_by_the_total() -> None:
    update = understood("签约突破12个", "商务局").updates[0]
    assert (update.op, int(update.value)) == (Op.SET, 12)


@pytest.mark.parametrize("text", ["在谈维持3个", "签约维持3个", "外出招商没有，在谈维持3个"])
def test_what_is_kept_at_so_many_is_the_total(text: str) -> None:
    update = understood(text, "商务局").updates[-1]
    assert (update.op.value, int(update.value)) == ("set", 3)
