"""For whom somebody reports, what is demanded and averaged, what became of a part."""

import pytest

from bot.domain.reading import Op, ProblemCode
from tests.reading.readers import understood

OCTOBER = "2023-10-18T10:00:00+08:00"


def stored(text: str, unit: str = "永丰镇") -> list[tuple[str, str, Op, str]]:
    updates = understood(text, unit, OCTOBER).updates
    return [(u.unit, u.indicator, u.op, str(u.value)) for u in updates]


@pytest.mark.parametrize(
    "text",
    ["替秣陵镇报改厕35户", "代秣陵镇报改厕35户", "帮秣陵镇报：改厕35户", "代秣陵镇报：改厕35户"],
)
def test_what_is_reported_for_another_unit_is_its_own(text: str) -> None:
    assert stored(text) == [("秣陵镇", "农村户厕改造", Op.SET, "35")]


def test_a_unit_that_is_left_out_has_not_the_figure() -> None:
    assert stored("不含秣陵镇改厕1250户") == [("永丰镇", "农村户厕改造", Op.SET, "1250")]


@pytest.mark.parametrize("text", ["会议要求签约1个", "会议要求外出招商2次，在谈3个", "要求签约3个"])
def test_what_is_demanded_is_not_done(text: str) -> None:
    assert stored(text) == []


@pytest.mark.parametrize("text", ["按要求签约3个", "按照市里要求，签约3个"])
def test_what_is_done_as_demanded_is(text: str) -> None:
    assert stored(text) == [("永丰镇", "签约落地项目", Op.ADD, "3")]


@pytest.mark.parametrize("text", ["改厕平均595户", "全市平均改厕595户", "已连续5天每天改厕10户"])
def test_an_average_of_what_adds_up_is_no_figure(text: str) -> None:
    assert stored(text) == []


def test_what_became_of_a_part_leaves_the_figure_alone() -> None:
    assert stored("签约3个，已落地2个") == [("永丰镇", "签约落地项目", Op.ADD, "3")]


def test_what_was_striven_for_in_a_month_gone_by_was_got() -> None:
    text = "9月份，争取专项债资金1.3亿元，盘活专项资金6200万元"
    assert stored(text) == [("永丰镇", "专项债券下达额度", Op.WINDOW, "1.3")]


def test_a_unit_before_its_progress_is_spoken_of() -> None:
    text = "官湖镇改厕52户，王口镇进度滞后，仅完成7户"
    assert [one[0] for one in stored(text)] == ["官湖镇", "王口镇"]


def test_an_addition_is_not_swallowed_by_a_name_in_another_order() -> None:
    assert stored("规上企业新增2家") == []


def test_what_a_figure_is_changed_to_is_told() -> None:
    assert stored("在谈项目由5个变为4个") == [("永丰镇", "在谈项目", Op.SET, "4")]
    assert stored("将签约2个改成3个") == [("永丰镇", "签约落地项目", Op.CORRECT, "3")]


def test_an_area_in_mu_is_rounded_where_it_does_not_come_out_even() -> None:
    reading = understood("标准化厂房50亩", "永丰镇", OCTOBER)
    assert [str(u.value) for u in reading.updates] == ["3.33"]
    assert ProblemCode.OUT_OF_RANGE not in [one.code for one in reading.problems]


@pytest.mark.parametrize("way", ["电话报", "来电", "微信报", "口头汇报", "（电话）"])
def test_a_clerk_notes_by_which_way_a_unit_reported(way: str) -> None:
    reading = understood(f"贾楼镇{way}：签约1个", None)
    assert [(u.unit, int(u.value)) for u in reading.updates] == [("贾楼镇", 1)]
