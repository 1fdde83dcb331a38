"""Replies to a reminder that are no figures."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.services.clock.promises import Leave, Promise, promise_in

NOW = datetime(2023, 4, 14, 10, 5, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("17点前报", "2023-04-14 17:00"),
        ("17:30前报", "2023-04-14 17:30"),
        ("下午5点前报", "2023-04-14 17:00"),
        ("5点前报", "2023-04-14 17:00"),
        ("五点半之前上报。", "2023-04-14 17:30"),
        ("十七点前报", "2023-04-14 17:00"),
        ("二十点前報", "2023-04-14 20:00"),
        ("11点前交", "2023-04-14 11:00"),
        ("明天上午9点前补报", "2023-04-15 09:00"),
        ("晚点报", "2023-04-14 12:05"),
        ("稍后再报", "2023-04-14 12:05"),
    ],
)
def test_a_promise_names_its_hour(words: str, until: str) -> None:
    expected = datetime.fromisoformat(until).replace(tzinfo=NOW.tzinfo)
    assert promise_in(words, NOW) == Promise(expected)


@pytest.mark.parametrize("words", ["请假", "联络员休假", "今日請假"])
def test_leave_is_leave(words: str) -> None:
    assert promise_in(words, NOW) == Leave()


@pytest.mark.parametrize(
    "words",
    [
        "",
        "3/5/0",
        "无",
        "17",
        "本周签约2个,总投资3.5亿元",
        "25点前报",
        "17点开会",
        "签约2个,剩下的17点前报",
        "十点前报" * 10,
    ],
)
def test_figures_and_talk_are_no_promise(words: str) -> None:
    assert promise_in(words, NOW) is None
