"""Answers whose numbers are joined, placed or counted in words."""

from decimal import Decimal

import pytest

from bot.domain.reading import Measure, Op, Outcome, ProblemCode
from tests.reading.readers import understood

TWO = ("农村户厕改造", "病害窨井盖更换")
THREE = ("外出招商次数", "在谈项目", "签约落地项目")


def told(text: str, prompt: tuple[str, ...]) -> list[tuple[str, Op, Decimal]]:
    updates = understood(text, "永丰镇", prompt=prompt, addressed=True).updates
    return [(u.indicator, u.op, u.value) for u in updates]


@pytest.mark.parametrize(
    "text", ["310和40", "1:310\n2:40", "1：310，2：40", "1)310 2)40", "310户、40个", "310、40."]
)
def test_numbers_answer_in_their_order(text: str) -> None:
    assert told(text, TWO) == [
        (TWO[0], Op.SET, Decimal(310)),
        (TWO[1], Op.SET, Decimal(40)),
    ]


def test_what_is_added_in_a_list_is_added_throughout() -> None:
    assert told("新增5、2", TWO) == [(TWO[0], Op.ADD, Decimal(5)), (TWO[1], Op.ADD, Decimal(2))]


@pytest.mark.parametrize(
    "text", ["前两个是0，签约1个", "前两项都是0，签约1个", "前两个没有，签约1个"]
)
def test_how_many_of_what_was_asked_is_no_answer(text: str) -> None:
    reading = understood(text, prompt=THREE, addressed=True)
    assert reading.outcome is Outcome.ASK
    assert [p.code for p in reading.problems] == [ProblemCode.PROMPT_MISMATCH]


@pytest.mark.parametrize("text", ["去了3家", "去了三家企业", "今年走访了3家", "3."])
def test_what_was_done_with_it_answers_one_question(text: str) -> None:
    (update,) = understood(text, prompt=("走访企业",), addressed=True).updates
    assert (update.measure, update.value) == (Measure.ACTUAL, Decimal(3))


def test_so_many_by_now_is_not_taken_for_more() -> None:
    assert not told("10个了", ("签约落地项目",))


def test_a_time_is_still_a_time() -> None:
    assert told("17:30报：3、5", TWO) == [
        (TWO[0], Op.SET, Decimal(3)),
        (TWO[1], Op.SET, Decimal(5)),
    ]
