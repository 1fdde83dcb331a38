"""Answers with somebody's name, an excuse, a week or a signature beside the numbers."""

from decimal import Decimal

import pytest

from bot.domain.reading import Op, Outcome, ProblemCode
from tests.reading.readers import understood

THREE = ("外出招商次数", "在谈项目", "签约落地项目")
ADDED = [Op.ADD, Op.SET, Op.ADD]
OVER_DAYS = [Op.WINDOW, Op.SET, Op.WINDOW]


def told(text: str) -> list[tuple[Op, Decimal]]:
    reading = understood(text, prompt=THREE, addressed=True)
    assert not reading.problems
    assert {update.unit for update in reading.updates} == {"商务局"}
    return [(update.op, update.value) for update in reading.updates]


def three(ops: list[Op]) -> list[tuple[Op, Decimal]]:
    return list(zip(ops, map(Decimal, (3, 5, 0)), strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "@小助手 3 5 0",
        "@工信局 3 5 0",
        "3 5 0 @王主任 请查收",
        "王主任 3 5 0",
        "3 5 0 请查收",
        "3 5 0 麻烦了",
        "3 5 0 王主任",
        "3 5 0 不好意思报晚了",
        "3 5 0 商务局",
        "3 5 0 商务局小李",
        "3 5 0 没有变化",
    ],
)
def test_what_is_said_around_an_answer_leaves_it_whole(text: str) -> None:
    assert told(text) == three(ADDED)


@pytest.mark.parametrize(
    "text",
    [
        "本周3/5/0",
        "上周3/5/0",
        "本周3 5 0",
        "本周3/5/0 请查收",
        "3 5 0，以上是本周数据",
        "3/5/0，本周的",
    ],
)
def test_a_week_beside_an_answer_is_that_of_each_number(text: str) -> None:
    assert told(text) == three(OVER_DAYS)


def test_a_weekday_with_as_many_numbers_behind_it_stays_one() -> None:
    assert told("本周3 3 5 0") == three(OVER_DAYS)


@pytest.mark.parametrize(
    "text",
    ["3 5 0 不确定", "3/5/0，数字不确定", "3 5 0 待定", "3 5 请查收", "3 5 0 民政局", "本周3 5"],
)
def test_what_leaves_an_answer_in_doubt_is_asked_about(text: str) -> None:
    reading = understood(text, prompt=THREE, addressed=True)
    assert reading.outcome is Outcome.ASK
    assert [p.code for p in reading.problems] == [ProblemCode.PROMPT_MISMATCH]


@pytest.mark.parametrize("text", ["税收 3 5 0", "3 5 0 吗", "3 5 0对吗?"])
def test_another_name_or_a_question_makes_no_answer(text: str) -> None:
    assert not understood(text, prompt=THREE, addressed=True).updates


@pytest.mark.parametrize(
    "text",
    [
        "更正：3 5 0",
        "更正3/5/0",
        "更正一下：3、5、0",
        "更正昨天数据：3 5 0",
        "刚才发错了，3 5 0",
        "不好意思，刚才报错了，3次、5个、0个",
        "不好意思报错了，应该是3 5 0",
        "昨天报的有误，应为3 5 0",
        "撤回重发 3 5 0",
        "3 5 1 更正 3 5 0",
        "3 5 0，刚才报错了",
        "3 5 0 以此为准",
    ],
)
def test_an_answer_sent_again_puts_each_number_right(text: str) -> None:
    assert told(text) == three([Op.CORRECT] * 3)


@pytest.mark.parametrize("text", ["不是3是4，5，0", "3 5 0 不对", "更正：3 5"])
def test_a_correction_of_unclear_answers_is_asked_about(text: str) -> None:
    reading = understood(text, prompt=THREE, addressed=True)
    assert not reading.updates
    assert reading.problems
