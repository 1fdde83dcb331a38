"""/trend, and the boards as pictures: what comes, in which words, and for whom."""

import struct
from datetime import date, timedelta
from typing import Any

import pytest

from bot.app.making import maker
from bot.domain.messages import Press, PressAnswer
from bot.domain.people import ChatRef, Sender
from bot.services import presses
from bot.texts import render_plain
from storage.screens import unpack_keyboard
from storage.tables import OutboxRow
from tests.commands.people import LEADER, LIAISON, STRANGER
from tests.town import FIRST_MOMENT, LEADERS, Town


@pytest.fixture(autouse=True)
def reported(town: Town, people: None) -> None:
    town.report("商务局", "签约落地项目", 2, date(2023, 3, 20))
    town.report("北郊镇", "签约落地项目", 1)


def last(town: Town) -> OutboxRow:
    rows = town.store.read_now(lambda tx: tx.session.query(OutboxRow).all())
    return rows[-1]


def buttons(town: Town) -> dict[str, str]:
    keyboard = unpack_keyboard(last(town).keyboard)
    return {render_plain(one.label, "zh-Hans"): one.data for row in keyboard for one in row}


def press(town: Town, data: str, by: int = LEADER) -> PressAnswer:
    pressed = Press(ChatRef(by, "private"), 1, Sender(by, "某"), data, town.moment)
    return town.store.write_now(lambda tx: presses.press(tx, town.desk, pressed))


async def picture(town: Town) -> tuple[int, int]:
    """The size of the picture that is to be sent last."""
    attachment: dict[str, Any] = last(town).content["attachment"]
    assert attachment["kind"] == "photo"
    made = await maker(town.store, town.desk)(attachment)
    wide, high = struct.unpack(">II", made[16:24])
    return wide, high


async def test_one_figure_of_a_unit(town: Town) -> None:
    assert town.ask("/trend 商务局 签约", LEADER).splitlines() == [
        "商务局 · 走势（04-13 09:00）",
        "🟡 签约落地项目：2/10 个 · 20%",
        "➜ 序时应达 28.22%，差 8.22 点，3 周未动（上次 3.20）；再完成 1 个即达序时"
        "；全年完成每 4 周需 1 个",
        "近 4 周 +2 个",
    ]
    assert (await picture(town))[0] == 1080
    assert buttons(town) == {}


async def test_all_figures_of_a_unit_worst_first_and_one_of_them_by_button(town: Town) -> None:
    said = town.ask("/trend 商务局", LEADER).splitlines()
    assert said[1:] == [
        "🟥 在谈项目：—/10 个 · 0% · 落后序时 100 点",
        "🔴 外出招商次数：0/10 次 · 0% · 落后序时 28.22 点",
        "🟡 签约落地项目：2/10 个 · 20% · 落后序时 8.22 点",
    ]
    small = await picture(town)
    assert list(buttons(town)) == ["在谈项目", "外出招商次数", "签约落地项目"]
    press(town, buttons(town)["外出招商次数"])
    assert "🔴 外出招商次数" in town.said(LEADER)[-1]
    assert (await picture(town))[1] < small[1]


async def test_an_indicator_over_all_units_is_summed(town: Town) -> None:
    assert town.ask("/trend 签约", LEADER).splitlines()[1] == (
        "签约落地项目：4 个单位合计 3 个，全年目标 40 个，2 个单位为零"
    )
    await picture(town)


async def test_a_level_over_all_units_is_not_summed(town: Town) -> None:
    assert "4 个单位承担，今年都还没有数" in town.ask("/trend 在谈项目", LEADER)
    for unit, value in (("商务局", 2), ("科技局", 4), ("北郊镇", 9)):
        town.report(unit, "在谈项目", value)
    said = town.ask("/trend 在谈项目", LEADER)
    assert "4 个单位中 3 个有数：最低 2，中位 4，最高 9 个" in said
    await picture(town)
    assert town.ask("/trend 商务局 在谈项目", LEADER).endswith("\n近 4 周首次报数，变动从下次起算")


async def test_without_words_a_leader_sees_the_watched_group(town: Town) -> None:
    said = town.ask("/trend", LEADER).splitlines()
    assert said[0] == "全部单位 · 走势（04-13 09:00）"
    assert [line.split("：")[0] for line in said[1:]] == [
        "外出招商次数",
        "在谈项目",
        "签约落地项目",
    ]
    await picture(town)
    press(town, buttons(town)["签约落地项目"])
    assert "合计 3 个" in town.said(LEADER)[-1]


@pytest.mark.parametrize("words", ["/trend", "/trend 商务局", "/trend 签约", "/trend 签约 商务局"])
def test_a_liaison_sees_the_own_unit(town: Town, words: str) -> None:
    assert town.ask(words, LIAISON).startswith("商务局 · 走势")


def test_and_no_other_unit(town: Town) -> None:
    assert "其他单位由领导和督办员查询" in town.ask("/trend 科技局", LIAISON)
    assert "其他单位由领导和督办员查询" in town.ask("/trend 签约", STRANGER)
    town.ask("/trend 科技局", LEADER)
    answer = press(town, next(iter(buttons(town).values())), by=LIAISON)
    assert answer.alert


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("/trend 天气", "没有找到“天气”"),
        ("/trend 商务局 天气", "没有找到“天气”"),
        ("/trend 郊镇", "是不是：北郊镇、南郊镇？"),
    ],
)
def test_what_is_not_sure_is_said(town: Town, words: str, said: str) -> None:
    assert said in town.ask(words, LEADER)


async def test_the_zero_board_as_a_picture_by_its_button(town: Town) -> None:
    town.ask("/zero", LEADER, to=LEADERS)
    data = buttons(town)["图片"]
    answer = press(town, data)
    assert answer.screen is None
    assert town.said(LEADER)[-1] == "零榜 · 招商引资三项工作"
    await picture(town)


async def test_the_page_shown_of_the_lagging_board_as_a_picture(town: Town) -> None:
    town.ask("/lagging", LEADER)
    first = buttons(town)["图片"]
    answer = press(town, buttons(town)["▶"])
    assert answer.screen is not None
    second = answer.screen.keyboard[0][-1].data
    press(town, first)
    whole = await picture(town)
    press(town, second)
    assert (await picture(town))[1] < whole[1]  # rows 9 to 12 of 12, after 1 to 8


def test_tapped_again_it_comes_once(town: Town) -> None:
    town.ask("/zero", LEADER)
    data = buttons(town)["图片"]
    press(town, data)
    press(town, data)
    assert len(town.said(LEADER)) == 2


def test_tapped_about_the_full_minute_it_comes_once(town: Town) -> None:
    town.ask("/zero", LEADER)
    data = buttons(town)["图片"]
    for second in (59, 60, 118, 119):
        town.moment = FIRST_MOMENT + timedelta(seconds=second)
        press(town, data)
    assert len(town.said(LEADER)) == 3


async def test_the_board_of_friday_has_a_picture_of_what_was_published(town: Town) -> None:
    town.tick("2023-04-14 17:30")
    data = buttons(town)["图片"]
    before = await drawn(town, data)
    town.report("科技局", "签约落地项目", 5)
    town.moment += timedelta(days=3)
    assert await drawn(town, data) == before
    town.ask("/zero", LEADER)
    assert await drawn(town, buttons(town)["图片"]) != before


async def drawn(town: Town, data: str) -> bytes:
    """The picture that a button brings."""
    press(town, data)
    attachment: dict[str, Any] = last(town).content["attachment"]
    return await maker(town.store, town.desk)(attachment)


@pytest.mark.parametrize(
    "data",
    [
        "picture",
        "picture:board:g00000000:2023-04-14",
        "picture:board:a:2023-04-14",
        "picture:board",
        "picture:zero",
        "picture:zero:a",
        "picture:lagging:a:x",
        "picture:lagging:a",
        "picture:lagging:a:9999999999",
        "picture:lagging:g00000000:1",
        "trend",
        "trend:a",
        "trend:a:00000000",
        "trend:00000000:00000000",
    ],
)
def test_a_forged_button_brings_no_picture(town: Town, data: str) -> None:
    assert press(town, data).notice is not None
    assert town.said(LEADER) == []


def test_a_picture_is_for_leaders(town: Town) -> None:
    town.ask("/zero", LEADER)
    press(town, buttons(town)["图片"], by=LIAISON)
    assert town.said(LIAISON) == []
