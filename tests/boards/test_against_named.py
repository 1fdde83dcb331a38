"""A zero board as text or as a workbook names its group and moment, and the board beside it."""

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from openpyxl import load_workbook

from bot.app.cli import main
from storage import office
from storage.store import Store
from storage.transaction import Transaction
from tests.boards.ledger import Ledger
from tests.boards.office import GROUP, SIGNED, target
from tests.boards.office import office as example

COMMAND = ("board", "zero", "--at", "2023-05-31")
AGAINST = ("--against", "2023-04-28")


def _fill(tx: Transaction) -> None:
    office.save_catalogue(tx, example(target("商务局", SIGNED, 2), target("园区", SIGNED, 2)))
    Ledger(tx).says("商务局", "签约项目", "add", 1, date(2023, 5, 8))


@pytest.fixture(autouse=True)
def store(opened: Store) -> Store:
    opened.write_now(_fill)
    return opened


def test_the_text_names_the_board_it_is_compared_with() -> None:
    lines = CliRunner().invoke(main, [*COMMAND, *AGAINST]).output.splitlines()
    assert lines[0] == "零榜"
    assert lines[1] == (
        f"{GROUP}（2023-05-31 23:59）：应报 2 个单位，仍为零 1 个；"
        "对照 2023-04-28 23:59 的榜：2 个，破零 1 个"
    )
    heading = ["单位", "情况", "2023-04-28", "23:59", "也为零", "最近报送", "连续次数"]
    assert lines[2].split() == heading


def test_without_an_earlier_board_it_says_so() -> None:
    lines = CliRunner().invoke(main, [*COMMAND]).output.splitlines()
    assert (
        lines[1] == f"{GROUP}（2023-05-31 23:59）：应报 2 个单位，仍为零 1 个；没有更早的榜可对照"
    )
    assert "上期也为零" in lines[2]


def test_a_workbook_names_it_in_its_heading(tmp_path: Path) -> None:
    path = tmp_path / "榜.xlsx"
    words = [*COMMAND, *AGAINST, "--format", "xlsx", "-o", str(path)]
    assert CliRunner().invoke(main, words).exit_code == 0
    assert load_workbook(path)["零榜"]["C1"].value == "2023-04-28 23:59 也为零"
