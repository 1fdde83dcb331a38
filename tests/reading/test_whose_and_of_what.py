"""Of which thing and of which unit a number is, where the next name or event could claim it."""

from decimal import Decimal

import pytest

from bot.domain.reading import Op, ProblemCode
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


def test_names_grown_together_are_no_list_for_later_numbers() -> None:
    assert figures("改厕开工2800户，完工2450户") == [("农村户厕改造", Op.SET, Decimal(2800))]


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
