"""A zero of so many works without a name is one of nothing in particular (contract: Zero)."""

import pytest

from bot.domain.reading import ANY_INDICATOR, Op
from tests.reading.readers import understood

_NOTHING = [(ANY_INDICATOR, Op.ADD, "0")]


@pytest.mark.parametrize("text", ["三项工作均为零", "三项工作均为0", "三项工作都是零"])
def test_said_to_the_bot_it_is_no_progress_at_all(text: str) -> None:
    reading = understood(text, addressed=True)
    assert [(u.indicator, u.op, str(u.value)) for u in reading.updates] == _NOTHING


@pytest.mark.parametrize("text", ["商务局三项工作均为零", "本周三项工作均为零"])
def test_so_it_is_of_a_unit_or_a_stretch_that_is_named(text: str) -> None:
    assert [u.indicator for u in understood(text).updates] == [ANY_INDICATOR]


@pytest.mark.parametrize("text", ["三项工作均为零", "65个单位三项工作均为零"])
def test_said_into_a_group_of_nobody_it_is_talk(text: str) -> None:
    assert understood(text).updates == ()
