"""Pasted tables: a figure is of the column it stands under, a blank cell says nothing."""

from decimal import Decimal

import pytest

from bot.domain.reading import Op, Outcome, ProblemCode, Reading
from tests.reading.readers import understood

HEADING = "单位\t外出招商\t在谈\t签约\n"


def figures(reading: Reading) -> list[tuple[str, str, int]]:
    return [(u.unit, u.indicator, int(u.value)) for u in reading.updates]


def codes(reading: Reading) -> list[ProblemCode]:
    return [problem.code for problem in reading.problems]


@pytest.mark.parametrize("blank", ["-", "—", "——", "--", "/", "", " ", "\\", "×", "未报", "N/A"])
def test_a_blank_cell_says_nothing_of_its_column_alone(blank: str) -> None:
    text = f"{HEADING}商务局\t3\t{blank}\t1\n科协\t{blank}\t2\t0"
    assert figures(understood(text, None)) == [
        ("商务局", "外出招商次数", 3),
        ("商务局", "签约落地项目", 1),
        ("科学技术协会", "在谈项目", 2),
        ("科学技术协会", "签约落地项目", 0),
    ]


@pytest.mark.parametrize("none", ["无", "零", "0", "暂无", "没有", "空白"])
def test_a_word_of_zero_in_a_cell_is_nought(none: str) -> None:
    reading = understood(f"{HEADING}商务局\t3\t{none}\t1", None)
    assert ("商务局", "在谈项目", 0) in figures(reading)
    assert len(reading.updates) == 3


@pytest.mark.parametrize("divider", ["\t", " | ", "  ", ",", " "])
def test_however_its_cells_are_divided(divider: str) -> None:
    rows = [["单位", "外出招商", "在谈", "签约"], ["商务局", "3", "-", "1"]]
    text = "\n".join(divider.join(row) for row in rows)
    assert figures(understood(text, None)) == [
        ("商务局", "外出招商次数", 3),
        ("商务局", "签约落地项目", 1),
    ]


@pytest.mark.parametrize("good", ["", "科协\t1\t2\t0\n"])
def test_each_row_that_does_not_fit_is_asked_about(good: str) -> None:
    reading = understood(f"{HEADING}商务局\t3\t5\n{good}工信局\t2\t1\n文联\t1\t1\t1\t1", None)
    assert codes(reading) == [ProblemCode.AMBIGUOUS_INDICATOR] * 3
    assert [p.words for p in reading.problems] == [
        "商务局\t3\t5",
        "工信局\t2\t1",
        "文联\t1\t1\t1\t1",
    ]
    assert len(reading.updates) == (3 if good else 0)


def test_rows_under_a_list_of_names_are_asked_about_one_by_one() -> None:
    reading = understood("外出招商/在谈/签约\n商务局 3/1\n工信局 2/1\n科协 1/2/0", None)
    assert [p.words for p in reading.problems] == ["商务局 3/1", "工信局 2/1"]


def test_the_ways_in_which_a_row_may_fit_are_proposed() -> None:
    (problem,) = understood(f"{HEADING}商务局\t3\t5", None).problems
    ways = [[(u.indicator, int(u.value)) for u in way] for way in problem.choices]
    assert ways == [
        [("外出招商次数", 3), ("在谈项目", 5)],
        [("外出招商次数", 3), ("签约落地项目", 5)],
        [("在谈项目", 3), ("签约落地项目", 5)],
    ]


def test_a_row_of_a_unit_in_no_catalogue_lacks_only_the_unit() -> None:
    reading = understood("单位\t在谈\t签约\n商务局\t2\t1\n城关镇\t3\t0", "市政府办公室")
    assert figures(reading) == [("商务局", "在谈项目", 2), ("商务局", "签约落地项目", 1)]
    (problem,) = reading.problems
    assert (problem.code, problem.words) == (ProblemCode.UNKNOWN_UNIT, "城关镇")
    assert [(u.unit, int(u.value)) for u in problem.proposals] == [("", 3), ("", 0)]


def test_a_column_of_something_unknown_leaves_the_others_theirs() -> None:
    text = "单位\t签约\t植树\t在谈\n商务局\t2\t95\t3"
    known = [("商务局", "签约落地项目", 2), ("商务局", "在谈项目", 3)]
    assert figures(understood(text, None)) == known
    asked = understood(text, None, addressed=True)
    assert (figures(asked), codes(asked)) == (known, [ProblemCode.UNKNOWN_INDICATOR])


def test_two_cells_are_two_names_though_they_would_be_one() -> None:
    text = "单位\t签约\t总投资（亿元）\n商务局\t2\t3.5"
    assert [(u.indicator, u.value) for u in understood(text, None).updates] == [
        ("签约落地项目", Decimal(2)),
        ("签约项目总投资", Decimal("3.5")),
    ]


def test_a_whole_office_is_read_to_its_last_row() -> None:
    rows = "".join(f"{n}\t商务局\t{n}\t-\t-\n" for n in range(1, 119))
    heading = "序号\t单位\t外出招商\t在谈\t签约\n"
    reading = understood(f"{heading}{rows}119\t科协\t7\t8\t9", None)
    assert figures(reading)[-3:] == [
        ("科学技术协会", "外出招商次数", 7),
        ("科学技术协会", "在谈项目", 8),
        ("科学技术协会", "签约落地项目", 9),
    ]


def test_a_table_under_a_plan_is_none() -> None:
    table = "单位\t签约\t开工\n商务局\t2\t1"
    assert understood(f"下周计划：\n{table}", None).outcome is Outcome.IGNORE
    assert len(understood(f"{table}\n下周计划：\n{table}", None).updates) == 2


@pytest.mark.parametrize(
    "text",
    [
        "1.外出招商3次2.在谈8个3.签约0",
        "1、外出招商3次2、在谈8个3、签约0",
        "(1)外出招商3次(2)在谈8个(3)签约0",
        "一、外出招商3次二、在谈8个三、签约0",
        "1.外出招商32.在谈83.签约0",
    ],
)
def test_places_of_a_list_in_one_line_are_no_figures(text: str) -> None:
    expected = [("外出招商次数", 3), ("在谈项目", 8), ("签约落地项目", 0)]
    for prompt in ((), tuple(name for name, _ in expected)):
        reading = understood(text, "商务局", prompt=prompt)
        assert [(name, value) for _, name, value in figures(reading)] == expected
        assert codes(reading) == []


@pytest.mark.parametrize("text", ["1.签约3个，走访企业12.在谈5个", "1.签约12.\n2.在谈5个"])
def test_a_number_at_the_end_of_a_sentence_is_a_figure(text: str) -> None:
    assert 12 in [value for _, _, value in figures(understood(text, "商务局"))]


@pytest.mark.parametrize(
    "text",
    ["(1)3(2)5(3)0", "（一）3（二）5（三）0", "(1)3次(2)5个(3)0个", "(1)3,(2)5,(3)0"],
)
def test_an_answer_in_bracketed_places(text: str) -> None:
    asked = ("外出招商次数", "在谈项目", "签约落地项目")
    reading = understood(text, "商务局", prompt=asked, addressed=True)
    assert [(u.indicator, u.op, int(u.value)) for u in reading.updates] == [
        ("外出招商次数", Op.ADD, 3),
        ("在谈项目", Op.SET, 5),
        ("签约落地项目", Op.ADD, 0),
    ]


def test_an_answer_with_a_place_wanting_is_asked_again() -> None:
    asked = ("外出招商次数", "在谈项目", "签约落地项目")
    reading = understood("(1)3(2)5", "商务局", prompt=asked, addressed=True)
    assert (reading.updates, codes(reading)) == ((), [ProblemCode.PROMPT_MISMATCH])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("镇办 村数 改厕户数\n永丰镇 22 180\n南渡镇 12 180", 180),
        ("单位,党员,签约\n永丰镇,32,2\n南渡镇,8,2", 2),
        ("镇办\t行政村\t电商村\n永丰镇\t22\t3\n南渡镇\t9\t3", 3),
        ("改厕\n镇办 村数 完成\n永丰镇 22 400\n南渡镇 9 400", 400),
    ],
)
def test_numbers_under_a_heading_nobody_knows_shift_into_no_other(text: str, value: int) -> None:
    assert [(unit, n) for unit, _, n in figures(understood(text, None))] == [
        ("永丰镇", value),
        ("南渡镇", value),
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "指标\t目标\t实际",
        "指标 目标 完成 占比",
        "指标\t年度目标\t完成情况",
        "指标 目标值 实际值 占比",
    ],
)
def test_a_column_beside_a_target_tells_what_is_done(heading: str) -> None:
    row = "社零额\t210\t138\t66%" if "占比" in heading else "社零额\t210\t138"
    divider = "\t" if "\t" in heading else " "
    updates = understood(f"{heading}\n{row.replace(chr(9), divider)}").updates
    assert [(u.measure.value, int(u.value)) for u in updates] == [("target", 210), ("actual", 138)]


def test_words_under_progress_are_a_remark() -> None:
    reading = understood("指标\t年度目标\t完成情况\n社零额\t210\t稳步推进", "商务局")
    assert figures(reading) == [("商务局", "社会消费品零售总额", 210)]


@pytest.mark.parametrize(
    "text",
    [
        "窨井盖 450 412 91.6%",
        "窨井盖\t450\t412\t91.6%",
        "窨井盖/450/412/91.6%",
        "窨井盖、450、412、91.6%",
        "窨井盖：450，412，91.6%",
        "窨井盖 450个 412个",
        "党员 签约\n商务局 32 2",
        "单位/党员/签约\n商务局/32/2",
        "党员、签约：32、2",
        "党员/签约：32/2",
        "改厕：\n永丰镇 22 400",
    ],
)
def test_numbers_in_a_row_without_a_heading_for_each_are_asked_about_once(text: str) -> None:
    reading = understood(text, "商务局")
    assert (reading.outcome, len(reading.problems)) == (Outcome.ASK, 1)


@pytest.mark.parametrize(
    ("text", "value"), [("窨井盖 412 91.6%", 412), ("窨井盖412个 在谈3个", 412), ("签约2个，3", 2)]
)
def test_a_number_that_others_do_not_answer_for_is_a_figure(text: str, value: int) -> None:
    assert figures(understood(text))[0][2] == value


@pytest.mark.parametrize("lead", ["领导好，", "抱歉刚看到，", "现将情况报送如下：", "收到！"])
@pytest.mark.parametrize("end", ["", "，请知悉", "。谢谢", "[图片]", "💪"])
def test_what_is_said_beside_the_cells_of_a_table_is_no_cell(lead: str, end: str) -> None:
    table = f"{lead}单位\t签约\t在谈\n商务局\t3\t5{end}"
    told = [(u.unit, str(u.value)) for u in understood(table, "市政府办公室").updates]
    assert told == [("商务局", "3"), ("商务局", "5")]


def test_a_unit_and_a_day_over_lines_of_names_are_no_heading_of_columns() -> None:
    text = "永丰镇 11月8日\n外出招商：本周1次，累计12次\n在谈项目：5个"
    told = [(u.unit, u.op, str(u.value)) for u in understood(text, "商务局").updates]
    assert told == [("永丰镇", Op.SET, "12"), ("永丰镇", Op.SET, "5")]


@pytest.mark.parametrize("remark", ["辛苦了", "（请核对）", "乡镇："])
@pytest.mark.parametrize("heading", ["签约 开工", "单位 签约 开工"])
def test_a_remark_between_rows_ends_no_table(heading: str, remark: str) -> None:
    reading = understood(f"{heading}\n商务局 2 1\n{remark}\n工信局 1 0", None)
    told = [(u.unit, str(u.value)) for u in reading.updates]
    assert told[:2] == [("商务局", "2"), ("商务局", "1")]
    assert told[2:] == [("工业和信息化局", "1"), ("工业和信息化局", "0")]


def test_totals_that_follow_under_two_bare_names_stand_alone() -> None:
    reading = understood("签约 开工\n2 1\n累计\n5 3", "商务局")
    assert [(u.op, int(u.value)) for u in reading.updates] == [(Op.SET, 5), (Op.SET, 3)]


def test_a_greeting_before_the_unit_of_measure_leaves_it_declared() -> None:
    reading = understood("领导好，单位：万元\n单位\t签约额\t签约\n商务局\t35000\t2", "市政府办公室")
    assert [float(u.value) for u in reading.updates] == [3.5, 2.0]


def test_a_greeting_before_headings_that_commas_divide_is_no_column() -> None:
    text = "领导好，单位，外出招商，在谈，签约\n商务局，3，5，1\n工信局，2，，0"
    reading = understood(text, "市政府办公室")
    assert reading.problems == ()
    assert [int(u.value) for u in reading.updates] == [3, 5, 1, 2, 0]


@pytest.mark.parametrize("total", ["合计", "总计", "共计", "累计"])
def test_a_sum_beside_the_week_alone_is_the_total_to_date(total: str) -> None:
    reading = understood(f"指标\t{total}\t其中本周\n签约\t6\t1\n开工\t3\t0")
    assert [(u.indicator, u.op, int(u.value)) for u in reading.updates] == [
        ("签约落地项目", Op.SET, 6),
        ("开工项目", Op.SET, 3),
    ]


@pytest.mark.parametrize(
    "heading", ["指标\t9月\t10月\t合计", "指标\t上周\t本周\t合计", "指标\t本周\t上周\t总计"]
)
def test_the_sum_of_several_stretches_is_no_figure(heading: str) -> None:
    reading = understood(f"{heading}\n签约\t6\t1\t7")
    assert sorted(int(u.value) for u in reading.updates) == [1, 6]


@pytest.mark.parametrize("bullet", ["-", "•", "·", "*", "✅"])
def test_lines_with_a_bullet_are_no_table(bullet: str) -> None:
    lines = ["GDP 68.4亿元，同比增长4.1%，较上年同期回落2.3个百分点", "固投完成46.2亿元"]
    reading = understood("\n".join(f"{bullet} {line}" for line in lines))
    assert reading.problems == ()
    assert [str(u.value) for u in reading.updates] == ["68.4", "4.1", "46.2"]


@pytest.mark.parametrize(
    "text",
    [
        "单位\t签约\t开工\t本周\t合计\n商务局\t3\t2\t1\t5",
        "指标\t本周\t工业\t农业\t合计\n签约\t8\t3\t5\t8",
        "指标\t本周线上\t本周线下\t合计\n签约\t2\t3\t5",
        "签约\n单位\t本周\t夜查\t合计\n商务局\t6\t2\t8",
    ],
)
def test_a_sum_of_kinds_beside_the_week_is_no_total_to_date(text: str) -> None:
    assert not [u for u in understood(text).updates if u.op is Op.SET]
