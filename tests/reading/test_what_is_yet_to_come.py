"""Works that a part is done of, plans in everyday words, orders, hearsay and echoes."""

from decimal import Decimal

import pytest

from bot.domain.reading import Measure, Outcome
from tests.reading.readers import NOVEMBER, understood

WEDNESDAY = "2023-09-20T10:00:00+08:00"


def told(text: str) -> list[tuple[str, Measure, Decimal]]:
    reading = understood(text, "商务局", WEDNESDAY)
    return [(u.indicator, u.measure, u.value) for u in reading.updates]


@pytest.mark.parametrize(
    ("text", "name", "whole", "done"),
    [
        ("公有产权卫生室120个建好了96个", "村级公有产权卫生室", 120, 96),
        ("户厕改造3000户，改好了2450户", "农村户厕改造", 3000, 2450),
        ("农村公路45公里，通车38公里", "改造农村公路", 45, 38),
        ("窨井盖450个，412个换完了", "病害窨井盖更换", 450, 412),
        ("周转房592套交付了480套", "教师周转房", 592, 480),
    ],
)
def test_a_work_of_which_a_part_is_finished_has_a_target(
    text: str, name: str, whole: int, done: int
) -> None:
    assert told(text) == [
        (name, Measure.TARGET, Decimal(whole)),
        (name, Measure.ACTUAL, Decimal(done)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "签约仪式定于9月22日上午9点，共签约8个项目",
        "月底完成改厕2600户",
        "还得签约2个",
        "领导让我们签约2个",
        "除非签约2个，否则完不成",
        "差不多能签约2个",
        "预签约2个",
        "终止签约项目1个",
        "在谈项目2个谈崩了",
        "拆除违规停车场3个",
        "会议听取了签约2个项目的汇报",
        "学习文件《关于做好2023年新增就业6500人工作的通知》",
    ],
)
def test_plans_orders_and_what_fell_through_are_no_figures(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "收到，签约2个已记录",
        "我记得上次报的是签约2个吧",
        "机器人说签约14个",
        "应该是签约14个吧",
        "去年这个时候我们都签约5个了",
        "商务局签约2个缺少合同，不予认定",
        "外出招商破零单位65个，在谈破零48个，签约破零21个",
        "签约1个算10分",
        "走访企业1家补助100元",
    ],
)
def test_echoes_guesses_rules_and_counts_of_units_are_no_report(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("text", ["今早签约一个，下午还有一个要签", "签约1个，还有2家要签"])
def test_what_is_still_to_be_signed_today_is_no_remainder(text: str) -> None:
    assert told(text) == [("签约落地项目", Measure.ACTUAL, Decimal(1))]


def test_the_task_of_a_week_is_not_the_target_of_the_year() -> None:
    assert told("本周任务走访10家企业") == []


def test_what_people_did_each_sums_up_to_nothing_known() -> None:
    assert told("班子成员各走访企业3家") == []


def test_the_end_of_the_month_alone_is_a_plan_and_no_fault() -> None:
    assert told("月底，全市筛查3127人") == []


def test_a_zero_shared_over_a_list_with_something_unknown_is_of_what_is_known() -> None:
    assert told("新增停车场1个、新增绿化面积在谈镇零进展") != []


@pytest.mark.parametrize(
    "text",
    [
        "过2天签约3个",
        "过两天签约3个",
        "再过3天签约2个",
        "等2天签约3个",
        "缓2天再签约3个",
        "过几天签约3个",
    ],
)
def test_what_comes_when_some_days_have_passed_is_a_plan(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    ["过了两天签约3个", "超过2天没报，签约3个", "通过2天的努力，签约3个", "等了2天，签约3个"],
)
def test_when_they_have_passed_it_is_done(text: str) -> None:
    assert [int(u.value) for u in understood(text).updates] == [3]


def test_every_so_many_days_is_a_habit() -> None:
    reading = understood("隔两天走访一次企业，本周走访企业3家")
    assert [int(u.value) for u in reading.updates] == [3]


@pytest.mark.parametrize("text", ["请假1天，下周一补报哈", "出差3天", "在外地，过2天报", "等2天"])
def test_how_long_one_is_away_answers_nothing(text: str) -> None:
    asked = ("外出招商次数", "在谈项目", "签约落地项目")
    for addressed in (True, False):
        reading = understood(text, "气象局", NOVEMBER, asked, addressed)
        assert reading.outcome is Outcome.IGNORE
