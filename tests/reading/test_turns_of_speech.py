"""Everyday turns of speech: what one word stands for, what was before, what was planned."""

from decimal import Decimal

import pytest

from bot.domain.reading import Measure, Op, Outcome
from tests.reading.readers import understood


def _figures(text: str, unit: str = "秣陵镇") -> list[tuple[str, str, Decimal]]:
    return [(u.indicator, u.op.value, u.value) for u in understood(text, unit).updates]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("城镇居民收入21560元,农村10270元", ("农村居民人均可支配收入", "set", Decimal(10270))),
        ("农村居民收入10270元,城镇21560元", ("城镇居民人均可支配收入", "set", Decimal(21560))),
        ("规上工业增加值增速5.2%,主导产业6.1%", ("主导产业增加值增速", "set", Decimal("6.1"))),
    ],
)
def test_a_word_in_place_of_the_beginning_of_the_name_before_names_its_sibling(
    text: str, second: tuple[str, str, Decimal]
) -> None:
    assert _figures(text)[1:] == [second]


def test_of_so_many_of_so_many_the_latter_are_the_figure() -> None:
    assert _figures("改厕1000户中有420户完成") == [("农村户厕改造", "set", Decimal(420))]


@pytest.mark.parametrize("text", ["以2个为准", "还是以2个为准"])
def test_what_is_to_be_gone_by_corrects_the_last_figure(text: str) -> None:
    (update,) = understood(text, "商务局").updates
    assert (update.indicator, update.op, update.value) == ("*", Op.CORRECT, Decimal(2))


def test_what_is_to_be_gone_by_behind_a_name_corrects_that_figure() -> None:
    assert _figures("签约以2个为准", "商务局") == [("签约落地项目", "correct", Decimal(2))]


@pytest.mark.parametrize(
    "text", ["之前签约3个,今天又签约1个", "此前签约3个,本周再签约1个", "之前签约3个,又新签1个"]
)
def test_what_there_was_before_is_not_counted_again(text: str) -> None:
    assert [value for _, _, value in _figures(text, "商务局")] == [Decimal(1)]


@pytest.mark.parametrize(
    "text", ["今日改厕计划5户完成3户", "今日计划改厕5户完成3户", "今日改厕计划5户,完成3户"]
)
def test_what_was_done_of_a_plan_is_read_in_one_breath_too(text: str) -> None:
    assert _figures(text) == [("农村户厕改造", "window", Decimal(3))]


@pytest.mark.parametrize("text", ["改厕计划3000户,完成2450户", "改厕计划3000户完成2450户"])
def test_what_is_done_of_a_planned_number_is_the_figure(text: str) -> None:
    assert _figures(text) == [("农村户厕改造", "set", Decimal(2450))]


@pytest.mark.parametrize(
    "text", ["计划改厕3000户,完成投资500万元", "计划改厕50户,年底前完成30户", "计划完成3000户"]
)
def test_a_plan_that_goes_on_stays_a_plan(text: str) -> None:
    assert understood(text, "秣陵镇").outcome is Outcome.IGNORE


def test_a_word_inside_a_name_may_stand_before_it() -> None:
    assert _figures("新增城镇就业310人", "人社局") == [("城镇新增就业", "set", Decimal(310))]
    assert _figures("本月新增城镇就业310人", "人社局") == [("城镇新增就业", "window", Decimal(310))]


@pytest.mark.parametrize("text", ["签约4个,无变化", "签约4个,没变化", "签约4个,没有变化"])
def test_a_figure_that_has_not_changed_is_the_total(text: str) -> None:
    assert _figures(text, "商务局") == [("签约落地项目", "set", Decimal(4))]


@pytest.mark.parametrize("text", ["农村公路16.8km/45km", "农村公路16.8公里/45公里"])
def test_both_sides_of_a_pair_may_have_their_unit_of_measure(text: str) -> None:
    told = [(u.measure, u.value) for u in understood(text, "交通运输局").updates]
    assert told == [(Measure.ACTUAL, Decimal("16.8")), (Measure.TARGET, Decimal(45))]


def test_counts_on_both_sides_of_a_slash_are_asked() -> None:
    reading = understood("改厕310户/350户", "秣陵镇")
    assert (reading.outcome, len(reading.problems)) == (Outcome.ASK, 1)


@pytest.mark.parametrize(
    "text", ["在谈新增1个,其余无变化", "签约1个,其他无变化", "又签约1个,无变化"]
)
def test_what_has_not_changed_beside_a_figure_makes_it_no_total(text: str) -> None:
    assert _figures(text, "商务局")[0][1:] == ("add", Decimal(1))
