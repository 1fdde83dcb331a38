"""So many that have not done it are no zero, nor is what is wanting in a list."""

import pytest

from bot.domain.reading import Op, Outcome
from tests.reading.readers import understood


def figures(text: str) -> list[tuple[str, Op, int]]:
    reading = understood(text, "永丰镇")
    assert reading.problems == ()
    return [(u.indicator, u.op, int(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("累计签约6个，还有2个没开工", ("签约落地项目", Op.SET, 6)),
        ("今年签约6个，2个没有开工", ("签约落地项目", Op.SET, 6)),
        ("重点项目8个，6个已开工，2个还没开工", ("开工项目", Op.ADD, 6)),
        ("村卫生室已建成20个，3个没开工", ("村级公有产权卫生室", Op.SET, 20)),
        ("走访企业8家，2家没开工", ("走访企业", Op.ADD, 8)),
        ("走访企业8家，发现2家已停产，1家未开工", ("走访企业", Op.ADD, 8)),
    ],
)
def test_those_that_have_not_leave_the_figure_alone(text: str, kept: tuple[str, Op, int]) -> None:
    assert figures(text) == [kept]


@pytest.mark.parametrize(
    "text",
    [
        "还有9户没有改厕，天冷了",
        "还有3个村没改厕",
        "还有3个村没有快递服务点",
        "12家企业，4家没走访企业",
        "没改厕的还有90户",
        "停车场没开工2个",
        "3个项目没签约",
        "系统里没有隐患这一项",
        "名单里没有高企",
        "材料里没有GDP的数据",
    ],
)
def test_who_has_not_and_what_is_not_listed_is_no_report(text: str) -> None:
    assert understood(text, "永丰镇").outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("外出招商2次没签约", "签约落地项目"),
        ("我镇没有开工项目", "开工项目"),
        ("走访企业3家，没有隐患", "排查隐患"),
        ("一户没改厕", "农村户厕改造"),
    ],
)
def test_nothing_done_is_a_zero(text: str, name: str) -> None:
    assert figures(text)[-1][::2] == (name, 0)


@pytest.mark.parametrize(
    "text",
    [
        "咱这没有停车场，停路边吧",
        "单位没有停车场",
        "村里没有快递服务点，寄到镇上吧",
        "附近没有停车场",
        "没有学位了",
    ],
)
def test_where_there_is_none_of_what_is_built_none_was_reported(text: str) -> None:
    assert understood(text, "永丰镇").outcome is Outcome.IGNORE


@pytest.mark.parametrize("text", ["本周没有改厕", "停车场没有", "我镇没有停车场"])
def test_what_we_have_none_of_is_reported(text: str) -> None:
    assert [int(u.value) for u in understood(text, "永丰镇").updates] == [0]
