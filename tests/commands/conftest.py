"""The town of the tests here and the people who ask in it."""

import pytest

from bot.domain.people import Part
from tests.commands.people import CLERK, LEADER, LIAISON
from tests.commands.towns import with_towns
from tests.town import Town, set_up, town

__all__ = ["people", "set_up", "town", "with_towns"]


@pytest.fixture
def people(town: Town) -> None:
    """A leader, a clerk and the liaison of 商务局, each known to the bot in private."""
    town.person(LEADER, Part.LEADER)
    town.person(CLERK, Part.CLERK)
    town.person(LIAISON, Part.LIAISON, "商务局")
