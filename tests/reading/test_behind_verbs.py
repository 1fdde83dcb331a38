"""Behind a verb with 了, and by a counting word of its own, another thing is counted."""

import pytest

from tests.reading.readers import understood


def told(text: str, unit: str = "商务局") -> list[tuple[str, float]]:
    return [(u.indicator, float(u.value)) for u in understood(text, unit).updates]


@pytest.mark.parametrize(
    "text",
    [
        "签约来了3个客商",
        "签约去了2辆车",
        "签约换了2次地方",
        "签约改了3次时间",
        "签约谈了3轮才成",
        "签约跑了5趟深圳",
        "签约改到3楼了",
        "外出招商谈了3个项目",
        "外出招商跑了3家企业",
        "外出招商去了3个地方",
        "外出招商换了2次车",
        "外出招商对接了5家企业",
        "快递服务点收了300件",
        "外出招商3个城市5家企业",
        "外出招商拿了5张名片",
        "在谈项目谈了8轮",
        "在谈项目打了5个电话",
        "在谈项目来了3拨人",
        "在谈项目换了2个对接人",
        "走访企业打了8个电话",
        "窨井盖到了30个",
        "窨井盖领了30个",
        "窨井盖修了3个",
        "高企报了5家",
        "科小报了12家",
        "走访企业收了3份表",
        "走访企业报了2条信息",
        "走访企业信息报送2篇",
        "走访企业建了2个微信群",
        "走访企业走了2万步",
        "走访企业“三个一”活动",
        "快下班了，还有5份走访企业表没交",
        "安全检查收了12个煤气罐",
        "隐患集中在3个方面",
        "隐患改了3遍还没好",
        "隐患已改5次还没好",
        "开工来了5台挖机",
        "竣工验收来了5个专家",
        "改厕换了2个施工队",
        "农村公路跑了30公里",
        "停车场换了3个灯",
        "村卫生室来了5个病人",
        "小升规跑了3家企业",
        "专项债还了500万",
        "停车场收了200块",
        "土地整治来了5台车",
        "高标准农田收了3万斤",
        "改厕跑了8个村",
    ],
)
def test_what_stands_behind_is_no_figure_and_not_asked_about(text: str) -> None:
    reading = understood(text, "永丰镇")
    assert (reading.updates, reading.problems) == ((), ())


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("走访企业走了3家", ("走访企业", 3)),
        ("走访企业跑了3家企业", ("走访企业", 3)),
        ("走访了3家企业", ("走访企业", 3)),
        ("外出招商跑了2次", ("外出招商次数", 2)),
        ("外出招商去了2趟", ("外出招商次数", 2)),
        ("外出招商去了3个城市，累计12次", ("外出招商次数", 12)),
        ("签约了2个", ("签约落地项目", 2)),
        ("签约谈成了2个", ("签约落地项目", 2)),
        ("签约拿了2个光伏项目", ("签约落地项目", 2)),
        ("在谈项目谈了3个项目", ("在谈项目", 3)),
        ("解决问题报了3件", ("解决企业问题", 3)),
        ("上个月改厕改了26户你给记上", ("农村户厕改造", 26)),
        ("改厕改了85户三格化粪池", ("农村户厕改造", 85)),
        ("隐患改了3处线路", ("整改隐患", 3)),
        ("村卫生室建了5个标准化的", ("村级公有产权卫生室", 5)),
        ("改厕改了12户厕所", ("农村户厕改造", 12)),
        ("窨井盖换了12个新的", ("病害窨井盖更换", 12)),
        ("安全检查查了8个厂", ("安全生产检查次数", 8)),
        ("安全检查去了3家企业", ("安全生产检查次数", 3)),
        ("产前筛查来了30人", ("产前超声筛查", 30)),
        ("省外资金收了2亿", ("实际利用省外资金", 2)),
        ("农村公路修了30公里", ("改造农村公路", 30)),
        ("农村公路到了38.6公里", ("改造农村公路", 38.6)),
        ("目前改厕到了298户", ("农村户厕改造", 298)),
    ],
)
def test_what_is_named_is_still_counted(text: str, figure: tuple[str, float]) -> None:
    assert told(text) == [figure]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("督办整改隐患8处", [("整改隐患", 8)]),
        ("挂牌督办隐患2处", [("排查隐患", 2)]),
        ("交办隐患3处，整改2处", [("排查隐患", 3), ("整改隐患", 2)]),
        ("市安委办交办隐患3处", [("排查隐患", 3)]),
    ],
)
def test_what_ends_in_an_act_is_no_office(text: str, figures: list[tuple[str, float]]) -> None:
    reading = understood(text, "应急局")
    assert told(text, "应急局") == figures
    assert reading.problems == ()


def test_an_office_of_no_catalogue_is_still_asked_about() -> None:
    codes = [p.code.value for p in understood("创文办签约2个", None).problems]
    assert codes == ["unknown_unit"]


@pytest.mark.parametrize("text", ["专项债额度下来了8600万元", "专项债下来了8600万元"])
def test_money_that_came_is_itself(text: str) -> None:
    assert told(text, "发改委") == [("专项债券下达额度", 0.86)]
