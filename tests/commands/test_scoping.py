"""The same words narrow every list: indicator, group, category, lamp, one of each, in any order."""

from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook

from bot.app.making import maker
from bot.domain.catalogue import Catalogue, Indicator
from bot.domain.messages import Press
from bot.domain.people import ChatRef, Sender
from bot.services import presses
from bot.services.catalogues import put_in_force
from tests.commands.people import LEADER, LIAISON
from tests.commands.towns import buttons, last
from tests.town import GROUP, Town, catalogue

pytestmark = pytest.mark.usefixtures("with_towns")


async def _book(town: Town) -> Workbook:
    attachment = last(town).content["attachment"]
    return load_workbook(BytesIO(await maker(town.store, town.desk)(attachment)))


def _column(book: Workbook, sheet: str, number: int) -> set[object]:
    return {row[number] for row in book[sheet].iter_rows(min_row=2, values_only=True)}


@pytest.mark.parametrize("words", ["镇办 签约", "签约 镇办", "镇办 签约落地项目"])
def test_lagging_is_narrowed_by_category_and_indicator_together(town: Town, words: str) -> None:
    town.report("北郊镇", "签约落地项目", 9)
    said = town.ask(f"/lagging {words}", LEADER)
    assert said.startswith("落后榜 · 镇办 · 签约落地项目（")
    assert "共 2 项" in said
    assert "商务局" not in said


def test_and_by_a_lamp_and_a_group(town: Town) -> None:
    town.report("北郊镇", "签约落地项目", 9)
    said = town.ask(f"/lagging 镇办 {GROUP} 绿", LEADER)
    assert said.startswith(f"落后榜 · 镇办 · {GROUP} · 绿灯（")
    assert [line for line in said.splitlines() if "🟢 " in line] == ["6. 🟢 北郊镇 · 签约落地项目"]


def test_the_pages_of_a_narrowed_list_are_turned_by_itsbuttons(town: Town) -> None:
    town.ask("/lagging 镇办 签约", LEADER)
    assert all(len(data.encode()) <= 64 for data in buttons(town))


@pytest.mark.parametrize(
    ("command", "words", "near"),
    [
        ("/lagging", "签月", "签约落地项目"),
        ("/lagging", "镇办 在谈项木", "在谈项目"),
        ("/zero", "招商引资四项工作", GROUP),
        ("/trend", "签约落地项木", "签约落地项目"),
        ("/trend", "商务句", "商务局"),
        ("/export", "签月", "签约落地项目"),
        ("/brief", "招商引资四项工作", GROUP),
    ],
)
def test_a_word_nobody_knows_is_told_with_what_comes_near_and_what_can_be_written(
    town: Town, command: str, words: str, near: str
) -> None:
    said = town.ask(f"{command} {words}", LEADER)
    found = f"没有找到“{words.split()[-1]}”。是不是："
    assert said.startswith(found)
    assert near in said.removeprefix(found).split("？")[0]
    assert GROUP in said.split("？")[1]


def test_a_second_one_of_a_kind_is_told(town: Town) -> None:
    assert "“在谈项目”是多写的" in town.ask("/lagging 签约 在谈项目", LEADER)


def test_zero_of_a_category(town: Town) -> None:
    town.report("北郊镇", "签约落地项目", 9)
    said = town.ask("/zero 镇办", LEADER)
    assert said.startswith(f"零榜 · {GROUP} · 镇办（")
    assert "应报 2 个单位，仍为零 1 个。" in said
    assert "商务局" not in said


def test_the_totals_of_zero_of_a_category_are_those_of_its_units(town: Town) -> None:
    town.report("北郊镇", "签约落地项目", 9)
    town.report("商务局", "签约落地项目", 20)
    assert "签约落地项目：共 9 个" in town.ask("/zero 镇办", LEADER)
    assert "签约落地项目：共 29 个" in town.ask("/zero", LEADER)


@pytest.mark.parametrize("words", ["/export 镇办", "/export 镇办 04-13"])
async def test_and_so_are_those_of_the_workbook_now_and_of_a_day(town: Town, words: str) -> None:
    town.report("北郊镇", "签约落地项目", 9)
    town.report("商务局", "签约落地项目", 20)
    town.moment = town.moment.replace(day=14)
    town.ask(words, LEADER)
    rows = (await _book(town))["合计"].iter_rows(min_row=2, values_only=True)
    assert {row[0]: row[1] for row in rows}["签约落地项目"] == 9


async def test_export_of_a_numbered_week(town: Town) -> None:
    assert town.ask("/export 第14周", LEADER) == "各单位进度表（2023-04-09）"
    assert "周报" in (await _book(town)).sheetnames


def test_zero_of_an_indicator(town: Town) -> None:
    town.report("北郊镇", "签约落地项目", 9)
    said = town.ask("/zero 在谈项目", LEADER)
    assert said.startswith(f"零榜 · {GROUP} · 在谈项目（")
    assert "仍为零 4 个" in said


def test_zero_of_an_indicator_without_a_group_is_told_where_its_figures_are(town: Town) -> None:
    before = catalogue()
    named = Indicator("走访企业", uom="家")
    more = Catalogue(before.units, (*before.indicators, named), before.targets)
    town.do(lambda tx: put_in_force(tx, more))
    said = town.ask("/zero 走访企业", LEADER)
    assert said == "“走访企业”没有组别，零榜按组别出。各单位的数请发 /indicator 走访企业 。"


async def test_the_picture_of_a_narrowed_zero_board_is_narrowed_too(town: Town) -> None:
    town.ask("/zero 镇办", LEADER)
    data = buttons(town)[0]
    pressed = Press(ChatRef(LEADER, "private"), 1, Sender(LEADER, "某"), data, town.moment)
    town.do(lambda tx: presses.press(tx, town.desk, pressed))
    assert town.said(LEADER)[-1] == f"零榜 · 镇办 · {GROUP}"
    assert await maker(town.store, town.desk)(last(town).content["attachment"])


def test_a_trend_of_a_category_and_of_a_group(town: Town) -> None:
    town.report("北郊镇", "签约落地项目", 9)
    town.report("商务局", "签约落地项目", 5)
    said = town.ask("/trend 镇办 签约", LEADER)
    assert said.startswith("镇办 · 走势")
    assert "9" in said
    assert "14" not in said.split("\n", 1)[1]
    assert town.ask(f"/trend {GROUP}", LEADER).startswith("全部单位 · 走势")


async def test_export_of_an_indicator(town: Town) -> None:
    town.report("商务局", "签约落地项目", 9)
    assert town.ask("/export 签约", LEADER) == "各单位进度表 · 签约落地项目（2023-04-13）"
    book = await _book(town)
    assert _column(book, "落后榜", 2) == {"签约落地项目"}
    assert [cell.value for cell in book["单位×指标"][1]] == ["单位", "签约落地项目"]


async def test_export_of_a_category_and_a_lamp(town: Town) -> None:
    town.report("北郊镇", "签约落地项目", 9)
    town.ask("/export 镇办 绿", LEADER)
    book = await _book(town)
    assert _column(book, "落后榜", 1) == {"北郊镇"}


@pytest.mark.parametrize("words", ["04-07", "4.7", "4月7日", "2023-04-07"])
async def test_export_of_a_day(town: Town, words: str) -> None:
    at = town.moment
    town.moment = at.replace(day=7)
    town.report("商务局", "签约落地项目", 5)
    town.moment = at
    town.report("商务局", "签约落地项目", 4)
    assert town.ask(f"/export {words}", LEADER) == "各单位进度表（2023-04-07）"
    assert last(town).content["attachment"]["filename"] == "poling-2023-04-07.xlsx"
    book = await _book(town)
    figures = {
        (row[1], row[2]): row[3] for row in book["落后榜"].iter_rows(min_row=2, values_only=True)
    }
    assert figures["商务局", "签约落地项目"] == 5


async def test_export_of_a_week_tells_what_the_week_brought(town: Town) -> None:
    at = town.moment
    town.moment = at.replace(day=7)
    town.report("商务局", "签约落地项目", 5)
    town.moment = at
    assert town.ask("/export 上周 签约", LEADER) == "各单位进度表 · 签约落地项目（2023-04-09）"
    book = await _book(town)
    week = [
        row for row in book["周报"].iter_rows(min_row=2, values_only=True) if row[0] == "商务局"
    ]
    assert week[0][-1] == 5


def test_a_day_that_is_yet_to_come_has_nothing_to_export(town: Town) -> None:
    assert town.ask("/export 12-29", LEADER) == "2023-12-29 还没有到，查不了。"


def test_a_liaison_s_trend_of_a_group_is_of_the_own_unit(town: Town) -> None:
    assert town.ask(f"/trend {GROUP}", LIAISON).startswith("商务局 · 走势")


@pytest.mark.parametrize("command", ["/lagging", "/zero"])
def test_a_year_without_targets_is_told_with_what_to_do(town: Town, command: str) -> None:
    town.moment = town.moment.replace(year=2022)
    assert "2022 年还没有目标" in town.ask(command, LEADER)
    assert "目标表里加上 2022 年的行" in town.ask(command, LEADER)
