"""Answers with the sender's unit, another's, no change among them, or a denial."""

import pytest

from bot.domain.reading import Measure, Op, ProblemCode, Reading
from tests.reading.readers import understood

THREE = ("外出招商次数", "在谈项目", "签约落地项目")
SIGNED = ("签约落地项目",)


def answer(text: str, *prompt: str) -> Reading:
    return understood(text, prompt=prompt, addressed=True)


def told(text: str, *prompt: str) -> list[tuple[str, Op, int]]:
    reading = answer(text, *prompt)
    assert not reading.problems
    assert {update.unit for update in reading.updates} == {"商务局"}
    return [(u.indicator, u.op, int(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    "text",
    [
        "商务局：3 5 0 王磊",
        "商务局王磊：3 5 0",
        "商务局王磊 3 5 0",
        "我是商务局王磊，3 5 0",
        "ok 3 5 0",
        "回复：3 5 0",
        "3次外出，5个在谈，0个签约",
        "外出3在谈5签约0",
    ],
)
def test_who_answers_changes_nothing(text: str) -> None:
    assert told(text, *THREE) == [
        (THREE[0], Op.ADD, 3),
        (THREE[1], Op.SET, 5),
        (THREE[2], Op.ADD, 0),
    ]


@pytest.mark.parametrize("text", ["1个，工信局的", "1个（工信局）"])
def test_another_unit_behind_an_answer_is_asked_about(text: str) -> None:
    assert [p.code for p in answer(text, *SIGNED).problems] == [ProblemCode.PROMPT_MISMATCH]


@pytest.mark.parametrize(
    "text", ["3，没变，0", "3次，没变化，没有", "3 没变 0", "外出3次，在谈没变，签约0"]
)
def test_one_of_the_answers_is_that_nothing_moved(text: str) -> None:
    assert told(text, *THREE) == [
        (THREE[0], Op.ADD, 3),
        (THREE[1], Op.ADD, 0),
        (THREE[2], Op.ADD, 0),
    ]


@pytest.mark.parametrize("text", ["未签约", "暂未签约", "尚未签约。"])
def test_what_was_asked_is_denied(text: str) -> None:
    assert told(text, *SIGNED) == [(SIGNED[0], Op.ADD, 0)]


def test_what_was_not_found_leaves_what_was() -> None:
    assert told("未发现隐患", "排查隐患") == [("排查隐患", Op.ADD, 0)]


@pytest.mark.parametrize("text", ["还差3 5 1", "还差3、5、1", "剩余3，5，1"])
def test_what_is_left_is_told_of_each(text: str) -> None:
    updates = answer(text, *THREE).updates
    assert [(u.measure, int(u.value)) for u in updates] == [
        (Measure.REMAINING, 3),
        (Measure.REMAINING, 5),
        (Measure.REMAINING, 1),
    ]


def test_a_gap_adds_as_a_comma_of_a_list_does() -> None:
    assert [op for _, op, _ in told("新增3 5 0", *THREE)] == [Op.ADD] * 3


@pytest.mark.parametrize("text", ["3 待报 0", "3 不详 0"])
def test_a_word_nobody_knows_among_answers_is_asked_about(text: str) -> None:
    assert [p.code for p in answer(text, *THREE).problems] == [ProblemCode.PROMPT_MISMATCH]


@pytest.mark.parametrize("text", ["签约没有在谈没有开工", "没有签约在谈没有开工"])
def test_names_between_words_of_nought_are_read_without_a_fault(text: str) -> None:
    assert not any(update.value for update in understood(text).updates)


@pytest.mark.parametrize("text", ["固投9.2，社零5.9", "固投9.2%，社零5.9%"])
def test_the_name_of_a_thing_means_its_growth_where_that_was_asked(text: str) -> None:
    growths = ("固定资产投资增速", "社会消费品零售总额增速")
    assert [u.indicator for u in answer(text, *growths).updates] == list(growths)


@pytest.mark.parametrize("text", ["85户，新增5户", "85户，增加5户", "85户，本周新增5户"])
def test_what_of_a_total_is_new_is_no_second_answer(text: str) -> None:
    (update,) = answer(text, "农村户厕改造").updates
    assert (update.op, int(update.value)) == (Op.SET, 85)


@pytest.mark.parametrize("text", ["之前报的85，现在88", "昨天报的85不对，应该88"])
def test_an_unclear_correction_is_asked_about(text: str) -> None:
    assert answer(text, "农村户厕改造").problems
