"""What is done of a number planned or taken on (计划改厕320户,完成310户)."""

import pytest

from bot.domain.reading import Measure, Outcome
from tests.reading.november import measured as figures
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    [
        "改厕计划320户，完成310户",
        "计划改厕320户，完成310户",
        "计划改厕320户，完成改厕310户",
        "今年计划改厕320户，完成310户",
        "改厕计划320户 完成310户",
        "计划改厕320户已完成310户",
        "计划改厕320户 已改造310户",
    ],
)
def test_done_of_a_planned_number_is_done(text: str) -> None:
    assert figures(text) == [("农村户厕改造", Measure.ACTUAL, "310")]


def test_done_of_a_planned_number_in_gaps() -> None:
    assert figures("窨井盖 计划更换450 已更换362 完成率80.4%") == [
        ("病害窨井盖更换", Measure.ACTUAL, "362"),
        ("病害窨井盖更换", Measure.COMPLETION, "80.4"),
    ]


@pytest.mark.parametrize("lead", ["", "今年以来，"])
def test_what_was_driven_on_is_done_where_it_is_counted_with_what_was_done(lead: str) -> None:
    text = f"{lead}外出招商26次，推动签约项目11个，在谈项目19个"
    assert [value for _, _, value in figures(text)] == ["26", "11", "19"]


@pytest.mark.parametrize(
    "text", ["推动签约项目11个", "下一步，外出招商26次，推动签约项目11个，在谈项目19个"]
)
def test_what_is_only_driven_on_is_no_figure(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize("target", ["，目标9个；", "（目标9个）；", "，目标9个，"])
def test_a_target_behind_its_actual_asks_for_no_other(target: str) -> None:
    assert figures(f"签约7个{target}开工累计5个") == [
        ("签约落地项目", Measure.ACTUAL, "7"),
        ("签约落地项目", Measure.TARGET, "9"),
        ("开工项目", Measure.ACTUAL, "5"),
    ]


@pytest.mark.parametrize(
    "text", ["计划开工：2个；实际开工：1个", "计划开工：2个；实际：1个", "计划开工2个，实际开工1个"]
)
def test_what_came_of_a_plan_may_stand_behind_a_colon(text: str) -> None:
    assert figures(text) == [("开工项目", Measure.ACTUAL, "1")]


@pytest.mark.parametrize(
    "text",
    ["改厕认领320户，完成310户", "改厕应完成320户，实完成310户", "改厕应完成320户，实际完成310户"],
)
def test_what_was_taken_on_is_a_target(text: str) -> None:
    assert figures(text) == [
        ("农村户厕改造", Measure.TARGET, "320"),
        ("农村户厕改造", Measure.ACTUAL, "310"),
    ]


def test_the_full_term_of_an_entry_is_its_name() -> None:
    assert figures("科小评价入库52家，完成目标60家的86.7%") == [
        ("科技型中小企业", Measure.ACTUAL, "52"),
        ("科技型中小企业", Measure.TARGET, "60"),
        ("科技型中小企业", Measure.COMPLETION, "86.7"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "计划改厕320户，年底完成310户",
        "改厕计划320户，明天完成10户",
        "改厕计划320户，力争完成310户",
        "下周计划改厕20户，完成10户",
        "12月计划改厕320户，完成310户",
        "计划12月完成改厕，完成320户任务",
        "计划走访企业10家，完成改厕5户",
        "计划签约5个，完成投资3亿元",
        "计划改厕320户，完成招标",
        "改厕320户计划完成310户",
        "计划改厕320户，分三批完成，第一批完成100户",
    ],
)
def test_what_is_only_planned_stays_a_plan(text: str) -> None:
    assert understood(text, "永丰镇").outcome is Outcome.IGNORE


@pytest.mark.parametrize("gap", ["\n", "。", "，"])
def test_what_is_begun_by_now_under_a_plan_is_of_its_thing(gap: str) -> None:
    (update,) = understood(f"计划新建停车场5个{gap}目前已开工3个", "城管局").updates
    assert (update.indicator, int(update.value)) == ("停车场开工", 3)


@pytest.mark.parametrize("line", ["签约2个", "开工项目2个", "新开工2个"])
def test_another_line_under_a_plan_is_of_its_own_thing(line: str) -> None:
    (update,) = understood(f"计划新建停车场5个\n{line}", "城管局").updates
    assert update.indicator != "停车场开工"
