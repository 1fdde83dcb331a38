"""Clerks invite people and give chats their part."""

import pytest

from bot.domain.people import ChatPart, Part
from bot.services.commands.binding import Wanted, wanted
from tests.commands.people import CLERK
from tests.town import BUREAU, CLERKS, LEADERS, Town, catalogue

pytestmark = pytest.mark.usefixtures("people")
NEWCOMER = 63


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


def test_a_chat_is_given_its_part(town: Town) -> None:
    assert town.ask("/part", CLERK, to=LEADERS) == "本群是：领导群 "
    assert town.ask("/part 北郊镇 科技局", CLERK, to=BUREAU).startswith("本群是：多单位群 ")
    assert town.ask("/part 督办群", CLERK, to=BUREAU) == "本群是：督办群 "
    assert "用法" in town.ask("/part 领导", CLERK, to=BUREAU)


def test_in_private_part_says_where_it_is_sent(town: Town) -> None:
    assert town.ask("/part", CLERK).startswith("这里是私聊，没有群可设。\n用法（在群里发）：/part")
