"""Who never told a figure of what a board shows has not reported zero of it (未报, not 报零)."""

from datetime import date

import pytest

from bot.boards.plain import in_numbers
from bot.boards.tables import zero_tables
from bot.boards.zero_rows import State
from bot.domain.catalogue import Catalogue, Indicator, Target
from bot.domain.messages import Text
from bot.services import boards
from bot.services.catalogues import put_in_force
from bot.services.views.pictures import draw_zero
from bot.texts import render_plain
from tests.commands.people import CLERK, LEADER
from tests.commands.towns import publish
from tests.town import CLERKS, GROUP, Town, catalogue

pytestmark = pytest.mark.usefixtures("people")
SIGNED, TRIPS = "签约落地项目", "外出招商次数"


def _published(town: Town) -> None:
    """科技局 told its trips, 北郊镇 that it signed nothing, 南郊镇 that nothing moved at all."""
    town.report("科技局", TRIPS, 3)
    town.report("北郊镇", SIGNED, 0)
    town.say("南郊镇：本周无进展", CLERK, CLERKS)
    publish(town, 14, until=17)


@pytest.mark.parametrize("words", ["/zero 签约", "/zero 签约 04-14"])
def test_who_told_only_its_trips_has_not_reported_what_it_signed(town: Town, words: str) -> None:
    _published(town)
    silent, reported = town.ask(words, LEADER).split("报零 ")
    assert "今年未报 2 个" in silent
    assert "商务局" in silent
    assert "科技局" in silent
    assert reported.startswith("2 个")
    assert "北郊镇、南郊镇" in reported


def test_nor_does_the_picture_say_so(town: Town) -> None:
    _published(town)
    drawn: list[str] = []
    board = town.store.read_now(lambda tx: boards.zero_now(tx, town.desk, GROUP))
    assert {row.unit: row.said for row in board.zero} == {
        "商务局": State.SILENT,
        "北郊镇": State.REPORTED_ZERO,
        "南郊镇": State.REPORTED_ZERO,
    }

    def say(text: Text) -> str:
        drawn.append(render_plain(text, "zh-Hans"))
        return drawn[-1]

    draw_zero(board, {})(say)
    assert {"今年未报 1 个", "报零 2 个"} <= set(drawn)


@pytest.fixture
def with_another_group(town: Town) -> None:
    """科技局 told of nothing but what is of another group."""
    before = catalogue()
    more = Indicator("整改隐患", group="安全生产", uom="处")
    town.do(
        lambda tx: put_in_force(
            tx,
            Catalogue(
                before.units,
                (*before.indicators, more),
                (*before.targets, Target("科技局", more.name, 2023, None)),
            ),
        )
    )
    town.report("科技局", more.name, 3)
    town.report("北郊镇", SIGNED, 0)


@pytest.mark.usefixtures("with_another_group")
def test_the_notice_counts_who_told_of_another_group_among_those_that_did_not_report(
    town: Town,
) -> None:
    publish(town, 14)
    town.moment = town.moment.replace(hour=20)
    said = town.ask("/brief", LEADER).splitlines()
    [silent] = [line for line in said if line.startswith("今年以来未报送进展的3个")]
    assert "科技局" in silent
    [reported] = [line for line in said if line.startswith("已报送但仍为零的1个")]
    assert reported.endswith("北郊镇。")
    assert "今年未报 3 个" in town.ask("/zero 04-14", LEADER)


@pytest.mark.usefixtures("with_another_group")
def test_the_contract_knows_reports_of_anything(town: Town) -> None:
    publish(town, 14)
    then, known = town.moment, catalogue()
    content = town.store.read_now(lambda tx: boards.zero_at(tx, known, GROUP, then, None))
    [row] = [row for row in in_numbers(content)["zero"] if row["unit"] == "科技局"]
    assert row == {
        "unit": "科技局",
        "state": "reported_zero",
        "also_before": False,
        "last_report": "2023-04-13",
    }
    [at_zero, *_] = zero_tables(content, {})
    states = {row[0]: render_plain(row[1], "zh-Hans") for row in at_zero.rows}  # type: ignore[arg-type] # a state is words
    assert states["科技局"] == "未报"
    assert states["北郊镇"] == "报零"


@pytest.mark.parametrize(("indicator", "uom"), [(SIGNED, "个"), ("在谈项目", "个")])
def test_what_comes_after_no_progress_at_all_is_a_correction_of_zero(
    town: Town, indicator: str, uom: str
) -> None:
    _published(town)
    town.report("南郊镇", indicator, 2, date(2023, 4, 13))
    said = town.ask("/zero 04-14", LEADER)
    assert "4.14 的榜发布后更正 1 项" in said
    assert f"南郊镇 {indicator}：0 {uom} → 2 {uom}" in said
    assert f"南郊镇{indicator}：发布时0{uom}，现更正为2{uom}" in town.ask("/brief", LEADER)
