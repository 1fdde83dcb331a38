"""Figures whose names are said in part, in other words, or at the head of a list."""

import pytest

from bot.domain.reading import Measure
from tests.reading.readers import understood


def figures(text: str) -> list[tuple[str, str, Measure]]:
    reading = understood(text)
    assert reading.problems == ()
    return [(u.indicator, str(u.value), u.measure) for u in reading.updates]


def actual(text: str) -> list[tuple[str, str]]:
    return [(name, value) for name, value, measure in figures(text) if measure is Measure.ACTUAL]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("北平路学校完成工程量的88%", "88"),
        ("北平路学校形象进度85%", "85"),
        ("北平路学校主体封顶，内外装修完成60%，总进度85%", "85"),
        ("北平路学校主体封顶，形象进度达85%", "85"),
    ],
)
def test_how_far_a_building_is_is_its_progress(text: str, value: str) -> None:
    assert figures(text) == [("北平路学校建设进度", value, Measure.ACTUAL)]


@pytest.mark.parametrize(
    "text", ["停车场形象进度60%", "开工项目形象进度60%", "停车场完成工程量的60%"]
)
def test_how_far_a_building_is_is_no_share_of_a_count(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "城镇和农村居民人均可支配收入分别为16820元、7430元",
        "城镇、农村居民人均可支配收入分别为16820元、7430元",
        "城镇与农村居民收入分别为16820元、7430元",
    ],
)
def test_two_names_that_end_alike_are_said_as_one(text: str) -> None:
    assert actual(text) == [
        ("城镇居民人均可支配收入", "16820"), ("农村居民人均可支配收入", "7430"),
    ]  # fmt: skip


def test_the_growth_of_two_names_that_end_alike_is_dealt_out() -> None:
    assert actual("城镇和农村居民人均可支配收入分别增长5.1%、7.2%") == [
        ("城镇居民人均可支配收入增速", "5.1"), ("农村居民人均可支配收入增速", "7.2"),
    ]  # fmt: skip


def test_the_act_that_a_name_ends_with_goes_on_with_it() -> None:
    assert figures("产前超声筛查任务4309人，已筛查4052人，完成率94%") == [
        ("产前超声筛查", "4309", Measure.TARGET),
        ("产前超声筛查", "4052", Measure.ACTUAL),
        ("产前超声筛查", "94", Measure.COMPLETION),
    ]


@pytest.mark.parametrize(
    "text",
    ["走访鑫源食品、宏达机械等4家企业", "今天走访了鑫源食品、宏达机械、恒大面业等4家企业"],
)
def test_the_head_of_a_list_tells_what_its_sum_counts(text: str) -> None:
    assert actual(text) == [("走访企业", "4")]


@pytest.mark.parametrize(
    "text", ["为鑫源食品、宏达机械等4家企业办贷款", "走访鑫源食品、到宏达机械等4家企业招工"]
)
def test_another_head_of_a_list_counts_nothing(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize("how", ["现场", "当场", "立即", "就地"])
def test_what_was_put_right_on_the_spot_is_counted(how: str) -> None:
    assert actual(f"排查隐患120处，{how}整改98处") == [("排查隐患", "120"), ("整改隐患", "98")]


def test_a_count_behind_a_rate_is_of_what_the_rate_is_of() -> None:
    assert actual("整改率95%，累计整改2098处") == [("隐患整改率", "95"), ("整改隐患", "2098")]


def test_no_movement_of_the_three_works_is_of_nothing_in_particular() -> None:
    assert actual("本周三项工作无进展") == [("*", "0")]
    assert figures("65个单位三项工作空白") == []


def test_what_is_not_yet_built_remains() -> None:
    assert figures("周转房未完工172套") == [("教师周转房", "172", Measure.REMAINING)]
    assert figures("签约项目未完工3个") == []
    assert actual("签约项目5个，未完工3个") == [("签约落地项目", "5")]


def test_growth_behind_the_last_of_a_list_is_of_all() -> None:
    text = "规上工业增加值、固定资产投资、社零、财政收入增速分别为6.8%、9.2%、7.9%、8.2%"
    assert actual(text) == [
        ("规上工业增加值增速", "6.8"),
        ("固定资产投资增速", "9.2"),
        ("社会消费品零售总额增速", "7.9"),
        ("一般公共预算收入增速", "8.2"),
    ]


def test_a_value_of_two_names_that_end_alike_is_asked_about() -> None:
    reading = understood("城镇和农村居民人均可支配收入16820元")
    assert [p.code.value for p in reading.problems] == ["ambiguous_indicator"]
    assert reading.updates == ()


@pytest.mark.parametrize(
    "text",
    [
        "签约进度\n7月：1个\n8月：2个",
        "签约进度：本周2个",
        "签约进度\n商务局：3个",
        "财政收入进度：12.9亿元",
    ],
)
def test_what_is_counted_under_a_heading_of_progress_is_no_share(text: str) -> None:
    assert {measure for _, _, measure in figures(text)} == {Measure.ACTUAL}


def test_a_share_under_a_heading_of_progress_is_one() -> None:
    assert figures("改厕进度\n商务局：58%") == [("农村户厕改造", "58", Measure.COMPLETION)]
