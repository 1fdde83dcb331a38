"""What is the clerks' alone: its right, its help, and exempting."""

from datetime import date

import pytest

from bot.services.commands.answering import COMMANDS
from bot.services.commands.asking import Right
from bot.services.commands.decisions import day_in
from tests.commands.people import CLERK, LIAISON
from tests.town import BUREAU, LEADERS, Town

pytestmark = pytest.mark.usefixtures("people")


@pytest.mark.parametrize(
    "words", ["/invite 科技局", "/part 科技局", "/queue", "/recognise 商务局 签约 1", "/exempt"]
)
def test_what_is_the_clerks_is_refused_to_others(town: Town, words: str) -> None:
    assert town.ask(words, LIAISON) == "这件事由督办员办理。"
    assert town.ask(words, LIAISON, to=LEADERS) == "这件事由督办员办理。"


def test_near_names_are_told_with_the_usage_of_the_command(town: Town) -> None:
    said = town.ask("/invite 不存在", CLERK)
    assert said.startswith("没有找到单位“不存在”。")
    assert "用法：/invite 商务局" in said
    assert "是不是：北郊镇、南郊镇？" in town.ask("/recognise 郊镇 签约 2", CLERK)
    assert "用法（在群里发）：/part 商务局" in town.ask("/part 不存在", CLERK, to=BUREAU)


def test_the_clerks_help_names_every_command_of_theirs(town: Town) -> None:
    said = town.ask("/help", CLERK)
    for name, entry in COMMANDS.items():
        if entry.right is Right.CLERKS:
            assert f"/{name}" in said


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
