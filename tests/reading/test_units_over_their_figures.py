"""Units that head their figures: in brackets, and with days and a name before a colon."""

import pytest

from tests.reading.readers import understood


def told(text: str, unit: str | None) -> list[tuple[str, str, str]]:
    reading = understood(text, unit)
    assert reading.problems == ()
    return [(u.unit, u.indicator, str(u.value)) for u in reading.updates]


@pytest.mark.parametrize("divider", ["\n", "。", "；\n", "；"])
def test_each_unit_in_brackets_heads_its_own_figures(divider: str) -> None:
    text = f"【商务局】签约2个，在谈3个{divider}【工信局】外出招商4次"
    assert told(text, "市政府办公室") == [
        ("商务局", "签约落地项目", "2"),
        ("商务局", "在谈项目", "3"),
        ("工业和信息化局", "外出招商次数", "4"),
    ]


def test_a_unit_in_brackets_behind_a_figure_has_a_part_of_it() -> None:
    assert told("签约5个（工信局2个）", "商务局")[0] == ("商务局", "签约落地项目", "5")


@pytest.mark.parametrize("days", ["11月份", "本周", "今年以来", "目前", "截至目前"])
def test_a_unit_with_days_and_a_name_before_a_colon_is_the_subject(days: str) -> None:
    told_of = told(f"范集镇{days}走访企业：5家次", "工业和信息化局")
    assert told_of == [("范集镇", "走访企业", "5")]
