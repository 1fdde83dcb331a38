"""What others did to us, what was once, and what is told beside a figure and is no more of it."""

import pytest

from tests.reading.readers import understood


def told(text: str, unit: str) -> list[tuple[str, float]]:
    return [(u.indicator, float(u.value)) for u in understood(text, unit).updates]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("迎接省级安全检查1次", "应急局"),
        ("接受上级安全检查2次", "应急局"),
        ("上级对我局安全检查2次，发现问题3个", "应急局"),
        ("想当年我们一年签约20个", "商务局"),
        ("我们上次一个月签约3个，现在难了", "商务局"),
        ("孩子学位还差5分", "教体局"),
        ("考核得分：签约95分，在谈90分", "商务局"),
        ("固投工作培训1次", "统计局"),
        ("高企12家培训会", "科技局"),
        ("农村公路3公里外有个加油站", "交通局"),
        ("改厕入户86户，签协议52户", "永丰镇"),
        ("改厕整改5户", "永丰镇"),
        ("新到窨井盖200个，明天开始换", "住建局"),
        ("今天签约了86户家庭医生服务", "卫健委"),
    ],
)
def test_is_no_figure_and_nothing_to_ask_about(text: str, unit: str) -> None:
    reading = understood(text, unit)
    assert (reading.updates, reading.problems) == ((), ())


@pytest.mark.parametrize("campaign", ["迎峰度夏专项", "迎峰度冬", "迎新春", "迎国庆"])
def test_a_campaign_that_meets_a_season_is_our_own(campaign: str) -> None:
    assert told(f"开展{campaign}安全检查35次", "应急局") == [("安全生产检查次数", 35)]


@pytest.mark.parametrize(
    ("text", "unit", "figures"),
    [
        ("走访企业12家，开工10家，停产2家", "商务局", [("走访企业", 12)]),
        ("走访企业12家，开工项目10个", "商务局", [("走访企业", 12), ("开工项目", 10)]),
        ("走访企业12家，签约2家", "商务局", [("走访企业", 12), ("签约落地项目", 2)]),
        ("规上工业增加值增速3.2%，全市平均4.1%", "统计局", [("规上工业增加值增速", 3.2)]),
        ("全市平均PM2.5浓度35", "生态环境局", [("PM2.5平均浓度", 35)]),
        ("签约6个，增加1个；开工4个，增加2个", "商务局", [("签约落地项目", 6), ("开工项目", 4)]),
        ("安全检查3次，培训85人", "应急局", [("安全生产检查次数", 3)]),
        ("我局对企业安全检查3次", "应急局", [("安全生产检查次数", 3)]),
        ("4038名孕妇接受超声筛查", "卫健委", [("产前超声筛查", 4038)]),
        ("隐患整改5处", "应急局", [("整改隐患", 5)]),
    ],
)
def test_what_is_ours_is_told(text: str, unit: str, figures: list[tuple[str, float]]) -> None:
    assert told(text, unit) == figures


def test_the_difference_of_two_weeks_is_neither_more_nor_asked_about() -> None:
    reading = understood("本周走访企业8家，上周6家，多了2家", "商务局")
    assert [int(u.value) for u in reading.updates] == [8, 6]
    assert reading.problems == ()


@pytest.mark.parametrize(
    "who",
    [
        "省安委会来我市开展",
        "省应急厅来我市",
        "上级来我局开展",
        "专家组莅临我市开展",
        "省安委会在我市开展",
    ],
)
def test_looks_by_those_who_came_to_us_are_none_of_ours(who: str) -> None:
    assert understood(f"{who}安全检查3次", "应急管理局").updates == ()


@pytest.mark.parametrize(
    "who",
    [
        "今年以来我局开展",
        "一年来我局",
        "近日来我局开展",
        "近来我局",
        "我局赴企业开展",
        "市安委会开展",
    ],
)
def test_our_own_looks_are(who: str) -> None:
    (update,) = understood(f"{who}安全检查3次", "应急管理局").updates
    assert int(update.value) == 3


@pytest.mark.parametrize("who", ["高新区配合工信局", "工信局工作组来我镇"])
def test_visits_by_a_unit_of_ours_are_its_own(who: str) -> None:
    (update,) = understood(f"{who}走访企业3家", "高新区").updates
    assert (update.indicator, int(update.value)) == ("走访企业", 3)


def test_visits_by_those_from_above_are_none() -> None:
    assert understood("省商务厅来我镇走访企业3家", "永丰镇").updates == ()
