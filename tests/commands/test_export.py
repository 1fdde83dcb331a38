"""/export: a workbook of how all units stand."""

from io import BytesIO

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from bot.app.making import maker
from bot.domain.people import Part
from storage.tables import OutboxRow
from tests.town import Town

LEADER, STRANGER = 31, 34


@pytest.fixture(autouse=True)
def people(town: Town) -> None:
    town.person(LEADER, Part.LEADER)


async def test_a_leader_gets_a_workbook(town: Town) -> None:
    town.report("商务局", "签约落地项目", 9)
    assert town.ask("/export", LEADER) == "各单位进度表(2023-04-13)"
    rows = town.store.read_now(lambda tx: tx.session.scalars(select(OutboxRow)).all())
    attachment = rows[-1].content["attachment"]
    assert attachment["filename"] == "poling-2023-04-13.xlsx"
    book = load_workbook(BytesIO(await maker(town.store, town.desk)(attachment)))
    first = book.worksheets[0]
    figures = {(row[1], row[2]): row[3] for row in first.iter_rows(min_row=2, values_only=True)}
    assert len(figures) == 12
    assert figures["商务局", "签约落地项目"] == 9
    assert len(book.worksheets) == 6
    units, values = book.worksheets[1]["A"], book.worksheets[1]
    column = [cell.value for cell in values[1]].index("签约落地项目")
    of_unit = {cell.value: values.cell(cell.row, column + 1).value for cell in units}
    assert of_unit["商务局"] == 9
    frozen = {sheet.title: sheet.freeze_panes for sheet in book.worksheets}
    assert frozen.pop("单位×指标") == "B2"  # a unit's name stays in sight beside its indicators
    assert set(frozen.values()) == {"A2"}


async def test_a_file_nobody_makes_is_refused(town: Town) -> None:
    with pytest.raises(ValueError, match="nothing makes 'poem'"):
        await maker(town.store, town.desk)({"maker": "poem"})


def test_a_stranger_gets_none(town: Town) -> None:
    assert "领导和督办员" in town.ask("/export", STRANGER)
