"""Tags that tell days head what follows them; others change nothing."""

import pytest

from bot.domain.reading import Op, Outcome
from tests.reading.readers import NOVEMBER, understood


def test_a_tag_that_tells_the_week_heads_what_follows() -> None:
    (update,) = understood("#本周进展# 改厕40户", "永丰镇", NOVEMBER).updates
    assert (update.op, str(update.since)) == (Op.WINDOW, "2023-11-06")


def test_a_tag_of_every_week_dates_nothing() -> None:
    (update,) = understood("#每周进展# 改厕40户", "永丰镇", NOVEMBER).updates
    assert update.op is Op.SET


@pytest.mark.parametrize(
    ("tag", "outcome"),
    [
        ("#下周计划#", Outcome.IGNORE),
        ("#计划#", Outcome.IGNORE),
        ("#撤回#", Outcome.UNDO),
    ],
)
def test_a_tag_that_tells_a_plan_or_takes_back_is_heard(tag: str, outcome: Outcome) -> None:
    assert understood(f"{tag} 签约2个", "商务局", NOVEMBER).outcome is outcome


@pytest.mark.parametrize(
    ("tag", "op"),
    [("#更正#", Op.CORRECT), ("#累计#", Op.SET), ("#三季度#", Op.WINDOW), ("#喜报#", Op.ADD)],
)
def test_a_tag_of_operation_holds(tag: str, op: Op) -> None:
    (update,) = understood(f"{tag} 签约2个", "商务局", NOVEMBER).updates
    assert update.op is op
