"""Answers that say 了, so far, all of them, how they came about, or go on as reports do."""

from decimal import Decimal

import pytest

from bot.domain.reading import Op, ProblemCode
from tests.reading.readers import understood

VISITS = ("走访企业",)
SCHOOL = ("北平路学校建设进度",)
SCHOOLS = ("北平路学校建设进度", "产业集聚区小学建设进度")
THREE = ("外出招商次数", "在谈项目", "签约落地项目")
SIGNED = ("签约落地项目", "签约项目总投资")

Figures = list[tuple[str, Op, Decimal]]


def told(text: str, prompt: tuple[str, ...]) -> Figures:
    reading = understood(text, prompt=prompt, addressed=True)
    assert not reading.problems
    return [(u.indicator, u.op, u.value) for u in reading.updates]


@pytest.mark.parametrize(
    "text",
    [
        "65%了",
        "65了",
        "都65%了",
        "提高5个百分点，到65%",
        "提高5个百分点，达到65%",
        "65%，提高5个百分点",
    ],
)
def test_a_level_is_what_it_is_now(text: str) -> None:
    assert told(text, SCHOOL) == [(*SCHOOL, Op.SET, Decimal(65))]


@pytest.mark.parametrize(
    "text", ["已经6家了", "一共是6家", "总共是6家", "累计6家了", "目前6家了", "一共6家，跑了两天"]
)
def test_so_many_by_now_are_all_there_are(text: str) -> None:
    assert told(text, VISITS) == [(*VISITS, Op.SET, Decimal(6))]


@pytest.mark.parametrize("text", ["6家，今天跑了一天", "6家 今天跑了一天"])
def test_how_long_it_took_is_no_second_answer(text: str) -> None:
    assert told(text, VISITS) == [(*VISITS, Op.ADD, Decimal(6))]


def test_so_many_by_now_of_what_adds_up_is_asked_about() -> None:
    reading = understood("6家了", prompt=VISITS, addressed=True)
    assert [p.code for p in reading.problems] == [ProblemCode.PROMPT_MISMATCH]


@pytest.mark.parametrize("text", ["目前3/5/0", "截至目前3/5/0", "截至目前3、5、0"])
def test_so_far_holds_for_all_numbers_of_an_answer(text: str) -> None:
    assert [op for _, op, _ in told(text, THREE)] == [Op.SET] * 3


@pytest.mark.parametrize("text", ["都是65%", "均为65%", "都65%"])
def test_a_number_of_all_answers_each_question(text: str) -> None:
    assert told(text, SCHOOLS) == [(name, Op.SET, Decimal(65)) for name in SCHOOLS]


def test_one_number_without_such_a_word_answers_one_question_only() -> None:
    reading = understood("65%", prompt=SCHOOLS, addressed=True)
    assert [p.code for p in reading.problems] == [ProblemCode.PROMPT_MISMATCH]


@pytest.mark.parametrize("text", ["1个项目，总投资3亿元", "签1个，总投资3亿元", "1个 总投资3亿元"])
def test_the_end_of_a_name_that_was_asked_names_it(text: str) -> None:
    assert told(text, SIGNED) == [
        (SIGNED[0], Op.ADD, Decimal(1)),
        (SIGNED[1], Op.ADD, Decimal(3)),
    ]


@pytest.mark.parametrize("text", ["6家，解决问题2个", "6家，同时解决问题2个"])
def test_an_answer_goes_on_with_another_thing(text: str) -> None:
    assert told(text, VISITS) == [
        (*VISITS, Op.ADD, Decimal(6)),
        ("解决企业问题", Op.ADD, Decimal(2)),
    ]


def test_an_answer_tells_of_two_days() -> None:
    said = told("昨天2家，今天3家", VISITS)
    assert said == [(*VISITS, Op.WINDOW, Decimal(2)), (*VISITS, Op.WINDOW, Decimal(3))]


def test_points_before_a_level_behind_a_comma_are_by_how_much_it_rose() -> None:
    (update,) = understood("北平路学校提高5个百分点，到65%").updates
    assert (update.op, update.value) == (Op.SET, Decimal(65))
