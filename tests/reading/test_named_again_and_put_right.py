"""Things named again: by parts of other units, by what came of a plan, in another order."""

import pytest

from bot.domain.reading import Measure, Op, Outcome
from tests.reading.november import measured, stored
from tests.reading.readers import NOVEMBER, understood


def of_units(text: str, unit: str | None = "商务局") -> list[tuple[str, str, str]]:
    return [(u.unit, u.indicator, str(u.value)) for u in understood(text, unit).updates]


@pytest.mark.parametrize(
    "text",
    [
        "签约5个（其中高新区签约2个），外出招商3次",
        "签约5个，其中高新区签约2个，外出招商3次",
        "签约5个（高新区签约2个），外出招商3次",
        "签约5个，其中高新区签约2个，工信局签约3个，外出招商3次",
        "签约5个，其中高新区签约2个。外出招商3次",
    ],
)
def test_parts_of_other_units_that_name_the_thing_again_are_passed_over(text: str) -> None:
    assert of_units(text) == [("商务局", "签约落地项目", "5"), ("商务局", "外出招商次数", "3")]


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("外出招商原计划两次，台风闹的只成行1次", "外出招商次数", "1"),
        ("外出招商计划2次,去了1次", "外出招商次数", "1"),
        ("走访企业计划10家,只走访6家", "走访企业", "6"),
        ("改厕计划100户,只改了60户", "农村户厕改造", "60"),
        ("原计划走访企业10家,因下雨只走访了6家", "走访企业", "6"),
    ],
)
def test_what_came_of_a_plan_is_told_by_the_act(text: str, name: str, value: str) -> None:
    assert stored(text) == [(name, value)]


def test_what_was_done_of_a_task_is_told_by_the_act() -> None:
    assert measured("安全检查任务10次,实际检查6次") == [
        ("安全生产检查次数", Measure.TARGET, "10"),
        ("安全生产检查次数", Measure.ACTUAL, "6"),
    ]


@pytest.mark.parametrize(
    "text", ["签约计划5个,实际谈了3个", "签约计划5个,只剩3个没签", "开工计划5个,只批了3个"]
)
def test_another_act_than_the_planned_one_is_no_figure(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "累计新增城镇就业320人",
        "1-10月累计实现新增城镇就业320人",
        "全市共新增城镇就业320人",
        "目前已新增城镇就业320人",
    ],
)
def test_a_name_in_another_order_is_known_behind_what_leads_to_it(text: str) -> None:
    (update,) = understood(text).updates
    assert (update.indicator, update.op, str(update.value)) == ("城镇新增就业", Op.SET, "320")


@pytest.mark.parametrize(
    "text",
    [
        "昨天哦不对是前天外出招商1次",
        "昨天,说错了,应该是前天外出招商1次",
        "昨天外出招商1次,不对,是前天",
    ],
)
def test_a_day_put_right_corrects_no_figure(text: str) -> None:
    (update,) = understood(text, "商务局", NOVEMBER).updates
    assert (update.op, str(update.as_of)) == (Op.WINDOW, "2023-11-06")


def test_a_figure_put_right_beside_its_day_is_corrected() -> None:
    (update,) = understood("上周签约不对,本周签约2个").updates
    assert update.op is Op.CORRECT


@pytest.mark.parametrize(
    "text", ["那家做电池的还没开工，环评卡了4个月了", "这家企业没签约", "做电池的那家没开工"]
)
def test_what_one_firm_has_not_come_to_is_no_nought(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


def test_a_remark_on_those_not_done_yet_ends_a_dictated_report() -> None:
    text = "这礼拜安全检查跑了九次整改隐患十二处没整改的老板不在家下礼拜再去"
    assert stored(text) == [("安全生产检查次数", "9"), ("整改隐患", "12")]


def test_what_those_we_deal_with_mind_ends_with_its_clause() -> None:
    text = "那家做宠物粮的没签成，人家嫌地贵，在谈还是4个"
    assert stored(text) == [("在谈项目", "4")]
