"""Figures of one road or village after the other, and of shells that are no buildings yet."""

from decimal import Decimal

import pytest

from bot.domain.reading import Outcome
from tests.reading.readers import understood


@pytest.mark.parametrize("text", ["更换窨井盖人民路5个、建设路7个", "改厕刘庄村5户、李庄村6户"])
def test_parts_of_several_roads_are_asked_about(text: str) -> None:
    reading = understood(text, "城市管理局")
    assert (reading.outcome, len(reading.problems)) == (Outcome.ASK, 1)


def test_one_road_only_tells_where() -> None:
    (update,) = understood("更换窨井盖人民路5个", "城市管理局").updates
    assert update.value == Decimal(5)


def test_a_shell_is_no_building_yet() -> None:
    (update,) = understood("周转房竣工120套,主体完工200套", "教育体育局").updates
    assert update.value == Decimal(120)
