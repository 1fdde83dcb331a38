"""Answers by name in another order, with growth, with other things behind them."""

from decimal import Decimal

import pytest

from bot.domain.reading import Op, Outcome, ProblemCode, Reading
from tests.reading.readers import understood

FIVE = ("走访企业", "解决企业问题", "安全生产检查次数", "排查隐患", "整改隐患")
THREE = ("外出招商次数", "在谈项目", "签约落地项目")
RISKS = ("排查隐患",)
TOILETS = ("农村户厕改造",)
TRADE = ("固定资产投资", "固定资产投资增速", "社会消费品零售总额", "社会消费品零售总额增速")


def answer(text: str, prompt: tuple[str, ...]) -> Reading:
    return understood(text, prompt=prompt, addressed=True)


def told(text: str, prompt: tuple[str, ...]) -> dict[str, Decimal]:
    reading = answer(text, prompt)
    assert not reading.problems
    return {update.indicator: update.value for update in reading.updates}


@pytest.mark.parametrize(
    "text",
    [
        "隐患12，整改10，检查3，走访6，解决2",
        "走访6 解决2 检查3 隐患12 整改10",
        "6家，2个，检查3次，隐患12，整改10",
    ],
)
def test_answers_by_name_stand_in_any_order(text: str) -> None:
    assert told(text, FIVE) == dict(zip(FIVE, map(Decimal, (6, 2, 3, 12, 10)), strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "1. 在谈5 2. 签约2 3. 竣工0 4. 总投资3.5亿",
        "在谈5，签约2，竣工0，总投资3.5亿",
        "在谈5签约2竣工0总投资3.5亿",
    ],
)
def test_the_end_of_a_name_asked_for_is_no_other_of_the_name_before(text: str) -> None:
    asked = ("在谈项目", "签约落地项目", "竣工投产项目", "签约项目总投资")
    assert told(text, asked) == dict(zip(asked, map(Decimal, ("5", "2", "0", "3.5")), strict=True))


def test_some_by_name_and_nought_for_the_rest() -> None:
    values = told("检查3次，发现隐患12处，整改10处，其他为0", FIVE)
    assert values == dict(zip(FIVE, map(Decimal, (0, 0, 3, 12, 10)), strict=True))


@pytest.mark.parametrize("text", ["3、5、0，走访企业6家", "3 5 0，走访企业6家"])
def test_another_thing_behind_the_answers_is_reported_too(text: str) -> None:
    values = dict(zip((*THREE, "走访企业"), map(Decimal, (3, 5, 0, 6)), strict=True))
    assert told(text, THREE) == values


@pytest.mark.parametrize("text", ["3 5 0，昨天走访企业6家", "3、5，走访企业6家"])
def test_another_time_or_too_few_answers_are_asked_about(text: str) -> None:
    reading = answer(text, THREE)
    assert [p.code for p in reading.problems] == [ProblemCode.PROMPT_MISMATCH]


def test_what_was_found_and_what_became_of_it() -> None:
    assert told("12处，已整改10处", RISKS) == {"排查隐患": Decimal(12), "整改隐患": Decimal(10)}


@pytest.mark.parametrize("text", ["改了85户，累计310户", "今天改85户，累计310", "由300增加到310"])
def test_the_total_of_two_numbers_is_the_answer(text: str) -> None:
    (update,) = answer(text, TOILETS).updates
    assert (update.op, update.value) == (Op.SET, Decimal(310))


def test_what_brackets_call_new_is_new() -> None:
    (update,) = answer("3户（新增）", TOILETS).updates
    assert (update.op, update.value) == (Op.ADD, Decimal(3))


def test_growth_answers_a_question_for_it() -> None:
    values = told("268.3亿元、下降9.2%，166亿元、增长5.9%", TRADE)
    assert list(values.values()) == [Decimal(v) for v in ("268.3", "-9.2", "166", "5.9")]


def test_growth_of_what_was_asked_as_an_amount_is_asked_about() -> None:
    reading = answer("268.3，9.2，下降166，5.9", TRADE)
    assert [p.code for p in reading.problems] == [ProblemCode.PROMPT_MISMATCH]


@pytest.mark.parametrize("text", ["等我10分钟", "10分钟后报", "3个人去开会", "5点报"])
def test_talk_with_a_number_is_no_answer(text: str) -> None:
    assert answer(text, RISKS).outcome is Outcome.IGNORE


def test_a_number_and_a_strange_word_are_asked_about() -> None:
    assert answer("12处问题", RISKS).outcome is Outcome.ASK


@pytest.mark.parametrize(
    ("text", "prompt"),
    [
        ("2个，6家", FIVE[:2]),
        ("2个，5户", ("农村户厕改造", "病害窨井盖更换")),
        ("12处，5次，10处", FIVE[2:]),
    ],
)
def test_numbers_counted_as_the_others_are_asked_about(text: str, prompt: tuple[str, ...]) -> None:
    assert [p.code for p in answer(text, prompt).problems] == [ProblemCode.PROMPT_MISMATCH]


@pytest.mark.parametrize("text", ["6家，2家", "6个，2个", "6家，2个", "6户，2项"])
def test_any_counting_word_counts_what_was_asked(text: str) -> None:
    assert list(told(text, FIVE[:2]).values()) == [Decimal(6), Decimal(2)]


@pytest.mark.parametrize(
    "text", ["6家，提出问题5个，已解决2个", "6家，解决2个", "6家，另外解决问题2个"]
)
def test_a_bare_number_leads_answers_by_name(text: str) -> None:
    assert told(text, FIVE[:2]) == {"走访企业": Decimal(6), "解决企业问题": Decimal(2)}
