"""A figure of what a unit does not owe is recorded, and its sender told that no board shows it."""

from tests.services.office import GROUP, LIAISON, Town

NOT_OWED = "数已记下，但这项任务不在该单位名下，榜上不列；应由该单位承担的，请督办员在目标表里补上"


def test_a_figure_of_no_task_is_recorded_and_told_to_be_on_no_board(town: Town) -> None:
    said = town.say("在谈项目3个，签约2个", LIAISON, GROUP)
    first, second = said.splitlines()
    assert first.startswith("在谈项目")
    assert NOT_OWED in first
    assert NOT_OWED not in second
    assert town.value("商务局", "在谈项目") == 3


def test_so_is_a_target_that_is_named(town: Town) -> None:
    assert NOT_OWED in town.say("在谈项目目标8个", LIAISON, GROUP)


def test_a_year_of_which_no_task_is_known_has_none_that_is_missing(town: Town) -> None:
    assert NOT_OWED not in town.say("2022年12月在谈项目3个", LIAISON, GROUP)
