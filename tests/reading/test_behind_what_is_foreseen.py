"""Facts behind what is foreseen of one project, and the money that contracts plan."""

import pytest

from tests.reading.november import stored
from tests.reading.readers import understood

STARTED = ("开工项目", "8")
SIGNED = ("签约落地项目", "2")


@pytest.mark.parametrize(
    "foreseen", ["恒达项目月底投产", "恒达项目下周开工", "恒达项目将于11月底投产", "拟落地高新区"]
)
def test_what_is_foreseen_of_one_project_is_said_of_it_alone(foreseen: str) -> None:
    assert stored(f"开工8个，{foreseen}，签约2个") == [STARTED, SIGNED]


@pytest.mark.parametrize(
    "foreseen",
    [
        "恒达项目月底投产，新增就业300人",
        "恒达项目预计月底投产，签约1个",
        "其他项目月底投产，签约2个",
        "重点项目月底全部投产，签约2个",
        "重大项目下月集中开工，签约2个",
        "剩余项目月底投产，签约2个",
        "两个项目月底投产，签约2个",
        "恒达项目月底投产，到时签约2个",
        "恒达项目月底投产，力争签约2个",
        "下月继续推进，签约2个",
    ],
)
def test_of_several_or_with_what_it_brings_it_holds_on(foreseen: str) -> None:
    assert stored(f"开工8个，{foreseen}") == [STARTED]


def test_a_plan_before_it_holds_on() -> None:
    assert understood("下周签约3个，恒达项目月底投产，竣工3个", "商务局").updates == ()


def test_the_end_of_the_year_of_one_project_dates_nothing() -> None:
    text = "开工8个，宏远项目年底竣工，签约2个"
    assert [u.since for u in understood(text, "商务局").updates] == [None, None]


@pytest.mark.parametrize("planned", ["计划总投资", "预计总投资约", "计划投资", "计划投资额"])
def test_what_a_contract_plans_is_what_was_signed_for(planned: str) -> None:
    told = [SIGNED, ("签约项目总投资", "3.2")]
    assert stored(f"签约2个，{planned}3.2亿元，占地100亩") == told
    assert stored(f"签约2个（{planned}3.2亿元）") == told


@pytest.mark.parametrize(
    "planned",
    [
        "年底前计划投资3.2亿元",
        "计划投资3.2亿元建设标准化厂房",
        "预计投资3.2亿元新建厂房",
        "计划总投资3.2亿元的项目开工",
        "计划年内完成投资3.2亿元",
    ],
)
def test_other_money_that_is_planned_is_not(planned: str) -> None:
    assert stored(f"签约2个，{planned}") == [SIGNED]


@pytest.mark.parametrize(
    "text",
    [
        "拟签约2个（计划总投资3亿元）",
        "下周签约2个，计划总投资3亿元",
        "计划签约2个，计划总投资3亿元",
    ],
)
def test_nor_that_of_contracts_to_come(text: str) -> None:
    assert understood(text, "商务局").updates == ()


@pytest.mark.parametrize("planned", ["，计划总投资30亿元", "（计划投资30亿元）", "，预计投资6亿元"])
@pytest.mark.parametrize(
    "count",
    [
        "签约目标6个",
        "签约任务6个",
        "全年任务签约6个",
        "全年目标签约6个",
        "签约剩余3个",
        "签约还差3个",
        "签约0个",
        "意向签约2个",
        "未签约2个",
    ],
)
def test_what_is_not_signed_yet_brings_no_money(count: str, planned: str) -> None:
    told = understood(f"{count}{planned}", "商务局")
    assert "签约项目总投资" not in {u.indicator for u in told.updates}
    assert told.problems == ()


@pytest.mark.parametrize("spent", ["已完成投资1亿元", "目前完成投资1亿元"])
def test_what_a_contract_plans_is_no_goal_of_what_was_spent(spent: str) -> None:
    assert stored(f"签约2个，计划总投资3.2亿元，{spent}") == [SIGNED]
