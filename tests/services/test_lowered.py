"""A stretch that would bring the total down is asked about before it is stored."""

import pytest

from tests.services.office import Town


def test_a_week_of_which_more_was_said_in_parts_is_asked_about(town: Town) -> None:
    town.say("新签约2个")
    town.say("又签约1个")
    said = town.say("本周签约2个")
    assert "截至 4.13 累计由 3 降到 2" in said
    assert town.value("商务局") == 3


@pytest.mark.parametrize(("label", "value"), [("照记 1 个", 1), ("是新增 1 个", 3), ("不记", 2)])
def test_it_may_stand_or_be_one_more(town: Town, label: str, value: int) -> None:
    town.say("新签约2个")
    town.say("今天又签约1个")
    town.press(label)
    assert town.value("商务局") == value


def test_a_month_that_is_less_than_its_week_is_asked_about(town: Town) -> None:
    town.say("本周签约3个")
    assert "由 3 降到 2" in town.say("本月签约2个")
    assert "由 3 降到 0" in town.say("本月签约无进展")
    assert town.value("商务局") == 3


def test_a_week_that_says_the_parts_again_is_not(town: Town) -> None:
    town.say("新签约2个")
    assert "怎么记" not in town.say("本周签约2个")
    assert "怎么记" not in town.say("本周签约3个")
    assert town.value("商务局") == 3
