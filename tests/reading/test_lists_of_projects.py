"""Projects listed by name between an event and their number (签约恒达食品、金鹏医药等2个项目)."""

import pytest

from bot.domain.reading import Measure, Op, Outcome
from tests.reading.readers import understood


def figures(text: str) -> list[tuple[str, Op, str]]:
    reading = understood(text)
    assert reading.problems == ()
    return [(u.indicator, u.op, str(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    "text",
    [
        "签约恒达食品、金鹏医药等2个项目，总投资3亿元",
        "成功签约恒达食品、金鹏医药等2个项目，总投资3亿元",
        "新签约恒达食品加工、金鹏医药中间体等项目2个，总投资3亿元",
        "签约恒达食品、金鹏医药2个项目，总投资3亿元",
        "签约“恒达食品”、“金鹏医药”等2个项目，总投资3亿元",
    ],
)
def test_the_number_behind_a_list_is_the_events(text: str) -> None:
    assert figures(text) == [("签约落地项目", Op.ADD, "2"), ("签约项目总投资", Op.ADD, "3")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("开工建设恒达食品、金鹏医药等3个项目", "开工项目"),
        ("竣工投产恒达食品、金鹏医药等3个项目", "竣工投产项目"),
        ("走访恒达、金鹏、永安3家企业", "走访企业"),
    ],
)
def test_so_are_those_of_other_events_and_visits(text: str, name: str) -> None:
    assert figures(text) == [(name, Op.ADD, "3")]


@pytest.mark.parametrize(
    "text",
    [
        "签约仪式、启动仪式等2个活动",
        "新签约的恒达食品、金鹏医药等2个项目正在办手续",
        "签约恒达、金鹏3个项目",
        "张三、李四2个项目经理来签约",
    ],
)
def test_other_things_listed_are_none(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "3个签约项目正在办手续",
        "3个签约项目在走流程",
        "3个签约项目已注册公司",
        "2个开工项目正在打桩",
        "8个竣工项目正在验收",
    ],
)
def test_projects_of_which_it_is_told_how_they_go_on_are_not_counted_again(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize("text", ["新增3个签约项目正在办手续", "签约3个项目，正在办手续"])
def test_new_ones_are_counted_however_they_go_on(text: str) -> None:
    assert figures(text) == [("签约落地项目", Op.ADD, "3")]


@pytest.mark.parametrize(
    "text",
    [
        "28个签约项目中已开工22个",
        "28个签约项目中，已开工22个",
        "28个签约项目已开工22个",
        "28个签约项目中22个已开工",
    ],
)
def test_projects_out_of_which_some_came_to_something_are_not_counted_again(text: str) -> None:
    assert [(name, value) for name, _, value in figures(text)] == [("开工项目", "22")]


@pytest.mark.parametrize("event", ["投产", "开工", "竣工"])
def test_firms_at_work_are_no_projects(event: str) -> None:
    assert understood(f"入园企业86家，{event}62家").outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    ("text", "goal", "done"),
    [
        ("320户改厕中，已完成298户", 320, 298),
        ("320户改厕中已完成298户", 320, 298),
        ("120个村卫生室中已建成104个", 120, 104),
        ("8个停车场中已建成5个", 8, 5),
        ("35个智改项目中已完成28个", 35, 28),
    ],
)
def test_of_so_many_that_much_is_finished(text: str, goal: int, done: int) -> None:
    updates = understood(text, "永丰镇").updates
    assert [(u.measure, int(u.value)) for u in updates] == [
        (Measure.TARGET, goal),
        (Measure.ACTUAL, done),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "园区企业86家，投产62家，开工8家",
        "园区企业86家，投产62家，开工8家，竣工2家",
        "引进企业12家，开工8家，投产3家",
    ],
)
def test_nor_are_any_of_the_stages_of_firms_that_were_counted(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


def test_firms_that_signed_go_through_all_their_stages() -> None:
    kept = [(name, value) for name, _, value in figures("签约企业12家，开工8家，投产3家")]
    assert kept == [("签约落地项目", "12"), ("开工项目", "8"), ("竣工投产项目", "3")]
