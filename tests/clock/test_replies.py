"""What is replied to a reminder: bare numbers, nothing, later, on leave."""

import pytest

from bot.domain.people import Part
from tests.town import BUREAU, CLERKS, TOWNS, Town

LIAISON, TOWN_LIAISON, STRANGER = 51, 52, 53
FRIDAY_10, FRIDAY_16 = "2023-04-14 10:00", "2023-04-14 16:00"


@pytest.fixture(autouse=True)
def reminded(town: Town) -> None:
    town.person(LIAISON, Part.LIAISON, "商务局")
    town.person(TOWN_LIAISON, Part.LIAISON, "北郊镇")
    town.tick(FRIDAY_10)


def test_bare_numbers_answer_in_the_order_asked(town: Town) -> None:
    said = town.reply("3/5/1", LIAISON, BUREAU)
    for figure in ("外出招商次数", "在谈项目", "签约落地项目"):
        assert figure in said
    town.tick(FRIDAY_16)
    assert not any("再次提醒" in text for text in town.said(BUREAU))


def test_nothing_is_zero_for_each(town: Town) -> None:
    town.reply("无", LIAISON, BUREAU)
    town.tick(FRIDAY_16)
    assert not any("再次提醒" in text for text in town.said(BUREAU))


def test_in_a_group_the_reply_speaks_for_the_sender_s_own_unit(town: Town) -> None:
    town.reply("3/5/1", TOWN_LIAISON, TOWNS)
    town.tick(FRIDAY_16)
    [second] = [text for text in town.said(TOWNS) if "再次提醒" in text]
    assert "南郊镇" in second
    assert "北郊镇" not in second


def test_until_the_promised_hour_nobody_asks_again(town: Town) -> None:
    assert town.reply("17点前报", LIAISON, BUREAU) == "好的,04-14 17:00 前等您的数。"
    town.tick(FRIDAY_16)
    assert not any("再次提醒" in text for text in town.said(BUREAU))


def test_after_the_promised_hour_it_is_asked_again(town: Town) -> None:
    town.reply("11点前报", LIAISON, BUREAU)
    town.tick(FRIDAY_16)
    assert any("再次提醒" in text for text in town.said(BUREAU))


def test_on_leave_is_left_in_peace_this_week_and_told_to_the_clerks(town: Town) -> None:
    assert town.reply("请假", LIAISON, BUREAU).startswith("好的,本周不再催报。")
    assert any("商务局" in text and "请假" in text for text in town.said(CLERKS))
    town.tick(FRIDAY_16)
    assert not any("再次提醒" in text for text in town.said(BUREAU))
    town.tick("2023-04-21 10:00")
    assert any("4.17—4.23" in text for text in town.said(BUREAU))


def test_a_stranger_excuses_nobody(town: Town) -> None:
    town.reply("请假", STRANGER, BUREAU)
    town.tick(FRIDAY_16)
    assert any("再次提醒" in text for text in town.said(BUREAU))
