"""Lessons, tickets, meetings, other places and what comes before a meal: no figures of ours."""

from datetime import date

import pytest

from bot.domain.reading import Op, Outcome
from tests.reading.october import outcome
from tests.reading.readers import understood


def figures(text: str, unit: str = "商务局") -> list[tuple[str, Op, int]]:
    reading = understood(text, unit)
    assert reading.problems == ()
    return [(u.indicator, u.op, int(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    "text",
    [
        "填表示范：本月签约2个、累计5个，A列填2，B列填5",
        "课件第12页有道题：排查隐患60处，整改48处，整改率多少？",
        "培训PPT里“累计开工25个”是编的假数据，别当真",
        "考题：签约8个，开工3个，开工率是多少",
        "为啥我报了3次外出招商，系统只显示1次？",
        "赴外招商的高铁票：G1922，5车11F",
        "外出招商那天的航班：MU5321，3个小时到",
        "竣工投产现场会改到周四了，大巴8:30出发，一车50座",
        "签约推介会挪到下周一了，一桌10人",
        "安全检查第一步：先量血压，今早150",
        "省志上写设邮政代办所9处，跟现在快递服务点一个意思",
        "山西有个县级市高企150家，咱拿啥跟人比",
        "在郑州出差，这边PM2.5都190了",
        "PM2.5日均值75以下为良，超了就不算优良天",
        "昨晚陪客商吃饭一共1350，6个人AA，每人225转我",
        "开工额3500w",
        "我们小区装电梯，物业说要签约满80户才动工，现在才签了三十多户",
        "我家热水器查出隐患2处，换根管子60",
        "连加了9天班，隐患没找着，我快成隐患了",
        "值班室净化器显示PM2.5是15，这台才799",
        "窨井盖一个都不能少，从001编到450",
        "改厕一户也不能漏",
        "示范文本：“本周开工2个。”连标点才7个字",
        "例文是外地的：“截至6月底，我县签约19个”，别抄人家的数",
        "小测验：发现隐患30处，整改隐患27处，整改率几多？",
        "讲话稿里“优良天数280天”后头要加个脚注",
        "翻旧年鉴：1986年全县财政收入才2300万",
        "1986年财政收入2300万元",
        "看到张1998年的旧报纸，说全县规上工业企业净增1家",
        "零七年我在镇上，5个人挤1间周转房",
        "老书记讲过，七十年代修农村公路，一公里补150块",
        "GDP这题选B，2022年全国是121万亿，别记成114",
        "新认定高企一次性补20万，复审的补10万",
        "走访企业一家算1家次，同一家一天去2回也只算1次",
        "亿元的算2分，5000万以下的签约一个也不算",
        "一个隐患整改的报告改了12稿，最后还是用第1稿",
        "一张改厕表来回改了6遍",
        "在谈项目？我对象都在谈2年了还没落地",
        "政府后院停车场今天满了，还剩3个位置",
        "签约那屋，306",
        "一个窨井盖三家管",
        "问卷星那个停车场满意度填了没？现在52份",
        "外出招商的高铁票订好了，一共4张",
        "招商提成千分之二，签约1个亿才20万",
        "永丰镇报签约5个，我不信",
        "家次这么算：同一家企业走访3回，就是3家次",
        "等雨停了，安全检查5个加油站",
        "转发公众号文章《从零到签约60个，他们做对了什么》",
        "PPT第8页“固投198亿元”标签挡住线了",
        "“排查隐患66处、整改隐患66处”念起来拗口",
        "把“走访企业300家次”这半句删了吧，跟上面重复",
        "汇报稿第4页“改厕1860户”那句挪到第3页",
        "就算累计签约12个，没落地还不是白搭",
        "哪怕再新增40个学位也不够分",
        "玩《城市天际线》，我造了9座污水处理厂",
        "打开工具箱找扳手，12号的没了，14号的还有3个",
        "母猪昨夜生了，投产11头，成活10头",
        "牙医说那颗智齿是个隐患，已发现3处龋洞",
        "演示环境里我随手输了竣工投产项目88个，测试用的",
        "咱们现在谈3件事：考勤、值班、卫生",
        "电脑卡死，重启4次才解决问题",
        "文件编号记一下：签约 201，开工 202，竣工 203",
        "台账装盒顺序：1.签约 2.开工 3.竣工",
        "观摩路线：先看2个开工项目，再看3个停车场",
        "我可没说改厕120户，是他记岔了",
        "签约一万个都不嫌多",
        "在谈的那家老总属猴，今年44",
        "电脑弹窗说发现隐患16处，点了一键修复",
        "停车场一小时6块，贵不贵嘛",
        "年轻人记住：固投增速5%和提高5个百分点是两码事",
        "妈，土鸡蛋别寄40个了，冰箱放不下。啊，发错群了",
        "老板来3碗烩面，1碗不要香菜。发错了发错了",
        "论文第3次被拒。研发投入强度没上去，掉发强度上去了",
        "抢答题：发现隐患4处，当场整改3处，整改率是多少？答对的有奖",
        "新窨井盖一个60公斤，俩人抬着都费劲",
        "我婆婆说她生了3个，一回产前超声筛查都没做过",
        "一觉醒来固投250亿，那该多美哈哈",
        "别听老王瞎吹，他说的隐患200处是在讲评书",
        "测试系统里我录了个签约88个，大家别慌",
        "排查隐患100处这话不是从我嘴里出来的",
        "省厅通报表扬的是许昌，停车场开工27个",
        "签约、开工各挑2个典型拍视频",
        "网上传咱这儿停车场建了40个，假的，别转",
        "我可没说过我们签约了6个啊",
    ],
)
def test_what_is_only_talked_of_is_passed_over(text: str) -> None:
    assert outcome(text) is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "饭还没吃呢，签约1个，在谈4个",
        "别催啦，饭还没吃呢[捂脸] 签约1个，在谈4个，吃饭去了",
        "正开会呢，签约1个，在谈4个",
        "您问签约几个是吧？报告领导，签约1个，在谈4个",
        "我可能晚到10分钟，先把数撂这儿：签约1个，在谈4个",
        "会我可能晚到，数据如下：签约1个，在谈4个",
        "老李你别闹，我报数呢：签约1个，在谈4个。报完接着打牌",
        "电视台来拍片忙晕了，刚想起来报，签约1个，在谈4个",
        "照模板填的：签约1个，在谈4个",
        "问我干嘛，我又没偷懒！签约1个，在谈4个，行了吧",
    ],
)
def test_a_report_behind_such_talk_is_read(text: str) -> None:
    assert figures(text) == [("签约落地项目", Op.ADD, 1), ("在谈项目", Op.SET, 4)]


def test_a_form_with_days_behind_its_name_is_filled_in() -> None:
    (told,) = understood("【周报模板】11.1-11.7\n外出招商：1次", "孙集镇").updates
    assert (told.op, told.since, told.as_of) == (
        Op.WINDOW,
        date(2023, 11, 1),
        date(2023, 11, 7),
    )


def test_a_figure_of_the_years_just_gone_may_be_told_late() -> None:
    (told,) = understood("2021年财政收入4.2亿元").updates
    assert told.as_of == date(2021, 12, 31)


def test_those_with_whom_one_is_in_talks_are_no_figure_but_their_project_is() -> None:
    (told,) = understood("签约的那个项目黄了，减1个").updates
    assert (told.op, int(told.value)) == (Op.ADD, -1)


def test_what_is_quoted_as_ones_own_is_read() -> None:
    (told,) = understood("“签约一批”项目5个").updates
    assert (told.indicator, int(told.value)) == ("三个一批签约项目", 5)


def test_what_goes_on_is_asked_where_a_mark_asks() -> None:
    assert outcome("签约1个还没报呢？") is Outcome.IGNORE


def test_trouble_solved_for_firms_just_visited_is_theirs() -> None:
    assert figures("走访企业4家，帮他们解决问题1个") == [
        ("走访企业", Op.ADD, 4),
        ("解决企业问题", Op.ADD, 1),
    ]


def test_a_list_passed_on_is_read_under_its_heading() -> None:
    for heading in ("【转发】各镇改厕（截至11月6日）", "转发：各镇改厕情况："):
        reading = understood(f"{heading}\n秣陵 61户\n丁庄：47户\n新桥镇 暂无", None)
        assert [(u.unit, int(u.value)) for u in reading.updates] == [
            ("秣陵镇", 61),
            ("丁庄镇", 47),
            ("新桥镇", 0),
        ]


def test_a_step_further_is_no_number() -> None:
    text = "为进一步规范外出招商管理，现将有关事项通知如下，请认真贯彻执行。"
    assert understood(text, "招商服务中心").outcome is Outcome.IGNORE
