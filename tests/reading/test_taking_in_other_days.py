"""Figures that take in what was told of earlier days: more, or the total, nobody can know."""

from decimal import Decimal

import pytest

from bot.domain.reading import Op
from tests.reading.november import stored
from tests.reading.readers import understood


def ways(text: str) -> list[tuple[Op, str, str]]:
    reading = understood(text)
    assert reading.updates == ()
    (problem,) = reading.problems
    return [(u.op, str(u.value), str(u.as_of)) for u in problem.proposals]


TODAY = "2023-11-08"


@pytest.mark.parametrize(
    "text",
    [
        "走访企业（含昨天的）8家",
        "走访企业含昨天的8家",
        "走访企业8家（含昨天的）",
        "走访企业8家，含昨天的",
        "今天走访企业（含昨天的）8家",
    ],
)
def test_what_takes_in_yesterday_is_more_or_the_total_of_today(text: str) -> None:
    assert ways(text) == [(Op.ADD, "8", TODAY), (Op.SET, "8", TODAY)]


@pytest.mark.parametrize(
    "text",
    [
        "加上昨天的2个，共签约5个",
        "加上昨天签约的2个，一共签约5个",
        "连昨天的2个，一共签约5个",
        "签约5个（含昨天2个）",
        "签约5个，含昨天签约的2个",
    ],
)
def test_what_is_known_of_yesterday_is_none_of_the_new(text: str) -> None:
    assert ways(text) == [(Op.ADD, "3", TODAY), (Op.SET, "5", TODAY)]


@pytest.mark.parametrize(
    ("text", "op", "value"),
    [
        ("本周走访企业（含昨天的）8家", Op.WINDOW, 8),
        ("加上昨天的2个，本周签约5个", Op.WINDOW, 5),
        ("加上上周的2个，累计签约5个", Op.SET, 5),
        ("改厕298户，含昨天5户", Op.SET, 298),
        ("签约（不含昨天的）5个", Op.ADD, 5),
        ("走访企业8家，含规上3家", Op.ADD, 8),
        ("昨天走访企业（含今天的）8家", Op.WINDOW, 8),
    ],
)
def test_a_week_or_a_total_leaves_no_doubt(text: str, op: Op, value: int) -> None:
    (update,) = understood(text).updates
    assert (update.op, update.value) == (op, Decimal(value))
    assert (str(update.as_of) == TODAY) is not text.startswith("昨天")


@pytest.mark.parametrize("total", ["共签约5个", "共5个", "一共签约5个"])
def test_a_sum_with_other_days_behind_its_part_says_nothing_new(total: str) -> None:
    assert stored(f"今天签约3个，加上昨天的2个，{total}") == [("签约落地项目", "3")]


@pytest.mark.parametrize("text", ["本月签约5个（含上月的2个）", "本周签约5个（含上周的2个）"])
def test_a_stretch_that_takes_in_the_one_before_may_be_less(text: str) -> None:
    assert [one[:2] for one in ways(text)] == [(Op.WINDOW, "3"), (Op.WINDOW, "5")]


def test_a_month_holds_the_week_before() -> None:
    assert stored("本月签约5个，含上周的2个", "商务局") == [("签约落地项目", "5")]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("昨天签约2个，加上今天1个，共3个", [("2", "2023-11-07"), ("1", "2023-11-08")]),
        ("上周签约2个，加上本周1个，共3个", [("2", "2023-11-05"), ("1", "2023-11-08")]),
    ],
)
def test_what_is_new_beside_what_was_is_a_figure_of_its_own(
    text: str, days: list[tuple[str, str]]
) -> None:
    updates = understood(text).updates
    assert [(str(u.value), str(u.as_of)) for u in updates] == days
    assert {u.op for u in updates} == {Op.WINDOW}
