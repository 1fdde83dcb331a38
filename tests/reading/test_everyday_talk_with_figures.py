"""Lessons, tickets, meetings, other places and what comes before a meal: no figures of ours."""

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
    ],
)
def test_a_report_behind_such_talk_is_read(text: str) -> None:
    assert figures(text) == [("签约落地项目", Op.ADD, 1), ("在谈项目", Op.SET, 4)]


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
