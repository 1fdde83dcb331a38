"""The end of the year before it has come, when it is there, and in other words."""

import pytest

from bot.domain.reading import Op
from tests.reading.readers import understood


def told(text: str, sent_at: str = "2023-11-08T10:00:00+08:00") -> list[float]:
    reading = understood(text, "新桥镇", sent_at)
    assert reading.problems == ()
    return [float(u.value) for u in reading.updates]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("开工2个，年底竣工1个", [2]),
        ("年底竣工项目2个", []),
        ("今年底竣工项目2个", []),
        ("年末竣工2个", []),
        ("年底改厕完成120户没问题", []),
        ("改厕310户，年底320户", [310]),
        ("到年底，签约3个", []),
    ],
)
def test_what_is_told_of_the_end_of_the_year_before_it_comes_is_a_plan(
    text: str, values: list[float]
) -> None:
    assert told(text) == values


@pytest.mark.parametrize(
    "text",
    [
        "截至年底累计改厕310户",
        "年底考核，改厕310户",
        "临近年底，改厕310户",
        "年底了，改厕310户",
        "去年底改厕310户",
        "2022年底改厕310户",
        "距年底还有53天，改厕310户",
    ],
)
def test_what_has_been_done_about_that_time_counts(text: str) -> None:
    assert told(text) == [310]


def test_the_end_of_the_year_that_has_come_is_days() -> None:
    assert told("年底竣工2个", "2023-12-29T10:00:00+08:00") == [2]
    (figure,) = understood("年底在谈2个", "新桥镇", "2024-01-04T10:00:00+08:00").updates
    assert (figure.op, figure.as_of.isoformat()) == (Op.SET, "2023-12-31")
