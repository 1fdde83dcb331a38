"""What leaders, clerks, liaisons and strangers get when they ask."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.domain.messages import Press
from bot.domain.people import ChatRef, Part, Sender
from bot.services import presses
from bot.texts import render_plain
from storage import office
from storage.screens import unpack_keyboard
from storage.tables import OutboxRow
from storage.transaction import Transaction
from tests.town import BUREAU, LEADERS, Town

LEADER, CLERK, LIAISON, STRANGER = 31, 32, 33, 34


@pytest.fixture(autouse=True)
def people(town: Town) -> None:
    town.person(LEADER, Part.LEADER)
    town.person(CLERK, Part.CLERK)
    town.person(LIAISON, Part.LIAISON, "商务局")


def test_a_leader_sees_who_lags_worst_first(town: Town) -> None:
    town.report("商务局", "签约落地项目", 9)
    town.report("北郊镇", "签约落地项目", 2, date(2023, 3, 20))
    said = town.ask("/lagging 签约", LEADER)
    lines = said.splitlines()
    assert lines[0] == "落后榜 · 签约落地项目（04-13 09:00）"
    assert lines[1] == "共 4 项：深红 0 · 红 2 · 黄 1 · 绿 1"
    assert lines[2] == "1. 🔴 科技局"
    assert lines[3] == "0/10 个 · 0% · 落后序时 28.22 点"
    assert lines[4] == "14 周未动 · 余 10 个，每 3 周需 1 个"
    assert lines[8] == "3. 🟡 北郊镇"
    assert lines[9] == "2/10 个 · 20% · 落后序时 8.22 点"
    assert lines[10] == "3 周未动 · 上次变动 3.20 · 余 8 个，每 4 周需 1 个"
    assert lines[11] == "4. 🟢 商务局"
    assert lines[12] == "9/10 个 · 90% · 快于序时 61.78 点"


def test_a_list_is_narrowed_by_lamp(town: Town) -> None:
    town.report("商务局", "签约落地项目", 9)
    said = town.ask("/lagging 绿", LEADER)
    assert "落后榜 · 绿灯" in said
    assert "共 12 项" in said
    assert [line for line in said.splitlines() if "🟢 " in line] == ["12. 🟢 商务局 · 签约落地项目"]


def thresholds(town: Town) -> None:
    """从此外出招商、签约低于目标 30% 即为未达标."""

    def give(tx: Transaction) -> None:
        before = office.load(tx)
        trips, talks, signed = before.indicators
        new = (replace(trips, threshold=Decimal(30)), talks, replace(signed, threshold=Decimal(30)))
        office.save_catalogue(tx, replace(before, indicators=new))

    town.do(give)


def test_a_list_is_narrowed_to_what_is_below_its_threshold(town: Town) -> None:
    thresholds(town)
    town.report("商务局", "签约落地项目", 3)
    town.report("科技局", "签约落地项目", 2)
    for words in ("/lagging 签约 未达标", "/lagging 签约未达标", "/lagging 未達標 签约"):
        lines = town.ask(words, LEADER).splitlines()
        assert lines[0] == "落后榜 · 签约落地项目 · 未达标（04-13 09:00）"
        assert lines[1].startswith("共 3 项：")
        assert [line.split()[2] for line in lines if "🟡" in line or "🔴" in line] == [
            "北郊镇",
            "南郊镇",
            "科技局",
        ]


def test_what_is_below_in_all_turns_its_pages(town: Town) -> None:
    thresholds(town)
    town.report("商务局", "签约落地项目", 3)
    said = town.ask("/lagging 未达标", LEADER)
    assert "落后榜 · 全部指标 · 未达标" in said
    assert "共 7 项" in said
    assert "在谈" not in said
    press = Press(
        ChatRef(LEADER, "private"), 1, Sender(LEADER, "某"), "page:lagging:ba:1", town.moment
    )
    answer = town.store.write_now(lambda tx: presses.press(tx, town.desk, press))
    assert answer.screen is not None
    assert render_plain(answer.screen.text, "zh-Hans") == said


def test_without_any_threshold_it_is_said_where_one_is_given(town: Town) -> None:
    assert "“警戒线”一列" in town.ask("/lagging 未达标", LEADER)


def test_pages_are_turned_by_buttons(town: Town) -> None:
    town.ask("/lagging", LEADER)
    rows = town.store.read_now(lambda tx: tx.session.query(OutboxRow).all())
    [buttons] = unpack_keyboard(rows[-1].keyboard)
    assert [render_plain(one.label, "zh-Hans") for one in buttons] == ["1/2", "▶", "图片"]
    press = Press(ChatRef(LEADER, "private"), 1, Sender(LEADER, "某"), buttons[1].data, town.moment)
    answer = town.store.write_now(lambda tx: presses.press(tx, town.desk, press))
    assert answer.screen is not None
    shown = render_plain(answer.screen.text, "zh-Hans")
    assert shown.count("\n5. ") == 4  # all the rest are alike
    assert "\n8. " not in shown
    assert all(len(one.data.encode()) <= 64 for row in answer.screen.keyboard for one in row)


def test_a_stranger_cannot_turn_a_leaders_page(town: Town) -> None:
    press = Press(
        ChatRef(BUREAU, "supergroup"), 1, Sender(STRANGER, "某"), "page:lagging:a:2", town.moment
    )
    answer = town.store.write_now(lambda tx: presses.press(tx, town.desk, press))
    assert answer.screen is None
    assert answer.notice is not None


@pytest.mark.parametrize(
    "data",
    [
        "page:lagging:g00000000:1",
        "page:lagging:a:x",
        "page:lagging:bba:1",
        "page:",
        "page:lagging:a:-1",
    ],
)
def test_a_button_that_is_no_longer_understood_says_so(town: Town, data: str) -> None:
    press = Press(ChatRef(LEADER, "private"), 1, Sender(LEADER, "某"), data, town.moment)
    answer = town.store.write_now(lambda tx: presses.press(tx, town.desk, press))
    assert answer.notice is not None
    assert "重新查询" in render_plain(answer.notice, "zh-Hans")


def test_the_last_movement_links_to_its_message(town: Town) -> None:
    town.report("商务局", "签约落地项目", 2)
    town.ask("/lagging 签约", LEADER)
    html = town.html()[-1]
    assert '<a href="https://t.me/c/1000000001/1">上次变动 4.13</a>' in html


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


def test_a_liaison_sees_the_own_unit_and_no_other(town: Town) -> None:
    assert town.ask("/unit", LIAISON).startswith("商务局（04-13 09:00）")
    assert town.ask("/unit 商务局", LIAISON).startswith("商务局（04-13 09:00）")
    assert "科技局" not in town.ask("/unit 科技局", LIAISON)
    assert "0/10" not in town.ask("/unit 科技局", LIAISON)


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


def test_unit_says_why_it_is_red_and_what_makes_it_green(town: Town) -> None:
    town.report("商务局", "签约落地项目", 2, date(2023, 3, 20))
    town.report("商务局", "外出招商次数", 9)
    said = town.ask("/unit 商务局", LEADER).splitlines()
    assert said[1:3] == [
        "🟢 外出招商次数：9/10 次 · 90% · 快于序时 61.78 点",
        "上次变动 4.13 · 余 1 次，每 33 周需 1 次",
    ]
    assert said[3:5] == [
        "🟥 在谈项目：—/10 个 · 0%",
        "➜ 应达目标值，差 100 点，今年 14 周没有动；还没有数，报到 10 个即达标",
    ]
    assert said[5:] == [
        "🟡 签约落地项目：2/10 个 · 20%",
        "➜ 序时应达 28.22%，差 8.22 点，3 周未动（上次 3.20）；再完成 1 个即达序时"
        "；全年完成每 4 周需 1 个",
    ]


def test_who_is_exempt_is_told_no_way_to_green(town: Town) -> None:
    town.ask("/exempt 商务局 5.31 洪灾", CLERK)
    said = town.ask("/unit 商务局", LEADER)
    assert "➜" not in said
    assert "已豁免：洪灾" in said


def test_words_without_end_are_quoted_in_part(town: Town) -> None:
    said = town.ask("/zero " + "x" * 3000, LEADER)
    assert "x" * 80 + "…" in said
    assert "x" * 81 not in said


def test_units_alike_share_a_rank_and_have_not_moved(town: Town) -> None:
    """They stood alike on the board before, and do so now."""
    town.tick("2023-04-14 17:30")
    town.moment = town.moment.replace(day=17)
    said = town.ask("/indicator 签约", LEADER)
    assert [line[:2] for line in said.splitlines() if "🔴" in line] == ["1."] * 4
    assert "较上期" not in said
    town.report("科技局", "签约落地项目", 1)
    ranked = [line for line in town.ask("/indicator 签约", LEADER).splitlines() if line[1] == "."]
    assert [line[:12] for line in ranked][:2] == ["1. 🔴 商务局", "1. 🔴 北郊镇"]
    assert ranked[3].startswith("4.（较上期进 3 位） 🔴 科技局")


def test_a_figure_just_on_pace_is_level_with_it(town: Town) -> None:
    town.moment = town.moment.replace(month=12, day=31)
    town.report("商务局", "签约落地项目", 10)
    assert "10/10 个 · 100% · 与序时持平" in town.ask("/unit 商务局", LEADER)


def test_units_new_on_a_board_are_told_as_such(town: Town) -> None:
    town.report("商务局", "签约落地项目", 2)
    town.tick("2023-04-14 17:30")
    town.moment = town.moment.replace(day=17)
    town.report("商务局", "签约落地项目", -2)
    assert "\n上期不在榜：商务局" in town.ask("/zero", LEADER)
    town.tick("2023-04-21 17:30")
    assert "\n本期新上榜：商务局" in town.said(LEADERS)[-1]
    assert "（上期 4.14：3 个）" in town.said(LEADERS)[-1]
