"""Values whose names are left out: of another unit, as totals, behind 各, parts of one day."""

from decimal import Decimal

import pytest

from bot.domain.reading import Measure, Op, ProblemCode
from tests.reading.readers import understood

ROW = ["农村户厕改造", "病害窨井盖更换"]


def told(text: str, unit: str | None = None) -> list[tuple[str, str, Op, Decimal]]:
    reading = understood(text, unit)
    assert reading.problems == ()
    return [(u.unit, u.indicator, u.op, u.value) for u in reading.updates]


def test_a_row_of_another_unit_goes_by_place() -> None:
    figures = told("永丰镇改厕20户、窨井盖2个，秣陵镇30户、3个")
    assert [(unit, value) for unit, _, _, value in figures] == [
        ("永丰镇", Decimal(20)),
        ("永丰镇", Decimal(2)),
        ("秣陵镇", Decimal(30)),
        ("秣陵镇", Decimal(3)),
    ]
    assert [name for _, name, _, _ in figures] == ROW * 2


def test_a_row_of_another_unit_that_does_not_fit_is_asked_about() -> None:
    reading = understood("永丰镇改厕20户、窨井盖2个，秣陵镇30户、3个、4个", None)
    assert {u.unit for u in reading.updates} == {"永丰镇"}
    assert len(reading.problems) > 0


@pytest.mark.parametrize("total", ["累计", "累计分别为"])
def test_a_row_of_totals_goes_by_place(total: str) -> None:
    figures = told(f"今日改厕5户、窨井盖1个，{total}255户、12个", "永丰镇")
    assert figures == [
        ("永丰镇", ROW[0], Op.SET, Decimal(255)),
        ("永丰镇", ROW[1], Op.SET, Decimal(12)),
    ]


def test_each_unit_has_every_figure_of_the_row() -> None:
    figures = told("商务局和工信局各外出招商2次、签约1个")
    assert [(unit, name) for unit, name, _, _ in figures] == [
        ("商务局", "外出招商次数"),
        ("工业和信息化局", "外出招商次数"),
        ("商务局", "签约落地项目"),
        ("工业和信息化局", "签约落地项目"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "今天上午走访企业2家，下午走访企业3家，共5家",
        "今天上午走访企业2家，下午3家，共5家",
        "今天走访企业4家，又走访企业1家，共5家",
    ],
)
def test_the_sum_of_a_day_is_the_day_s(text: str) -> None:
    assert told(text, "商务局") == [("商务局", "走访企业", Op.WINDOW, Decimal(5))]


def test_parts_of_a_day_without_their_sum_are_asked_about() -> None:
    (problem,) = understood("今天上午走访企业2家，下午3家").problems
    assert problem.code is ProblemCode.RANGE
    assert [u.value for u in problem.proposals] == [Decimal(5)]


@pytest.mark.parametrize("text", ["三个一批签约2个、开工3个", "三个一批项目：签约2，开工3"])
def test_a_series_is_known_by_its_name_alone(text: str) -> None:
    names = [name for _, name, _, _ in told(text, "商务局")]
    assert names == ["三个一批签约项目", "三个一批开工项目"]


def test_a_rate_of_the_next_unit_is_the_same_rate() -> None:
    reading = understood("永丰镇改厕完成率85%，秣陵镇92%", None)
    assert [(u.unit, u.measure, u.value) for u in reading.updates] == [
        ("永丰镇", Measure.COMPLETION, Decimal(85)),
        ("秣陵镇", Measure.COMPLETION, Decimal(92)),
    ]


@pytest.mark.parametrize("text", ["改厕300户任务完成85%", "300户改厕任务完成85%"])
def test_the_number_before_a_goal_that_is_done_in_part_is_the_goal(text: str) -> None:
    measures = [(u.measure, u.value) for u in understood(text, "永丰镇").updates]
    assert measures == [(Measure.TARGET, Decimal(300)), (Measure.COMPLETION, Decimal(85))]


@pytest.mark.parametrize(
    "text", ["请各单位今天下班前报送签约数，已报12家", "走访企业情况已收到12家", "签约数据已报3家"]
)
def test_how_many_have_reported_is_no_figure(text: str) -> None:
    assert told(text, "商务局") == []


def test_what_was_left_out_comes_on_top() -> None:
    assert told("改厕补报5户", "永丰镇") == [("永丰镇", ROW[0], Op.ADD, Decimal(5))]


def test_another_thing_than_the_one_denied_corrects_nothing() -> None:
    assert told("不是签约2个，是开工2个", "商务局") == [("商务局", "开工项目", Op.ADD, Decimal(2))]


def test_monday_to_today_begins_on_the_monday_before() -> None:
    (update,) = understood("周一到今天走访企业9家", sent_at="2023-03-31T17:00:00+08:00").updates
    assert update.since is not None
    assert update.since.isoformat() == "2023-03-27"


@pytest.mark.parametrize(
    "text", ["局长外出招商1次、副局长2次，共3次", "外出招商领导1次，科室2次，共3次"]
)
def test_parts_whose_sum_is_told_are_one_figure(text: str) -> None:
    assert [value for _, _, _, value in told(text, "商务局")] == [Decimal(3)]


def test_what_was_reported_already_is_not_reported_again() -> None:
    assert told("签约5个昨天已经报过了", "商务局") == []


@pytest.mark.parametrize("text", ["招商引资三项工作均为0", "招商引资为0"])
def test_a_group_is_nought_in_digits_too(text: str) -> None:
    assert {value for _, _, _, value in told(text, "商务局")} == {Decimal(0)}


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("签约3个，总投资3亿元、1.5亿元、5000万元", "5"),
        ("签约2个，总投资3亿元，1.5亿元", "4.5"),
        ("签约4个，总投资3亿元，1.5亿元，2亿元和1亿元", "7.5"),
        ("签约2个，总投资1.5亿元和5000万元", "2"),
        ("改厕58户、73户", "131"),
        ("高标准农田1.2万亩、8000亩", "2"),
    ],
)
def test_several_figures_of_one_name_are_asked_about_with_their_sum(text: str, whole: str) -> None:
    (problem,) = understood(text).problems
    assert problem.code is ProblemCode.RANGE
    assert [u.value for u in problem.proposals] == [Decimal(whole)]
