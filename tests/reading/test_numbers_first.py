"""Numbers before their names, and figures put right in the clause behind them."""

import pytest

from bot.domain.reading import Op
from tests.reading.readers import understood


def told(text: str) -> list[tuple[str, float]]:
    return [(u.indicator, float(u.value)) for u in understood(text, "商务局").updates]


@pytest.mark.parametrize(
    "text",
    ["今天3个签约和2个开工", "今天3个签约2个开工", "今天3个签约，2个开工", "签约3个开工2个"],
)
def test_each_number_is_of_its_own_name(text: str) -> None:
    assert told(text) == [("签约落地项目", 3), ("开工项目", 2)]


@pytest.mark.parametrize(
    "text",
    [
        "更正一下，上周报的签约21个，应为12个",
        "上周报的签约21个，应为12个",
        "昨天上报的签约21个应为12个",
    ],
)
def test_what_was_reported_is_put_right_by_what_follows(text: str) -> None:
    reading = understood(text, "商务局")
    assert [(u.op, float(u.value)) for u in reading.updates] == [(Op.CORRECT, 12)]
    assert reading.problems == ()
