"""Edits are revisions, 撤回 takes back, 改 corrects."""

from datetime import timedelta

import pytest

from tests.services.office import CLERK, TOWN, TOWNS, Town


def test_an_edit_replaces_the_figure_and_says_the_difference(town: Town) -> None:
    town.say("新签约2个")
    said = town.say("新签约3个", message=town.last_id, edited=True)
    assert said.startswith("已按修改后的内容重记：")
    assert "2 → 3（+1）" in said
    assert town.value("商务局") == 3


def test_an_edit_without_a_change_of_text_is_nothing(town: Town) -> None:
    town.say("新签约2个")
    assert town.say("新签约2个", message=town.last_id, edited=True) == ""
    assert town.value("商务局") == 2


def test_the_first_text_delivered_again_after_an_edit_changes_nothing(town: Town) -> None:
    town.say("新签约2个")
    town.say("新签约3个", message=town.last_id, edited=True)
    assert town.say("新签约2个", message=town.last_id) == ""
    assert town.value("商务局") == 3


def test_an_edit_that_is_no_report_takes_the_figure_back_and_says_so(town: Town) -> None:
    town.say("新签约2个")
    said = town.say("发错群了,请忽略这条消息", message=town.last_id, edited=True)
    assert "已撤下" in said
    assert "2 → 0" in said
    assert town.value("商务局") is None


def test_talk_edited_into_a_report_is_recorded(town: Town) -> None:
    assert town.say("收到") == ""
    said = town.say("新签约2个", message=town.last_id, edited=True)
    assert "0 → 2" in said


def test_an_edit_back_to_the_first_text_restores_it(town: Town) -> None:
    town.say("新签约2个")
    town.say("新签约3个", message=town.last_id, edited=True)
    town.say("新签约2个", message=town.last_id, edited=True)
    assert town.value("商务局") == 2


def test_withdrawing_alone_takes_back_the_last_report_in_this_chat(town: Town) -> None:
    town.say("累计签约3个")
    town.say("累计签约5个")
    said = town.say("撤回")
    assert said.startswith("已撤回：累计签约5个")
    assert "5 → 3（−2）" in said
    assert town.value("商务局") == 3


def test_withdrawing_twice_takes_back_two_reports_one_delivered_twice_one(town: Town) -> None:
    town.say("累计签约3个")
    town.say("累计签约5个")
    town.say("撤回")
    assert town.say("撤回", message=town.last_id) == ""
    assert town.value("商务局") == 3
    town.say("撤回")
    assert town.value("商务局") is None


@pytest.mark.parametrize(
    "words", ["签约报错了", "签约6个作废", "把签约撤回", "签约,报错了", "撤回,签约报错了"]
)
def test_withdrawing_a_named_figure_takes_back_the_last_report_that_has_it(
    town: Town, words: str
) -> None:
    town.say("本周签约6个")
    town.say("本周开工2个")
    said = town.say(words)
    assert said.startswith("已撤回：本周签约6个")
    assert "6 → 0（−6）" in said
    assert town.value("商务局") is None
    assert town.value("商务局", "开工项目") == 2


def test_a_named_figure_in_the_last_report_takes_back_that_one(town: Town) -> None:
    town.say("签约6个")
    town.say("开工2个,签约1个")
    assert town.say("签约报错了").startswith("已撤回：商务局 签约落地项目 1")
    assert town.value("商务局") == 6


def test_a_correction_without_a_name_is_a_report_of_the_figure_it_corrects(town: Town) -> None:
    town.say("签约6个")
    town.say("不是6个,是4个")
    town.say("开工2个")
    assert town.say("签约报错了").startswith("已撤回：不是6个,是4个")
    assert town.value("商务局") == 6


def test_a_question_about_the_named_figure_is_taken_back_before_older_figures(town: Town) -> None:
    town.say("签约6个")
    town.say("签约若干个")
    town.say("开工2个")
    said = town.say("签约报错了")
    assert said.startswith("已撤回：签约若干个。")
    assert "之前报的“签约6个”仍然算数" in said
    assert town.value("商务局") == 6


def test_a_sum_said_in_the_name_of_the_count_is_what_the_name_takes_back(town: Town) -> None:
    town.say("签约6个")
    town.say("签约3亿元")
    assert town.say("签约报错了").startswith("已撤回：签约3亿元")
    assert town.value("商务局") == 6


@pytest.mark.parametrize("words", ["签约报错了", "签约、开工都作废"])
def test_a_named_figure_that_was_never_reported_takes_back_nothing(town: Town, words: str) -> None:
    town.say("本周开工2个")
    said = town.say(words)
    assert said.startswith("没有找到可以撤回的报送：签约落地项目")
    assert said.endswith("要撤回别的报送，请回复那条消息“撤回”。")
    assert town.value("商务局", "开工项目") == 2


def test_what_is_merely_spoken_of_beside_a_withdrawal_is_not_meant(town: Town) -> None:
    town.say("开工2个")
    town.say("签约6个")
    assert town.say("开工仪式我去不了,上一条撤回").startswith("已撤回：签约6个")
    assert town.value("商务局", "开工项目") == 2


def test_a_reply_takes_back_that_report_whatever_it_names(town: Town) -> None:
    town.say("签约6个")
    town.say("开工2个")
    assert town.say("签约报错了", reply_to=town.last_id).startswith("已撤回：开工2个")


def test_withdrawing_as_a_reply_takes_back_that_report(town: Town) -> None:
    town.say("新签约3个")
    first = town.last_id
    town.say("开工1个")
    town.say("撤回", reply_to=first)
    assert town.value("商务局") is None
    assert town.value("商务局", "开工项目") == 1


def test_withdrawing_as_a_reply_to_the_confirmation(town: Town) -> None:
    town.say("新签约3个")
    confirmation = town.last_said
    town.say("开工1个")
    town.say("撤回", reply_to=confirmation)
    assert town.value("商务局") is None


def test_the_button_withdraws_once(town: Town) -> None:
    town.say("新签约3个")
    assert "已撤回" in town.press("撤回")
    assert town.press("撤回") == "这个按钮已经过时了。"
    assert town.value("商务局") is None


def test_nobody_else_withdraws_but_a_clerk(town: Town) -> None:
    town.say("新签约3个")
    assert "由报送人或督办员" in town.press("撤回", TOWN)
    assert town.value("商务局") == 3
    town.press("撤回", CLERK)
    assert town.value("商务局") is None


def test_a_correction_stands_in_the_figures_place(town: Town) -> None:
    town.say("新签约5个")
    said = town.say("更正:签约4个")
    assert "5 → 4" in said
    assert town.value("商务局") == 4


def test_a_correction_that_names_no_indicator_means_the_last_report(town: Town) -> None:
    town.say("新签约5个")
    town.say("不是5个,是4个")
    assert town.value("商务局") == 4


def test_a_correction_in_january_reaches_back_over_the_new_year(town: Town) -> None:
    town.now = town.now.replace(month=12, day=29)
    town.say("累计签约8个")
    town.now += timedelta(days=6)
    town.say("更正:签约7个")
    assert town.value("商务局") == 7
    assert town.value("商务局", year=2024) is None


def test_a_figure_of_the_year_gone_by_is_answered_with_its_year(town: Town) -> None:
    town.now = town.now.replace(year=2024, month=1, day=5)
    said = town.say("12月31日签约3个")
    assert "2023.12.31 +3" in said
    assert "今日" not in said
    assert "2023.12.1—12.31 +4" in town.say("12月签约4个")


def test_the_button_asks_for_the_right_figure_and_the_reply_corrects_it(town: Town) -> None:
    town.say("新签约5个")
    assert "请回复本条，写上正确的数" in town.press("改")
    said = town.say("4", reply_to=town.last_said)
    assert "5 → 4（−1）" in said
    assert town.value("商务局") == 4


def test_with_several_figures_the_button_asks_which_is_wrong(town: Town) -> None:
    town.say("新签约5个,开工2个")
    assert "哪一项要改？" in town.press("改")
    town.press("开工项目 2")
    town.say("3", reply_to=town.last_said)
    assert town.value("商务局", "开工项目") == 3
    assert town.value("商务局") == 5


def test_withdrawing_what_was_only_asked_says_that_nothing_was_recorded_and_what_stands(
    town: Town,
) -> None:
    town.say("累计签约3个")
    town.say("更正:签约若干个")
    said = town.say("撤回")
    assert said.splitlines() == [
        "已撤回：更正:签约若干个。这一条还没有记过数，刚才的提问也不用回答了。",
        "之前报的“累计签约3个”仍然算数；要撤回它，请回复那条消息“撤回”。",
    ]
    assert town.value("商务局") == 3
    assert "3 → 0（−3）" in town.say("撤回")


def test_what_stands_is_the_last_report_that_was_recorded(town: Town) -> None:
    town.say("累计签约3个")
    town.say("签约若干个")
    town.say("签约一批项目")
    assert "之前报的“累计签约3个”仍然算数" in town.say("撤回")
    assert "之前报的“累计签约3个”仍然算数" in town.say("撤回")
    assert "3 → 0" in town.say("撤回")


def test_with_nothing_before_and_in_a_reply_only_the_withdrawn_is_named(town: Town) -> None:
    town.say("签约若干个")
    assert "之前报的" not in town.say("撤回")
    town.say("累计签约3个")
    town.say("签约若干个")
    said = town.say("撤回", reply_to=town.last_id)
    assert "还没有记过数" in said
    assert "之前报的" not in said


def test_a_withdrawn_question_is_asked_no_more(town: Town) -> None:
    town.say("签约若干个", TOWN, TOWNS)
    town.say("撤回", TOWN, TOWNS)
    assert "过时" in town.press("不记", TOWN, TOWNS)


def test_an_edit_for_a_unit_that_is_not_held_takes_the_figure_back_and_is_refused(
    town: Town,
) -> None:
    town.say("高寺镇签约2个", TOWN, TOWNS)
    said = town.say("新桥镇签约2个", TOWN, TOWNS, message=town.last_id, edited=True)
    assert "您不是新桥镇的联络员" in said
    assert "已撤下" in said
    assert town.value("高寺镇") is None
    assert town.value("新桥镇") is None
