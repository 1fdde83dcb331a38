"""Chatter, other things, rules and plans that look like a figure and are none."""

from decimal import Decimal

import pytest

from bot.domain.reading import Op, Outcome
from bot.reading.names.slips import forgivable
from tests.reading.readers import understood

OCTOBER = "2023-10-12T10:00:00+08:00"


def figures(text: str, unit: str | None = "商务局") -> list[tuple[str, Op, Decimal]]:
    return [(u.indicator, u.op, u.value) for u in understood(text, unit, OCTOBER).updates]


def outcome(text: str, addressed: bool = False) -> Outcome:
    return understood(text, "商务局", OCTOBER, addressed=addressed).outcome


@pytest.mark.parametrize(
    "text",
    [
        "解约项目1个",
        "违约项目2个",
        "履约项目5个",
        "停产项目5个",
        "城镇新增失业5人",
        "新增限上企业4家",
        "规下工业增加值21.7亿元",
        "规模以下工业增加值20亿元",
        "建筑业增加值21.7亿元",
        "农业增加值12亿元",
        "存款增速5%",
        "外贸出口15.2亿元",
        "外贸进口3.7亿元",
        "进口总额3.7亿元",
        "入户走访15户",
        "硬化面积500亩",
        "新增座位200个",
        "产后筛查300人",
        "商业用地收储300亩",
        "规上轻工业增加值3亿元",
    ],
)
def test_another_word_is_no_slip_of_a_name(text: str) -> None:
    assert outcome(text) is Outcome.IGNORE


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("外出召商2次", "外出招商次数"),
        ("城镇新增就也320人", "城镇新增就业"),
        ("一般公共预算收人3亿元", "一般公共预算收入"),
        ("高标淮农田5万亩", "高标准农田建设"),
        ("走仿企业5家", "走访企业"),
        ("排察隐患5处", "排查隐患"),
        ("高标农田5万亩", "高标准农田建设"),
    ],
)
def test_a_character_of_the_same_sound_or_looks_is_a_slip(text: str, indicator: str) -> None:
    assert [name for name, _, _ in figures(text)] == [indicator]


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
        "检查村卫生室5个",
        "检查停车场：5个",
        "检查了5个停车场",
        "巡查农村公路5公里",
        "检查停车场5个",
        "检查停车场5个，累计12个",
        "维修窨井盖20个",
        "检查开工项目5个",
        "走访在谈项目5个",
        "服务签约项目3个",
        "对签约的3个项目进行督导",
        "对3个在谈项目进行调研",
        "2个签约项目材料已上报",
        "隐患排查3个小组已出发",
    ],
)
def test_what_an_act_was_done_to_is_not_counted_as_done(text: str) -> None:
    assert outcome(text) is Outcome.IGNORE


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "走访高新技术企业3家，解决问题2个",
            [("走访企业", Op.ADD, Decimal(3)), ("解决企业问题", Op.ADD, Decimal(2))],
        ),
        ("走访科技型中小企业5家", [("走访企业", Op.ADD, Decimal(5))]),
        ("走访重点签约企业5家", [("走访企业", Op.ADD, Decimal(5))]),
        ("走访了3家高新技术企业", [("走访企业", Op.ADD, Decimal(3))]),
        ("检查污水处理厂3座，发现隐患5处", [("排查隐患", Op.SET, Decimal(5))]),
        ("检查发现隐患5处", [("排查隐患", Op.SET, Decimal(5))]),
        ("排查窨井盖500个，更换12个", [("病害窨井盖更换", Op.SET, Decimal(12))]),
        ("对接在谈项目5个", [("在谈项目", Op.SET, Decimal(5))]),
    ],
)
def test_an_act_is_counted_by_its_own_name(text: str, told: list[tuple[str, Op, Decimal]]) -> None:
    assert figures(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "图片发错了",
        "附件发错了",
        "刚才的图片发错了",
        "系统报错了",
        "打印机报错了",
        "会议时间报错了",
        "领导名字报错了",
        "通知作废",
        "项目作废",
        "会议取消，通知作废",
        "之前的表格作废，请用新表",
        '"张三"撤回了一条消息',
        "你撤回了一条消息",
        "撤回不了",
        "去年的不算",
        "签约不算难",
        "那都不算事",
        "周末不算",
        "系统报错了，签约2个填不进去",
    ],
)
def test_chatter_takes_no_report_back(text: str) -> None:
    assert outcome(text) is Outcome.IGNORE


@pytest.mark.parametrize(
    "text", ["图片发错了，签约2个", "名字写错了，签约2个", "时间有误，签约2个"]
)
def test_what_is_wrong_with_something_else_corrects_no_figure(text: str) -> None:
    assert figures(text) == [("签约落地项目", Op.ADD, Decimal(2))]


@pytest.mark.parametrize(
    "text", ["今天的不算", "俺刚报的删掉", "数据报错了", "这条消息撤回", "撤回签约2个", "发错群了"]
)
def test_a_report_is_still_taken_back(text: str) -> None:
    assert outcome(text) is Outcome.UNDO


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
        "每单位每月至少外出招商1次",
        "按照要求，每月外出招商不少于1次",
        "每周走访企业不少于3家",
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


@pytest.mark.parametrize("text", ["签约2个报错了，应为3个", "签约2个写错了，是3个"])
def test_what_is_said_to_be_wrong_behind_it_is_not_the_figure(text: str) -> None:
    assert figures(text) == [("签约落地项目", Op.CORRECT, Decimal(3))]


def test_a_figure_misreported_without_another_is_taken_back() -> None:
    assert outcome("签约2个报错了") is Outcome.UNDO


@pytest.mark.parametrize(
    "text",
    [
        "走访高企、科小各3家",
        "检查停车场、污水处理厂各3个",
        "检查停车场3个、污水处理厂2座",
        "窨井盖排查500个",
        "走访企业了解签约项目3个",
        "规划停车场5个",
        "调度开工项目5个",
        "跟踪在谈项目5个",
        "邀请高企12家",
        "高企12家参会",
        "为高企12家发放补贴",
    ],
)
def test_nor_what_is_planned_followed_or_served(text: str) -> None:
    assert outcome(text) is Outcome.IGNORE


def test_the_part_of_what_was_visited_is_none_of_its_own() -> None:
    assert figures("走访企业5家，其中高企3家，解决问题2个") == [
        ("走访企业", Op.ADD, Decimal(5)),
        ("解决企业问题", Op.ADD, Decimal(2)),
    ]


@pytest.mark.parametrize(
    "text", ["马上下班了，签约2个", "希望大家支持，签约2个", "好像下雨了，签约2个"]
)
def test_what_is_soon_or_wished_silences_its_own_clause_alone(text: str) -> None:
    assert figures(text) == [("签约落地项目", Op.ADD, Decimal(2))]


@pytest.mark.parametrize(
    ("words", "form", "forgiven"),
    [
        ("absense", "absence", True),
        ("pm20", "pm10", False),
        ("外出招招商", "外出招商", True),
        ("规上重工业增加值", "规上工业增加值", False),
        ("规模以下工业增加值", "规模以上工业增加值", False),
        ("进口总额", "进出口总额", False),
        ("高标农田", "高标准农田", True),
    ],
)
def test_which_slips_are_forgiven(words: str, form: str, forgiven: bool) -> None:
    assert forgivable(words, form) is forgiven
