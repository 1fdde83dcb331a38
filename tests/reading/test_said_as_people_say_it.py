"""Figures in the words in which people say them, beside those that look alike."""

import pytest

from bot.domain.reading import Measure, Op
from tests.reading.readers import understood

Figure = tuple[str, Op, float]


def told(text: str, unit: str | None = "商务局") -> list[Figure]:
    reading = understood(text, unit)
    assert reading.problems == (), text
    return [(u.indicator, u.op, float(u.value)) for u in reading.updates]


def values(text: str, unit: str | None = "商务局") -> list[tuple[str, float]]:
    return [(name, value) for name, _, value in told(text, unit)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("工业投资占固定资产投资的35.2%", "工业投资占固定资产投资比重"),
        ("制造业增加值占规上工业增加值的比重达到35.2%", "制造业增加值占规上工业增加值比重"),
        ("技术合同成交额占GDP的35.2%", "技术合同成交额与地区生产总值之比"),
    ],
)
def test_a_share_in_the_words_of_its_name(text: str, name: str) -> None:
    assert values(text, "统计局") == [(name, 35.2)]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("PM2.5平均浓度同比下降6.5%，为43微克/立方米", ("PM2.5平均浓度", 43)),
        ("GDP增长6.2%，为305.6亿元", ("地区生产总值", 305.6)),
    ],
)
def test_what_a_change_came_to(text: str, level: tuple[str, float]) -> None:
    assert level in values(text, "统计局")


@pytest.mark.parametrize("words", ["总投资额5.6亿元", "投资总额5.6亿元", "总投资5.6亿元"])
def test_other_words_for_the_sum_of_money(words: str) -> None:
    assert values(f"签约3个，{words}")[1:] == [("签约项目总投资", 5.6)]


@pytest.mark.parametrize("part", ["其中亿元以上1个", "其中亿元以上项目1个"])
def test_a_size_behind_its_whole_names_the_narrower_one(part: str) -> None:
    assert values(f"签约项目2个，{part}")[1:] == [("亿元以上签约项目", 1)]
    assert len(values(f"开工项目12个，{part}")) == 1


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("690亩闲置土地已盘活", ("盘活批而未供和闲置土地", 690)),
        ("330个病害窨井盖已更换", ("病害窨井盖更换", 330)),
        ("880亩工业用地完成收储", ("工业用地收储", 880)),
        ("2个项目昨天开工", ("开工项目", 2)),
        ("土地整治完成面积820亩", ("土地综合整治", 820)),
        ("农村公路改造里程38公里", ("改造农村公路", 38)),
        ("各项贷款余额同比增长9.9%", ("金融机构人民币各项贷款余额增速", 9.9)),
        ("国家高新技术企业净增5家", ("高新技术企业净增数", 5)),
        ("改厕在上周150户的基础上新增5户", ("农村户厕改造", 5)),
        ("改厕数量达到历史新高300户", ("农村户厕改造", 300)),
        ("抱歉晚报了，签约1个", ("签约落地项目", 1)),
    ],
)
def test_natural_words_for_one_figure(text: str, figure: tuple[str, float]) -> None:
    assert values(text) == [figure]


def test_all_the_roads_there_are_were_not_rebuilt() -> None:
    assert values("全市农村公路通车里程2186公里，列养率100%", "交通运输局") == []


def test_a_bare_growth_is_in_percent() -> None:
    assert values("GDP 301.2亿元，增速4.4", "统计局")[1:] == [("地区生产总值增速", 4.4)]


@pytest.mark.parametrize("by", ["截至上报时", "截至下班前", "截至发稿时"])
def test_up_to_the_moment_of_the_report_is_a_total(by: str) -> None:
    assert told(f"{by}走访企业135家") == [("走访企业", Op.SET, 135)]


@pytest.mark.parametrize("words", ["修改：签约2个", "签约更新为2个", "麻烦改下，签约2个"])
def test_more_words_of_correction(words: str) -> None:
    assert told(words) == [("签约落地项目", Op.CORRECT, 2)]


def test_places_to_be_corrected_are_no_figure() -> None:
    assert values("更正两处：改厕88户，窨井盖12个") == [
        ("农村户厕改造", 88),
        ("病害窨井盖更换", 12),
    ]


def test_what_a_total_took_in_is_in_it() -> None:
    assert told("改厕累计88户，新增2户") == [("农村户厕改造", Op.SET, 88)]


def test_again_heads_a_row() -> None:
    assert [op for _, op, _ in told("又完成改厕3户、窨井盖5个")] == [Op.ADD, Op.ADD]


def test_so_many_of_each() -> None:
    assert values("签约、开工都有2个") == [("签约落地项目", 2), ("开工项目", 2)]
    assert values("签约、在谈全部为0") == [("签约落地项目", 0), ("在谈项目", 0)]


def test_how_far_the_whole_has_come_stands_for_its_parts() -> None:
    text = "北平路学校：主体完工，装修完成60%，整体进度78%"
    assert values(text, "教育体育局") == [("北平路学校建设进度", 78)]
    assert len(values("改厕80户，总体进度78%")) == 2


def test_what_was_passed_is_told_once() -> None:
    reading = understood("改厕已超额完成任务，完成率达105%", "永丰镇")
    assert [(u.measure, float(u.value)) for u in reading.updates] == [(Measure.COMPLETION, 105)]


def test_problems_solved_go_on_with_those_collected() -> None:
    figures = values("走访企业8家、收集问题12个、解决10个")
    assert figures == [("走访企业", 8), ("解决企业问题", 10)]


def test_this_year_behind_the_same_days_of_last_year() -> None:
    assert values("去年同期走访企业120家次，今年135家次") == [("走访企业", 135)]


@pytest.mark.parametrize(
    "text", ["签约2个（意向）", "签约2个，合同还没签", "签约2个（框架协议）", "签约2个，对方还没签"]
)
def test_what_is_not_signed_yet_is_no_figure(text: str) -> None:
    assert values(text) == []


def test_a_hazard_handed_over_is_the_senders_own() -> None:
    assert [u.unit for u in understood("移交住建局隐患3处", "商务局").updates] == ["商务局"]


@pytest.mark.parametrize("text", ["停车场10个开工了8个", "窨井盖人民路更换5个建设路更换7个"])
def test_what_nobody_can_tell_is_asked(text: str) -> None:
    reading = understood(text, "住房和城乡建设局")
    assert reading.problems != ()
    assert {float(u.value) for u in reading.updates} <= {10}
