"""N个改了M个, the way to a goal, and sums of parts."""

import pytest

from bot.domain.reading import Measure, Op, ProblemCode
from tests.reading.readers import understood


def figures(text: str) -> list[tuple[str, Measure, Op, str]]:
    reading = understood(text, "永丰镇")
    assert reading.problems == ()
    return [(u.indicator, u.measure, u.op, str(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    ("text", "name", "op", "done"),
    [
        ("改厕320户改了310户", "农村户厕改造", Op.SET, "310"),
        ("窨井盖45个换了30个", "病害窨井盖更换", Op.SET, "30"),
        ("农村公路45公里修了19公里", "改造农村公路", Op.SET, "19"),
        ("高标准农田3万亩弄了1.8万亩", "高标准农田建设", Op.SET, "1.8"),
        ("停车场10个建了8个", "停车场开工", Op.SET, "8"),
        ("走访企业10家走了8家", "走访企业", Op.ADD, "8"),
        ("签约2个签了1个", "签约落地项目", Op.ADD, "1"),
    ],
)
def test_what_was_done_of_a_number_is_the_figure(text: str, name: str, op: Op, done: str) -> None:
    assert figures(text) == [(name, Measure.ACTUAL, op, done)]


@pytest.mark.parametrize(
    "text",
    ["改厕距离320户还差10户", "改厕距目标10户", "改厕距离目标任务10户", "改厕距320户还差10户"],
)
def test_the_way_to_a_goal_is_what_is_left(text: str) -> None:
    assert figures(text) == [("农村户厕改造", Measure.REMAINING, Op.SET, "10")]


@pytest.mark.parametrize("text", ["改厕距目标320户还差10户", "改厕距320户目标还差10户"])
def test_a_goal_that_is_named_so_is_a_target(text: str) -> None:
    assert [(measure, value) for _, measure, _, value in figures(text)] == [
        (Measure.TARGET, "320"),
        (Measure.REMAINING, "10"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "局长外出招商1次、副局长外出招商2次，共3次",
        "甲组外出招商1次，乙组外出招商2次，合计3次",
    ],
)
def test_the_sum_of_so_many_more_is_so_many_more(text: str) -> None:
    assert figures(text) == [("外出招商次数", Measure.ACTUAL, Op.ADD, "3")]


@pytest.mark.parametrize(
    "text",
    [
        "恒力项目签约1个，金源项目签约1个",
        "赴深圳签约1个，赴苏州签约1个",
        "今天签约1个，刚刚又签约1个",
        "刘庄村改厕5户，李庄村改厕5户",
        "上午安全检查3次，下午安全检查3次",
        "化工企业安全检查3次，餐饮场所安全检查3次",
    ],
)
def test_equal_parts_of_different_things_are_asked_about(text: str) -> None:
    reading = understood(text, "永丰镇")
    assert reading.updates == ()
    assert [p.code for p in reading.problems] == [ProblemCode.CONFLICT]


@pytest.mark.parametrize(
    "text",
    [
        "签约1个，签约1个",
        "改厕310户，我镇改厕310户",
        "恒力项目签约1个，恒力项目签约1个",
        "签约1个。恒力项目签约1个",
        "今天签约1个，今天签约1个",
    ],
)
def test_what_is_said_twice_counts_once(text: str) -> None:
    assert len(figures(text)) == 1


@pytest.mark.parametrize(
    ("text", "unit", "name", "value"),
    [
        ("窨井盖换了30个修了3个", "住建局", "病害窨井盖更换", "30"),
        ("改厕改了30户修了3户", "永丰镇", "农村户厕改造", "30"),
        ("窨井盖查了30个换了28个", "住建局", "病害窨井盖更换", "28"),
    ],
)
def test_what_was_done_itself_is_no_whole_of_the_next(
    text: str, unit: str, name: str, value: str
) -> None:
    (update,) = understood(text, unit).updates
    assert (update.indicator, str(update.value)) == (name, value)
