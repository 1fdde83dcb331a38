"""How many are new beside how many there are in all, and beside how many left again."""

import pytest

from bot.domain.reading import Op
from tests.reading.readers import understood


def figures(text: str, unit: str) -> list[tuple[str, Op, float]]:
    return [(u.indicator, u.op, float(u.value)) for u in understood(text, unit).updates]


@pytest.mark.parametrize(
    "text",
    [
        "高企净增6家，总数达到41家",
        "高企净增6家，全市共有41家",
        "高企净增6家，累计41家",
        "高企净增6家，存量达41家",
        "今年净增高企6家，全市高企达到41家",
        "全市高企净增6家，高企总数由35家增加到41家",
        "高企总数达到41家，净增6家",
    ],
)
def test_all_there_are_is_no_figure_of_what_is_new(text: str) -> None:
    assert figures(text, "科技局") == [("高新技术企业净增数", Op.SET, 6)]


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("小升规7家，规上企业总数达到156家", "规上工业企业净增数", 7),
        ("规上工业企业净增7家，达到156家", "规上工业企业净增数", 7),
        ("新增绿化面积2100亩，全市绿化面积达12万亩", "新增绿化面积", 2100),
        ("新增学位1350个，学位总数达8万个", "新增学位", 1350),
        ("今年新增学位1350个，全市现有学位8万个", "新增学位", 1350),
    ],
)
def test_so_it_is_with_whatever_is_new(text: str, name: str, value: float) -> None:
    assert figures(text, "工信局") == [(name, Op.SET, value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("新增就业300人，累计5300人", 5300),
        ("城镇新增就业300人，累计达到5300人", 5300),
        ("本月新增就业300人，累计5300人", 5300),
        ("城镇新增就业300人，总数5300人", 5300),
    ],
)
def test_a_total_of_what_is_new_is_its_total(text: str, value: float) -> None:
    assert figures(text, "人社局") == [("城镇新增就业", Op.SET, value)]


def test_a_total_behind_a_month_or_said_of_the_net_is_the_net_one() -> None:
    net = [("高新技术企业净增数", Op.SET, 6)]
    assert figures("本月高企净增1家，累计6家", "科技局") == net
    assert figures("本月高企净增1家，累计净增6家", "科技局") == net


@pytest.mark.parametrize(
    "text",
    [
        "新增规上工业企业9家，退规2家，净增7家",
        "规上工业企业新增9家，退库2家，净增7家",
        "小升规9家，退规2家，净增7家",
    ],
)
def test_the_net_is_what_is_left_of_what_came_and_went(text: str) -> None:
    assert [one[2] for one in figures(text, "工信局")] == [7]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("新增小学学位900个、初中学位450个，共1350个", 1350),
        ("新增小学学位900个，新增初中学位450个，共新增1350个", 1350),
        ("累计新增小学学位900个、初中学位450个，合计1350个", 1350),
        ("新增小学学位900个", 900),
    ],
)
def test_new_belongs_to_the_name_though_it_is_told_of_what_kind(text: str, value: float) -> None:
    assert figures(text, "教体局") == [("新增学位", Op.SET, value)]


def test_new_ones_of_a_name_without_new_are_so_many_more() -> None:
    assert figures("学位新增900个", "教体局") == [("新增学位", Op.ADD, 900)]
    assert figures("高企新增3家", "科技局") == [("高新技术企业净增数", Op.ADD, 3)]
