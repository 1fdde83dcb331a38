"""What was visited, inspected, planned or served is not counted as done."""

from decimal import Decimal

import pytest

from bot.domain.reading import Op, Outcome
from tests.reading.october import figures, outcome


@pytest.mark.parametrize(
    "text",
    [
        "检查村卫生室5个",
        "检查停车场：5个",
        "检查了5个停车场",
        "巡查农村公路5公里",
        "检查停车场5个",
        "检查停车场5个，累计12个",
        "维修窨井盖20个",
        "检查开工项目5个",
        "走访在谈项目5个",
        "服务签约项目3个",
        "对签约的3个项目进行督导",
        "对3个在谈项目进行调研",
        "2个签约项目材料已上报",
        "隐患排查3个小组已出发",
    ],
)
def test_what_an_act_was_done_to_is_not_counted_as_done(text: str) -> None:
    assert outcome(text) is Outcome.IGNORE


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "走访高新技术企业3家，解决问题2个",
            [("走访企业", Op.ADD, Decimal(3)), ("解决企业问题", Op.ADD, Decimal(2))],
        ),
        ("走访科技型中小企业5家", [("走访企业", Op.ADD, Decimal(5))]),
        ("走访重点签约企业5家", [("走访企业", Op.ADD, Decimal(5))]),
        ("走访了3家高新技术企业", [("走访企业", Op.ADD, Decimal(3))]),
        ("检查污水处理厂3座，发现隐患5处", [("排查隐患", Op.SET, Decimal(5))]),
        ("检查发现隐患5处", [("排查隐患", Op.SET, Decimal(5))]),
        ("排查窨井盖500个，更换12个", [("病害窨井盖更换", Op.SET, Decimal(12))]),
        ("对接在谈项目5个", [("在谈项目", Op.SET, Decimal(5))]),
    ],
)
def test_an_act_is_counted_by_its_own_name(text: str, told: list[tuple[str, Op, Decimal]]) -> None:
    assert figures(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "走访高企、科小各3家",
        "检查停车场、污水处理厂各3个",
        "检查停车场3个、污水处理厂2座",
        "窨井盖排查500个",
        "走访企业了解签约项目3个",
        "规划停车场5个",
        "调度开工项目5个",
        "跟踪在谈项目5个",
        "邀请高企12家",
        "高企12家参会",
        "为高企12家发放补贴",
    ],
)
def test_nor_what_is_planned_followed_or_served(text: str) -> None:
    assert outcome(text) is Outcome.IGNORE


def test_the_part_of_what_was_visited_is_none_of_its_own() -> None:
    assert figures("走访企业5家，其中高企3家，解决问题2个") == [
        ("走访企业", Op.ADD, Decimal(5)),
        ("解决企业问题", Op.ADD, Decimal(2)),
    ]
