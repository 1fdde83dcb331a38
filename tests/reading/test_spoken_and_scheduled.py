"""What is taken back in speech, one of several figures put right, schedules, zeros in a row."""

import pytest

from bot.domain.reading import Measure, Op, Outcome
from tests.reading.november import measured, stored
from tests.reading.readers import understood


def told(text: str, unit: str | None = "付寨镇") -> list[tuple[str, Op, int]]:
    reading = understood(text, unit)
    assert reading.problems == ()
    return [(u.indicator, u.op, int(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("签约三个啊不是两个", ("签约落地项目", Op.ADD, 2)),
        ("走访企业五家啊不是六家", ("走访企业", Op.ADD, 6)),
        ("外出招商两次呃不是三次", ("外出招商次数", Op.ADD, 3)),
        ("改厕二百八十啊不是二百八十五", ("农村户厕改造", Op.SET, 285)),
    ],
)
def test_what_is_taken_back_in_the_same_breath_gives_way(
    text: str, expected: tuple[str, Op, int]
) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "走访企业五家解决问题两个不对解决问题三个",
            [("走访企业", Op.ADD, 5), ("解决企业问题", Op.ADD, 3)],
        ),
        (
            "嗯我报一下啊走访企业五家不对六家然后解决问题两个",
            [("走访企业", Op.ADD, 6), ("解决企业问题", Op.ADD, 2)],
        ),
        (
            "改厕285户，不是258户，走访企业3家",
            [("农村户厕改造", Op.CORRECT, 285), ("走访企业", Op.ADD, 3)],
        ),
        (
            "改厕应为285户，刚才写错了，走访企业3家",
            [("农村户厕改造", Op.CORRECT, 285), ("走访企业", Op.ADD, 3)],
        ),
        (
            "更正：签约2个，在谈3个",
            [("签约落地项目", Op.CORRECT, 2), ("在谈项目", Op.CORRECT, 3)],
        ),
        (
            "更正：签约2个，不是3个，在谈4个",
            [("签约落地项目", Op.CORRECT, 2), ("在谈项目", Op.CORRECT, 4)],
        ),
    ],
)
def test_one_figure_put_right_leaves_the_others(
    text: str, expected: list[tuple[str, Op, int]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "本周工作安排\n1.外出招商2次\n2.走访企业3家",
        "本周安排：周四外出招商1次，周五走访企业3家",
        "四季度安排：签约2个，开工1个",
        "今日安排：走访企业2家",
        "后续工作：窨井盖更换20个",
        "接下来：走访企业2家",
        "今明两天走访企业4家",
        "初稿里写的是签约27个、开工69个，领导还没定稿",
        "没进展的就报零进展，有进展的报具体数",
    ],
)
def test_what_is_scheduled_or_quoted_is_no_report(text: str) -> None:
    assert understood(text, None).outcome is Outcome.IGNORE


def test_a_schedule_behind_the_week_before_leaves_it() -> None:
    text = (
        "一、上周工作完成情况：走访企业5家；安全检查3次。二、本周工作安排：外出招商2次；签约1个。"
    )
    assert told(text) == [("走访企业", Op.WINDOW, 5), ("安全生产检查次数", Op.WINDOW, 3)]


@pytest.mark.parametrize("text", ["本周工作：走访企业2家", "本周工作情况：走访企业2家"])
def test_the_work_of_the_week_is_reported(text: str) -> None:
    assert told(text) == [("走访企业", Op.WINDOW, 2)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("签约没有在谈三个", [("签约落地项目", "0"), ("在谈项目", "3")]),
        ("改厕没有窨井盖十八个", [("农村户厕改造", "0"), ("病害窨井盖更换", "18")]),
        ("开工没有竣工一个", [("开工项目", "0"), ("竣工投产项目", "1")]),
    ],
)
def test_none_of_one_thing_and_some_of_the_next(text: str, expected: list[tuple[str, str]]) -> None:
    assert stored(text) == expected


@pytest.mark.parametrize("text", ["签约没有开工的项目2个", "改厕没有剩余了", "学位没有缺口了"])
def test_none_left_and_which_ones_are_no_zero(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize("text", ["窨井盖没有新换的", "窨井盖没有新换"])
def test_none_new_is_no_movement(text: str) -> None:
    assert told(text) == [("病害窨井盖更换", Op.ADD, 0)]


@pytest.mark.parametrize(
    ("text", "op"), [("固投增速9.8个百分点", Op.SET), ("固投增速提高9.8个百分点", Op.ADD)]
)
def test_points_right_behind_a_growth_are_its_level(text: str, op: Op) -> None:
    (update,) = understood(text).updates
    assert (update.op, str(update.value)) == (op, "9.8")


def test_what_is_left_goes_with_the_figure_before_it() -> None:
    assert measured("改厕目前完成了210户还剩90户窨井盖换了380个") == [
        ("农村户厕改造", Measure.ACTUAL, "210"),
        ("农村户厕改造", Measure.REMAINING, "90"),
        ("病害窨井盖更换", Measure.ACTUAL, "380"),
    ]


@pytest.mark.parametrize(
    ("text", "name"), [("窨井盖全换完了", "病害窨井盖更换"), ("改厕全改完了", "农村户厕改造")]
)
def test_all_changed_is_all_done(text: str, name: str) -> None:
    assert measured(text) == [(name, Measure.COMPLETION, "100")]


def test_there_is_also_something_in_talks() -> None:
    assert measured("签约1个，还有3个项目在谈") == [
        ("签约落地项目", Measure.ACTUAL, "1"),
        ("在谈项目", Measure.ACTUAL, "3"),
    ]


def test_a_row_of_shares_goes_to_the_names_before_it() -> None:
    assert measured("农村公路、改厕、窨井盖完成率85.8%、95%、95.6%") == [
        ("改造农村公路", Measure.COMPLETION, "85.8"),
        ("农村户厕改造", Measure.COMPLETION, "95"),
        ("病害窨井盖更换", Measure.COMPLETION, "95.6"),
    ]


def test_a_total_of_the_act_goes_back_to_what_was_counted_by_it() -> None:
    text = "本周走访企业6家次，解决问题4个；累计走访126家次、解决问题88个"
    assert told(text) == [("走访企业", Op.SET, 126), ("解决企业问题", Op.SET, 88)]
