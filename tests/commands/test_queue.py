"""Clerks work off what nobody answered."""

from datetime import timedelta

import pytest

from bot.domain.messages import Press, PressAnswer
from bot.domain.people import ChatRef, Sender
from bot.services import presses
from bot.texts import render_plain
from storage.screens import unpack_keyboard
from storage.tables import OutboxRow
from tests.commands.people import CLERK, LIAISON
from tests.town import BUREAU, Town

pytestmark = pytest.mark.usefixtures("people")


def queue_buttons(town: Town) -> dict[str, str]:
    rows = town.store.read_now(lambda tx: tx.session.query(OutboxRow).all())
    keyboard = unpack_keyboard(rows[-1].keyboard)
    return {render_plain(one.label, "zh-Hans"): one.data for row in keyboard for one in row}


def press(town: Town, data: str, by: int = CLERK) -> PressAnswer:
    pressed = Press(ChatRef(by, "private"), 1, Sender(by, "某"), data, town.moment)
    return town.store.write_now(lambda tx: presses.press(tx, town.desk, pressed))


def lapse(town: Town, words: str) -> None:
    town.say(words, LIAISON, BUREAU)
    town.tick(f"{town.moment + timedelta(days=1, hours=1):%Y-%m-%d %H:%M}")


def test_what_nobody_answered_waits_for_the_clerk_who_records_it(town: Town) -> None:
    assert town.ask("/queue", CLERK) == "没有等待处理的消息。"
    lapse(town, "小牛科技项目今日签约")
    said = town.ask("/queue", CLERK)
    assert "小牛科技项目今日签约" in said
    guess, data = next(iter(queue_buttons(town).items()))
    assert "1" in guess
    answer = press(town, data)
    assert answer.notice is not None
    assert render_plain(answer.notice, "zh-Hans") == "已记录。"
    assert "签约落地项目：共 1" in town.ask("/zero", CLERK)
    assert town.ask("/queue", CLERK) == "没有等待处理的消息。"
    press(town, data)
    assert "签约落地项目：共 1 个\n" in town.ask("/zero", CLERK) + "\n"


def test_a_number_in_reply_to_the_queue_is_recorded_and_the_next_one_shown(town: Town) -> None:
    lapse(town, "签约若干个")
    lapse(town, "小牛科技项目今日签约")
    assert "请回复本条，写上准确的数" in town.ask("/queue", CLERK)
    said = town.reply("2", CLERK, CLERK)
    assert "已记录。" in said
    assert "小牛科技项目今日签约" in said
    assert "签约落地项目 0 → 2" in town.said(BUREAU)[-1]
    assert "已记录。\n没有等待处理的消息。" in town.reply("1", CLERK, CLERK)
    assert "签约落地项目：共 3" in town.ask("/zero", CLERK)


def test_a_reply_after_turning_the_page_is_about_what_is_shown(town: Town) -> None:
    lapse(town, "签约若干个")
    lapse(town, "在谈项目若干个")
    town.ask("/queue", CLERK)
    town.press("▶", CLERK, CLERK)
    town.reply("7", CLERK, CLERK)
    assert "在谈项目 7" in town.said(BUREAU)[-1]


def test_a_reply_to_the_queue_that_is_no_answer_is_told_so(town: Town) -> None:
    lapse(town, "签约若干个")
    town.ask("/queue", CLERK)
    assert "读不出来" in town.reply("问问他们", CLERK, CLERK)
    assert "已记录。" in town.reply("2", CLERK, CLERK)


def test_a_reply_to_the_queue_that_was_edited_changes_the_figure(town: Town) -> None:
    lapse(town, "签约若干个")
    town.ask("/queue", CLERK)
    town.reply("2", CLERK, CLERK)
    said = town.edit("3")
    assert "2 → 3" in said


def test_what_is_no_report_after_all_is_put_aside(town: Town) -> None:
    lapse(town, "小牛科技项目今日签约")
    town.ask("/queue", CLERK)
    press(town, queue_buttons(town)["不记"])
    assert town.ask("/queue", CLERK) == "没有等待处理的消息。"
    assert "签约落地项目：共 0" in town.ask("/zero", CLERK)


def test_the_queue_is_paged(town: Town) -> None:
    lapse(town, "小牛科技项目今日签约")
    lapse(town, "大象物流项目今日签约")
    town.ask("/queue", CLERK)
    answer = press(town, queue_buttons(town)["▶"])
    assert answer.screen is not None
    assert "大象物流" in render_plain(answer.screen.text, "zh-Hans")


@pytest.mark.parametrize(
    "data", ["queue:", "queue:show:x", "queue:9999999999999999:0", "queue:7:0"]
)
def test_a_button_of_the_queue_that_is_over_changes_nothing(town: Town, data: str) -> None:
    assert press(town, data).notice is not None


def test_nobody_but_a_clerk_works_the_queue(town: Town) -> None:
    lapse(town, "小牛科技项目今日签约")
    town.ask("/queue", CLERK)
    answer = press(town, next(iter(queue_buttons(town).values())), by=LIAISON)
    assert answer.alert
    assert "小牛" in town.ask("/queue", CLERK)
