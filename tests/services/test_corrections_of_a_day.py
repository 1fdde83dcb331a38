"""A correction that names a day means that day's figure, and not silently the one sent last."""

from datetime import timedelta

import pytest

from tests.services.office import GROUP, LIAISON, Town


@pytest.fixture(autouse=True)
def two_days(town: Town) -> None:
    """On the 13th two were signed, on the 14th five; it is the 15th."""
    town.say("今天签约2个", LIAISON, GROUP)
    town.now += timedelta(days=1)
    town.say("今天签约5个", LIAISON, GROUP)
    town.now += timedelta(days=1)


@pytest.mark.parametrize(
    "words", ["更正：4月13日签约是1个", "前天报的签约应为1个", "4月13日报的签约有误，应为1个"]
)
def test_the_figure_of_the_day_named_is_offered_and_corrected(town: Town, words: str) -> None:
    said = town.say(words, LIAISON, GROUP)
    assert "最近一次报的是 4.14 的 5" in said
    assert "[4.13 2 → 1] [4.14 5 → 1] [不记]" in said
    assert town.value("商务局") == 7
    town.press("4.13 2 → 1", LIAISON, GROUP)
    assert town.value("商务局") == 6


def test_or_the_one_sent_last_after_all(town: Town) -> None:
    town.say("更正：4月13日签约是1个", LIAISON, GROUP)
    town.press("4.14 5 → 1", LIAISON, GROUP)
    assert town.value("商务局") == 3


@pytest.mark.parametrize(
    "words",
    [
        "昨天报的签约应为1个",
        "昨天下午报的签约应为1个",
        "更正：4月14日签约是1个",
        "更正：昨天签约应为1个",
        "更正：本周签约应为1个",
        "更正：签约应为1个",
        "4月14日报的签约5个有误，应为1个",
    ],
)
def test_nothing_is_asked_where_the_last_figure_is_of_the_day_named(town: Town, words: str) -> None:
    assert "7 → 3" in town.say(words, LIAISON, GROUP)


@pytest.mark.parametrize("words", ["更正：4月11日签约是1个", "今天报的签约应为1个"])
def test_a_day_without_a_figure_is_asked_about(town: Town, words: str) -> None:
    said = town.say(words, LIAISON, GROUP)
    assert "[4.14 5 → 1] [不记]" in said
    assert "请直接编辑那条消息" in said
    assert town.value("商务局") == 7


def test_so_is_a_day_of_two_figures(town: Town) -> None:
    town.say("4月13日又签约3个", LIAISON, GROUP)
    town.say("今天签约4个", LIAISON, GROUP)
    said = town.say("更正：4月13日签约是1个", LIAISON, GROUP)
    assert "[4.15 4 → 1] [不记]" in said


def test_a_value_that_tells_it_alone_needs_no_question(town: Town) -> None:
    assert "7 → 6" in town.say("4月13日报的签约2个有误，应为1个", LIAISON, GROUP)
