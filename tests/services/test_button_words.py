"""Who replies with the words of a button has pressed it."""

import pytest

from tests.services.office import TOWNS, TWO_TOWNS, Town


@pytest.mark.parametrize("no", ["不记", "不用记了", "不记了。", "算了", "别记", "先不记"])
def test_no_drops_what_was_asked(town: Town, no: str) -> None:
    town.say("小牛科技项目今日开工")
    assert town.say(no, reply_to=town.last_said) == "好的，不记。"
    assert town.value("商务局", "开工项目") is None


def test_no_to_the_question_for_a_unit(town: Town) -> None:
    town.say("签约1个", TWO_TOWNS, TOWNS)
    assert town.say("不记", TWO_TOWNS, TOWNS, reply_to=town.last_said) == "好的，不记。"


@pytest.mark.parametrize("yes", ["对", "对的", "是的，没错", "照记", "确认", "yes"])
def test_yes_records_what_was_asked(town: Town, yes: str) -> None:
    town.say("累计签约1个")
    assert "对吗？" in town.say("累计签约31个")
    assert "1 → 31" in town.say(yes, reply_to=town.last_said)
    town.say("小牛科技项目今日开工")
    assert "0 → 1" in town.say(yes, reply_to=town.last_said)


def test_yes_to_whether_it_was_a_slip_records_what_was_meant(town: Town) -> None:
    town.say("累计签约总投资5亿元")
    assert "是不是把“万”写成了“亿”？" in town.say("累计签约总投资50000亿元")
    assert "5 亿元" in town.say("是的", reply_to=town.last_said)
    assert town.value("商务局", "签约项目总投资") == 5


def test_yes_to_a_choice_of_two_is_asked_again(town: Town) -> None:
    town.say("累计签约5个")
    assert "怎么记？" in town.say("累计签约3个")
    question = town.last_said
    assert "读不出来" in town.say("对", reply_to=question)
    assert "5 → 8" in town.say("是新增", reply_to=question)


@pytest.mark.parametrize(("said", "value"), [("重复了", 2), ("发重了", 2), ("又有新的", 4)])
def test_sent_twice_or_more_again(town: Town, said: str, value: int) -> None:
    town.say("签约2个")
    assert "重复发送" in town.say("签约2个")
    town.say(said, reply_to=town.last_said)
    assert town.value("商务局") == value
