"""Parts told by kind, batch, maker or person, and under a heading of how far a thing has come."""

import pytest

from bot.domain.reading import Op
from tests.reading.readers import understood


def told(text: str) -> list[tuple[str, Op, float]]:
    updates = understood(text, "永丰镇").updates
    return [(u.indicator, u.op, float(u.value)) for u in updates]


def proposed(text: str) -> list[float]:
    return [float(u.value) for p in understood(text, "永丰镇").problems for u in p.proposals]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("改厕进展：刘庄村35户，李庄村20户，王楼村18户，合计73户", ("农村户厕改造", Op.SET, 73)),
        ("改厕进度：刘庄村35户，李庄村20户，合计55户", ("农村户厕改造", Op.SET, 55)),
        ("改厕工作进展情况如下：刘庄村35户，李庄村20户，共55户", ("农村户厕改造", Op.SET, 55)),
        ("安全检查情况：学校2次，商场3次，工地1次，共6次", ("安全生产检查次数", Op.ADD, 6)),
        ("走访企业情况：甲厂1次、乙厂2次，共3次", ("走访企业", Op.ADD, 3)),
        ("走访规上企业12家，小微企业14家，共26家", ("走访企业", Op.ADD, 26)),
        ("农村公路：刘庄段1.2公里、王楼段0.8公里，共2公里", ("改造农村公路", Op.SET, 2)),
        ("签约额：工业12亿，农业6.6亿，合计18.6亿", ("签约项目总投资", Op.ADD, 18.6)),
        ("排查一般隐患35处、重大隐患2处，共37处", ("排查隐患", Op.SET, 37)),
    ],
)
def test_the_sum_that_is_told_is_the_figure(text: str, figure: tuple[str, Op, float]) -> None:
    assert told(text) == [figure]
    assert understood(text, "永丰镇").problems == ()


def test_what_is_measured_otherwise_ends_the_parts() -> None:
    text = "签约工业项目2个、农业项目1个、服务业项目1个，总投资5亿元"
    assert told(text) == [("签约项目总投资", Op.ADD, 5)]
    assert proposed(text) == [4]


def test_what_follows_the_sum_is_read() -> None:
    text = "隐患排查情况：学校5处，商场8处，共13处，已整改12处"
    assert told(text) == [("排查隐患", Op.SET, 13), ("整改隐患", Op.SET, 12)]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("走访规上企业12家、小微企业14家", 26),
        ("签约工业项目2个，农业项目1个", 3),
        ("新开工工业项目2个，民生项目3个", 5),
        ("在谈工业项目4个，农业项目2个", 6),
        ("签约情况：工业2个，农业1个", 3),
        ("新增学位：小学900，初中450", 1350),
        ("一小新增学位450个，二小900个", 1350),
        ("书记走访企业2家、镇长3家、副镇长1家", 6),
        ("李局长带队外出招商1次，张副局长带队2次", 3),
        ("三格式改厕200户，双瓮式120户", 320),
        ("改厕第一批120户，第二批190户", 310),
        ("标准化厂房1号楼5000平方米，2号楼6000平方米", 1.1),
        ("一般隐患35处，重大隐患2处，均已整改", 37),
    ],
)
def test_the_sum_is_asked_about_where_none_is_told(text: str, whole: float) -> None:
    assert told(text) == []
    assert proposed(text) == [whole]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("改厕进展：本周35户，累计310户", [("农村户厕改造", Op.SET, 310)]),
        ("走访企业8家，困难企业3家", [("走访企业", Op.ADD, 8)]),
        ("走访企业8家，慰问职工12人", [("走访企业", Op.ADD, 8)]),
        (
            "签约工业项目2个，在谈农业项目1个",
            [("签约落地项目", Op.ADD, 2), ("在谈项目", Op.SET, 1)],
        ),
        ("隐患37处，其中一般隐患35处，重大隐患2处", [("排查隐患", Op.SET, 37)]),
        ("农村公路3公里，刘庄村硬化1公里", [("改造农村公路", Op.SET, 3)]),
        (
            "改厕35户，窨井盖12个，共47个",
            [("农村户厕改造", Op.SET, 35), ("病害窨井盖更换", Op.SET, 12)],
        ),
    ],
)
def test_what_is_no_part_of_it_is_read_as_before(
    text: str, figures: list[tuple[str, Op, float]]
) -> None:
    assert told(text) == figures


@pytest.mark.parametrize("head", ["隐患分类", "隐患排查", "隐患按类型"])
def test_under_a_heading_of_kinds_their_sum_is_asked_about(head: str) -> None:
    assert proposed(f"{head}：消防20处、用气18处、用电10处")[:1] == [48]
