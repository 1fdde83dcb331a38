"""Remarks before a report that only compare, excuse or tell of the time of year silence nothing."""

import pytest

from bot.domain.reading import Op, Outcome
from tests.reading.readers import understood

BUILT = ("农村户厕改造", Op.SET, 288)
VISITED = ("走访企业", Op.ADD, 12)
THIS_WEEK = ("走访企业", Op.WINDOW, 12)


def only(text: str) -> tuple[str, Op, int]:
    reading = understood(text)
    assert reading.problems == ()
    (told,) = reading.updates
    return told.indicator, told.op, int(told.value)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("比兄弟乡镇慢了点，不过改厕也完成了288户", BUILT),
        ("不比别人差，走访企业12家", VISITED),
        ("比别的镇多跑了几家，走访企业12家", VISITED),
        ("不如兄弟单位干得快，改厕完成288户", BUILT),
    ],
)
def test_others_whom_one_is_likened_to_are_not_told_of(text: str, told: object) -> None:
    assert only(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "跟省里对接好了，走访企业12家",
        "向国家争取过了，走访企业12家",
        "找省里批过了，走访企业12家",
    ],
)
def test_nor_is_a_wider_area_that_one_turns_to(text: str) -> None:
    assert only(text) == VISITED


def test_who_will_come_to_look_leaves_what_has_been_done() -> None:
    assert only("省里下个月来督查，这周走访企业12家") == THIS_WEEK


@pytest.mark.parametrize(
    "text",
    [
        "比外县慢，外县改厕完成288户",
        "人家走访企业12家",
        "比人家多走访企业12家",
        "不如人家，签约12个",
        "比别人慢，别人走访企业12家",
        "省里通报走访企业12家",
        "省里来督查，发现隐患12处",
        "国家验收了隔壁县12个停车场开工",
    ],
)
def test_what_others_have_is_still_theirs(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "审计了两家单位，本周走访企业12家",
        "验收组去了6个乡镇，本周走访企业12家",
        "回访了3家单位，本周走访企业12家",
        "这周天天下雨，走访企业12家",
        "这周天晴了，走访企业12家",
        "本周下乡，走访企业12家",
        "本周我们几个一起走访企业12家",
        "要是不下雨就好了，本周走访企业12家",
        "如果顺利下周就能完工，本周走访企业12家",
    ],
)
def test_what_one_was_about_beside_it_changes_nothing(text: str) -> None:
    assert only(text) == THIS_WEEK


@pytest.mark.parametrize(
    "text",
    [
        "眼看就要到年底了，改厕完成288户",
        "马上要过年了，改厕完成288户",
        "快要结束了，改厕完成288户",
        "数字可能不太准，改厕完成288户",
        "可能有误差，改厕完成288户",
        "改厕工作告一段落，改厕完成288户",
    ],
)
def test_the_time_of_year_and_doubts_of_the_count_hold_nothing_back(text: str) -> None:
    assert only(text) == BUILT


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("高企申报工作告一段落，高企净增6家", ("高新技术企业净增数", Op.SET, 6)),
        ("这趟广州没白跑，签约1个", ("签约落地项目", Op.ADD, 1)),
        ("我们抓紧干，又走访了企业12家", VISITED),
        ("晚上还得辅导孩子作业，先报了：走访企业12家", VISITED),
        ("周转房水电已经通了，已完工80套", ("教师周转房", Op.SET, 80)),
        ("标准化厂房质量过硬，已建成8万平", ("新建标准化厂房", Op.SET, 8)),
        ("快递服务点运行正常，已建成230个", ("村级快递服务点", Op.SET, 230)),
    ],
)
def test_how_things_stand_leads_to_the_figure(text: str, told: object) -> None:
    assert only(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "要到年底才能完成改厕288户",
        "可能完成改厕288户",
        "如果签约12个就加2分，目前签约5个",
        "周转房质量问题12处",
        "周转房水电通了，一套280",
        "跟上周比，签约多了2个",
        "如果能签约就好了，还差2个",
        "务必核实，别又报了签约2个",
        "务必抓紧，再走访企业12家",
        "深圳没签约1个",
    ],
)
def test_plans_rules_and_other_things_stay_silent(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "企业老板出国了没见着，走访企业12家",
        "忙了没顾上报，走访企业12家",
        "没有什么问题，走访企业12家",
        "没什么大事，走访企业12家",
        "谁也没想到，走访企业12家",
        "哪儿也没去，走访企业12家",
        "什么都没耽误，走访企业12家",
        "现报：走访企业12家",
        "现汇报走访企业12家",
        "虽然忙，走访企业还是跑了12家",
    ],
)
def test_denials_and_what_was_done_all_the_same_ask_nothing_and_sum_up_nothing(text: str) -> None:
    assert only(text) == VISITED


@pytest.mark.parametrize(
    "text",
    [
        "签约3个报了没报",
        "材料交了没啊，签约3个",
        "签约3个是谁也没说",
        "多少都没关系，签约3个",
        "审了没批，签约3个",
        "什么都没有签约3个",
    ],
)
def test_what_is_asked_is_still_a_question(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


def test_still_so_many_is_what_there_was() -> None:
    assert only("走访企业还是12家") == ("走访企业", Op.SET, 12)
