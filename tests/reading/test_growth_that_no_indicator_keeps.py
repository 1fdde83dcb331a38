"""The growth of a thing whose growth no indicator keeps is no figure, however it is told."""

import pytest

from tests.reading.readers import understood


def told(text: str) -> list[tuple[str, str, float]]:
    reading = understood(text, "商务局")
    assert reading.problems == ()
    return [(u.indicator, u.measure.value, float(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    "text",
    [
        "外贸进出口总额增速较上月提高0.8个百分点，达到4.7%",
        "外贸进出口总额增速目标7.5%，目前7.9%",
        "外贸进出口总额增速7.5%，目前7.9%",
        "外贸进出口总额增速：目标7.5%，目前7.9%",
        "外贸进出口总额的增速上个月7.5%，这个月7.9%",
        "利用外资增长率提高0.8个点，达到4.7%",
        "利用外资增幅较上月回落0.8个点，为4.7%",
        "签约增速较上月提高0.8个百分点，达到4.7%",
        "外贸进出口总额增速由7.1%提高到7.9%，其中10月9%",
    ],
)
def test_a_level_behind_a_change_of_growth_is_no_completion(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "外贸进出口总额增速7.5%，完成12亿元，占全年任务的60%",
            [
                ("外贸进出口总额", "actual", 12.0),
                ("外贸进出口总额", "completion", 60.0),
            ],
        ),
        (
            "外贸进出口总额增速7.5%，完成全年目标的60%",
            [("外贸进出口总额", "completion", 60.0)],
        ),
        (
            "外贸进出口总额12亿元，同比增长7.5%，完成率60%",
            [
                ("外贸进出口总额", "actual", 12.0),
                ("外贸进出口总额", "completion", 60.0),
            ],
        ),
        (
            "固投增速较上月提高0.8个百分点，达到4.7%",
            [("固定资产投资增速", "actual", 4.7)],
        ),
    ],
)
def test_what_else_is_told_beside_it_is_read(
    text: str, figures: list[tuple[str, str, float]]
) -> None:
    assert told(text) == figures
