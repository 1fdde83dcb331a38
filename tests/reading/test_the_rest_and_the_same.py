"""Answers that tell the rest in one word, twice over, or that nothing has changed."""

from decimal import Decimal

import pytest

from bot.domain.reading import Op, Outcome, ProblemCode
from tests.reading.readers import understood

THREE = ("外出招商次数", "在谈项目", "签约落地项目")
VISITS = ("走访企业",)


def told(text: str) -> list[tuple[str, Op, int]]:
    reading = understood(text, prompt=THREE, addressed=True)
    assert not reading.problems
    return [(u.indicator, u.op, int(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    "text",
    [
        "3，其余没有",
        "3，其他都没有",
        "外出3，其他没有",
        "外出3次，其余都是0",
        "3，其他两个都是0",
        "3，另外两项没有",
    ],
)
def test_the_rest_is_nought(text: str) -> None:
    assert told(text) == [(THREE[0], Op.ADD, 3), (THREE[1], Op.SET, 0), (THREE[2], Op.ADD, 0)]


def test_the_rest_are_those_that_were_not_named() -> None:
    assert told("签约1，其余没有") == [
        (THREE[0], Op.ADD, 0),
        (THREE[1], Op.SET, 0),
        (THREE[2], Op.ADD, 1),
    ]


@pytest.mark.parametrize("text", ["3，另外三项没有", "3，其余四个没有"])
def test_a_rest_of_another_number_is_asked_about(text: str) -> None:
    reading = understood(text, prompt=THREE, addressed=True)
    assert [p.code for p in reading.problems] == [ProblemCode.PROMPT_MISMATCH]


def test_two_rows_are_of_the_days_before_each() -> None:
    updates = understood("上周3/5/0，本周4/6/1", prompt=THREE, addressed=True).updates
    assert [int(u.value) for u in updates] == [3, 5, 0, 4, 6, 1]
    assert [u.as_of.day for u in updates] == [5, 5, 5, 8, 8, 8]


def test_a_row_of_totals_stands_for_that_of_the_week() -> None:
    assert told("本周3/5/0，累计12/5/3") == [
        (THREE[0], Op.SET, 12),
        (THREE[1], Op.SET, 5),
        (THREE[2], Op.SET, 3),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "没变",
        "都没变",
        "不变",
        "保持不变",
        "老样子",
        "还是老样子",
        "数据没变化",
        "没有新的",
        "没啥变化",
    ],
)
def test_nothing_has_changed(text: str) -> None:
    assert told(text) == [("*", Op.ADD, 0)]


@pytest.mark.parametrize(
    "text", ["同上", "同上周", "和上周一样", "跟上次一样", "与昨日一致", "数据同昨天"]
)
@pytest.mark.parametrize("prompt", [VISITS, THREE])
def test_an_answer_like_an_earlier_one_is_asked_about(text: str, prompt: tuple[str, ...]) -> None:
    reading = understood(text, prompt=prompt, addressed=True)
    assert reading.outcome is Outcome.ASK
    assert [p.code for p in reading.problems] == [ProblemCode.PROMPT_MISMATCH]


@pytest.mark.parametrize("text", ["啥都没有", "什么都没有", "统统没有", "一样都没有"])
def test_nothing_at_all_is_nought_for_each(text: str) -> None:
    assert [value for _, _, value in told(text)] == [0, 0, 0]


def test_nothing_new_of_a_level_leaves_it() -> None:
    (update,) = understood("没有新的在谈项目").updates
    assert (update.indicator, update.op, update.value) == (THREE[1], Op.ADD, Decimal(0))


@pytest.mark.parametrize("text", ["小王上报 3/5/0", "税收 3 5 0"])
def test_as_many_numbers_with_strange_words_are_asked_about(text: str) -> None:
    reading = understood(text, prompt=THREE, addressed=True)
    assert [p.code for p in reading.problems] == [ProblemCode.PROMPT_MISMATCH]
