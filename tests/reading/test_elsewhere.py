"""Figures of other places, of private life and of advertisements are not the sender's."""

from datetime import datetime
from decimal import Decimal

import pytest

from bot.domain.catalogue import Catalogue, Unit
from bot.domain.reading import Request
from bot.reading import Vocabulary, read
from tests.reading.readers import NOVEMBER, understood, vocabulary


def figures(text: str) -> list[tuple[str, Decimal]]:
    reading = understood(text, "商务局")
    assert reading.problems == ()
    return [(u.indicator, u.value) for u in reading.updates]


@pytest.mark.parametrize(
    "text",
    [
        "昆山去年签约项目98个",
        "成都去年签约项目98个",
        "昆山高新区去年签约项目98个",
        "长垣那边前八个月新开工项目63个",
        "固始县把改厕作为先手棋，去年改厕1.6万户",
        "去年，新郑市完成教师周转房780套",
        "浙江安吉把农田建得好，累计建成高标准农田33.5万亩",
        "考察组到了慈溪。该市一季度新开工项目96个",
        "合肥靠着一个面板厂起来了，去年进出口总额3300亿",
        "据省统计局发布，上半年全省生产总值31326亿元；固定资产投资同比增长2.4%",
        "苏州昨天签约项目36个，羡慕",
        "江苏昆山，一个县级市，GDP 5000多亿",
        "考察第二天看了安吉，全县村卫生室216个",
        "今天参观了宁波的立体停车场，一栋能停420辆",
        "简报上太康1-10月改厕4120户",
        "长垣的标准化厂房是真气派，光一期就20万平方米",
        "新华网消息：\n安徽界首市2024年新增高新技术企业38家\n研发投入强度3.1%",
        "祝大家2024签约翻一番",
        "技能培训8折优惠，名额仅剩15个",
        "外出招商小组住1806、1807、1809三间",
    ],
)
def test_what_another_place_has_is_not_ours(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    "lead", ["@王主任 ", "#每周进展# ", "1、", "（1）", "小李：", "2.", "嗯嗯 ", "好的 "]
)
def test_nor_is_it_behind_what_only_leads_in(lead: str) -> None:
    assert figures(f"{lead}据省统计局发布，上半年全省生产总值31326亿元") == []
    assert figures(f"{lead}浙江省安吉县上半年签约项目112个") == []


@pytest.mark.parametrize(
    "text",
    [
        "赴郑州、苏州外出招商3次",
        "上海外出招商3次",
        "深圳招商推介会后外出招商3次",
        "浙江客商来访，今年外出招商3次",
        "上海专班今年外出招商3次",
        "上海这边今年外出招商3次",
    ],
)
def test_where_we_were_and_who_came_leave_the_figure_ours(text: str) -> None:
    assert figures(text) == [("外出招商次数", Decimal(3))]


@pytest.mark.parametrize(
    "text",
    [
        "表妹在谈一个，处了3个月",
        "楼下停车场又涨价了，一个月380",
        "初八开工，利是封包了30个",
        "皇马冬窗签约2名边卫",
        "城区标准化厂房2栋公开招租",
        "跟对方说好8号来签约，合同金额大概5000万",
    ],
)
def test_private_life_and_advertisements_are_no_report(text: str) -> None:
    assert figures(text) == []


def test_how_long_something_took_counts_nothing() -> None:
    assert figures("改厕改了5天") == []
    assert figures("签约谈了3个小时") == []


def test_a_place_in_the_names_of_the_offices_own_units_is_home() -> None:
    office = vocabulary().catalogue
    home = Vocabulary.build(Catalogue((Unit("昆山商务局"),), office.indicators))
    noon = datetime.fromisoformat(NOVEMBER)
    request = Request("昆山去年签约项目98个", noon, "昆山商务局")
    assert [u.value for u in read(request, home).updates] == [Decimal(98)]


@pytest.mark.parametrize("then", ["同期", "去年同期", "据通报，同期", ""])
def test_what_a_wider_area_had_then_is_not_ours_to_the_end_of_its_sentence(then: str) -> None:
    assert figures(f"签约3个。{then}全省签约项目4860个，合同金额2.7万亿元，开工300个。") == [
        ("签约落地项目", Decimal(3))
    ]


def test_a_wider_area_that_one_is_compared_with_leaves_the_next_figure_ours() -> None:
    text = "签约5个，较去年同期全省平均水平高2个，在谈6个"
    assert [name for name, _ in figures(text)] == ["签约落地项目", "在谈项目"]


@pytest.mark.parametrize(
    "rank",
    [
        "在全省排第32位",
        "居全省县（市）第32位",
        "全省排名第3",
        "在全省158个县市中排第3位",
        "位居全省县（市、区）第9位",
    ],
)
def test_our_rank_in_a_wider_area_leaves_the_next_figure_ours(rank: str) -> None:
    text = f"改厕312户，{rank}，签约5个"
    assert figures(text) == [("农村户厕改造", Decimal(312)), ("签约落地项目", Decimal(5))]


@pytest.mark.parametrize(
    "text",
    [
        "全省第三季度，签约项目4860个",
        "全省第三季度，GDP增速5.1%",
        "全省排第一的商丘市，签约900个",
        "全省排名前三的县，签约均超90个",
        "全省第一批，专项债4860亿元",
        "人家很厉害，签约12个",
        "人家要求高，改厕500户",
        "人家都很积极，改厕完成500户",
        "你看人家很拼，上周外出招商9次",
    ],
)
def test_what_only_looks_like_a_rank_or_a_deal_frees_no_figure_of_others(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize("text", ["塘下镇：签约3个", "桥下镇签约3个，廊下镇签约2个"])
def test_a_town_called_below_something_is_a_town(text: str) -> None:
    codes = {problem.code.value for problem in understood(text, None).problems}
    assert codes == {"unknown_unit"}
