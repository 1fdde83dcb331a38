"""A figure said not to have changed is the total; another thing that has not is nothing."""

import pytest

from bot.domain.reading import Op, Outcome
from tests.reading.readers import understood


def figures(text: str) -> list[tuple[str, Op, int]]:
    reading = understood(text, "民政局")
    assert reading.problems == ()
    return [(u.indicator, u.op, int(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    "text",
    ["签约5个，不变", "签约5个保持不变", "签约5个，没变", "签约5个（不变）", "签约5个不变"],
)
def test_it_is_the_total(text: str) -> None:
    assert figures(text) == [("签约落地项目", Op.SET, 5)]


@pytest.mark.parametrize("text", ["签约保持不变", "签约数不变"])
def test_an_indicator_that_has_not_changed_has_not_moved(text: str) -> None:
    assert figures(text) == [("签约落地项目", Op.ADD, 0)]


@pytest.mark.parametrize(
    "text",
    [
        "签约5个，力度保持不变",
        "签约5个，政策没有变化",
        "签约5个，时间不变",
        "签约5个，不变价增长3%",
    ],
)
def test_other_things_that_have_not_changed_are_nothing(text: str) -> None:
    assert figures(text) == [("签约落地项目", Op.ADD, 5)]


@pytest.mark.parametrize("text", ["会议时间不变", "地点不变", "力度保持不变"])
def test_chatter_of_what_has_not_changed_is_no_report(text: str) -> None:
    assert understood(text, "民政局").outcome is Outcome.IGNORE


def test_in_a_correction_what_has_not_changed_stays_as_it_was_told() -> None:
    text = "更正：本周走访企业6家（原报8家），解决问题不变"
    assert figures(text) == [("走访企业", Op.CORRECT, 6)]
