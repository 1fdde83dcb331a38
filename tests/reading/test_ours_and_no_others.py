"""What villages, rivals and the whole area have is not ours; of how many places is no figure."""

import pytest

from tests.reading.readers import understood


def told(text: str, unit: str = "永丰镇") -> list[tuple[str, str, str, str]]:
    updates = understood(text, unit).updates
    return [(u.unit, u.indicator, u.measure.value, str(u.value)) for u in updates]


def values(text: str) -> list[str]:
    return [value for _, _, _, value in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "刘庄村率先完成改厕任务20户",
        "刘庄村改厕全部完成",
        "刘庄村改厕完成率100%",
        "改厕距第一名差20户",
    ],
)
def test_how_far_a_village_or_a_rival_is_tells_nothing_of_the_town(text: str) -> None:
    assert told(text) == []


def test_how_far_the_goal_is_is_left_to_do() -> None:
    assert told("改厕距目标还差20户") == [("永丰镇", "农村户厕改造", "remaining", "20")]


def test_what_is_done_of_a_task_is_no_target() -> None:
    assert told("完成改厕任务20户") == [("永丰镇", "农村户厕改造", "actual", "20")]
    assert told("完成全年改厕任务20户") == [("永丰镇", "农村户厕改造", "actual", "20")]
    assert told("全年完成改厕任务20户") == [("永丰镇", "农村户厕改造", "target", "20")]
    assert told("改厕任务20户") == [("永丰镇", "农村户厕改造", "target", "20")]


def test_what_has_come_in_of_an_amount_is_another_thing() -> None:
    text = "专项债额度6.62亿元，已到位5亿元"
    assert told(text) == [("永丰镇", "专项债券下达额度", "actual", "6.62")]


@pytest.mark.parametrize(
    ("text", "ours"),
    [
        ("全市集中签约项目20个，总投资80亿元，其中我镇2个，总投资8亿元", ["2", "8"]),
        ("全市签约20个，我镇占2个", ["2"]),
        ("我市签约20个，其中亿元以上项目5个，我镇2个", ["2"]),
        ("全市改厕2000户，其中永丰镇300户", ["300"]),
        ("全市签约20个，其中亿元以上3个，我镇走访企业5家", ["20", "3", "5"]),
        ("全市签约20个，其中我镇占10%", []),
    ],
)
def test_our_share_and_not_that_of_all_is_ours(text: str, ours: list[str]) -> None:
    assert values(text) == ours


def test_who_has_the_most_has_exactly_so_many() -> None:
    updates = understood("改厕情况：永丰镇最多310户，三店镇最少20户", "永丰镇").updates
    assert [(u.unit, str(u.value), u.qualifier.value) for u in updates] == [
        ("永丰镇", "310", "exact"),
        ("三店镇", "20", "exact"),
    ]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("镇电商服务站15个镇已建12个", ["12"]),
        ("镇级快递配送站在15个镇建成13个", ["13"]),
        ("盘活闲置土地1759亩中的420亩", ["420"]),
        ("发现病害窨井盖20个，更换12个", ["12"]),
        ("快递配送站13个，还有2个镇没有", ["13"]),
    ],
)
def test_in_or_out_of_how_many_is_no_figure(text: str, figures: list[str]) -> None:
    assert values(text) == figures


def test_villages_that_are_counted_themselves_are_figures() -> None:
    assert values("电商村创建3个，还有2个村没建") == ["3", "2"]
