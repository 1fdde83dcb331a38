"""Narrower things and words of zero that look like a figure of an indicator and are none."""

from decimal import Decimal

import pytest

from bot.domain.reading import Op, Outcome
from tests.reading.october import figures, outcome
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    [
        "限上社零额50亿元",
        "限上社零额：50亿元",
        "限上社会消费品零售额50亿元，增长8%",
        "1-9月，限上社会消费品零售额50亿元，增长8%",
        "工业固定资产投资57.7亿",
        "工业固定资产投资：57.7亿元",
        "制造业固定资产投资30亿",
        "房地产固定资产投资10亿元",
        "技改固投10亿",
        "高技术制造业增加值占规上工业增加值比重12%",
        "户籍人口城镇化率32%",
        "合同利用外资500万美元",
        "普惠小微贷款余额增速20%",
        "跨境电商进出口额2亿元",
        "民营企业进出口额2亿元",
        "家庭医生签约5000人",
        "拆迁签约30户",
        "劳务签约200人",
        "走访企业家5人",
        "意向签约项目3个",
        "申报高企12家",
    ],
)
def test_a_narrower_thing_is_not_the_thing(text: str) -> None:
    assert outcome(text) is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "光武区固定资产投资57亿元",
        "全社会固定资产投资57亿元",
        "我们的固投57亿元",
        "截止上周五固投57亿元",
        "经初步核算固投57亿元",
        "全市上下固投57亿元",
        "丁庄镇固投57亿元",
    ],
)
def test_who_and_where_and_when_narrow_nothing(text: str) -> None:
    assert figures(text) == [("固定资产投资", Op.SET, Decimal(57))]


def test_a_part_of_a_name_narrows_nothing() -> None:
    (rate,) = figures("全市金融机构贷款余额增速8%")
    assert rate[0] == "金融机构人民币各项贷款余额增速"


@pytest.mark.parametrize(
    "text",
    [
        "安全生产无小事",
        "安全生产无死角",
        "安全生产无异常",
        "安全生产没有旁观者",
        "安全生产没有下降",
        "招商引资没有捷径",
        "招商引资没有终点，只有起点",
        "招商引资没有完成",
        "项目建设没有淡季",
        "民生实事无小事",
        "服务企业无事不扰",
        "PM2.5没有数据",
        "GDP数据暂无",
        "签约暂无消息",
    ],
)
def test_a_slogan_or_a_want_of_figures_is_no_nought(text: str) -> None:
    assert outcome(text) is Outcome.IGNORE


@pytest.mark.parametrize("text", ["招商引资三项工作空白", "招商引资方面暂无", "招商引资没有项目"])
def test_nothing_of_a_group_is_nought_of_each(text: str) -> None:
    names = ["外出招商次数", "在谈项目", "签约落地项目"]
    assert figures(text) == [(name, Op.ADD, Decimal(0)) for name in names]


def test_nothing_of_one_named_behind_its_group_is_nought_of_that_one() -> None:
    assert figures("招商引资签约没有") == [("签约落地项目", Op.ADD, Decimal(0))]


def test_figures_that_are_nought_are_told() -> None:
    assert figures("签约数据为零") == [("签约落地项目", Op.ADD, Decimal(0))]


@pytest.mark.parametrize(
    "text",
    [
        "外出招商的差旅费报销单放财务科了，一共3张",
        "外出招商的报销单放财务科了，一共3张",
        "食堂今天羊肉汤，签约成功的免费加肉，只剩20份",
        "签约的照片放群里了，一共3张",
    ],
)
def test_papers_and_meals_of_an_act_are_none_of_it(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize("text", ["签约成功的项目，一共3个", "签约的项目，一共3个"])
def test_the_projects_of_an_act_are(text: str) -> None:
    (figure,) = understood(text).updates
    assert (figure.indicator, str(figure.value)) == ("签约落地项目", "3")
