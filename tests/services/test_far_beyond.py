"""A first figure far beyond the year's target is asked about before it is stored."""

from tests.services.office import GROUP, LIAISON, Town


def test_a_slip_of_the_first_figure_is_asked_about(town: Town) -> None:
    said = town.say("签约12000个", LIAISON, GROUP)
    assert "签约落地项目 报的是 12000 个，全年目标才 10，超出十倍以上。对吗？" in said
    assert town.value("商务局") is None
    town.press("照记 12000 个", LIAISON, GROUP)
    assert town.value("商务局") == 12000


def test_a_good_year_is_not(town: Town) -> None:
    assert "0 → 60" in town.say("签约60个", LIAISON, GROUP)
