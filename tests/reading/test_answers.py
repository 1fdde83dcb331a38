"""Answers to what the bot asked for."""

from decimal import Decimal

import pytest

from bot.domain.reading import IndicatorUpdate, Measure, Op, ProblemCode
from tests.reading.readers import understood

OCTOBER = "2023-10-12T10:00:00+08:00"
"""A Thursday."""


def updates(text: str, unit: str | None = "商务局") -> tuple[IndicatorUpdate, ...]:
    return understood(text, unit, OCTOBER).updates


THREE = ("外出招商次数", "在谈项目", "签约落地项目")


def answers(text: str, *prompt: str, unit: str = "商务局") -> list[tuple[str, Op, Decimal]]:
    reading = understood(text, unit, OCTOBER, prompt, addressed=True)
    assert all(update.unit == unit for update in reading.updates)
    return [(u.indicator, u.op, u.value) for u in reading.updates]


@pytest.mark.parametrize(
    "text",
    [
        "1.3\n2.5\n3.0",
        "1.3个\n2.5个\n3.0个",
        "1.3 2.5 3.0",
        "1、3 2、5 3、0",
        "1、3；2、5；3、0",
        "1：3 2：5 3：0",
        "一、3\n二、5\n三、0",
        "1)3 2)5 3)0",
        "1. 3  2. 5  3. 0",
        "1.3\n2.5\n3.无",
        "商务局 3 5 0",
        "商务局：3、5、0",
    ],
)
def test_list_places_and_the_own_name_before_answers_are_no_figures(text: str) -> None:
    assert [value for _, _, value in answers(text, *THREE)] == [Decimal(3), Decimal(5), Decimal(0)]


def test_fractions_of_what_is_measured_stay_fractions() -> None:
    said = answers("1.3 2.5", "固定资产投资", "主导产业投资")
    assert [value for _, _, value in said] == [Decimal("1.3"), Decimal("2.5")]


def test_another_unit_before_an_answer_is_the_one_that_reports() -> None:
    reading = understood("民政局 3 5 0", "商务局", OCTOBER, THREE, addressed=True)
    assert {update.unit for update in reading.updates} == {"民政局"}


@pytest.mark.parametrize("text", ["还是86", "仍是86家", "依然86", "目前86"])
def test_still_so_many_is_the_total(text: str) -> None:
    assert answers(text, "走访企业") == [("走访企业", Op.SET, Decimal(86))]


@pytest.mark.parametrize("text", ["5家（含昨天2家）", "5家，其中规上2家", "5家，比上周多2家"])
def test_what_an_answer_says_besides_leaves_it_one(text: str) -> None:
    assert answers(text, "走访企业") == [("走访企业", Op.ADD, Decimal(5))]


@pytest.mark.parametrize("prompt", [("固定资产投资",), ("固定资产投资", "固定资产投资增速")])
def test_the_growth_behind_an_answer_is_read(prompt: tuple[str, ...]) -> None:
    assert answers("198.4亿元，同比增长10.8%", *prompt) == [
        ("固定资产投资", Op.SET, Decimal("198.4")),
        ("固定资产投资增速", Op.SET, Decimal("10.8")),
    ]


@pytest.mark.parametrize("text", ["2个会，晚点报", "5分钟后报，等等", "3点开会，晚点"])
def test_small_talk_is_no_answer(text: str) -> None:
    assert answers(text, "走访企业") == []


TWO = ("外出招商次数", "签约落地项目")
SIGNED = "签约落地项目"
TOILETS = "农村户厕改造"


def days(text: str, *prompt: str) -> list[tuple[Op, int, str | None]]:
    reading = understood(text, "商务局", OCTOBER, prompt or TWO, addressed=True)
    return [
        (u.op, int(u.value), u.since.isoformat()[5:] if u.since else None) for u in reading.updates
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("上周3次，本周5个", [(Op.WINDOW, 3, "10-02"), (Op.WINDOW, 5, "10-09")]),
        ("昨天3次，今天5个", [(Op.WINDOW, 3, "10-11"), (Op.WINDOW, 5, "10-12")]),
        ("3次，本月5个", [(Op.ADD, 3, None), (Op.WINDOW, 5, "10-01")]),
        ("3次（本周），5个", [(Op.WINDOW, 3, "10-09"), (Op.ADD, 5, None)]),
        ("3次（上周），5个（累计）", [(Op.WINDOW, 3, "10-02"), (Op.SET, 5, None)]),
        ("3次，5个，累计", [(Op.SET, 3, None), (Op.SET, 5, None)]),
        ("3次，目前5个", [(Op.ADD, 3, None), (Op.SET, 5, None)]),
        ("3，共5", [(Op.ADD, 3, None), (Op.SET, 5, None)]),
        ("本周无，累计5个", [(Op.WINDOW, 0, "10-09"), (Op.SET, 5, None)]),
        ("累计3次，本周5个", [(Op.SET, 3, None), (Op.WINDOW, 5, "10-09")]),
        ("共3次，新增5个", [(Op.SET, 3, None), (Op.ADD, 5, None)]),
        ("本周3次，5个", [(Op.WINDOW, 3, "10-09"), (Op.WINDOW, 5, "10-09")]),
        ("本周：3，5", [(Op.WINDOW, 3, "10-09"), (Op.WINDOW, 5, "10-09")]),
        ("3次，5个，都是本周的", [(Op.WINDOW, 3, "10-09"), (Op.WINDOW, 5, "10-09")]),
        ("3次5个（本周）", [(Op.WINDOW, 3, "10-09"), (Op.WINDOW, 5, "10-09")]),
        ("累计3次，5个", [(Op.SET, 3, None), (Op.SET, 5, None)]),
        ("目前3/5", [(Op.SET, 3, None), (Op.SET, 5, None)]),
    ],
)
def test_each_answer_is_read_with_the_words_said_with_it(
    text: str, said: list[tuple[Op, int, str | None]]
) -> None:
    assert days(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("达到8个", (Op.SET, 8, None)),
        ("已达8个", (Op.SET, 8, None)),
        ("新增8个", (Op.ADD, 8, None)),
        ("减少1个", (Op.ADD, -1, None)),
        ("本周累计8个", (Op.WINDOW, 8, "10-09")),
        ("更正3个", (Op.CORRECT, 3, None)),
        ("不是2个，是3个", (Op.CORRECT, 3, None)),
        ("应为3个", (Op.CORRECT, 3, None)),
    ],
)
def test_one_answer_with_a_word_of_operation(text: str, said: tuple[Op, int, str | None]) -> None:
    reading = understood(text, "商务局", OCTOBER, (SIGNED,), addressed=True)
    assert {u.indicator for u in reading.updates} == {SIGNED}
    assert days(text, SIGNED) == [said]


@pytest.mark.parametrize("text", ["1个？", "1个?", "3个吗", "是1个？"])
def test_a_question_is_no_answer(text: str) -> None:
    assert answers(text, SIGNED) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("新增35", [(Measure.ACTUAL, Op.ADD, "35")]),
        ("还差250", [(Measure.REMAINING, Op.SET, "250")]),
        ("完成83.3%", [(Measure.COMPLETION, Op.SET, "83.3")]),
        (
            "1250户 完成率83.3%",
            [(Measure.ACTUAL, Op.SET, "1250"), (Measure.COMPLETION, Op.SET, "83.3")],
        ),
        (
            "1250户，还差250户",
            [(Measure.ACTUAL, Op.SET, "1250"), (Measure.REMAINING, Op.SET, "250")],
        ),
    ],
)
def test_an_answer_may_tell_how_far_a_thing_is(
    text: str, said: list[tuple[Measure, Op, str]]
) -> None:
    reading = understood(text, "农业农村局", OCTOBER, (TOILETS,), addressed=True)
    assert [(u.measure, u.op, str(u.value)) for u in reading.updates] == said
    assert {u.indicator for u in reading.updates} == {TOILETS}


def test_answers_in_order_may_name_what_they_are_of() -> None:
    assert answers("3次，5个，签约没有", *THREE) == [
        ("外出招商次数", Op.ADD, Decimal(3)),
        ("在谈项目", Op.SET, Decimal(5)),
        ("签约落地项目", Op.ADD, Decimal(0)),
    ]


@pytest.mark.parametrize("text", ["3次，签约5个，0", "3次，签约没有"])
def test_answers_that_name_another_than_was_asked_there_are_asked(text: str) -> None:
    reading = understood(text, "商务局", OCTOBER, THREE, addressed=True)
    assert reading.updates == ()
    assert [p.code for p in reading.problems] == [ProblemCode.PROMPT_MISMATCH]


def test_an_answer_over_days_that_nobody_can_tell_is_asked() -> None:
    reading = understood("本次5户", "农业农村局", OCTOBER, (TOILETS,), addressed=True)
    assert reading.updates == ()
    assert [p.code for p in reading.problems] == [ProblemCode.AMBIGUOUS_INDICATOR]


@pytest.mark.parametrize(
    "text",
    ["人到齐了，数给你：3/5/0", "不好意思才看到，3 5 0", "刚开会没看手机，3，5，0"],
)
def test_small_talk_before_an_answer_changes_nothing(text: str) -> None:
    assert [value for _, _, value in answers(text, *THREE)] == [Decimal(3), Decimal(5), Decimal(0)]


def test_what_heads_numbers_by_another_name_answers_nothing() -> None:
    assert answers("猪圈改造：3/5/0", *THREE) == []


def test_what_was_asked_for_is_known_by_the_beginning_of_its_name() -> None:
    said = answers("外出3，在谈5，签约0", *THREE)
    assert [value for _, _, value in said] == [Decimal(3), Decimal(5), Decimal(0)]


def test_places_before_people_are_no_tenths_of_them() -> None:
    asked = ("农村户厕改造", "产前超声筛查", "整改隐患")
    said = answers("1.5；2.3；3.2", *asked)
    assert [value for _, _, value in said] == [Decimal(5), Decimal(3), Decimal(2)]
