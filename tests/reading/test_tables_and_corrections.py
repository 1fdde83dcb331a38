"""Tables, lists, corrections and headings: which figure each number is."""

from decimal import Decimal

import pytest

from bot.domain.reading import Op, Outcome, ProblemCode
from tests.reading.readers import understood


def figures(text: str, unit: str | None = "商务局") -> list[tuple[str, Op, Decimal]]:
    return [(u.indicator, u.op, u.value) for u in understood(text, unit).updates]


def told(text: str) -> list[tuple[str, str, Op, Decimal]]:
    updates = understood(text, "商务局").updates
    return [(u.indicator, u.measure.value, u.op, u.value) for u in updates]


TARGET_AND_DONE = [
    ("外出招商次数", "target", Op.SET, Decimal(10)),
    ("外出招商次数", "actual", Op.SET, Decimal(6)),
    ("在谈项目", "target", Op.SET, Decimal(8)),
    ("在谈项目", "actual", Op.SET, Decimal(5)),
]


@pytest.mark.parametrize(
    "text",
    [
        "指标\t目标\t完成\n外出招商次数\t10\t6\n在谈项目\t8\t5",
        "指标,年度目标,累计完成\n外出招商,10,6\n在谈,8,5",
        "外出招商\n单位\t目标\t完成\n商务局\t10\t6\n在谈\n单位\t目标\t完成\n商务局\t8\t5",
    ],
)
def test_columns_of_target_and_done_are_read_as_such(text: str) -> None:
    assert told(text) == TARGET_AND_DONE


@pytest.mark.parametrize(
    "text",
    [
        "外出招商、在谈、签约：3、1、0",
        "外出招商/在谈/签约 3/1/0",
        "外出招商 在谈 签约：3 1 0",
        "外出招商/在谈/签约：商务局3/1/0",
        "外出招商 在谈 签约\n3 1 0",
    ],
)
def test_numbers_listed_behind_their_names_go_by_position(text: str) -> None:
    assert figures(text) == [
        ("外出招商次数", Op.ADD, Decimal(3)),
        ("在谈项目", Op.SET, Decimal(1)),
        ("签约落地项目", Op.ADD, Decimal(0)),
    ]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("签约、在谈、开工：3、1", ProblemCode.AMBIGUOUS_INDICATOR),
        ("签约、在谈：3", ProblemCode.AMBIGUOUS_INDICATOR),
        ("签约2、3个", ProblemCode.RANGE),
        ("户厕改造目标1000户,已开工500户", ProblemCode.AMBIGUOUS_INDICATOR),
        ("户厕改造已开工500户", ProblemCode.AMBIGUOUS_INDICATOR),
        ("隐患整改率提高5%", ProblemCode.UOM_MISMATCH),
        ("隐患整改率下降2%", ProblemCode.UOM_MISMATCH),
    ],
)
def test_what_may_mean_two_things_is_asked(text: str, code: ProblemCode) -> None:
    reading = understood(text, "商务局")
    assert [problem.code for problem in reading.problems] == [code]
    assert not [u for u in reading.updates if u.measure.value == "actual"]


@pytest.mark.parametrize(
    "text",
    ["上面那条作废，签约3个", "签约3个，不是5个", "签约数是3，不是5", "签约多报2个，实际3个"],
)
def test_a_figure_in_the_place_of_a_wrong_one_corrects_it(text: str) -> None:
    assert figures(text) == [("签约落地项目", Op.CORRECT, Decimal(3))]


def test_a_number_called_a_target_behind_it_is_no_result() -> None:
    assert told("签约5个目标，2个完成") == [
        ("签约落地项目", "target", Op.SET, Decimal(5)),
        ("签约落地项目", "actual", Op.ADD, Decimal(2)),
    ]


@pytest.mark.parametrize(
    "text", ["城镇居民人均可支配收入增长500元", "固定资产投资增长5亿元", "在谈项目增长2个"]
)
def test_by_how_much_a_level_grew_is_not_the_level(text: str) -> None:
    assert figures(text) == []


def test_an_event_of_its_own_befalls_the_things_named_before() -> None:
    assert figures("签约项目已开工2个") == [("开工项目", Op.SET, Decimal(2))]


def test_points_move_the_growth_that_is_named() -> None:
    growth = "规上工业增加值增速"
    assert figures("工业增加值增速提升2个百分点") == [(growth, Op.ADD, Decimal(2))]
    assert figures("工业增加值增速回落2个百分点") == [(growth, Op.ADD, Decimal(-2))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("改厕（本周/累计）：12/120", [("actual", 120)]),
        ("改厕今日/累计：5/155", [("actual", 155)]),
        ("改厕（本周/累计）\n12/120", [("actual", 120)]),
        ("改厕 任务/完成 3000/2300", [("target", 3000), ("actual", 2300)]),
        (
            "改厕（目标/完成/完成率）：200/150/75%",
            [("target", 200), ("actual", 150), ("completion", 75)],
        ),
        ("改厕\n单位\t本周\t累计\n商务局\t1\t3", [("actual", 3)]),
        (
            "序号\t指标\t单位\t目标\t累计完成\n1\t改厕\t户\t200\t150",
            [("target", 200), ("actual", 150)],
        ),
    ],
)
def test_a_heading_says_what_each_number_of_a_row_is(
    text: str, expected: list[tuple[str, int]]
) -> None:
    read = [(measure, op, value) for _, measure, op, value in told(text)]
    assert read == [(measure, Op.SET, Decimal(value)) for measure, value in expected]


def test_columns_of_stretches_are_each_of_their_own() -> None:
    updates = understood("指标\t8月\t1-8月\n社零额\t15.2\t136.2", "商务局").updates
    assert [(u.op, u.value, u.as_of.isoformat()) for u in updates] == [
        (Op.SET, Decimal("136.2"), "2023-08-31")
    ]


def test_a_unit_of_measure_in_brackets_leaves_each_number_to_its_name() -> None:
    assert figures("外出招商（次）：3 在谈（个）：2 签约（个）：1") == [
        ("外出招商次数", Op.ADD, Decimal(3)),
        ("在谈项目", Op.SET, Decimal(2)),
        ("签约落地项目", Op.ADD, Decimal(1)),
    ]


def by_unit(text: str, unit: str | None = "商务局") -> list[tuple[str, str, Decimal]]:
    return [(u.unit, u.indicator, u.value) for u in understood(text, unit).updates]


@pytest.mark.parametrize(
    "text", ["改厕 李寨镇150户 丁庄镇180户 合计330户", "改厕李寨镇150户丁庄镇180户"]
)
def test_a_unit_between_a_name_and_its_number_has_it(text: str) -> None:
    assert by_unit(text) == [
        ("李寨镇", "农村户厕改造", Decimal(150)),
        ("丁庄镇", "农村户厕改造", Decimal(180)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "签约2个报错了，是4个",
        "签约4个（更正）",
        "签约4个（之前报的3个有误）",
        "签约4个，之前3个报错了",
        "签约：4（原报3）",
        "签约数量3改4",
        "表上写的签约2个，实际4个",
        "通报里我局签约是2个，实际是4个",
    ],
)
def test_what_was_wrong_is_corrected_however_it_is_told(text: str) -> None:
    assert figures(text) == [("签约落地项目", Op.CORRECT, Decimal(4))]


def test_a_mistake_without_a_new_value_is_taken_back() -> None:
    assert understood("刚才签约2个报错了", "商务局").outcome is Outcome.UNDO


@pytest.mark.parametrize(
    "text", ["1个在谈项目已签约", "2个在谈项目成功签约", "镇污水处理厂已开工5座"]
)
def test_what_became_of_things_counted_is_asked_about(text: str) -> None:
    reading = understood(text, "商务局")
    assert reading.outcome is Outcome.ASK
    assert [p.code for p in reading.problems] == [ProblemCode.AMBIGUOUS_INDICATOR]


def test_the_number_behind_all_that_was_counted_is_of_the_longer_name() -> None:
    assert figures("8处隐患已整改6处") == [
        ("排查隐患", Op.SET, Decimal(8)),
        ("整改隐患", Op.SET, Decimal(6)),
    ]


def test_a_total_without_a_name_totals_only_what_was_just_given() -> None:
    text = "今日改厕5户，累计155户，走访企业2家，累计30家；安全检查3次"
    assert [(u.indicator, u.op, u.value) for u in understood(text, "商务局").updates] == [
        ("农村户厕改造", Op.SET, Decimal(155)),
        ("走访企业", Op.SET, Decimal(30)),
        ("安全生产检查次数", Op.WINDOW, Decimal(3)),
    ]


def test_nothing_new_behind_a_total_is_of_the_same_thing() -> None:
    assert figures("累计签约15个，本周无新增") == [("签约落地项目", Op.SET, Decimal(15))]


def test_this_week_in_a_late_report_is_the_week_of_its_heading() -> None:
    (update,) = understood("周报（10.9-10.15）\n本周改厕25户", "商务局").updates
    assert (str(update.since), str(update.as_of)) == ("2023-10-09", "2023-10-15")


@pytest.mark.parametrize(
    "text",
    ["李寨镇工作动态：洽谈项目2个", "李寨镇9月份工作总结：\n在谈项目2个", "李寨镇：在谈项目2个"],
)
def test_a_heading_that_opens_with_a_unit_names_it(text: str) -> None:
    assert by_unit(text, "市政府办公室") == [("李寨镇", "在谈项目", Decimal(2))]


@pytest.mark.parametrize("text", ["李寨镇人民政府：外出招商1次"])
def test_a_longer_name_than_a_units_is_asked_about(text: str) -> None:
    reading = understood(text, "市政府办公室")
    assert [p.code for p in reading.problems] == [ProblemCode.UNKNOWN_UNIT]
    assert reading.updates == ()


def test_members_of_a_series_are_those_of_its_list() -> None:
    text = "三个一批签约项目4个、开工项目20个、投产项目10个"
    assert [name for name, _, _ in figures(text)] == [
        "三个一批签约项目",
        "三个一批开工项目",
        "三个一批投产项目",
    ]


def test_a_task_of_so_many_is_a_target() -> None:
    assert told("改厕200户任务还剩45户") == [
        ("农村户厕改造", "target", Op.SET, Decimal(200)),
        ("农村户厕改造", "remaining", Op.SET, Decimal(45)),
    ]


def test_names_before_a_colon_and_more_than_a_number_raise_nothing() -> None:
    assert figures("签约、在谈：3个已开工") == []


def test_what_became_of_a_part_is_no_total_of_the_whole() -> None:
    text = "今日安全检查12次，发现隐患23处，已现场整改20处"
    assert figures(text) == [
        ("安全生产检查次数", Op.WINDOW, Decimal(12)),
        ("排查隐患", Op.WINDOW, Decimal(23)),
        ("整改隐患", Op.WINDOW, Decimal(20)),
    ]


def test_a_task_before_a_list_makes_targets_of_it_all() -> None:
    text = "今年任务改厕1400户，窨井盖450个，目前改厕完成120户"
    assert [(name, measure, value) for name, measure, _, value in told(text)] == [
        ("农村户厕改造", "target", Decimal(1400)),
        ("病害窨井盖更换", "target", Decimal(450)),
        ("农村户厕改造", "actual", Decimal(120)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "还有3处隐患未整改",
        "重大隐患1处",
        "已签约3个项目的单位做典型发言",
        "应该是2个人",
        "不是3楼，是5楼",
        "祝贺商务局成功签约3个大项目",
    ],
)
def test_what_is_open_graver_or_of_others_is_no_figure(text: str) -> None:
    assert understood(text, "市政府办公室").updates == ()


@pytest.mark.parametrize(
    ("text", "op"),
    [
        ("截至17时走访企业120家", Op.SET),
        ("截至下午5点，走访企业120家", Op.SET),
        ("本周计划走访企业150家，已走访120家", Op.WINDOW),
    ],
)
def test_up_to_an_hour_is_a_total_and_a_plan_of_the_week_leaves_it_the_week(
    text: str, op: Op
) -> None:
    assert figures(text) == [("走访企业", op, Decimal(120))]
