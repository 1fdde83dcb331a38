"""What a percentage, or a number where one is expected, tells of an indicator that is none."""

import pytest

from bot.domain.reading import Measure, ProblemCode
from tests.reading.readers import understood

OCTOBER = "2023-10-18T10:00:00+08:00"


@pytest.mark.parametrize(
    "text", ["社零累计增5.2%", "社零增5.2%", "社零累计同增5.2%", "社零总额8月增5.2%"]
)
def test_by_how_much_it_has_grown_is_its_growth(text: str) -> None:
    reading = understood(text, "商务局", OCTOBER)
    assert [(u.indicator, str(u.value)) for u in reading.updates] == [
        ("社会消费品零售总额增速", "5.2")
    ]


@pytest.mark.parametrize(
    "text", ["社零累计增加5%", "社零累计+5.1%", "社零累计多30%", "社零累计上升30%"]
)
def test_by_how_much_it_has_changed_is_no_completion(text: str) -> None:
    reading = understood(text, "商务局", OCTOBER)
    assert reading.updates == ()
    assert [one.code for one in reading.problems] == [ProblemCode.UOM_MISMATCH]


def test_growth_without_an_indicator_of_growth_is_passed_over() -> None:
    assert understood("专项债券下达额度累计增30%", "商务局", OCTOBER).updates == ()


@pytest.mark.parametrize(
    "text",
    [
        "改厕完成率83",
        "改厕任务1500，完成1250，完成率83",
        "单位\t改厕任务\t改厕完成率\n永丰镇\t1500\t83",
        "改厕完成率：永丰镇83",
    ],
)
def test_a_number_behind_a_rate_of_completion_is_one(text: str) -> None:
    last = understood(text, "永丰镇", OCTOBER).updates[-1]
    assert (last.measure, str(last.value)) == (Measure.COMPLETION, "83")


def test_a_number_behind_progress_may_be_so_many_or_a_percentage() -> None:
    reading = understood("改厕进度83", "永丰镇", OCTOBER)
    assert reading.updates == ()
    assert [one.code for one in reading.problems] == [ProblemCode.UOM_MISMATCH]
