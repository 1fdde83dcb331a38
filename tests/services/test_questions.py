"""What is doubtful is asked, once and with buttons, and stored with the time of the message."""

from datetime import timedelta

import pytest

from bot.domain.messages import Press, Screen, Text
from bot.domain.people import ChatRef
from bot.services import presses
from storage import chats, queue, reports
from storage.queue import Unresolved
from storage.transaction import Transaction
from tests.services.office import CLERK, GROUP, LIAISON, STRANGER, TOWNS, TWO_TOWNS, Town


def waiting(town: Town) -> list[Unresolved]:
    return town.store.read_now(queue.unresolved)


def source(town: Town, chat: ChatRef) -> str | None:
    def job(tx: Transaction) -> str | None:
        row = chats.find(tx, chat.id)
        report = reports.latest(tx, row.id, 1) if row else None
        return report.source if report else None

    return town.store.read_now(job)


def test_whose_figure_it_is_is_asked_of_who_holds_several_units(town: Town) -> None:
    said = town.say("签约1个", TWO_TOWNS, TOWNS)
    assert said == "这条是哪个单位的？点一下，或回复单位名称。 [高寺镇] [新桥镇] [不记]"
    assert town.value("高寺镇") is None
    assert "0 → 1" in town.press("新桥镇", TWO_TOWNS, TOWNS)
    assert town.value("新桥镇") == 1


def test_the_unit_may_be_replied_by_name(town: Town) -> None:
    town.say("签约1个", TWO_TOWNS, TOWNS)
    town.say("高寺镇", TWO_TOWNS, TOWNS, reply_to=town.last_said)
    assert town.value("高寺镇") == 1


def test_a_clerk_in_private_is_asked_for_the_unit(town: Town) -> None:
    private = ChatRef(CLERK.id, "private")
    town.say("签约1个", CLERK, private)
    said = town.say("商务局", CLERK, private, reply_to=town.last_said)
    assert source(town, private) == "on_behalf"
    assert "0 → 1" in said
    assert town.value("商务局") == 1


def test_what_is_certain_is_stored_while_the_rest_is_asked(town: Town) -> None:
    said = town.say("开工2个,签约若干个")
    assert "开工项目 0 → 2" in said
    assert "请回复本条，写上准确的数" in said
    town.say("3", reply_to=town.last_said)
    assert town.value("商务局") == 3
    assert town.value("商务局", "开工项目") == 2


def test_a_figure_of_days_that_nobody_can_tell_is_more_or_the_total(town: Town) -> None:
    town.say("签约5个")
    said = town.say("国庆以来累计签约2个")
    assert said == (
        "“国庆以来累计签约2个”没说清是哪些天的数。怎么记？ [是新增 2 个] [记为累计 2 个] [不记]"
    )
    assert "5 → 7" in town.press("是新增 2 个")


def test_monday_in_all_or_the_week_in_all_is_told_apart_by_its_days(town: Town) -> None:
    said = town.say("上周一合计签约2个")
    assert said.count(" 至 ") == 2


def test_an_answer_that_raises_another_question_is_not_called_dropped(town: Town) -> None:
    town.say("更正:签约2-3个")
    said = town.press("签约落地项目 2 个")
    chosen, question = said.splitlines()
    assert chosen == "签约落地项目 2 个：还要再问一句，见下面。"
    assert "没有找到要更正的数" in question
    assert "0 → 2" in town.press("是新增 2 个")


def test_an_answer_in_words_that_raises_another_question(town: Town) -> None:
    town.say("更正:签约2-3个")
    said = town.say("2", reply_to=town.last_said)
    assert said.startswith("签约落地项目 更正为 2：没有找到要更正的数。怎么记？")


def test_a_reply_that_is_no_answer_is_told_so_once(town: Town) -> None:
    town.say("签约若干个")
    question = town.last_said
    told = "这样回答读不出来，还没有记。请照上面那一问回复，或点它的按钮。"
    assert town.say("啥意思啊", reply_to=question) == told
    assert town.say("稍等", reply_to=question) == ""
    assert "0 → 2" in town.say("两个", reply_to=question)


def test_talk_to_somebody_else_s_question_is_passed_over(town: Town) -> None:
    town.say("签约若干个")
    assert town.say("哈哈", STRANGER, reply_to=town.last_said) == ""


def test_a_done_event_without_a_number_proposes_one(town: Town) -> None:
    said = town.say("小牛科技项目今日开工")
    assert "[不记]" in said
    assert town.value("商务局", "开工项目") is None
    town.press("记开工项目 1 个")
    assert town.value("商务局", "开工项目") == 1


def test_two_doubts_are_asked_one_after_the_other(town: Town) -> None:
    said = town.say("签约若干个,开工若干个")
    assert said.count("是多少？") == 1
    said = town.say("3", reply_to=town.last_said)
    assert said.count("是多少？") == 1
    town.say("2", reply_to=town.last_said)
    assert town.value("商务局") == 3
    assert town.value("商务局", "开工项目") == 2


def test_an_answer_delivered_again_counts_once(town: Town) -> None:
    town.say("签约若干个")
    question = town.last_said
    town.say("3", reply_to=question)
    assert town.say("3", reply_to=question, message=town.last_id) == ""
    assert town.value("商务局") == 3


def test_an_answer_keeps_the_day_of_the_message(town: Town) -> None:
    town.say("签约若干个")
    question = town.last_said
    town.now += timedelta(hours=20)
    town.say("3", reply_to=question)
    standing = town.standing("商务局", "签约落地项目")
    assert standing is not None
    assert standing.as_of is not None
    assert standing.as_of.isoformat() == "2023-04-13"


def test_a_question_lapses_after_a_day_and_waits_for_the_clerk(town: Town) -> None:
    town.say("签约若干个")
    town.pass_time(hours=25)
    assert "过时" in town.press("不记")
    assert [one.text for one in waiting(town)] == ["签约若干个"]
    assert town.value("商务局") is None


def test_only_the_sender_or_a_clerk_answers(town: Town) -> None:
    town.say("小牛科技项目今日开工")
    assert "由报送人或督办员" in town.press("记开工项目 1 个", STRANGER)
    assert town.value("商务局", "开工项目") is None
    town.press("记开工项目 1 个", CLERK)
    assert town.value("商务局", "开工项目") == 1


def test_declining_stores_nothing(town: Town) -> None:
    town.say("小牛科技项目今日开工")
    assert "不记" in town.press("不记")
    assert town.value("商务局", "开工项目") is None
    assert waiting(town) == []


def test_an_unknown_indicator_waits_for_the_clerk(town: Town) -> None:
    said = town.say("商务局:植树造林300亩")
    assert "不在指标目录里" in said
    assert len(waiting(town)) == 1


def test_a_jump_of_more_than_ten_times_is_asked(town: Town) -> None:
    town.say("累计签约2个")
    said = town.say("累计签约200个")
    assert "一下到了 10 倍以上" in said
    assert town.value("商务局") == 2
    town.press("照记 200 个")
    assert town.value("商务局") == 200


def test_the_jump_may_be_answered_with_the_right_number(town: Town) -> None:
    town.say("累计签约2个")
    town.say("累计签约30个")
    town.say("3", reply_to=town.last_said)
    assert town.value("商务局") == 3


def test_yi_where_wan_was_meant_is_asked(town: Town) -> None:
    said = town.say("签约总投资35000亿元")
    assert "“万”写成了“亿”" in said
    town.press("应为 3.5 亿元")
    assert str(town.value("商务局", "签约项目总投资")) == "3.5"


def test_a_lower_total_is_asked_and_may_be_an_addition(town: Town) -> None:
    town.say("累计签约5个")
    said = town.say("累计签约3个")
    assert "比已报的 5 少" in said
    assert town.value("商务局") == 5
    town.press("是新增 3 个")
    assert town.value("商务局") == 8


def test_the_same_addition_again_is_asked_once_for_the_whole_message(town: Town) -> None:
    town.say("新签约2个,新开工1个")
    said = town.say("新签约2个,新开工1个")
    assert said.count("是重复发送") == 1
    assert "商务局 签约落地项目 2" in said
    town.press("又有新的，再记")
    assert town.value("商务局") == 4
    assert town.value("商务局", "开工项目") == 2


def test_the_same_window_again_confirmed_silences_what_lay_between(town: Town) -> None:
    town.say("本周签约2个")
    town.say("又签约1个")
    town.say("本周签约2个")
    town.press("又有新的，再记")
    assert town.value("商务局") == 2


def test_declared_a_repetition_nothing_is_stored(town: Town) -> None:
    town.say("新签约2个")
    town.say("新签约2个")
    town.press("是重复，不再记")
    assert town.value("商务局") == 2


def test_a_correction_with_nothing_to_overwrite_is_asked(town: Town) -> None:
    said = town.say("更正:签约4个")
    assert "没有找到要更正的数" in said
    town.press("记为累计 4 个")
    assert town.value("商务局") == 4


def test_an_edit_drops_the_question_of_the_first_text(town: Town) -> None:
    town.say("签约若干个")
    town.say("签约3个", message=town.last_id, edited=True)
    assert "过时" in town.press("不记")
    assert town.value("商务局") == 3
    assert waiting(town) == []


def test_a_report_in_reply_to_a_question_is_a_report(town: Town) -> None:
    town.say("签约若干个")
    town.say("开工2个", reply_to=town.last_said)
    assert town.value("商务局", "开工项目") == 2
    assert town.value("商务局") is None


def test_an_edited_answer_replaces_the_figure(town: Town) -> None:
    town.say("签约若干个")
    question = town.last_said
    town.say("3", reply_to=question)
    said = town.say("4", reply_to=question, message=town.last_id, edited=True)
    assert "3 → 4（+1）" in said
    assert town.value("商务局") == 4
    town.say("5", reply_to=question, message=town.last_id, edited=True)
    assert town.value("商务局") == 5


def test_an_edited_answer_that_names_a_unit_is_not_left_unsaid(town: Town) -> None:
    town.say("签约1个", TWO_TOWNS, TOWNS)
    question = town.last_said
    town.say("高寺镇", TWO_TOWNS, TOWNS, reply_to=question)
    said = town.say(
        "新桥镇", TWO_TOWNS, TOWNS, reply_to=question, message=town.last_id, edited=True
    )
    assert "请直接编辑最初那条报送" in said
    assert town.value("高寺镇") == 1


@pytest.mark.parametrize("label", ["不记", "是重复，不再记"])
def test_under_what_is_not_recorded_there_is_nothing_to_mend_or_take_back(
    town: Town, label: str
) -> None:
    town.say("签约1个")
    town.say("小牛科技项目今日开工" if label == "不记" else "签约1个")
    data, message = town._button(label)
    pressed = Press(GROUP, message, LIAISON, data, town.now)
    answer = town.store.write_now(lambda tx: presses.press(tx, town.desk, pressed))
    assert answer.screen == Screen(Text("lines", {"lines": (Text("answer-dropped"),)}))


def test_not_recorded_said_in_words_has_no_buttons_either(town: Town) -> None:
    town.say("签约若干个")
    assert town.say("不记了,作废", reply_to=town.last_said) == "好的，不记。"
