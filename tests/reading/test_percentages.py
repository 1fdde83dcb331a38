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


@pytest.mark.parametrize("was", ["由年初的下降3.2%", "由下降3.2%", "从-3.2%", "由上半年下降3.2%"])
def test_growth_that_has_turned_is_what_it_has_turned_to(was: str) -> None:
    (update,) = understood(f"社零额增速{was}转为增长4.5%", "商务局", OCTOBER).updates
    assert (update.indicator, str(update.value)) == ("社会消费品零售总额增速", "4.5")


@pytest.mark.parametrize("turned", ["扭转为", "转为", "逆转为"])
def test_growth_turns_in_several_words(turned: str) -> None:
    (update,) = understood(f"社零额增速由下降3.2%{turned}增长4.5%", "商务局", OCTOBER).updates
    assert (update.indicator, str(update.value)) == ("社会消费品零售总额增速", "4.5")


@pytest.mark.parametrize("rank", ["总量居全省第78位", "总量排名第78", "经济总量位居全省第78位"])
def test_the_rank_of_an_amount_stands_before_its_growth(rank: str) -> None:
    reading = understood(f"地区生产总值完成161.7亿元，{rank}，增长5.9%", "统计局", OCTOBER)
    assert [str(u.value) for u in reading.updates] == ["161.7", "5.9"]
