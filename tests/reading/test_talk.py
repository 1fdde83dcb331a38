"""Rules, news, conditions, wishes and plans are no results; a fact beside them is."""

from decimal import Decimal

import pytest

from bot.domain.reading import Op, Outcome
from tests.reading.october import figures, outcome
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    [
        "每单位每月至少外出招商1次",
        "按照要求，每月外出招商不少于1次",
        "每周走访企业不少于3家",
        "苏州工业园区以占全市3.4%的土地创造了全市约15%的总量，累计实际利用外资超400亿美元",
        "深圳的研发投入强度都5%多了",
        "表里开工项目150个，这数谁填的？",
        "来看开工现场的，得有500人",
        "争取全年高新技术企业净增10家",
        "横幅写：“三天一签约、五天一开工、十天一投产”",
        "四季度的想法：走访企业60家，解决问题30个",
        "hope to 签约 2个 before Oct",
        "上报口径是签约2个还是3个，以哪个为准啊？",
        "万一签约了又黄了，报上去的2个怎么扣？",
        "美国3月失业率3.5%，非农新增就业23.6万人",
        "京津冀1月PM2.5平均浓度44",
        "江苏一个镇的规上工业增加值就90亿",
        "IMG_20220518_签约现场_03.jpg",
        "验证码483920，5分钟内有效",
        "隐患整改率=已整改隐患数÷排查隐患数×100%",
        "请报送外出招商佐证：照片3张、行程单1份",
        "【转发】市委办：关于做好三季度招商引资工作的通知，各单位外出招商不少于2次，签约不少于1个。",
        "【转发】各单位注意。外出招商2次。签约1个。",
        "关于做好三季度招商工作的通知\n各单位：\n一、外出招商2次\n二、签约1个",
        "市委办关于做好招商引资工作的通知：外出招商2次",
    ],
)
def test_what_a_rule_or_a_notice_asks_for_is_no_result(text: str) -> None:
    assert outcome(text) is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "昨天新闻说郑州签约120个项目，总投资1300亿",
        "新闻里说签约120个",
        "人民网：前8月进出口总额27.08万亿元",
        "大河网讯：签约30个",
        "听人说签约3个",
        "昨晚梦见签约10个项目😂",
        "开玩笑，签约100个",
        "签约3个不属实",
        "签约3个是假的",
        "虚报签约3个",
        "签约3个有水分",
        "签约3个尚未落地",
        "签约3个取消了",
        "签约3个暂缓",
        "群里说签约3个",
        "好像签约3个",
        "生态环境部：周边城市10月PM2.5平均浓度45微克/立方米",
        "少报签约3个",
        "上级下达签约3个",
    ],
)
def test_news_dreams_and_what_is_untrue_are_no_reports(text: str) -> None:
    assert outcome(text) is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "再签约3个就完成任务了",
        "再签约3个，就完成任务了",
        "签约3个才能完成任务",
        "假设签约3个",
        "签约3个该多好",
        "希望签约3个",
        "新年许个愿：签约3个，瘦20斤",
        "哪怕能签约3个，年底也不至于垫底",
        "初步考虑四季度赴外招商3次",
        "马上签约1个",
        "马上就签约2个",
        "改厕200户计划年底完成",
        "改厕200户明年完成",
        "改厕200户年底前完成",
        "停车场2个计划年底建成",
        "10月底改厕200户",
        "年底改厕200户",
        "10月下旬签约3个",
    ],
)
def test_conditions_wishes_and_plans_are_no_results(text: str) -> None:
    assert outcome(text) is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "签约2个，马上上报",
        "根据《关于报送数据的通知》，签约2个",
        "收到关于报送数据的通知，签约2个",
        "坚持每周调度，签约2个",
        "签约2个，就这些",
        "签约2个就地开工",
        "再签约2个",
        "签约2个，计划年底开工",
    ],
)
def test_a_fact_beside_such_talk_is_a_fact(text: str) -> None:
    assert figures(text) == [("签约落地项目", Op.ADD, Decimal(2))]


def test_what_is_left_may_be_planned() -> None:
    text = "改厕155户，剩余45户计划年底完成"
    assert [value for _, _, value in figures(text)] == [Decimal(155), Decimal(45)]


def test_what_completed_the_year_has_happened() -> None:
    assert [value for _, _, value in figures("本周签约3个就完成了全年任务")] == [Decimal(3)]


@pytest.mark.parametrize(
    "text",
    [
        "马上下班了，签约2个",
        "希望大家支持，签约2个",
        "好像下雨了，签约2个",
        "路上呢，签约2个",
        "哪怕下雨，签约2个",
        "迎接生态环境部检查，签约2个",
    ],
)
def test_what_is_soon_or_wished_silences_its_own_clause_alone(text: str) -> None:
    assert figures(text) == [("签约落地项目", Op.ADD, Decimal(2))]


@pytest.mark.parametrize(
    "text",
    [
        "入库标准：工业企业年主营业务收入2000万元及以上",
        "规上工业企业标准：年主营业务收入2000万元及以上",
        "亿元以上项目的认定口径是固定资产投资不低于1亿元",
        "“小升规”是指规模以下工业企业年主营业务收入达到2000万元及以上",
    ],
)
def test_what_is_defined_is_not_reported(text: str) -> None:
    assert understood(text).updates == ()


def test_that_something_fell_short_of_what_was_expected_is_no_plan() -> None:
    reading = understood("多项指标未达到预期：地区生产总值增速（目标6%，目前1.9%）")
    assert [u.value for u in reading.updates] == [Decimal(6), Decimal("1.9")]


@pytest.mark.parametrize(
    "rank", ["居全省第32位", "排全省第3位", "位列全省前列", "名列全国第一方阵"]
)
def test_a_rank_among_others_ends_no_report(rank: str) -> None:
    assert figures(f"签约3个，{rank}，开工2个") == [
        ("签约落地项目", Op.ADD, Decimal(3)),
        ("开工项目", Op.ADD, Decimal(2)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "开工3个项目的图片，谁拍了，发群里",
        "开工3个项目的照片发我",
        "签约2个项目的材料已报发改委",
        "改厕298户的台账 发邮箱了",
        "今天下午3点开会 签约的2个项目带上材料",
        "昨天会上定的 签约3个 月底前完成",
    ],
)
def test_papers_of_things_and_what_a_meeting_settled_are_no_results(text: str) -> None:
    assert figures(text) == []
