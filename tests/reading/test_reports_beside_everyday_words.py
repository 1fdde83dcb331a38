"""Words of lessons, tickets, homes, drafts and order beside a report, or within it."""

from datetime import date

import pytest

from bot.domain.reading import Op, Outcome
from tests.reading.october import outcome
from tests.reading.readers import understood


def figures(text: str) -> list[tuple[str, Op, int]]:
    reading = understood(text)
    assert reading.problems == ()
    return [(u.indicator, u.op, int(u.value)) for u in reading.updates]


VISITED = ("走访企业", Op.ADD, 5)
SIGNED = ("签约落地项目", Op.ADD, 2)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("发放口罩300只，走访企业5家", VISITED),
        ("今日培训用课件15套，走访企业5家", ("走访企业", Op.WINDOW, 5)),
        ("走访企业5家，课件另发", VISITED),
        ("走访驾校3家，走访企业5家", VISITED),
        ("走访口罩生产企业5家", VISITED),
        ("走访杀毒软件企业5家", VISITED),
        ("空气净化器项目签约2个", SIGNED),
        ("签约测试环境项目2个", SIGNED),
        ("年鉴编纂项目签约2个", SIGNED),
        ("民国建筑修缮项目签约2个", SIGNED),
        ("智慧题库项目签约2个", SIGNED),
        ("年鉴已交稿，签约2个", SIGNED),
        ("上午那会儿签约2个", SIGNED),
        ("草稿里漏了，签约2个", SIGNED),
        ("答好招商这道题，签约2个", SIGNED),
        ("入选典型范例1个，签约2个", SIGNED),
        ("测试用的数据已清，签约2个", SIGNED),
        ("这样算下来签约共2个", ("签约落地项目", Op.SET, 2)),
        ("初稿里少写了，签约应为2个", ("签约落地项目", Op.CORRECT, 2)),
        ("讲话稿里的数有误，签约应为2个", ("签约落地项目", Op.CORRECT, 2)),
        ("“签约1个”改成“签约2个”", ("签约落地项目", Op.CORRECT, 2)),
        ("把刚才的“签约1个”改成2个", ("签约落地项目", Op.CORRECT, 2)),
        ("即使资金紧张也完成改厕120户", ("农村户厕改造", Op.SET, 120)),
        ("今天即使下雨也走访了企业5家", ("走访企业", Op.WINDOW, 5)),
        ("按职责分工：签约2个", SIGNED),
        ("审批流程：已走完；签约2个", SIGNED),
        ("项目编号：XM-001，签约2个", SIGNED),
        ("报送顺序如下：\n签约2个", SIGNED),
        ("检查路线：城区，走访企业5家", VISITED),
    ],
)
def test_a_word_of_talk_beside_a_report_hides_nothing(text: str, told: tuple[str, Op, int]) -> None:
    assert figures(text) == [told]


def test_what_is_quoted_from_a_report_may_be_taken_back() -> None:
    assert outcome("“签约5个”这条撤回") is Outcome.UNDO


@pytest.mark.parametrize(
    "text",
    ["就算再签1个也追不上人家", "就算签约5个也不够", "汇报稿里“在谈42个”用的是半角数字"],
)
def test_what_is_granted_or_worded_stays_talk(text: str) -> None:
    assert outcome(text) is Outcome.IGNORE


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("上周停水停电。改厕30户", date(2023, 10, 30)),
        ("上周辛苦大家了。改厕30户", date(2023, 10, 30)),
        ("各位领导辛苦了，10月份情况如下。改厕30户", date(2023, 10, 1)),
        ("9月份天气好。改厕30户", date(2023, 9, 1)),
        ("11月6日对医院食堂开展检查。改厕30户", date(2023, 11, 6)),
        ("昨天值班。改厕30户", date(2023, 11, 7)),
    ],
)
def test_days_of_work_hold_for_the_next_sentence(text: str, since: date) -> None:
    (told,) = understood(text).updates
    assert (told.op, told.since, int(told.value)) == (Op.WINDOW, since, 30)
