"""Who owes what: periods, cadences and parts."""

from datetime import date

import pytest

from bot.domain.catalogue import Cadence, Catalogue, Indicator, Target, Unit
from bot.services.owing import (
    Missing,
    Told,
    alike,
    asked_on,
    in_parts,
    missing,
    watched_group,
    weeks_missed,
)
from bot.services.periods import Stretch, month_of, week_of

FRIDAY = date(2023, 4, 14)
CATALOGUE = Catalogue(
    units=(Unit("商务局"), Unit("科技局"), Unit("北郊镇")),
    indicators=(
        Indicator("外出招商次数", group="招商引资三项工作"),
        Indicator("签约落地项目", group="招商引资三项工作"),
        Indicator("固定资产投资", group="项目建设"),
        Indicator("空气质量优良天数", group="资源环境", cadence=Cadence.MONTH),
    ),
    targets=(
        Target("商务局", "外出招商次数", 2023, None),
        Target("商务局", "签约落地项目", 2023, None),
        Target("科技局", "签约落地项目", 2023, None),
        Target("北郊镇", "固定资产投资", 2023, None),
        Target("北郊镇", "空气质量优良天数", 2023, None),
    ),
)
GROUP = "招商引资三项工作"


def owing(day: date, *told: Told, excused: tuple[tuple[str, str | None], ...] = ()) -> list[str]:
    asked = asked_on(day, CATALOGUE, GROUP)
    found = missing(CATALOGUE.owed_in(2023), asked, told, excused)
    return [f"{one.unit}: {' '.join(one.indicators)}" for one in found]


def test_without_a_report_all_that_is_owed_is_missing() -> None:
    assert owing(FRIDAY) == ["商务局: 外出招商次数 签约落地项目", "科技局: 签约落地项目"]


def test_only_what_was_not_told_is_missing() -> None:
    told = Told("商务局", "签约落地项目", date(2023, 4, 12))
    assert owing(FRIDAY, told) == ["商务局: 外出招商次数", "科技局: 签约落地项目"]


def test_no_progress_at_all_meets_everything_a_unit_owes() -> None:
    assert owing(FRIDAY, Told("商务局", None, FRIDAY)) == ["科技局: 签约落地项目"]


@pytest.mark.parametrize("day", [date(2023, 4, 9), date(2023, 4, 17)])
def test_what_was_told_for_another_week_does_not_count(day: date) -> None:
    assert owing(FRIDAY, Told("科技局", "签约落地项目", day)) == owing(FRIDAY)


@pytest.mark.parametrize("day", [date(2023, 4, 10), date(2023, 4, 16)])
def test_monday_and_sunday_are_of_the_week(day: date) -> None:
    assert "科技局: 签约落地项目" not in owing(FRIDAY, Told("科技局", "签约落地项目", day))


def test_a_monthly_figure_is_asked_for_in_the_last_week_and_met_by_any_day_of_the_month() -> None:
    last = date(2023, 4, 28)
    assert "北郊镇: 空气质量优良天数" not in owing(date(2023, 4, 21))
    assert "北郊镇: 空气质量优良天数" in owing(last)
    told = Told("北郊镇", "空气质量优良天数", date(2023, 4, 3))
    assert "北郊镇: 空气质量优良天数" not in owing(last, told)


def test_who_is_excused_is_not_asked() -> None:
    assert owing(FRIDAY, excused=(("商务局", None),)) == ["科技局: 签约落地项目"]
    assert owing(FRIDAY, excused=(("商务局", "外出招商次数"),))[0] == "商务局: 签约落地项目"


def test_the_first_group_is_watched_unless_another_is_named() -> None:
    assert watched_group(CATALOGUE, "") == GROUP
    assert watched_group(CATALOGUE, "项目建设") == "项目建设"
    assert watched_group(Catalogue((), ()), "") == ""


def test_a_week_over_the_year_end_is_one_week() -> None:
    assert week_of(date(2025, 1, 3)) == Stretch(date(2024, 12, 30), date(2025, 1, 5))
    assert month_of(date(2024, 2, 10)) == Stretch(date(2024, 2, 1), date(2024, 2, 29))


def test_a_long_list_is_divided_evenly_and_loses_nobody() -> None:
    owing = [Missing(str(number), ("签约落地项目",)) for number in range(118)]
    parts = in_parts(owing, 40)
    assert [len(part) for part in parts] == [39, 40, 39]
    assert [one for part in parts for one in part] == owing
    assert in_parts([], 40) == ()


def test_units_that_owe_the_same_stand_together() -> None:
    one, two, three = Missing("甲", ("a",)), Missing("乙", ("a", "b")), Missing("丙", ("a",))
    assert alike([one, two, three]) == {("a",): ("甲", "丙"), ("a", "b"): ("乙",)}


@pytest.mark.parametrize(
    ("told", "since", "weeks"),
    [
        ([], date(2023, 4, 14), 0),
        ([], date(2023, 3, 31), 2),
        ([date(2023, 4, 5)], date(2023, 1, 1), 0),
        ([date(2023, 4, 2)], date(2023, 1, 1), 1),
        ([date(2023, 3, 23)], date(2023, 1, 1), 2),
        ([FRIDAY], date(2023, 4, 3), 1),
    ],
)
def test_weeks_of_silence_are_counted_back(told: list[date], since: date, weeks: int) -> None:
    assert weeks_missed(FRIDAY, told, since) == weeks
