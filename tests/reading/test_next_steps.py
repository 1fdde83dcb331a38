"""Headings of the next steps: the month that runs, named under them, is one of the plan."""

from decimal import Decimal

import pytest

from tests.reading.readers import understood

WEDNESDAY = "2023-11-08T10:00:00+08:00"


def told(text: str) -> list[tuple[str, Decimal]]:
    reading = understood(text, "永丰镇", WEDNESDAY)
    assert reading.problems == ()
    return [(u.indicator, u.value) for u in reading.updates]


@pytest.mark.parametrize(
    "steps",
    [
        "下步打算：11月份外出招商2次，签约1个，完成剩余22户改厕任务。",
        "下步打算：11月份外出招商2次。签约1个。",
        "\n三、下步打算\n11月份外出招商2次，签约1个",
        "下步计划：11月份外出招商2次",
        "下步工作：11月完成改厕22户",
        "下步工作目标：11月完成改厕22户",
        "下周安排：11月15日外出招商1次",
        "\n三、打算：11月份外出招商2次",
        "\n11月工作安排：外出招商2次，签约1个",
        "\n11月份工作重点：外出招商2次，签约1个",
        "\n三、11月份工作思路\n1.外出招商2次\n2.签约1个",
    ],
)
def test_what_stands_under_the_next_steps_is_a_plan(steps: str) -> None:
    assert told("改厕298户。" + steps) == [("农村户厕改造", Decimal(298))]


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("下步打算：继续招商。11月份已外出招商2次", "外出招商次数", 2),
        ("下步打算：继续招商。目前签约5个", "签约落地项目", 5),
        ("下步打算：继续招商。10月份签约5个", "签约落地项目", 5),
        ("下一步：加快改厕。本周改厕58户", "农村户厕改造", 58),
        ("下步打算：11月份外出招商2次\n三、完成情况\n签约5个", "签约落地项目", 5),
        ("11月工作完成情况：外出招商2次", "外出招商次数", 2),
        ("11月份工作安排完成情况：外出招商2次", "外出招商次数", 2),
        ("10月工作安排：外出招商2次，已完成2次", "外出招商次数", 2),
    ],
)
def test_what_is_done_already_is_read(text: str, name: str, value: int) -> None:
    assert told(text) == [(name, Decimal(value))]
