"""Words and signs behind a number that say how exactly it is meant; figures that stay."""

import pytest

from bot.domain.reading import Op, Qualifier
from tests.reading.readers import understood


def qualifiers(text: str) -> list[tuple[float, Qualifier]]:
    return [(float(u.value), u.qualifier) for u in understood(text, "高寺镇").updates]


@pytest.mark.parametrize("said", ["45户不到", "45户还不到", "不到45户"])
def test_at_most(said: str) -> None:
    assert qualifiers(f"改厕{said}") == [(45, Qualifier.AT_MOST)]


@pytest.mark.parametrize("said", ["45户开外", "45户+", "45+户", "45+", "45户出头"])
def test_at_least(said: str) -> None:
    assert qualifiers(f"改厕{said}") == [(45, Qualifier.AT_LEAST)]


def test_a_sum_of_money_may_be_more() -> None:
    assert qualifiers("签约额1.5亿+") == [(1.5, Qualifier.AT_LEAST)]


@pytest.mark.parametrize("text", ["改厕45户+窨井盖5个", "改厕45户 + 窨井盖5个", "改厕45户，签约+5"])
def test_a_plus_between_figures_is_of_neither(text: str) -> None:
    assert qualifiers(text) == [(45, Qualifier.EXACT), (5, Qualifier.EXACT)]


@pytest.mark.parametrize("text", ["改厕40+5户", "改厕100+50户", "改厕45户不到50户"])
def test_two_numbers_are_asked_about(text: str) -> None:
    assert understood(text, "高寺镇").outcome.value == "ask"


@pytest.mark.parametrize(
    "text",
    ["签约仍为3个，没有变化", "签约累计3个，无变化", "签约3个，没有变化", "签约3个，仍为3个"],
)
def test_what_has_not_changed_is_the_total_and_no_more(text: str) -> None:
    updates = understood(text).updates
    assert [(u.indicator, u.op, float(u.value)) for u in updates] == [("签约落地项目", Op.SET, 3)]
