"""Units that are said to have reported, and units that somebody goes to."""

import pytest

from tests.reading.readers import understood


def units(text: str, unit: str | None = "商务局") -> list[tuple[str, float]]:
    return [(u.unit, float(u.value)) for u in understood(text, unit).updates]


@pytest.mark.parametrize(
    "text",
    [
        "据高寺镇报：签约1个",
        "据高寺镇上报，签约1个",
        "刚接到高寺镇电话，签约1个",
        "接高寺镇来电，签约1个",
        "接高寺镇报告，签约1个",
        "收到高寺镇报送，签约1个",
    ],
)
def test_who_reported_is_the_subject(text: str) -> None:
    assert units(text) == [("高寺镇", 1)]


@pytest.mark.parametrize(
    "text",
    [
        "接到高寺镇电话，我局签约1个",
        "据统计局反馈，签约1个",
        "前往高寺镇签约1个",
        "今天前往高寺镇、贾楼镇签约1个",
        "下沉高寺镇签约1个",
        "帮扶高寺镇签约1个",
        "赶赴高寺镇签约1个",
    ],
)
def test_who_was_gone_to_has_nothing_of_it(text: str) -> None:
    assert units(text) == [("商务局", 1)]


def test_a_town_that_goes_down_itself_is_the_subject() -> None:
    assert units("高寺镇下沉走访企业12家") == [("高寺镇", 12)]
