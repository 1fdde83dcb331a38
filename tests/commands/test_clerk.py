"""What clerks do by command: invite, bind, recognise, return, exempt, work off the queue."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from bot.domain.messages import Press, PressAnswer
from bot.domain.people import ChatPart, ChatRef, Part, Sender
from bot.services import presses
from bot.services.commands.answering import COMMANDS
from bot.services.commands.asking import Right
from bot.services.commands.binding import Wanted, wanted
from bot.services.commands.decisions import amount, day_in
from bot.texts import render_plain
from storage.screens import unpack_keyboard
from storage.tables import OutboxRow
from tests.town import BUREAU, CLERKS, GROUP, LEADERS, Town, catalogue

CLERK, LIAISON, NEWCOMER = 61, 62, 63


@pytest.fixture(autouse=True)
def people(town: Town) -> None:
    town.person(CLERK, Part.CLERK)
    town.person(LIAISON, Part.LIAISON, "商务局")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("商务局", Wanted(part=Part.LIAISON, units=("商务局",))),
        ("商务局 科技局", Wanted(part=Part.LIAISON, units=("商务局", "科技局"))),
        ("商务局 分管", Wanted(part=Part.DEPUTY, units=("商务局",))),
        ("主要 商务局", Wanted(part=Part.HEAD, units=("商务局",))),
        ("群 商务局", Wanted(chat_part=ChatPart.UNIT, units=("商务局",))),
        ("群 北郊镇 南郊镇", Wanted(chat_part=ChatPart.GROUP, units=("北郊镇", "南郊镇"))),
        ("领导", Wanted(part=Part.LEADER)),
        ("督办员", Wanted(part=Part.CLERK)),
        ("领导群", Wanted(chat_part=ChatPart.LEADERS)),
        ("督办群", Wanted(chat_part=ChatPart.CLERKS)),
        ("财政局", Wanted(unknown="财政局")),
        ("", Wanted()),
        ("群", Wanted()),
    ],
)
def test_an_invitation_says_whom_it_binds(words: str, expected: Wanted) -> None:
    assert wanted(tuple(words.split()), catalogue()) == expected


def test_a_link_makes_a_liaison(town: Town) -> None:
    said = town.ask("/invite 科技局", CLERK)
    assert "科技局 联络员的邀请链接" in said
    token = said.split("start=")[1].split()[0]
    town.ask(f"/start {token}", NEWCOMER)
    assert town.ask("/me", NEWCOMER) == "您的身份：\n联络员：科技局"


def test_a_link_binds_a_group(town: Town) -> None:
    said = town.ask("/invite 群 科技局", CLERK)
    token = said.split("startgroup=")[1].split()[0]
    new_group = -1001000000009
    town.ask(f"/start {token}", CLERK, to=new_group)
    assert town.ask("/part", CLERK, to=new_group) == "本群是：单位群 科技局"


def test_links_are_not_shown_in_units_groups(town: Town) -> None:
    assert "t.me" not in town.ask("/invite 科技局", CLERK, to=BUREAU)
    assert "t.me" in town.ask("/invite 科技局", CLERK, to=CLERKS)


@pytest.mark.parametrize(
    "words", ["/invite 科技局", "/part 科技局", "/queue", "/recognise 商务局 签约 1", "/exempt"]
)
def test_what_is_the_clerks_is_refused_to_others(town: Town, words: str) -> None:
    assert town.ask(words, LIAISON) == "这件事由督办员办理。"
    assert town.ask(words, LIAISON, to=LEADERS) == "这件事由督办员办理。"


def test_a_chat_is_given_its_part(town: Town) -> None:
    assert town.ask("/part", CLERK, to=LEADERS) == "本群是：领导群 "
    assert town.ask("/part 北郊镇 科技局", CLERK, to=BUREAU).startswith("本群是：多单位群 ")
    assert town.ask("/part 督办群", CLERK, to=BUREAU) == "本群是：督办群 "
    assert "用法" in town.ask("/part 领导", CLERK, to=BUREAU)


def test_no_more_is_recognised_than_was_reported(town: Town) -> None:
    assert town.ask("/recognise 商务局 签约 5", CLERK) == (
        "未认定：商务局 签约落地项目 今年报了 0 个，已认定 0 个，再认定 5 个就超过所报的数。"
        "请先由单位补报或督办员代报，再认定。"
    )
    town.report("商务局", "签约落地项目", 3)
    assert "已认定" in town.ask("/recognise 商务局 签约 2", CLERK)
    assert "今年报了 3 个，已认定 2 个，再认定 2 个" in town.ask("/recognise 商务局 签约 2", CLERK)
    assert "已认定" in town.ask("/recognise 商务局 签约 1", CLERK)


def test_recognised_stands_beside_reported(town: Town) -> None:
    town.report("商务局", "签约落地项目", 3)
    assert (
        town.ask("/recognise 商务局 签约 2 合同已核", CLERK) == "已认定：商务局 签约落地项目 2 个"
    )
    assert "签约落地项目：共 3 个，认定 2 个" in town.ask(f"/zero {GROUP}", CLERK)


def test_a_returned_figure_stays_reported_and_its_sender_is_told_why(town: Town) -> None:
    town.say("累计签约3个", LIAISON, BUREAU)
    said = town.ask("/return 商务局 签约 1 无合同", CLERK)
    assert "已退回：商务局 签约落地项目 1 个。原因：无合同" in said
    assert "督办退回 商务局 签约落地项目 1 个，原因：无合同" in town.said(BUREAU)[-1]
    assert "签约落地项目：共 3 个\n" in town.ask("/zero", CLERK)


def test_no_more_is_returned_than_was_reported(town: Town) -> None:
    town.say("累计签约2个", LIAISON, BUREAU)
    before = len(town.said(BUREAU))
    assert town.ask("/return 商务局 签约落地项目 50 太多", CLERK) == (
        "未退回：商务局 签约落地项目 今年报了 2 个，退不了 50 个。"
    )
    assert len(town.said(BUREAU)) == before


def test_what_is_returned_is_recognised_no_more_until_it_is_again(town: Town) -> None:
    town.say("累计签约3个", LIAISON, BUREAU)
    town.ask("/recognise 商务局 签约 3", CLERK)
    said = town.ask("/return 商务局 签约 1 无合同", CLERK)
    assert said.endswith("已退回：商务局 签约落地项目 1 个。原因：无合同。认定 3 → 2 个")
    assert "共 3 个，认定 2 个" in town.ask("/zero", CLERK)
    assert "重新认定" in town.said(BUREAU)[-1]
    assert "已认定" in town.ask("/recognise 商务局 签约 1 补了合同", CLERK)
    assert "共 3 个，认定 3 个" in town.ask("/zero", CLERK)


def test_a_return_of_what_was_not_recognised_leaves_the_recognised(town: Town) -> None:
    town.say("累计签约3个", LIAISON, BUREAU)
    town.ask("/recognise 商务局 签约 2", CLERK)
    assert town.ask("/return 商务局 签约 1 无合同", CLERK).endswith("1 个。原因：无合同")
    assert "共 3 个，认定 2 个" in town.ask("/zero", CLERK)


@pytest.mark.parametrize("name", ["recognise", "return"])
@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("不存在局 签约 2 无", "没有找到单位“不存在局”"),
        ("商务 签约 0.5 无", "“0.5”不行：签约落地项目按个计，要写整数。"),
        ("商务局 签约 -1 无", "“-1”不行：要写大于 0 的数。"),
        ("商务局 签约 0 无", "“0”不行：要写大于 0 的数。"),
        ("商务局 签约 两 无", "“两”不行：要写大于 0 的数。"),
        ("商务局 工业 2 无", "没有找到指标“工业”"),
        ("商务局", "还缺指标。"),
        ("商务局 签约", "还缺数。"),
        ("", "还缺单位。"),
    ],
)
def test_what_cannot_be_recognised_or_returned_is_refused_with_the_reason(
    town: Town, name: str, words: str, reason: str
) -> None:
    said = town.ask(f"/{name} {words}", CLERK)
    assert said.startswith(reason)
    assert f"用法：/{name} 商务局 签约落地项目" in said


def test_near_names_are_told_with_the_usage_of_the_command(town: Town) -> None:
    said = town.ask("/invite 不存在", CLERK)
    assert said.startswith("没有找到单位“不存在”。")
    assert "用法：/invite 商务局" in said
    assert "是不是：北郊镇、南郊镇？" in town.ask("/recognise 郊镇 签约 2", CLERK)
    assert "用法（在群里发）：/part 商务局" in town.ask("/part 不存在", CLERK, to=BUREAU)


def test_in_private_part_says_where_it_is_sent(town: Town) -> None:
    assert town.ask("/part", CLERK).startswith("这里是私聊，没有群可设。\n用法（在群里发）：/part")


def test_the_clerks_help_names_every_command_of_theirs(town: Town) -> None:
    said = town.ask("/help", CLERK)
    for name, entry in COMMANDS.items():
        if entry.right is Right.CLERKS:
            assert f"/{name}" in said


def test_a_return_without_a_reason_is_none(town: Town) -> None:
    assert "退回原因（必须写）" in town.ask("/return 商务局 签约 1", CLERK)


def test_who_is_exempt_is_neither_reminded_nor_red(town: Town) -> None:
    assert "至 5.31" in town.ask("/exempt 商务局 5月31日 洪灾", CLERK)
    town.tick("2023-04-14 10:00")
    assert town.said(BUREAU) == []
    assert "⚪ 商务局" in town.ask("/lagging 签约", CLERK)
    assert "共 4 项：深红 0 · 红 3 · 黄 0 · 绿 0 · 豁免 1" in town.ask("/lagging 签约", CLERK)
    assert "其中豁免 1 个：商务局（洪灾）" in town.ask("/zero", CLERK)
    assert "已豁免：洪灾" in town.ask("/lagging 签约", CLERK)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("", "还缺单位。"),
        ("商务局", "还缺日期。"),
        ("商务局 签约", "还缺日期。"),
        ("商务局 5.31", "还缺原因。"),
        ("商务局 2.30 雨", "“2.30”不是日期，应写成 5.31 这样。"),
        ("商务局 13.45 雨", "“13.45”不是日期，应写成 5.31 这样。"),
        ("商务局 签约 13.45 雨", "“13.45”不是日期，应写成 5.31 这样。"),
        ("天气局 5.31 雨", "没有找到单位“天气局”。"),
    ],
)
def test_an_exemption_needs_unit_day_and_reason(town: Town, words: str, reason: str) -> None:
    said = town.ask(f"/exempt {words}", CLERK)
    assert said.startswith(reason)
    assert "用法：/exempt 商务局 5.31 原因" in said


def test_an_exemption_does_not_end_in_the_past(town: Town) -> None:
    assert town.ask("/exempt 商务局 4.12 雨", CLERK).startswith(
        "4.12 已经过去，豁免要到今天或以后。"
    )
    assert town.ask("/exempt 商务局 4.13 雨", CLERK).startswith("已豁免")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("2", Decimal(2)),
        ("3.5", Decimal("3.5")),
        ("0", None),
        ("-1", None),
        ("NaN", None),
        ("Infinity", None),
        ("1E999", None),
        ("1" * 16, None),
        ("两", None),
    ],
)
def test_an_amount_is_a_plain_positive_number(word: str, expected: Decimal | None) -> None:
    assert amount(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("2024-05-31", date(2024, 5, 31)),
        ("5.31", date(2023, 5, 31)),
        ("5月31日", date(2023, 5, 31)),
        ("5-31", date(2023, 5, 31)),
        ("2.30", None),
        ("明天", None),
    ],
)
def test_a_day_is_read_as_people_write_it(word: str, expected: date | None) -> None:
    assert day_in(word, date(2023, 4, 13)) == expected


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
