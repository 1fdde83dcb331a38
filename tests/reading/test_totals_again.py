"""Totals behind the figures of a day or a week: in rows without names, one by one, as parts."""

import pytest

from bot.domain.reading import ProblemCode
from tests.reading.readers import understood


def told(text: str, unit: str = "永丰镇") -> list[tuple[str, str, str]]:
    reading = understood(text, unit)
    assert reading.problems == ()
    return [(u.indicator, u.op.value, str(u.value)) for u in reading.updates]


@pytest.mark.parametrize("pause", ["，累计", "；累计：", "。累计：", "\n累计："])
def test_totals_in_a_row_go_by_place_over_the_figures_before(pause: str) -> None:
    assert told(f"今日：走访企业3家次，解决问题1个{pause}60家次，20个") == [
        ("走访企业", "set", "60"),
        ("解决企业问题", "set", "20"),
    ]


@pytest.mark.parametrize("pause", ["\n完成：", "，完成", "；已完成"])
def test_what_is_done_in_a_row_goes_by_place_over_targets(pause: str) -> None:
    updates = understood(f"任务：改厕320户、窨井盖45个{pause}310户、40个", "永丰镇").updates
    assert [(u.indicator, u.measure.value, str(u.value)) for u in updates] == [
        ("农村户厕改造", "target", "320"),
        ("病害窨井盖更换", "target", "45"),
        ("农村户厕改造", "actual", "310"),
        ("病害窨井盖更换", "actual", "40"),
    ]


def test_rows_that_are_not_as_many_are_asked_about() -> None:
    reading = understood("任务：改厕320户、窨井盖45个\n完成：310户、40个、5个", "永丰镇")
    assert {problem.code for problem in reading.problems} == {ProblemCode.AMBIGUOUS_INDICATOR}
    assert {update.measure.value for update in reading.updates} == {"target"}


@pytest.mark.parametrize(
    "text",
    [
        "今日签约1个 共5个 外出招商1次 共12次",
        "今日签约1个 累计5个 外出招商1次 累计12次",
        "今日签约1个，累计签约5个，外出招商1次，累计外出招商12次",
        "本周签约1个，累计签约5个；外出招商0次，累计外出招商12次",
        "本周签约1个，累计5个；外出招商1次，累计12次",
    ],
)
def test_each_figure_of_a_day_may_have_its_own_total(text: str) -> None:
    assert told(text) == [("签约落地项目", "set", "5"), ("外出招商次数", "set", "12")]


def test_a_total_holds_on_for_what_has_none_of_its_own() -> None:
    text = "累计外出招商12次，签约5个"
    assert told(text) == [("外出招商次数", "set", "12"), ("签约落地项目", "set", "5")]
    text = "这周又开工一个累计开工五个竣工三个"
    assert told(text) == [("开工项目", "set", "5"), ("竣工投产项目", "set", "3")]


@pytest.mark.parametrize("pause", ["，", "、"])
def test_the_days_of_a_part_hold_for_all_that_was_told_of_more(pause: str) -> None:
    whole = "11月1日以来，安全检查520次，排查隐患1280处，整改1256处。"
    part = f"其中本周安全检查126次{pause}排查隐患342处{pause}整改318处"
    assert [value for _, _, value in told(whole + part, "应急局")][3:] == ["126", "342", "318"]
    assert {op for _, op, _ in told(whole + part, "应急局")} == {"window"}


def test_beside_totals_the_parts_are_not_recorded() -> None:
    text = "累计走访企业60家次，解决问题20个，其中本周走访企业3家次，解决问题1个"
    assert told(text) == [("走访企业", "set", "60"), ("解决企业问题", "set", "20")]


def test_what_was_not_told_before_is_no_part() -> None:
    text = "累计走访企业60家次，其中本周走访企业3家次，签约2个"
    assert told(text) == [("走访企业", "set", "60"), ("签约落地项目", "set", "2")]
