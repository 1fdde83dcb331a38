"""A first figure far beyond the year's target is asked about before it is stored."""

from dataclasses import replace
from decimal import Decimal

from bot.domain.office import Guards
from tests.services.office import GROUP, LIAISON, Town


def test_a_slip_of_the_first_figure_is_asked_about(town: Town) -> None:
    said = town.say("签约12000个", LIAISON, GROUP)
    assert "签约落地项目 报的是 12000 个，全年目标才 10，是目标的 100 倍以上。对吗？" in said
    assert town.value("商务局") is None
    town.press("照记 12000 个", LIAISON, GROUP)
    assert town.value("商务局") == 12000


def test_a_good_year_is_not(town: Town) -> None:
    assert "0 → 60" in town.say("签约60个", LIAISON, GROUP)


def test_the_question_tells_the_times_that_were_passed(town: Town) -> None:
    assert "是目标的 10 倍以上" in town.say("签约总投资300亿元", LIAISON, GROUP)
    town.desk.rules = replace(town.desk.rules, guards=Guards(jump=Decimal(5)))
    town.say("累计开工1个", LIAISON, GROUP)
    assert "此前为 1，一下到了 5 倍以上。对吗？" in town.say("累计开工8个", LIAISON, GROUP)
