"""Leaders look at who lags: worst first, narrowed, page by page."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.domain.messages import Press
from bot.domain.people import ChatRef, Sender
from bot.services import presses
from bot.texts import render_plain
from storage import office
from storage.screens import unpack_keyboard
from storage.tables import OutboxRow
from storage.transaction import Transaction
from tests.commands.people import LEADER, STRANGER
from tests.town import BUREAU, Town

pytestmark = pytest.mark.usefixtures("people")


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
