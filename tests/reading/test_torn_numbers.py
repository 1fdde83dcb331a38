"""Numbers that a mark tears in two, and those that cannot be sure."""

import pytest

from bot.domain.reading import Outcome
from tests.reading.readers import understood


@pytest.mark.parametrize("text", ["签约1，000个", "签约500，800个", "签约两个半", "签约2.5个"])
def test_numbers_that_cannot_be_sure_are_asked(text: str) -> None:
    assert understood(text, "商务局").outcome is Outcome.ASK


@pytest.mark.parametrize(
    "said",
    [
        "土地综合整治12，000亩",
        "固投12，345.6万元",
        "固投1。5亿元",
        "固投1,2亿元",
        "固投1.5亿5000万",
        "固投12, 500万元",
        "改厕1, 042 户",
        "园区主营业务收入1,268, 000万元",
    ],
)
def test_a_measured_number_that_a_mark_tears_in_two_is_asked(said: str) -> None:
    assert understood(said, "商务局").outcome is Outcome.ASK


@pytest.mark.parametrize(
    "text", ["改厕5，完成80%", "改厕3，窨井盖5个", "优良天143天，PM10 72，三项都好"]
)
def test_numbers_of_two_things_are_not_torn(text: str) -> None:
    assert understood(text, "商务局").outcome is Outcome.RECORD
