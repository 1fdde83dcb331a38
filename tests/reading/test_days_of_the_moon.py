"""Days of the lunar calendar are no months of ours; nobody is told which days they are."""

import pytest

from bot.domain.reading import Op, ProblemCode
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "days",
    ["农历八月十五", "阴历八月", "旧历九月二十", "农历8月15日", "农历2023年八月十五", "农历初八"],
)
def test_a_lunar_day_dates_no_figure(days: str) -> None:
    (update,) = understood(f"{days}开工3个").updates
    assert (update.op, str(update.value), str(update.as_of)) == (Op.ADD, "3", "2023-11-08")


@pytest.mark.parametrize("text", ["农历八月改厕298户", "农历八月底累计改厕298户"])
def test_a_total_of_lunar_days_is_asked_about(text: str) -> None:
    (problem,) = understood(text).problems
    assert problem.code is ProblemCode.AMBIGUOUS_INDICATOR


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("11月8日（农历九月二十五）走访企业8家", "2023-11-08"),
        ("今天农历九月二十五，走访企业8家", "2023-11-08"),
        ("八月份走访企业8家", "2023-08-01"),
        ("农历八月开工3个，9月走访企业8家", "2023-09-01"),
    ],
)
def test_days_of_ours_beside_them_are_those_of_the_figure(text: str, since: str) -> None:
    update = understood(text).updates[-1]
    assert (update.op, str(update.since)) == (Op.WINDOW, since)


def test_a_year_before_a_lunar_day_makes_no_total() -> None:
    (update,) = understood("今年农历八月十五签约1个").updates
    assert (update.op, str(update.value)) == (Op.ADD, "1")


def test_what_was_reached_by_a_lunar_day_is_asked_about() -> None:
    (problem,) = understood("截至农历九月底签约5个").problems
    assert problem.code is ProblemCode.AMBIGUOUS_INDICATOR


def test_a_year_that_is_over_holds_before_them() -> None:
    (update,) = understood("去年农历腊月签约5个").updates
    assert update.as_of.year == 2022


@pytest.mark.parametrize("text", ["农历腊月二十三前签约5个", "农历九月底前签约5个"])
def test_what_is_due_before_them_is_a_plan(text: str) -> None:
    assert understood(text).updates == ()


@pytest.mark.parametrize("days", ["11月8日（农历九月廿五）", "截至目前（农历九月廿五），"])
def test_a_day_of_ours_beside_them_leaves_no_doubt_of_a_total(days: str) -> None:
    (update,) = understood(f"截至{days.removeprefix('截至')}改厕298户").updates
    assert (update.op, str(update.as_of)) == (Op.SET, "2023-11-08")
