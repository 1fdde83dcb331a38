"""A journey told with the place itself counts as one abroad, if it is told how often."""

import pytest

from bot.domain.reading import Outcome
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "words",
    [
        "赴深圳招商2次",
        "赴深圳、东莞等地开展招商活动2次",
        "前往苏州招商考察2次",
        "带队去义乌招商2趟",
        "组织到长三角开展招商2次",
    ],
)
def test_journeys_to_a_place_are_counted(words: str) -> None:
    figures = [(u.indicator, float(u.value)) for u in understood(words, "商务局").updates]
    assert figures == [("外出招商次数", 2)]


@pytest.mark.parametrize(
    "words",
    [
        "领导去上海招商了",
        "下周二去苏州招商，一共5个人",
        "深圳来我市招商2次",
        "报名：6月8日赴上海招商，商务局2人",
    ],
)
def test_a_journey_that_nobody_counted_is_none(words: str) -> None:
    assert understood(words, "商务局").outcome is Outcome.IGNORE
