"""A task told as a whole, then the shares of it by unit."""

import pytest

from bot.domain.reading import Measure
from tests.reading.readers import understood


def _told(text: str) -> list[tuple[str, Measure, str]]:
    reading = understood(text, "乡村振兴局")
    assert reading.problems == ()
    return [(u.unit, u.measure, str(u.value)) for u in reading.updates][1:]


@pytest.mark.parametrize(
    "text", ["改厕任务500户,永丰镇300户,秣陵镇200户", "改厕任务500户:永丰镇300户、秣陵镇200户"]
)
def test_shares_of_a_task_are_tasks(text: str) -> None:
    shares = [("永丰镇", Measure.TARGET, "300"), ("秣陵镇", Measure.TARGET, "200")]
    assert _told(text) == shares


def test_shares_behind_a_colon_need_not_add_up() -> None:
    assert {measure for _, measure, _ in _told("改厕任务500户:永丰镇120户,秣陵镇100户")} == {
        Measure.TARGET
    }


def test_figures_that_are_no_shares_of_the_task_are_what_was_done() -> None:
    assert {measure for _, measure, _ in _told("改厕任务500户,永丰镇120户,秣陵镇100户")} == {
        Measure.ACTUAL
    }


def test_what_a_unit_is_said_to_have_done_is_no_task() -> None:
    told = _told("改厕目标500户,永丰镇已完成300户,秣陵镇200户")
    assert [measure for _, measure, _ in told] == [Measure.ACTUAL, Measure.ACTUAL]
