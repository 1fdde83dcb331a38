"""Of which thing and of which unit a number is, where the next name or event could claim it."""

from decimal import Decimal

import pytest

from bot.domain.reading import Measure, Op, ProblemCode
from tests.reading.readers import understood


def figures(text: str, unit: str | None = "商务局") -> list[tuple[str, Op, Decimal]]:
    return [(u.indicator, u.op, u.value) for u in understood(text, unit).updates]


@pytest.mark.parametrize(
    "text",
    [
        "改厕开工2800户，竣工2450户",
        "村卫生室开工120个，竣工102个",
        "停车场10个，开工7个，竣工5个",
        "停车场开工10个，竣工5个",
        "5个停车场开工，2个竣工",
        "户厕改造任务3000户，开工2800户，竣工2450户",
    ],
)
def test_a_further_stage_of_what_is_built_is_no_figure_of_projects(text: str) -> None:
    reading = understood(text)
    assert {u.indicator for u in reading.updates} < {
        "农村户厕改造",
        "村级公有产权卫生室",
        "停车场开工",
    }
    assert {p.code for p in reading.problems} == {ProblemCode.AMBIGUOUS_INDICATOR}


def test_what_is_finished_is_the_figure_and_not_what_was_begun() -> None:
    assert figures("改厕开工2800户，完工2450户") == [("农村户厕改造", Op.SET, Decimal(2450))]
    assert figures("改厕开工2800户，完工2450户，验收2100户")[-1][2] == Decimal(2450)


def test_projects_signed_started_and_finished_are_three_figures() -> None:
    assert [value for _, _, value in figures("新建停车场2个，新开工3个，竣工1个")] == [2, 3, 1]


@pytest.mark.parametrize(
    "text",
    [
        "1.窨井盖（城管局）完成412个\n2.老旧小区（住建局）完成12个\n3.充电桩（供电公司）完成30个",
        "窨井盖（城管局）完成412个；老旧小区（住建局）完成12个",
        "1.窨井盖完成412个\n2.老旧小区：完成12个",
        "1.窨井盖，完成412个\n2.老旧小区，完成12个",
        "1.窨井盖\n完成412个\n2.老旧小区\n完成12个",
        "窨井盖，完成412个。老旧小区，完成12个",
        "1.窨井盖（责任单位：城管局）完成412个\n2.老旧小区（责任单位：住建局）完成12个",
    ],
)
def test_an_item_that_nobody_knows_is_not_the_item_before(text: str) -> None:
    assert figures(text) == [("病害窨井盖更换", Op.SET, Decimal(412))]


@pytest.mark.parametrize(
    "text",
    ["停车场任务15个。工人加班加点，已完成13个", "停车场：\n任务15个\n工人加班加点，已完成13个"],
)
def test_a_remark_on_the_work_does_not_part_what_is_done_from_its_target(text: str) -> None:
    assert [value for _, _, value in figures(text)] == [15, 13]


def test_a_unit_at_a_place_of_a_list_is_its_subject() -> None:
    text = "改厕：\n1.永丰镇（张三）完成412户\n2.南渡镇，完成12户"
    updates = understood(text, "商务局").updates
    assert [(u.unit, int(u.value)) for u in updates] == [("永丰镇", 412), ("南渡镇", 12)]


SERIES = [("三个一批签约项目", 4), ("三个一批开工项目", 22), ("三个一批投产项目", 11)]


@pytest.mark.parametrize(
    "text",
    [
        "第十期“三个一批”：签约项目4个，总投资28亿元，开工项目22个，总投资100亿元，投产项目11个",
        "三个一批：签约4个，开工22个，投产11个",
        "三个一批签约项目4个，总投资28亿元；开工项目22个，投产11个",
    ],
)
def test_a_series_goes_on_to_the_end_of_its_sentence(text: str) -> None:
    assert [(name, int(value)) for name, _, value in figures(text)] == SERIES


@pytest.mark.parametrize(
    "text", ["三个一批签约项目4个。开工项目60个", "三个一批签约项目4个，全市开工项目60个"]
)
def test_a_series_ends_with_its_sentence_or_before_the_whole_area(text: str) -> None:
    assert figures(text)[1][0] == "开工项目"


def test_a_short_name_in_a_list_is_completed_by_the_one_before() -> None:
    text = "招商引资签约项目投资完成率、投产率分别达到91%和88%"
    assert [(name, int(value)) for name, _, value in figures(text)] == [
        ("招商引资签约项目投资完成率", 91),
        ("招商引资签约项目投产率", 88),
    ]


@pytest.mark.parametrize("told", ["完成全年任务的81%和83%", "完成率81%、83%"])
def test_as_many_completions_as_figures_go_back_to_them_in_order(told: str) -> None:
    updates = understood(f"竣工投产项目85个，总投资268.5亿元，{told}").updates
    assert [(u.indicator, int(u.value)) for u in updates if u.measure.value == "completion"] == [
        ("竣工投产项目", 81),
        ("竣工投产项目总投资", 83),
    ]


def test_more_completions_than_figures_are_asked_about() -> None:
    reading = understood("竣工投产项目85个，完成率81%、83%")
    assert [u.measure.value for u in reading.updates] == ["actual"]
    assert [p.code for p in reading.problems] == [ProblemCode.AMBIGUOUS_INDICATOR]


def test_projects_somebody_is_in_touch_about_are_no_more_of_the_name_before() -> None:
    assert figures("商务局签约1个，工信局对接项目2个") == [("签约落地项目", Op.ADD, Decimal(1))]


def test_a_unit_that_lets_know_is_the_subject() -> None:
    updates = understood("工信局反馈在谈项目2个，商务局反馈签约1个", None).updates
    assert [(u.unit, int(u.value)) for u in updates] == [("工业和信息化局", 2), ("商务局", 1)]


def test_a_total_of_the_whole_area_is_no_figure_of_the_last_unit() -> None:
    reading = understood("户厕改造：永丰180户、南渡95户、官湖150户，全市合计1850户", None)
    assert [int(u.value) for u in reading.updates] == [180, 95, 150]
    assert [p.code for p in reading.problems] == [ProblemCode.UNIT_MISSING]


@pytest.mark.parametrize("done", ["分别完成", "分别剩余", "分别", "完成率分别为"])
def test_what_is_dealt_out_over_units_is_of_the_thing_spoken_of(done: str) -> None:
    mark = "%" if "率" in done else "户"
    reading = understood(f"户厕改造：郑岗镇、三店镇{done}58{mark}、73{mark}。", None)
    told = [(u.unit, u.indicator, u.value) for u in reading.updates]
    name = "农村户厕改造"
    assert told == [("郑岗镇", name, Decimal(58)), ("三店镇", name, Decimal(73))]


def test_what_a_unit_s_head_leads_is_done_by_the_unit() -> None:
    reading = understood("5月18日，产投集团主要负责人带队走访企业6家", None)
    assert [(u.unit, u.value) for u in reading.updates] == [("产业投资集团", Decimal(6))]


def test_one_item_before_a_comma_only_names_what_is_spoken_of() -> None:
    reading = understood("教师周转房一项，截至今日累计建成四百三十六套", "教育体育局")
    assert [u.value for u in reading.updates] == [Decimal(436)]
    assert reading.problems == ()


def test_what_a_share_is_told_of_behind_goal_is_the_target() -> None:
    reading = understood("智能化改造项目22个，占年度目标35个的62.9%")
    told = [(u.measure, u.value) for u in reading.updates]
    assert told == [
        (Measure.ACTUAL, Decimal(22)),
        (Measure.TARGET, Decimal(35)),
        (Measure.COMPLETION, Decimal("62.9")),
    ]


def test_a_name_behind_a_longer_one_of_its_own_kind_is_itself() -> None:
    reading = understood("亿元以上签约项目6个；1-5月累计签约项目38个")
    assert [(u.indicator, u.value) for u in reading.updates] == [
        ("亿元以上签约项目", Decimal(6)),
        ("签约落地项目", Decimal(38)),
    ]


def test_nothing_else_behind_what_each_has_is_no_zero_of_the_last() -> None:
    reading = understood("开工、竣工各1个，没别的了")
    assert [(u.indicator, u.value) for u in reading.updates] == [
        ("开工项目", Decimal(1)),
        ("竣工投产项目", Decimal(1)),
    ]


def test_time_left_before_a_report_says_nothing_of_its_figures() -> None:
    reading = understood("还有五分钟截止 我先报：在谈6 签约1")
    assert [u.measure for u in reading.updates] == [Measure.ACTUAL, Measure.ACTUAL]


@pytest.mark.parametrize(
    "text", ["签约2个，总投资分别为3亿元和1.5亿元", "签约2个，总投资3亿元、1.5亿元"]
)
def test_sums_told_one_by_one_are_asked_about_with_their_sum(text: str) -> None:
    reading = understood(text)
    assert [u.indicator for u in reading.updates] == ["签约落地项目"]
    (problem,) = reading.problems
    assert [u.value for u in problem.proposals] == [Decimal("4.5")]


def test_a_growth_on_average_over_years_is_not_the_year_s() -> None:
    reading = understood("上半年，社会消费品零售总额同比增长16.7%，两年平均增长4.2%")
    assert [u.value for u in reading.updates] == [Decimal("16.7")]
    assert reading.problems == ()


def test_of_a_unit_s_own_figure_what_is_wrong_is_put_right() -> None:
    reading = understood("孙集镇的安全检查数有误，应为31次", None)
    assert [(u.unit, u.op, u.value) for u in reading.updates] == [
        ("孙集镇", Op.CORRECT, Decimal(31))
    ]


def test_by_how_much_a_goal_was_passed_is_no_figure() -> None:
    assert understood("改厕超额完成任务50户").updates == ()


def test_the_sum_of_an_amount_is_the_amount() -> None:
    assert [u.value for u in understood("GDP总量198.4亿元").updates] == [Decimal("198.4")]
