"""Figures that stand beside others, and what there is once some were added or taken off."""

import pytest

from bot.domain.reading import Measure, Op, ProblemCode
from tests.reading.november import stored
from tests.reading.readers import understood


@pytest.mark.parametrize("text", ["另自愿改厕5户", "另改厕5户", "另有改厕5户", "此外改厕5户"])
def test_a_figure_beside_others_may_be_more_or_the_total(text: str) -> None:
    reading = understood(text, "永丰镇")
    (problem,) = reading.problems
    assert (reading.updates, problem.code) == ((), ProblemCode.AMBIGUOUS_INDICATOR)
    assert [(u.op, int(u.value)) for u in problem.proposals] == [(Op.ADD, 5), (Op.SET, 5)]


@pytest.mark.parametrize(
    "text",
    [
        "另外，改厕298户",
        "另：改厕298户",
        "走访企业3家，另改厕298户",
        "另改厕累计298户",
        "自愿改厕298户",
        "另一方面改厕298户",
    ],
)
def test_what_another_thing_stands_beside_is_a_total(text: str) -> None:
    update = understood(text, "永丰镇").updates[-1]
    assert (update.indicator, update.op, int(update.value)) == ("农村户厕改造", Op.SET, 298)


@pytest.mark.parametrize(
    "text",
    [
        "改厕核减3户后298户",
        "改厕核减3户后为298户",
        "改厕减少3户后还有298户",
        "改厕核减3户后剩298户",
        "改厕新增3户后298户",
        "改厕301户，核减3户后298户",
    ],
)
def test_what_there_is_after_a_change_is_the_total(text: str) -> None:
    (update,) = understood(text, "永丰镇").updates
    assert (update.op, int(update.value)) == (Op.SET, 298)


def test_a_change_before_another_thing_is_one() -> None:
    expected = [("农村户厕改造", "-3"), ("走访企业", "8")]
    assert stored("改厕核减3户后，走访企业8家") == expected


def test_a_goal_after_a_change_is_no_figure() -> None:
    assert understood("改厕任务核减3户后298户", "永丰镇").updates == ()


def test_what_is_not_done_after_a_change_is_left() -> None:
    told = understood("改厕核减3户后还剩22户没改", "永丰镇").updates
    assert [(u.measure, int(u.value)) for u in told] == [
        (Measure.ACTUAL, -3),
        (Measure.REMAINING, 22),
    ]
