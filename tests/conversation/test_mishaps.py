"""What happens to an office: groups change, answers are refused, people block the bot."""

import re
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest

from bot.app.sandbox.stage import ZONE, Stage, stage
from bot.app.sandbox.telegram.errors import ApiError, too_many_requests
from bot.app.sandbox.telegram.model import Chat
from bot.app.sandbox.telegram.people import Client


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Stage]:
    async with stage(tmp_path, datetime(2023, 4, 13, 14, 30, tzinfo=ZONE)) as opened:
        yield opened


def client(here: Stage, name: str) -> Client:
    return here.cast.members[name].client


def said(here: Stage, chat: Chat) -> list[str]:
    return [one.text for one in chat.messages.values() if one.sender is here.telegram.bot]


async def test_a_group_that_becomes_a_supergroup_keeps_its_unit_and_figures(here: Stage) -> None:
    clerk, liaison = client(here, "督办员"), client(here, "科技局联络员")
    clerk.say("/invite 群 科学技术局")
    await here.settled()
    token = re.findall(r"startgroup=([\w-]+)", said(here, clerk.private)[-1])[0]
    small = here.telegram.group("科技局小群", liaison.person, supergroup=False)
    liaison.open_group_link(token, small)
    liaison.say("累计签约2个", small)
    await here.settled()
    assert said(here, small)[-1].startswith("签约落地项目 0 → 2")
    large = liaison.upgrade(small)
    await here.come_to(datetime(2023, 4, 13, 15, 0, tzinfo=ZONE))
    liaison.say("又签约1个", large)
    await here.settled()
    assert said(here, large)[-1].startswith("签约落地项目 2 → 3")


async def test_an_answer_refused_for_haste_is_said_later(here: Stage) -> None:
    liaison, chat = client(here, "商务局联络员"), here.cast.rooms["商务局"].chat
    here.telegram.faults.append(("sendMessage", too_many_requests(1)))
    liaison.say("签约2个", chat)
    await here.settled()
    assert said(here, chat) == []
    await here.come_to(datetime(2023, 4, 13, 15, 0, tzinfo=ZONE))
    assert [words.split("，")[0] for words in said(here, chat)] == ["签约落地项目 0 → 2（+2）"]


async def test_who_blocks_the_bot_stops_nobody_else(here: Stage) -> None:
    leader = client(here, "市领导")
    leader.remove_bot(leader.private)
    await here.advance(datetime(2023, 4, 14, 17, 30, tzinfo=ZONE))
    board = said(here, here.cast.rooms["领导通报群"].chat)[-1]
    assert board.startswith("零榜 · 招商引资三项工作（04-14 17:30）")
    assert said(here, leader.private) == []


async def test_a_server_in_trouble_loses_no_answer(here: Stage) -> None:
    liaison, chat = client(here, "商务局联络员"), here.cast.rooms["商务局"].chat
    here.telegram.faults.append(("sendMessage", ApiError(502, "Bad Gateway")))
    liaison.say("签约2个", chat)
    await here.settled()
    assert said(here, chat) == []
    await here.come_to(datetime(2023, 4, 13, 15, 0, tzinfo=ZONE))
    assert said(here, chat)[-1].startswith("签约落地项目 0 → 2")
