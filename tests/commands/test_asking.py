"""What leaders, clerks, liaisons and strangers get when they ask."""

from datetime import date

import pytest

from tests.commands.people import CLERK, LEADER, LIAISON, STRANGER
from tests.town import BUREAU, LEADERS, Town

pytestmark = pytest.mark.usefixtures("people")


def test_zero_names_who_is_at_zero(town: Town) -> None:
    town.report("商务局", "签约落地项目", 2)
    town.report("科技局", "签约落地项目", 0)
    said = town.ask("/zero", LEADER)
    assert "应报 4 个单位，仍为零 3 个。" in said
    assert "今年未报 2 个\n北郊镇、南郊镇" in said
    assert "报零 1 个\n科技局" in said


def test_zero_of_a_group_that_is_none_names_the_groups(town: Town) -> None:
    assert town.ask("/zero 天气", LEADER).splitlines() == [
        "没有找到“天气”。可以写组别、类别或指标，再加哪天（04-07、上周、第14周），几样一起写时用空格隔开。",
        "现有组别：招商引资三项工作",
        "类别：市直单位",
    ]


def test_who_keeps_silence_zero_and_progress_apart(town: Town) -> None:
    town.report("商务局", "签约落地项目", 2)
    town.report("科技局", "签约落地项目", 0)
    town.report("南郊镇", "签约落地项目", 5, date(2023, 4, 7))
    said = town.ask("/who", CLERK).splitlines()
    assert said[1:] == [
        "❗ 未报 2 个：北郊镇、南郊镇",
        "⭕ 报零 1 个：科技局",
        "✔️ 有进展 1 个：商务局",
    ]


def test_who_of_another_week_or_of_some_units_alone(town: Town) -> None:
    town.report("商务局", "签约落地项目", 1, date(2023, 4, 5))
    said = town.ask("/who 上周", CLERK).splitlines()
    assert said[0] == "报送（4.3—4.9）· 招商引资三项工作 · 应报 4 个"
    assert said[3] == "✔️ 有进展 1 个：商务局"
    assert "应报 4 个" in town.ask("/who 市直单位 签约", CLERK)
    assert "没有找到“镇办”" in town.ask("/who 镇办", CLERK)
    assert "类别：市直单位" in town.ask("/who 红", CLERK)
    assert "还没有到" in town.ask("/who 05-31", CLERK)


def test_a_command_without_the_name_that_it_needs_asks_for_it(town: Town) -> None:
    assert town.ask("/unit", LEADER) == "请写明单位，如 /unit 商务局"
    assert town.ask("/indicator", LEADER) == "请写明指标，如 /indicator 签约落地项目"


@pytest.mark.parametrize("words", ["/lagging", "/zero", "/who", "/indicator 签约"])
@pytest.mark.parametrize("who", [LIAISON, STRANGER])
def test_what_is_for_leaders_is_refused_to_others(town: Town, words: str, who: int) -> None:
    assert town.ask(words, who) == "这项查询供领导和督办员使用；本单位的进度请用 /unit。"


def test_a_refusal_goes_to_private_where_the_person_opened_the_bot(town: Town) -> None:
    town.ask("/lagging", LIAISON, to=BUREAU)
    assert len(town.said(LIAISON)) == 1
    town.ask("/lagging", STRANGER, to=BUREAU)
    assert len(town.said(BUREAU)) == 1


def test_in_the_leaders_chat_everybody_may_ask(town: Town) -> None:
    assert town.ask("/zero", STRANGER, to=LEADERS).startswith("零榜")


def test_a_command_nobody_knows_is_passed_over_in_groups(town: Town) -> None:
    assert town.ask("/weather", LEADER, to=BUREAU) == ""
    assert "/help" in town.ask("/weather", LEADER)


def test_the_same_command_delivered_twice_is_answered_once(town: Town) -> None:
    assert town.ask("/zero", LEADER)
    town.messages -= 1
    assert town.ask("/zero", LEADER) == ""


@pytest.mark.parametrize(
    ("who", "has", "lacks"),
    [
        (LIAISON, "报送", "/lagging"),
        (LEADER, "/lagging", "/invite"),
        (CLERK, "/invite", "本周新签约"),
        (STRANGER, "报送", "/lagging"),
    ],
)
def test_help_is_by_part(town: Town, who: int, has: str, lacks: str) -> None:
    said = town.ask("/help", who)
    assert has in said
    assert lacks not in said


def test_me_tells_parts_and_units(town: Town) -> None:
    assert town.ask("/me", LIAISON) == "您的身份：\n联络员：商务局"
    assert town.ask("/me", LEADER) == "您的身份：\n领导"
    assert "邀请链接" in town.ask("/me", STRANGER)


@pytest.mark.parametrize("words", ["/unit", "/unit 局", "/indicator", "/indicator 天气"])
def test_what_is_not_found_is_said(town: Town, words: str) -> None:
    assert len(town.ask(words, LEADER).splitlines()) == 1


def test_every_answer_fits_one_message(town: Town) -> None:
    for words in ("/lagging", "/zero", "/who", "/unit 商务局", "/help"):
        assert len(town.ask(words, CLERK)) < 4096


def test_words_without_end_are_quoted_in_part(town: Town) -> None:
    said = town.ask("/zero " + "x" * 3000, LEADER)
    assert "x" * 80 + "…" in said
    assert "x" * 81 not in said


def test_units_new_on_a_board_are_told_as_such(town: Town) -> None:
    town.report("商务局", "签约落地项目", 2)
    town.tick("2023-04-14 17:30")
    town.moment = town.moment.replace(day=17)
    town.report("商务局", "签约落地项目", -2)
    assert "\n上期不在榜：商务局" in town.ask("/zero", LEADER)
    town.tick("2023-04-21 17:30")
    assert "\n本期新上榜：商务局" in town.said(LEADERS)[-1]
    assert "（上期 4.14：3 个）" in town.said(LEADERS)[-1]
