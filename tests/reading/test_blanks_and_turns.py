"""Circles that stand for a number nobody filled in, and 变 from one number to the next."""

import pytest

from bot.domain.reading import Op, Outcome, ProblemCode
from tests.reading.readers import understood


@pytest.mark.parametrize("text", ["签约○个，在谈○个", "签约○○个，在谈◯个", "签约 ○ 个，在谈 ○ 个"])
def test_a_circle_alone_is_a_blank(text: str) -> None:
    reading = understood(text, "商务局")
    assert reading.outcome is Outcome.ASK
    assert [p.code for p in reading.problems] == [ProblemCode.PLACEHOLDER_VALUE] * 2


@pytest.mark.parametrize(
    ("text", "value"),
    [("签约二○个", 20), ("签约一○五个", 105), ("签约一二○○个", 1200), ("签约〇个", 0)],
)
def test_a_circle_beside_a_numeral_is_a_nought(text: str, value: int) -> None:
    assert [int(u.value) for u in understood(text, "商务局").updates] == [value]


def test_a_year_may_be_written_with_circles() -> None:
    (figure,) = understood("二○二三年签约3个", "商务局").updates
    assert (figure.op, int(figure.value)) == (Op.SET, 3)


@pytest.mark.parametrize(
    "text", ["签约2变3", "签约2个变3个", "签约2变成3", "签约从2变3", "签约2→3"]
)
def test_turning_into_another_number_leads_to_that(text: str) -> None:
    (figure,) = understood(text, "商务局").updates
    assert (figure.op, int(figure.value)) == (Op.SET, 3)


def test_it_leads_there_for_each_of_several_things() -> None:
    figures = understood("在谈5变4，签约2变3", "商务局").updates
    assert [(u.op, int(u.value)) for u in figures] == [(Op.SET, 4), (Op.SET, 3)]


def test_a_change_and_no_number_behind_it_turns_nothing() -> None:
    (figure,) = understood("签约3个，2个变更", "商务局").updates
    assert (figure.op, int(figure.value)) == (Op.ADD, 3)
