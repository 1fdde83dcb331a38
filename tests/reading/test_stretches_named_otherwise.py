"""Reports over stretches that are named in a rarer way, and rough figures with their 一 unsaid."""

from decimal import Decimal

import pytest

from bot.domain.reading import IndicatorUpdate, Op, Outcome, ProblemCode
from tests.reading.readers import understood

FRIDAY = "2024-05-17T10:00:00+08:00"


def only(text: str) -> IndicatorUpdate:
    reading = understood(text, sent_at=FRIDAY)
    assert reading.outcome is Outcome.RECORD
    (update,) = reading.updates
    assert isinstance(update, IndicatorUpdate)
    return update


@pytest.mark.parametrize(
    ("text", "op", "since", "as_of"),
    [
        ("周一至周三签约3个", Op.WINDOW, "2024-05-13", "2024-05-15"),
        ("上一个月签约3个", Op.WINDOW, "2024-04-01", "2024-04-30"),
        ("上一季度签约3个", Op.SET, None, "2024-03-31"),
        ("2023上半年签约5个", Op.SET, None, "2023-06-30"),
        ("2023Q3签约5个", Op.WINDOW, "2023-07-01", "2023-09-30"),
        ("5月1日至5月7日止签约3个", Op.WINDOW, "2024-05-01", "2024-05-07"),
        ("自5月6日起至5月12日止，签约3个", Op.WINDOW, "2024-05-06", "2024-05-12"),
        ("1月1日起至5月7日止签约3个", Op.SET, None, "2024-05-07"),
        ("3月底止签约3个", Op.SET, None, "2024-03-31"),
        ("前晚签约1个", Op.WINDOW, "2024-05-15", "2024-05-15"),
        ("正月初八签约3个", Op.ADD, None, "2024-05-17"),
    ],
)
def test_the_days_of_a_report(text: str, op: Op, since: str | None, as_of: str) -> None:
    update = only(text)
    assert update.op is op
    assert (update.since and update.since.isoformat(), update.as_of.isoformat()) == (since, as_of)


def test_next_weeks_days_are_no_report() -> None:
    assert understood("下周一至周三签约3个", sent_at=FRIDAY).outcome is Outcome.IGNORE


@pytest.mark.parametrize("text", ["签约百八十个", "走访企业千八百家"])
def test_a_rough_figure_is_asked_about(text: str) -> None:
    reading = understood(text, sent_at=FRIDAY)
    assert [problem.code for problem in reading.problems] == [ProblemCode.VAGUE_NUMBER]


def test_a_heading_of_numbers_in_a_row_stays_a_row() -> None:
    reading = understood("3 500 200", prompt=("签约落地项目",), sent_at=FRIDAY)
    assert [problem.code for problem in reading.problems] == [ProblemCode.PROMPT_MISMATCH]


def test_the_floor_of_a_meeting_is_no_figure() -> None:
    assert understood("签约在3楼会议室", sent_at=FRIDAY).updates == ()


def test_three_or_two_is_a_range() -> None:
    reading = understood("签约三两个", sent_at=FRIDAY)
    assert [problem.code for problem in reading.problems] == [ProblemCode.RANGE]


@pytest.mark.parametrize(
    ("text", "value"),
    [("两点五个亿", "2.5"), ("半个亿", "0.5"), ("5千W", "0.5"), ("3百w元", "0.03")],
)
def test_large_amounts_as_spoken_and_typed(text: str, value: str) -> None:
    assert only("签约总投资" + text).value == Decimal(value)


def test_two_amounts_with_a_space_are_not_their_sum() -> None:
    assert understood("固定资产投资3亿 5亿", sent_at=FRIDAY).outcome is Outcome.ASK
