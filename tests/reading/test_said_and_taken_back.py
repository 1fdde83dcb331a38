"""Figures that the same message takes back, and what others or plans have in it."""

from decimal import Decimal

import pytest

from bot.domain.reading import Measure, Op, Outcome, ProblemCode
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text", ["签约5个,报错了", "签约5个,作废", "签约2个。撤回", "签约5个,撤回,谢谢"]
)
def test_a_figure_that_the_message_itself_takes_back_is_withdrawn(text: str) -> None:
    reading = understood(text, "商务局")
    assert reading.outcome is Outcome.UNDO
    assert [one.indicators for one in reading.named] == [("签约落地项目",)]


@pytest.mark.parametrize(
    "text", ["签约5个,上一条报错了", "签约5个,上一条作废", "签约5个(刚才报错了)"]
)
def test_an_earlier_report_called_wrong_makes_corrections_of_the_figures(text: str) -> None:
    (update,) = understood(text, "商务局").updates
    assert (update.op, update.value) == (Op.CORRECT, Decimal(5))


@pytest.mark.parametrize(
    "text", ["走访企业5家,系统报错了", "走访企业5家,合同作费了", "走访企业5家,合同作废"]
)
def test_other_things_gone_wrong_take_no_figure_back(text: str) -> None:
    (update,) = understood(text, "商务局").updates
    assert (update.op, update.value) == (Op.ADD, Decimal(5))


def test_one_left_out_of_the_report_is_one_more_until_the_right_figure_is_said() -> None:
    assert [(u.op, u.value) for u in understood("漏报签约1个", "商务局").updates] == [
        (Op.ADD, Decimal(1))
    ]
    assert [(u.op, u.value) for u in understood("签约漏报1个,应为3个", "商务局").updates] == [
        (Op.CORRECT, Decimal(3))
    ]


@pytest.mark.parametrize("text", ["计划签约3个,实际签约2个", "本周计划签约3个,实际签约2个"])
def test_what_came_of_a_plan_is_the_figure(text: str) -> None:
    assert [u.value for u in understood(text, "商务局").updates] == [Decimal(2)]


@pytest.mark.parametrize(
    "text",
    [
        "除商务局外都签约1个",
        "除了商务局以外均签约1个",
        "看看商务局,签约3个了都",
        "向商务局学习,签约3个",
    ],
)
def test_the_results_of_others_are_not_the_senders(text: str) -> None:
    assert understood(text, "科学技术局").updates == ()


def test_a_unit_and_what_it_does_are_the_subject() -> None:
    (update,) = understood("农商行走访3家企业", None).updates
    assert update.unit == "农村商业银行"


@pytest.mark.parametrize(
    "text",
    [
        "签约2个，更正，3个",
        "签约2个，打错了，3个",
        "签约2个，准确说是3个",
        "签约2个，抱歉是3个",
        "签约5个，去掉重复2个，应为3个",
        "签约5个，剔除重复的2个，实际3个",
        "签约5个，经复核为3个",
        "昨天报签约5个，今天核实为3个",
        "签约3个，以此为准",
        "重新上报：签约3个",
    ],
)
def test_what_is_put_right_in_the_same_breath_is_the_right_figure_alone(text: str) -> None:
    assert [(u.op, u.value) for u in understood(text, "商务局").updates] == [
        (Op.CORRECT, Decimal(3))
    ]


@pytest.mark.parametrize(
    "text",
    [
        "签约2个，不对，是3个",
        "签约2个，哦不对，3个",
        "签约2个，说错了，3个",
        "签约2个，不是，3个",
        "签约2个\n不对，是3个",
    ],
)
def test_what_is_taken_back_as_it_is_said_was_never_reported(text: str) -> None:
    (update,) = understood(text, "商务局").updates
    assert (update.op, update.value) == (Op.ADD, Decimal(3))


def test_a_slip_leaves_the_next_figure_as_it_is() -> None:
    told = understood("签约2个，不对，3个，开工5个", "商务局").updates
    assert [(u.indicator, u.op, u.value) for u in told] == [
        ("签约落地项目", Op.ADD, Decimal(3)),
        ("开工项目", Op.ADD, Decimal(5)),
    ]


def test_under_the_heading_of_a_correction_a_slip_is_corrected_all_the_same() -> None:
    told = understood("更正：签约2个，不对，3个", "商务局").updates
    assert [(u.op, u.value) for u in told] == [(Op.CORRECT, Decimal(3))]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("目标应该是3000户，不是3200户", Measure.TARGET),
        ("完成率更正为81.8%", Measure.COMPLETION),
        ("剩余应为545户", Measure.REMAINING),
    ],
)
def test_a_correction_without_a_name_keeps_its_measure(text: str, measure: Measure) -> None:
    assert [u.measure for u in understood(text, "商务局").updates] == [measure]


def test_a_figure_with_that_of_another_day_sums_nothing_new() -> None:
    assert [u.value for u in understood("签约2个，加上昨天的共3个", "商务局").updates] == [
        Decimal(2)
    ]


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [("永丰镇原报签约3个，现改为2个", 3, 2), ("上条改厕2450有误，应2455", 2450, 2455)],
)
def test_the_figure_reported_before_is_replaced(text: str, wrong: int, right: int) -> None:
    (update,) = understood(text, "商务局").updates
    assert (update.op, update.value, update.replaces) == (
        Op.CORRECT,
        Decimal(right),
        Decimal(wrong),
    )


def test_should_before_a_number_corrects_only_what_was_called_wrong() -> None:
    assert understood("签约应5个", "商务局").updates == ()


@pytest.mark.parametrize(
    "some",
    ["有1个不算", "其中1个不算", "1个不算数", "1个重复了", "有1个是重复的", "有1个是去年的"],
)
def test_of_a_figure_of_which_some_do_not_count_it_is_asked_what_it_is(some: str) -> None:
    reading = understood(f"签约3个，{some}", "商务局")
    assert reading.updates == ()
    (problem,) = reading.problems
    assert problem.code is ProblemCode.AMBIGUOUS_INDICATOR
    assert [p.value for p in problem.proposals] == [Decimal(2), Decimal(3)]


@pytest.mark.parametrize(
    ("text", "value"),
    [("签约3,改2", 2), ("签约3个，改4个", 4), ("走访企业6家，改8家", 8)],
)
def test_altered_alone_corrects_what_is_not_altered_itself(text: str, value: int) -> None:
    (update,) = understood(text, "商务局").updates
    assert (update.op, update.value) == (Op.CORRECT, Decimal(value))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("安全检查12次，查25家，改3家", 12),
        ("检查企业5家，安全检查5次，改3个", 5),
        ("安全检查8次，改5个", 8),
        ("安全检查3次，改2项", 3),
        ("走访企业8家，改3个", 8),
        ("走访企业8家，改3", 8),
        ("签约3个，谈了5家，改2个", 3),
    ],
)
def test_what_a_look_found_and_had_mended_corrects_nothing(text: str, value: int) -> None:
    (update,) = understood(text, "应急局").updates
    assert (update.op, update.value) == (Op.ADD, Decimal(value))


@pytest.mark.parametrize("text", ["改厕3户，改2户", "停车场3个，改2个", "窨井盖12个，改10个"])
def test_what_may_be_altered_is_not_corrected(text: str) -> None:
    assert Op.CORRECT not in {u.op for u in understood(text, "永丰镇").updates}


@pytest.mark.parametrize(
    "text",
    ["把签约2个改到秣陵镇", "签约2个算到秣陵镇名下", "签约2个划给秣陵镇", "签约2个记在秣陵镇名下"],
)
def test_what_is_moved_to_another_unit_counts_nothing_anew(text: str) -> None:
    assert understood(text, "商务局").outcome is Outcome.IGNORE
