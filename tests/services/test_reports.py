"""From a message in a group to the answer and the standing."""

from decimal import Decimal

from bot.domain.people import ChatRef
from tests.services.office import CLERK, GROUP, LIAISON, STRANGER, TOWN, TOWNS, TWO_TOWNS, Town


def test_a_weeks_figure_is_added_to_the_total(town: Town) -> None:
    town.say("累计签约3个", sent_at=town.now.replace(day=6))
    said = town.say("本周新签约2个")
    assert said == ("签约落地项目 3 → 5（本周 +2），目标 10，50%，快于序时 [改] [撤回]")
    assert town.value("商务局") == 5


def test_the_first_figure_and_its_money_are_both_answered(town: Town) -> None:
    said = town.say("本周新签约2个,总投资3.5亿元")
    assert said.splitlines() == [
        "签约落地项目 0 → 2（本周 +2），目标 10，20%，慢于序时",
        "签约项目总投资 0 → 3.5 亿元（本周 +3.5），目标 20，17.5%，慢于序时 [改] [撤回]",
    ]
    assert town.value("商务局", "签约项目总投资") == Decimal("3.5")


def test_talk_is_passed_over_in_silence(town: Town) -> None:
    assert town.say("收到,谢谢!") == ""
    assert town.say("签约几个了?") == ""
    assert town.value("商务局") is None


def test_a_message_delivered_again_counts_once(town: Town) -> None:
    town.say("新签约2个")
    assert town.say("新签约2个", message=town.last_id) == ""
    assert town.value("商务局") == 2


def test_no_progress_of_anything_is_a_zero_report(town: Town) -> None:
    assert "无进展，已记零报告" in town.say("本周无进展")
    assert town.value("商务局") is None


def test_two_units_in_one_message_are_answered_by_unit(town: Town) -> None:
    said = town.say("高寺镇签约1个,新桥镇签约2个", TWO_TOWNS, TOWNS)
    lines = said.splitlines()
    assert lines[0] == "高寺镇"
    assert lines[2] == "新桥镇"
    assert town.value("高寺镇") == 1
    assert town.value("新桥镇") == 2


def test_a_liaison_of_one_unit_need_not_name_it_in_the_towns_group(town: Town) -> None:
    town.say("签约1个", TOWN, TOWNS)
    assert town.value("高寺镇") == 1


def test_a_clerk_reports_for_a_unit_and_the_source_is_said(town: Town) -> None:
    private = ChatRef(CLERK.id, "private")
    said = town.say("高寺镇签约1个", CLERK, private)
    assert said.startswith("代报（督办员）")
    assert town.value("高寺镇") == 1


def test_who_reports_for_several_units_hears_the_unit_of_each_line(town: Town) -> None:
    said = town.say("高寺镇签约1个", CLERK, ChatRef(CLERK.id, "private"))
    assert said.startswith("代报（督办员）\n高寺镇\n签约落地项目 0 → 1（+1）")
    assert town.say("新桥镇签约1个", TWO_TOWNS, TOWNS).startswith("新桥镇\n签约落地项目")
    town.say("高寺镇开工1个", CLERK, TOWNS)
    half = town.say("高寺镇、新桥镇开工各1个", CLERK, TOWNS)
    assert half.startswith("代报（督办员）\n新桥镇\n开工项目 0 → 1（+1）")


def test_where_it_is_plain_whose_figures_they_are_no_unit_is_named(town: Town) -> None:
    assert town.say("签约1个", TOWN, TOWNS).startswith("签约落地项目")
    assert town.say("签约1个").startswith("签约落地项目")


def test_a_stranger_is_refused_in_one_line_and_nothing_is_stored(town: Town) -> None:
    said = town.say("签约9个", STRANGER, GROUP)
    assert said.startswith("您还没有绑定单位")
    assert len(said.splitlines()) == 1
    assert town.value("商务局") is None


def test_a_stranger_who_opened_the_bot_is_refused_in_private(town: Town) -> None:
    town.start("", STRANGER)
    town.hear()
    town.say("签约9个", STRANGER, GROUP, heard=False)
    assert [row.chat_id for row in town.new_rows()] == [STRANGER.id]
    assert town.value("商务局") is None


def test_a_liaison_cannot_report_for_another_unit(town: Town) -> None:
    said = town.say("新桥镇签约1个", TOWN, TOWNS)
    assert "您不是新桥镇的联络员" in said
    assert town.value("新桥镇") is None


def test_units_that_are_not_held_are_named_in_the_catalogue_s_order(town: Town) -> None:
    said = town.say("新桥镇签约1个，高寺镇签约2个", LIAISON, GROUP)
    assert said == "您不是高寺镇、新桥镇的联络员，这部分没有记。"


def test_only_the_held_part_of_a_message_is_recorded(town: Town) -> None:
    said = town.say("高寺镇签约1个,新桥镇签约2个", TOWN, TOWNS)
    assert "您不是新桥镇的联络员" in said
    assert town.value("高寺镇") == 1
    assert town.value("新桥镇") is None


def test_another_target_than_the_register_is_said_without_waiting(town: Town) -> None:
    said = town.say("签约3/15个")
    assert "报的目标是 15，台账为 10，以台账为准" in said
    assert town.value("商务局") == 3


def test_a_total_that_has_not_moved_for_a_week_is_said(town: Town) -> None:
    town.say("累计签约3个", sent_at=town.now.replace(day=3))
    said = town.say("累计签约3个,抓紧推进中")
    assert "仍为 3" in said
    assert "累计数已 10 天没有变化" in said


def test_a_quiet_chat_gets_a_reaction(town: Town) -> None:
    from storage import chats

    def hush(tx: object) -> None:
        row = chats.find(tx, GROUP.id)  # type: ignore[arg-type]  # a Transaction
        assert row is not None
        row.quiet = True

    town.store.write_now(hush)
    assert town.say("新签约2个") == "(👍)"
    assert town.value("商务局") == 2


def test_a_single_day_is_said_as_one(town: Town) -> None:
    assert "0 → 1（4.10 +1）" in town.say("4月10日签约1个")


def test_two_days_of_a_message_are_both_said(town: Town) -> None:
    assert "0 → 3（4.10 +1，4.11 +2）" in town.say("4月10日签约1个，4月11日签约2个")
