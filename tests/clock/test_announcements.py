"""What clerks hear of by themselves: a new year without targets, the month's burden."""

from storage import office
from tests.town import BUREAU, CLERKS, Town


def heard(town: Town, words: str) -> int:
    return sum(words in text for text in town.said(CLERKS))


def test_in_december_the_clerks_are_warned_once_of_a_year_without_targets(town: Town) -> None:
    town.tick("2023-11-30 10:00")
    assert heard(town, "2024 年还没有目标") == 0
    for day in ("2023-12-01", "2023-12-02", "2023-12-30"):
        town.tick(f"{day} 10:00")
    assert heard(town, "2024 年还没有目标") == 1


def test_on_the_first_of_january_the_roster_is_carried_on_with_empty_targets(town: Town) -> None:
    town.tick("2024-01-01 09:00")
    town.tick("2024-01-02 09:00")
    catalogue = town.store.read_now(office.load)
    assert catalogue.owed_in(2024) == catalogue.owed_in(2023)
    assert {one.amount for one in catalogue.targets if one.year == 2024} == {None}
    assert heard(town, "已沿用上年的名单（12 项）") == 1
    town.tick("2024-01-05 10:00")
    assert any("1.1—1.7" in text for text in town.said(BUREAU))


def test_a_year_with_targets_is_left_alone(town: Town) -> None:
    before = town.store.read_now(office.load)
    town.tick("2023-12-31 10:00")
    assert town.store.read_now(office.load) == before


def test_the_month_s_reminders_are_told_once_beside_those_of_the_month_before(town: Town) -> None:
    for friday in ("2023-04-14", "2023-04-21", "2023-04-28", "2023-05-05"):
        town.tick(f"{friday} 10:00")
    town.tick("2023-05-06 10:00")
    assert heard(town, "2023-04 督办量：催报 9 个单位次（上月 0），追问 0 次（上月 0）。") == 1
    town.tick("2023-06-01 08:59")
    assert heard(town, "2023-05 督办量") == 0
    town.tick("2023-06-01 09:00")
    assert heard(town, "2023-05 督办量：催报 3 个单位次（上月 9）") == 1


def test_before_the_first_whole_month_there_is_no_report(town: Town) -> None:
    town.tick("2023-04-13 12:00")
    assert heard(town, "督办量") == 0
