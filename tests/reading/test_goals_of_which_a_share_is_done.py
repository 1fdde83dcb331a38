"""A target that is told beside the share of it that is done."""

import pytest

from tests.reading.readers import understood

_DONE = ("actual", 88.0)
_GOAL = ("target", 100.0)
_SHARE = ("completion", 88.0)


def told(text: str) -> list[tuple[str, float]]:
    reading = understood(text, "高寺镇")
    assert reading.problems == ()
    return [(u.measure.value, float(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    "text",
    [
        "完成改厕任务100户的88%",
        "已完成改厕100户任务的88%",
        "完成100户改厕任务的88%",
        "完成改厕目标100户的88%",
    ],
)
def test_the_number_beside_the_goal_is_none_that_is_done(text: str) -> None:
    assert told(text) == [_GOAL, _SHARE]


@pytest.mark.parametrize(
    "share",
    [
        "完成100户任务的88%",
        "占年度目标（100户）的88%",
        "占目标任务数（100户）的88%",
        "完成年度任务（100户）的88%",
        "为100户任务的88%",
        "占年度目标100户的88%",
    ],
)
def test_it_contradicts_no_figure(share: str) -> None:
    assert told(f"改厕88户，{share}") == [_DONE, _GOAL, _SHARE]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("完成改厕任务100户", [("actual", 100)]),
        ("改厕年度任务（100户）已完成88户", [_GOAL, _DONE]),
        ("改厕完成88户（任务100户）", [_DONE, _GOAL]),
        ("改厕100户，占全县500户的20%", [("actual", 100)]),
        ("年度目标（11月8日）改厕100户", [_GOAL]),
    ],
)
def test_beside_other_words(text: str, figures: list[tuple[str, float]]) -> None:
    assert told(text) == figures


def test_less_than_the_goal_is_by_how_much_it_was_passed() -> None:
    assert told("改厕任务100户，已超额完成20户") == [_GOAL]
    assert told("改厕任务100户，超额完成120户") == [_GOAL, ("actual", 120)]
