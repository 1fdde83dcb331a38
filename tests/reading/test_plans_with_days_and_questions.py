"""Plans that name days, questions without a mark, and what has not come to the next stage."""

import pytest

from bot.domain.reading import Measure, Op, Outcome
from tests.reading.november import measured, stored
from tests.reading.readers import understood

FRIDAY = "2023-09-22T10:00:00+08:00"


@pytest.mark.parametrize(
    "text",
    [
        "下周计划：周一外出招商1次，周三走访企业3家",
        "下周计划：\n1.周一外出招商1次\n2.周三走访企业3家",
        "下月计划：上旬改厕30户，中旬改厕20户",
        "预计数：1-9月固投220亿元，增速10.5%",
        "推进计划\n9月：改厕30户\n10月：改厕20户",
        "下周外出招商2次；走访企业3家；安全检查2次",
    ],
)
def test_the_days_of_a_plan_are_its_own(text: str) -> None:
    assert understood(text, "付寨镇", FRIDAY).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "下周计划：走访企业5家\n本周工作：走访企业3家",
        "上周工作（9.11-9.15）：走访企业3家。本周计划（9.18-9.22）：走访企业5家。",
        "本周工作：走访企业3家\n下周计划：周二走访企业5家",
    ],
)
def test_what_was_done_beside_a_plan_is_read(text: str) -> None:
    (update,) = understood(text, "付寨镇", FRIDAY).updates
    assert (update.indicator, int(update.value)) == ("走访企业", 3)


def test_how_far_a_plan_has_come_is_no_plan() -> None:
    text = "计划执行情况：1-8月固投201.6亿元"
    (update,) = understood(text, "发展和改革委员会", FRIDAY).updates
    assert str(update.value) == "201.6"


@pytest.mark.parametrize(
    "text",
    [
        "李寨镇改厕完成没",
        "改厕都改完了没",
        "窨井盖更换完没有",
        "改厕还有没有",
        "昨天报的改厕280户收到没",
        "刚报的外出招商2次记上没",
    ],
)
def test_a_question_without_a_mark_is_no_nought(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("累计签约3个，还没有开工", "签约落地项目", "3"),
        ("累计开工3个，都没有竣工", "开工项目", "3"),
        ("竣工2个，还没投产", "竣工投产项目", "2"),
    ],
)
def test_those_not_at_the_next_stage_are_no_nought_of_it(text: str, name: str, value: str) -> None:
    assert stored(text) == [(name, value)]


@pytest.mark.parametrize(
    "text", ["签约的项目没开工", "上个月签约的还没开工", "隐患没有整改到位", "产前筛查没有做"]
)
def test_what_some_have_not_come_to_is_no_nought(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize("text", ["签约5个，又签约1个，共6个", "之前签约5个，这次签约1个，共6个"])
def test_the_sum_of_what_was_there_and_what_came_is_the_total(text: str) -> None:
    (update,) = understood(text).updates
    assert (update.op, int(update.value)) == (Op.SET, 6)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("停车场开工8个，剩余2个12月开工", "停车场开工"),
        ("改厕8户，剩余2户12月份完成改厕", "农村户厕改造"),
        ("周转房8套，剩余2套12月交付", "教师周转房"),
    ],
)
def test_when_the_rest_will_be_done_does_not_date_it(text: str, name: str) -> None:
    assert measured(text) == [(name, Measure.ACTUAL, "8"), (name, Measure.REMAINING, "2")]
    assert {str(u.as_of) for u in understood(text).updates} == {"2023-11-08"}


@pytest.mark.parametrize(
    "text", ["等待签约项目2个", "有意签约2个", "符合签约条件项目2个", "谋划开工项目3个"]
)
def test_what_waits_for_a_stage_has_not_come_to_it(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    ["按领导要求，签约1个", "应要求补报：签约1个", "我要报数，签约1个", "需要说明的是，签约1个"],
)
def test_polite_words_hold_no_report_back(text: str) -> None:
    assert stored(text) == [("签约落地项目", "1")]
