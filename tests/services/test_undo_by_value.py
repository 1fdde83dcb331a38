"""A withdrawal that names a value takes back the last report that has that very value, or none."""

import pytest

from tests.services.office import Town


@pytest.mark.parametrize(
    "words",
    [
        "签约5个作废",
        "签约五个报错了",
        "撤回签约5个",
        "刚才报的5个签约作废",
        "签约5家不算",
        "5个作废",
    ],
)
def test_the_last_report_with_that_value_is_taken_back(town: Town, words: str) -> None:
    town.say("本周签约5个")
    town.say("签约6个")
    said = town.say(words)
    assert said.startswith("已撤回：本周签约5个")
    assert town.value("商务局") == 6


@pytest.mark.parametrize("words", ["签约5个作废", "刚才那个5个不算"])
def test_another_value_takes_back_nothing_and_says_so(town: Town, words: str) -> None:
    town.say("签约6个")
    said = town.say(words)
    assert said.startswith("没有找到可以撤回的报送：")
    assert "5个。" in said
    assert town.value("商务局") == 6


def test_the_value_is_that_of_the_named_indicator(town: Town) -> None:
    town.say("签约5个")
    town.say("签约6个,开工5个")
    assert town.say("签约5个作废").startswith("已撤回：签约5个")
    assert town.value("商务局") == 6
    assert town.value("商务局", "开工项目") == 5


@pytest.mark.parametrize("words", ["签约3亿元作废", "签约30000万元作废"])
def test_a_sum_is_known_in_another_unit_of_measure(town: Town, words: str) -> None:
    town.say("签约3亿元")
    town.say("签约2亿元")
    assert town.say(words).startswith("已撤回：签约3亿元")


def test_a_sum_that_was_recorded_is_known_in_another_unit_of_measure(town: Town) -> None:
    town.say("签约项目总投资3亿元")
    town.say("签约项目总投资又增加2亿元")
    said = town.say("签约项目总投资30000万元作废")
    assert said.startswith("已撤回：签约项目总投资3亿元")


def test_what_a_correction_made_of_a_value_is_the_value(town: Town) -> None:
    town.say("签约6个")
    town.say("签约不是6个,是4个")
    assert town.say("签约6个作废").startswith("已撤回：签约6个")


def test_a_value_that_is_still_asked_about_is_known_by_its_words(town: Town) -> None:
    town.say("开工2个")
    town.say("签约5亩")
    assert town.say("签约5亩作废").startswith("已撤回：签约5亩")
    assert town.value("商务局", "开工项目") == 2


def test_a_number_of_messages_is_no_value(town: Town) -> None:
    town.say("签约6个")
    assert town.say("上面1条作废").startswith("已撤回：签约6个")


def test_a_reply_takes_back_that_report_whatever_value_it_names(town: Town) -> None:
    town.say("签约6个")
    assert town.say("签约5个作废", reply_to=town.last_id).startswith("已撤回：签约6个")


@pytest.mark.parametrize("words", ["签约5个,作废", "签约5个,撤回", "5个签约作废", "签约5个、作废"])
def test_what_is_named_only_to_be_taken_back_is_no_report(town: Town, words: str) -> None:
    town.say("签约5个")
    town.say("开工2个")
    assert town.say(words).startswith("已撤回：签约5个")
    assert town.value("商务局") is None


@pytest.mark.parametrize(
    "words", ["撤回签约5个、开工3个", "签约5个、开工3个作废", "签约5个，开工3个作废"]
)
def test_a_list_of_values_is_taken_back_with_the_report_that_has_them_all(
    town: Town, words: str
) -> None:
    town.say("签约5个,开工3个")
    town.say("签约6个")
    assert town.say(words).startswith("已撤回：签约5个,开工3个")
    assert town.value("商务局", "开工项目") is None
    assert town.value("商务局") == 6


def test_a_new_value_beside_an_earlier_message_taken_back_is_a_report(town: Town) -> None:
    town.say("签约6个")
    town.say("签约5个,上一条作废")
    assert town.value("商务局") == 5


def test_a_target_of_that_value_is_another_figure(town: Town) -> None:
    town.say("签约5个")
    town.say("签约目标5个")
    assert town.say("签约5个作废").startswith("已撤回：签约5个")
    assert town.value("商务局") == 0


def test_a_remainder_of_that_value_is_another_figure_and_still_holds(town: Town) -> None:
    town.say("签约5个")
    town.say("签约还差5个")
    assert town.say("签约5个作废").startswith("已撤回：签约5个")
    assert town.value("商务局") == 5, "of the target of 10"


def test_a_completion_is_taken_back_by_its_value(town: Town) -> None:
    town.say("签约完成率50%")
    assert town.say("签约完成率50%作废").startswith("已撤回：签约完成率50%")
