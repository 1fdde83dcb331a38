"""A correction counts for the week of the figure it corrects, and tells nothing of its own week."""

import pytest

from bot.services import boards
from tests.commands.people import LEADER, LIAISON
from tests.town import BUREAU, GROUP, Town

pytestmark = pytest.mark.usefixtures("people")
SIGNED = "签约落地项目"


def _corrected(town: Town, first: str, then: str) -> None:
    """商务局 reports on Thursday the 13th, and corrects it on Monday the 17th."""
    town.say(first, LIAISON, BUREAU)
    town.moment = town.moment.replace(day=17)
    assert "→" in town.say(then, LIAISON, BUREAU)


def _line(said: str, state: str) -> str:
    return next(line for line in said.splitlines() if state in line)


def test_who_corrected_last_weeks_figure_has_not_reported_this_week(town: Town) -> None:
    _corrected(town, "本周签约5个", "更正：签约应为3个，不是5个")
    said = town.ask("/who", LEADER)
    assert "商务局" in _line(said, "未报")
    assert "有进展 0 个" in said
    assert "商务局" in _line(town.ask("/who 上周", LEADER), "有进展")


def test_nothing_corrected_to_something_is_progress_of_its_own_week(town: Town) -> None:
    _corrected(town, "今天签约0个", "更正：签约应为3个")
    assert "商务局" in _line(town.ask("/who 上周", LEADER), "有进展")
    assert "商务局" in _line(town.ask("/who", LEADER), "未报")


def test_what_was_corrected_to_nothing_is_none(town: Town) -> None:
    _corrected(town, "今天签约3个", "更正：签约应为0个")
    assert "商务局" in _line(town.ask("/who 上周", LEADER), "报零")


def test_the_sheet_of_the_week_says_the_same(town: Town) -> None:
    _corrected(town, "本周签约5个", "更正：签约应为3个，不是5个")
    now = town.store.read_now(lambda tx: boards.week_now(tx, town.desk, GROUP))
    then = town.store.read_now(
        lambda tx: boards.week_at(tx, town.desk.catalogue(tx), GROUP, town.moment)
    )
    assert now == then
    states = {row.indicator: row.state for row in now.rows if row.unit == "商务局"}
    assert states[SIGNED] == "not_reported"


def test_friday_still_asks_for_the_week(town: Town) -> None:
    _corrected(town, "本周签约5个", "更正：签约应为3个，不是5个")
    town.tick("2023-04-21 10:00")
    assert SIGNED in town.said(BUREAU)[-1]
