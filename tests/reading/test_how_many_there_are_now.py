"""How many there are now, or are left, behind what happened to some of them."""

import pytest

from tests.reading.readers import understood

Figure = tuple[str, str, str, float]


def told(text: str) -> list[Figure]:
    reading = understood(text)
    assert reading.problems == ()
    return [(u.indicator, u.measure.value, u.op.value, float(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("在谈项目原来4个，签约1个，现在3个", 3),
        ("在谈项目新增2个，签约1个，现在5个", 5),
        ("在谈原有4个，签约1个，目前3个", 3),
        ("在谈4个，签约1个，目前3个", 3),
        ("在谈4个，转签约1个，现在3个", 3),
    ],
)
def test_now_tells_of_the_level(text: str, now: float) -> None:
    signed = ("签约落地项目", "actual", "add", 1)
    assert told(text) == [signed, ("在谈项目", "actual", "set", now)]


@pytest.mark.parametrize("rest", ["剩余4个继续跟进", "还剩4个", "目前还有4个"])
def test_what_is_left_of_a_level_is_not_left_of_the_event(rest: str) -> None:
    assert told(f"在谈5个，签约1个，{rest}") == [
        ("在谈项目", "actual", "set", 5),
        ("签约落地项目", "actual", "add", 1),
    ]


def test_what_two_figures_leave_is_none_of_the_last() -> None:
    assert told("发现隐患12处，整改10处，现有2处") == [
        ("排查隐患", "actual", "set", 12),
        ("整改隐患", "actual", "set", 10),
    ]


@pytest.mark.parametrize("now", ["目前3个", "现有6个"])
def test_what_may_be_of_both_is_asked(now: str) -> None:
    problems = understood(f"在谈5个，签约1个，{now}").problems
    assert [p.code.value for p in problems] == ["ambiguous_indicator"]
    assert problems[0].indicators == ("在谈项目", "签约落地项目")


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("签约1个，现在3个", ("签约落地项目", "actual", "set", 3)),
        ("在谈5个，签约1个，累计3个", ("签约落地项目", "actual", "set", 3)),
        ("在谈5个，签约目标3个，现在1个", ("签约落地项目", "actual", "set", 1)),
        ("在谈5个，签约1个，目前共3个", ("签约落地项目", "actual", "set", 3)),
        ("走访企业3家，签约1个，目前共5个", ("签约落地项目", "actual", "set", 5)),
        ("发现隐患12处，整改10处，剩余2处", ("整改隐患", "remaining", "set", 2)),
        ("改厕任务100户，窨井盖任务12个，还剩5个", ("病害窨井盖更换", "remaining", "set", 5)),
    ],
)
def test_of_the_last_where_nothing_rises_and_falls(text: str, last: Figure) -> None:
    assert told(text)[-1] == last
