"""What looks like a figure and is none, and what was once stored wrongly."""

from decimal import Decimal

import pytest

from bot.domain.reading import Op, Outcome, ProblemCode
from tests.reading.readers import understood


def figures(text: str, unit: str | None = "商务局") -> list[tuple[str, Op, Decimal]]:
    return [(u.indicator, u.op, u.value) for u in understood(text, unit).updates]


@pytest.mark.parametrize(
    "text",
    [
        "未签约2个项目",
        "尚未签约2个",
        "还没签约2个",
        "没有签约2个",
        "放弃签约2个",
        "无法开工2个",
        "签约2个没成",
        "签约2个失败",
    ],
)
def test_what_did_not_happen_is_no_figure(text: str) -> None:
    assert figures(text) == []


def test_a_negation_leaves_the_other_figure_alone() -> None:
    assert figures("在谈3个，未签约2个") == [("在谈项目", Op.SET, Decimal(3))]


@pytest.mark.parametrize(
    "text",
    [
        "下周工作计划\n1、外出招商2次\n2、签约1个",
        "【下周计划】\n外出招商2次\n签约1个",
        "二、下周计划\n外出招商2次",
        "下一步打算：\n签约3个",
        "下周计划：外出招商2次。签约1个",
        "计划如下：外出招商2次；签约1个；在谈2个",
    ],
)
def test_what_stands_under_a_plan_is_planned(text: str) -> None:
    assert figures(text) == []


def test_what_stands_over_a_plan_has_happened() -> None:
    text = "本周工作\n签约2个\n下周计划\n在谈5个"
    assert [name for name, _, _ in figures(text)] == ["签约落地项目"]


@pytest.mark.parametrize(
    "text",
    [
        "单位\t外出招商\t在谈\t签约\n商务局\t2\t3",
        "单位\t签约\t在谈\n商务局\t2",
        "单位\t签约\t在谈\n商务局\t2\t95\t3",
        "单位 签约 在谈\n商务局 2",
        "单位\t签约\t在谈\n商务局、工信局\t2\t3",
        "单位\t签约\t在谈\n商务局\t更正为4\t3",
    ],
)
def test_a_row_that_does_not_fit_its_headings_is_asked_about(text: str) -> None:
    reading = understood(text, None)
    assert reading.updates == ()
    assert [p.code for p in reading.problems] == [ProblemCode.AMBIGUOUS_INDICATOR]


def test_a_chinese_comma_joins_no_digits() -> None:
    assert [value for _, _, value in figures("窨井盖更换500，800", "城市管理局")] != [
        Decimal(500800)
    ]
    assert [value for _, _, value in figures("签约2，在谈3，100万")][:2] == [Decimal(2), Decimal(3)]


@pytest.mark.parametrize("text", ["签约总投资三亿五", "签约总投资3亿5", "签约总投资三亿五千"])
def test_a_number_said_short_is_in_the_base_unit(text: str) -> None:
    assert [(name, value) for name, _, value in figures(text)] == [
        ("签约项目总投资", Decimal("3.5"))
    ]


@pytest.mark.parametrize("text", ["共3个", "合计3个"])
def test_a_sum_of_the_units_is_no_figure_of_the_last(text: str) -> None:
    said = "商务局签约2个，工信局签约1个，" + text
    assert [value for _, _, value in figures(said, None)] == [Decimal(2), Decimal(1)]


def test_a_class_of_size_is_no_count() -> None:
    assert figures("签约10亿级项目1个") == [("签约落地项目", Op.ADD, Decimal(1))]


def test_money_is_no_count_of_projects() -> None:
    assert figures("签约500万") == []


@pytest.mark.parametrize("text", ["签约多报了1个", "签约少报了1个", "总投资写错了，少了个零"])
def test_how_much_was_misreported_is_no_figure(text: str) -> None:
    assert figures(text) == []


def test_a_level_said_beside_its_change_is_the_figure() -> None:
    assert [(op, value) for _, op, value in figures("GDP增速回落0.5个百分点至5.6%", "统计局")] == [
        (Op.SET, Decimal("5.6"))
    ]


def test_no_major_hazard_says_nothing_of_all_hazards() -> None:
    assert [name for name, _, _ in figures("安全检查3次，无重大隐患", "应急管理局")] == [
        "安全生产检查次数"
    ]


@pytest.mark.parametrize("text", ["安阳市商务局签约5个", "省商务局签约1个"])
def test_a_namesake_elsewhere_is_not_ours(text: str) -> None:
    assert figures(text, "民政局") == []


@pytest.mark.parametrize(
    "text",
    [
        "据说签约2个",
        "可能签约2个",
        "领导要求今年签约10个",
        "格式：签约2个，在谈3个",
    ],
)
def test_hearsay_and_wishes_are_no_reports(text: str) -> None:
    assert figures(text) == []


def test_the_end_of_a_month_with_a_total_is_its_last_day() -> None:
    (update,) = understood("3月底累计签约5个", "商务局", "2023-05-17T10:00:00+08:00").updates
    assert (update.op, update.since) == (Op.SET, None)
    assert (update.as_of.month, update.as_of.day) == (3, 31)


def test_days_written_in_full_on_both_sides_are_a_stretch() -> None:
    (update,) = understood("2023.4.1-2023.4.15签约3个", "商务局").updates
    assert update.op is Op.WINDOW


@pytest.mark.parametrize("text", ["撤回签约2个", "刚报的改厕45户那条请撤回", "上一条签约2个作废"])
def test_a_figure_named_to_be_taken_back_is_not_stored_again(text: str) -> None:
    assert understood(text, "商务局").outcome is Outcome.UNDO


@pytest.mark.parametrize(
    "text",
    [
        "签约总投资（万元）：3500",
        "签约总投资(单位:万元)3500",
        "单位：万元\n签约总投资：3500",
    ],
)
def test_a_unit_of_measure_in_a_heading_is_that_of_the_figure(text: str) -> None:
    assert [value for _, _, value in figures(text)] == [Decimal("0.35")]


def test_a_unit_of_measure_in_a_heading_that_does_not_fit_is_asked_about() -> None:
    reading = understood("利用外资（万元）：300", "商务局")
    assert [p.code for p in reading.problems] == [ProblemCode.UOM_MISMATCH]
