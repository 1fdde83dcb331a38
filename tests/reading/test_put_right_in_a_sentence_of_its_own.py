"""What is called wrong, or taken back, in one sentence, and put right or explained in the next."""

import pytest

from bot.domain.reading import Measure, Op, Outcome
from tests.reading.readers import understood


@pytest.mark.parametrize(
    ("text", "measure", "value"),
    [
        ("昨天的签约报错了。应为2个", Measure.ACTUAL, 2),
        ("昨天的签约报错了。实际2个", Measure.ACTUAL, 2),
        ("上周签约数写错了。重新报：2个", Measure.ACTUAL, 2),
        ("改厕不是1688户。是1668户", Measure.ACTUAL, 1668),
        ("优良天数报错了，不是213天。是203天，抱歉各位", Measure.ACTUAL, 203),
        ("改厕全年目标有误。应为120户", Measure.TARGET, 120),
        ("改厕完成率报高了。应为58%", Measure.COMPLETION, 58),
    ],
)
def test_the_next_sentence_puts_right_what_one_calls_wrong(
    text: str, measure: Measure, value: int
) -> None:
    update = understood(text, "商务局").updates[0]
    assert (update.op, update.measure, int(update.value)) == (Op.CORRECT, measure, value)


def test_what_was_denied_without_a_name_is_put_right_of_the_last_report() -> None:
    update = understood("不是5次。是3次！手滑", "商务局").updates[0]
    assert (update.indicator, update.op, int(update.value)) == ("*", Op.CORRECT, 3)


@pytest.mark.parametrize(
    "text", ["刚才报的签约撤回\n对方还没盖章", "今天报的开工不算\n项目手续没办完"]
)
def test_why_a_report_is_taken_back_is_no_nought(text: str) -> None:
    assert understood(text, "商务局").outcome is Outcome.UNDO


def test_a_comma_typed_among_partners_makes_none_of_them_the_subject() -> None:
    updates = understood("联合公安局，市监局开展检查9次，发现隐患14处", "消防救援大队").updates
    assert {u.unit for u in updates} == {"消防救援大队"}


def test_a_question_of_its_own_leaves_the_figures_before_it() -> None:
    updates = understood("在谈4个，签约1个，请问外资那栏还用填不？", "红十字会").updates
    assert [int(u.value) for u in updates] == [4, 1]


@pytest.mark.parametrize("text", ["签约1个，请问对不对？", "签约1个，请问是不是？"])
def test_a_question_about_the_figures_silences_them(text: str) -> None:
    assert understood(text, "商务局").outcome is Outcome.IGNORE


@pytest.mark.parametrize("text", ["开工一批报错了，是5个", "签约一批数据有误，更正为5个"])
def test_a_lot_called_wrong_is_put_right_and_no_other_thing(text: str) -> None:
    update = understood(text, "商务局").updates[0]
    assert (update.indicator[:4], update.op, int(update.value)) == ("三个一批", Op.CORRECT, 5)
