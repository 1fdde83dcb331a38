"""How many there were before the new ones is no figure of this year's."""

import pytest

from bot.domain.reading import Op, ProblemCode
from tests.reading.readers import understood

Figure = tuple[str, Op, float]


def told(text: str) -> list[Figure]:
    updates = understood(text, "莲花街道").updates
    return [(u.indicator, u.op, float(u.value)) for u in updates]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("原有高企3家，新增1家", ("高新技术企业净增数", Op.ADD, 1)),
        ("高企原有3家，新增1家", ("高新技术企业净增数", Op.ADD, 1)),
        ("原有高企3家，新增1家，现有4家", ("高新技术企业净增数", Op.ADD, 1)),
        ("高企存量38家，新增3家", ("高新技术企业净增数", Op.ADD, 3)),
        ("原有停车场2个，新建1个", ("停车场开工", Op.SET, 1)),
        ("现有停车场3个，新开工1个", ("停车场开工", Op.SET, 1)),
        ("原有污水处理厂1座，今年新建2座", ("镇驻地污水处理厂", Op.SET, 2)),
        ("学位现有1200个，新增450个", ("新增学位", Op.ADD, 450)),
        ("在谈项目原有4个，新增1个", ("在谈项目", Op.ADD, 1)),
        ("改厕原有298户，本周新增12户，累计310户", ("农村户厕改造", Op.SET, 310)),
    ],
)
def test_the_new_ones_are_the_figure(text: str, figure: Figure) -> None:
    assert told(text) == [figure]


@pytest.mark.parametrize("text", ["周转房现有80套，新建20套", "已有高标准农田3.2万亩，新建0.5万亩"])
def test_it_is_asked_where_either_may_be_meant(text: str) -> None:
    reading = understood(text, "莲花街道")
    assert [p.code for p in reading.problems] == [ProblemCode.CONFLICT]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("停车场现有5个", ("停车场开工", Op.SET, 5)),
        ("现有高企12家", ("高新技术企业净增数", Op.SET, 12)),
        ("现有在谈项目5个，新增1个", ("在谈项目", Op.SET, 5)),
        ("快递服务点现有389个，新增12个", ("村级快递服务点", Op.SET, 389)),
        ("高企新增3家，现有12家", ("高新技术企业净增数", Op.ADD, 3)),
    ],
)
def test_how_many_there_are_now_is_read_as_before(text: str, figure: Figure) -> None:
    assert told(text) == [figure]
