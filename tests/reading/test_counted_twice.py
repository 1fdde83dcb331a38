"""Counts side by side, places beside things, and events that befall what was counted."""

from decimal import Decimal

import pytest

from bot.domain.reading import Measure, Outcome, ProblemCode
from tests.reading.readers import understood


def figures(text: str) -> list[tuple[str, Decimal]]:
    return [(u.indicator, u.value) for u in understood(text, "商务局").updates]


@pytest.mark.parametrize("text", ["周转房10栋420套", "周转房420套10栋"])
def test_the_count_in_the_word_of_the_catalogue_is_the_figure(text: str) -> None:
    assert figures(text) == [("教师周转房", Decimal(420))]


@pytest.mark.parametrize(
    "text",
    ["走访企业3次12家", "签约2个3个4个", "签约3+2个", "签约3个+2个", "签约总投资1.2亿+0.8亿"],
)
def test_counts_of_which_nobody_can_know_the_right_one_are_asked_about(text: str) -> None:
    reading = understood(text, "商务局")
    assert reading.outcome is Outcome.ASK
    assert [p.code for p in reading.problems] == [ProblemCode.RANGE]


@pytest.mark.parametrize("text", ["改厕3个村120户", "改厕3个村共120户", "户厕改造3村120户"])
def test_the_places_where_it_was_done_are_not_counted(text: str) -> None:
    assert figures(text) == [("农村户厕改造", Decimal(120))]


def test_places_alone_do_not_fit_what_is_counted_in_households() -> None:
    assert [p.code for p in understood("改厕3个村", "商务局").problems] == [
        ProblemCode.UOM_MISMATCH
    ]


def test_a_place_that_is_the_indicator_itself_is_counted() -> None:
    assert figures("电商村创建3个村") == [("电商村创建", Decimal(3))]


@pytest.mark.parametrize("text", ["2个签约项目开工", "签约的2个项目已经开工"])
def test_what_became_of_things_counted_is_asked_about(text: str) -> None:
    reading = understood(text, "商务局")
    assert [p.code for p in reading.problems] == [ProblemCode.AMBIGUOUS_INDICATOR]
    assert reading.updates == ()


def test_a_facility_and_its_event_are_the_facility() -> None:
    assert figures("5个停车场开工") == [("停车场开工", Decimal(5))]


@pytest.mark.parametrize("text", ["无进展，完成率均为100%", "无进展，分别完成78%和80%"])
def test_a_share_of_nothing_named_is_no_figure_of_anything(text: str) -> None:
    assert [u.measure for u in understood(text, "商务局").updates] == [Measure.ACTUAL]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("教师周转房8个点480套", ("教师周转房", 480)),
        ("教师周转房：8个点480套", ("教师周转房", 480)),
        ("教师周转房：12栋480套", ("教师周转房", 480)),
        ("新增学位3所学校1350个", ("新增学位", 1350)),
        ("改厕3个片区298户", ("农村户厕改造", 298)),
        ("新增就业3家企业120人", ("城镇新增就业", 120)),
        ("土地整治3个地块210亩", ("土地综合整治", 210)),
        ("窨井盖3个片区86个", ("病害窨井盖更换", 86)),
        ("走访企业3个园区28家", ("走访企业", 28)),
    ],
)
def test_nor_is_where_the_things_lie_that_are_counted_next(
    text: str, told: tuple[str, int]
) -> None:
    name, value = told
    assert figures(text) == [(name, Decimal(value))]
