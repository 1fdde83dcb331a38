"""提升 of things is work on them; 提升 of a share is a rise."""

import pytest

from bot.domain.reading import Op
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    [
        "改造提升农村公路22公里",
        "提升改造农村公路22公里",
        "农村公路改造提升22公里",
        "改造提升高标准农田1.2万亩",
        "技术改造提升项目12个",
        "改造提升改厕100户",
    ],
)
def test_work_on_things_adds_nothing(text: str) -> None:
    assert [u.op for u in understood(text, "交通运输局").updates] == [Op.SET]


@pytest.mark.parametrize(
    "text",
    [
        "新增提升农村公路22公里",
        "新增农村公路22公里",
        "整改率提升5个百分点",
        "社零增速提升2个百分点",
    ],
)
def test_what_is_more_still_adds(text: str) -> None:
    assert [u.op for u in understood(text, "交通运输局").updates] == [Op.ADD]


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("污水处理厂已通水1座，另1座正在调试", "镇驻地污水处理厂", "1"),
        ("国土绿化完成造林0.32万亩", "新增绿化面积", "3200"),
        ("标准化厂房又封顶1.5万平方米", "新建标准化厂房", "1.5"),
    ],
)
def test_what_finishes_a_work_stands_between_its_name_and_its_number(
    text: str, name: str, value: str
) -> None:
    (update,) = understood(text).updates
    assert (update.indicator, f"{update.value.normalize():f}") == (name, value)
