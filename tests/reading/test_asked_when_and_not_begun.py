"""Questions when something will be, and works that are only being prepared."""

import pytest

from bot.domain.reading import Outcome
from tests.reading.readers import understood


def values(text: str, unit: str | None = "高寺镇") -> list[tuple[str, float]]:
    return [(u.indicator, float(u.value)) for u in understood(text, unit).updates]


@pytest.mark.parametrize(
    "text",
    [
        "上次检查发现的5处隐患什么时候整改完啊",
        "3个签约项目啥时候开工",
        "农村公路3公里已完成招标",
        "农村公路3公里已完成设计",
        "农村公路3公里招标公告已发布",
        "农村公路3公里已进入招标阶段",
        "高标准农田1.2万亩正在招标",
        "停车场3个，等待批复",
        "停车场3个，尚未动工",
        "农村公路3公里已完成施工图设计",
        "高标准农田1.2万亩，设计方案已评审",
        "停车场3个，正在招标",
        "窨井盖更换12个，正在走招标程序",
        "改厕300户完成摸底",
        "专项债申报8亿元，通过4亿元",
        "专项债拟申报8亿元，已审核通过4亿元",
    ],
)
def test_no_figure(text: str) -> None:
    assert understood(text, "高寺镇").outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("发现隐患5处，什么时候都不能松懈", ("排查隐患", 5)),
        ("农村公路3公里已完成，验收资料正在整理", ("改造农村公路", 3)),
        ("农村公路尚余8.4公里未启动", ("改造农村公路", 8.4)),
        ("停车场开工3个，另有2个正在招标", ("停车场开工", 3)),
        ("签约2个，正在办理用地手续", ("签约落地项目", 2)),
        ("开工3个，正在设计", ("开工项目", 3)),
        ("在谈5个，等待批复", ("在谈项目", 5)),
        ("工业用地收储58亩已批复", ("工业用地收储", 58)),
        ("改造农村公路3公里，完成设计变更2处", ("改造农村公路", 3)),
        ("专项债申报86亿元，通过42亿元，下达6.62亿元", ("专项债券下达额度", 6.62)),
        ("高企申报12家，通过9家", ("高新技术企业净增数", 9)),
    ],
)
def test_a_figure(text: str, told: tuple[str, float]) -> None:
    assert values(text) == [told]
