"""`board zero --indicator`: one indicator alone, now and as it was published."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner
from openpyxl import load_workbook

from bot.app.cli import main
from bot.domain.office import OfficeRules
from bot.services import boards
from bot.services.desk import Desk
from bot.services.freezing import freeze_lagging, freeze_zero
from bot.services.rebuild import rebuild
from storage import office
from storage.store import Store
from storage.transaction import Transaction
from tests.boards.filled import said
from tests.boards.ledger import Ledger
from tests.boards.office import GROUP, LAND, SIGNED, TALKS, UNITS, target
from tests.boards.office import office as example

APRIL, MAY = (datetime(2023, month, 26, 9, 30, tzinfo=UTC) for month in (4, 5))
COMMAND = ("board", "zero", "--indicator", "签约项目")
OF_MAY = (*COMMAND, "--at", "2023-05-26T17:30")


def _freeze(tx: Transaction, at: datetime) -> None:
    """The boards of a moment, published as those of its day."""
    rebuild(tx)
    then = Transaction(tx.session, at)
    desk = Desk(OfficeRules(), lambda: at, lambda _words, _after: None)
    freeze_zero(then, desk, boards.zero_now(then, desk, GROUP), f"{at:%m-%d}")
    freeze_lagging(then, desk, f"{at:%m-%d}", at)


@pytest.fixture(autouse=True)
def store(opened: Store) -> Store:
    """In April 发改委 alone has talks; 商务局 signs in May, 城关镇 tells in June what it signed."""

    def job(tx: Transaction) -> None:
        owed = (target(unit, one, 2) for unit in UNITS[:4] for one in (SIGNED, TALKS))
        office.save_catalogue(tx, example(*owed, target("园区", LAND, 3000)))
        ledger = Ledger(tx)
        ledger.says("发改委", TALKS.name, "set", 3, date(2023, 4, 3))
        _freeze(tx, APRIL)
        ledger.says("商务局", SIGNED.name, "add", 1, date(2023, 5, 8))
        _freeze(tx, MAY)
        late = datetime(2023, 6, 7, tzinfo=UTC)
        ledger.says("城关镇", SIGNED.name, "add", 4, date(2023, 5, 9), sent=late)
        rebuild(tx)

    opened.write_now(job)
    return opened


def test_its_json_tells_last_time_who_broke_through_and_the_boards_in_a_row() -> None:
    board = said(*OF_MAY)
    assert (board["group"], board["narrowed"]) == (GROUP, ["签约项目"])
    assert (board["units"], board["at_zero"]) == (4, 3)
    assert board["against"] == {"at": "2023-04-26T17:30:00+08:00", "at_zero": 4}
    assert board["broke_through"] == [
        {"unit": "商务局", "indicator": "签约项目", "value": 1, "as_of": "2023-05-08"}
    ]
    zero = [(row["unit"], row["state"], row["also_before"], row["boards"]) for row in board["zero"]]
    assert zero == [
        ("工信局", "silent", True, 2),
        ("城关镇", "silent", True, 2),
        ("发改委", "reported_zero", True, 2),
    ]
    assert board["totals"] == [{"indicator": "签约项目", "value": 1, "recognised": 0}]
    late = [(row["unit"], row["published"], row["now"]) for row in board["corrections"]]
    assert late == [("城关镇", 0, 4)]


def test_its_board_of_a_later_day_stands_beside_the_one_published_last() -> None:
    board = said(*COMMAND, "--at", "2023-06-10")
    assert board["against"] == {"at": "2023-05-26T17:30:00+08:00", "at_zero": 3}
    assert [(row["unit"], row["boards"]) for row in board["zero"]] == [("工信局", 2), ("发改委", 2)]
    assert [row["unit"] for row in board["broke_through"]] == ["城关镇"]
    assert "corrections" not in board


def test_a_moment_between_two_boards_stands_beside_the_one_before() -> None:
    board = said(*COMMAND, "--at", "2023-05-20")
    assert board["against"] == {"at": "2023-04-26T17:30:00+08:00", "at_zero": 4}
    assert {row["unit"]: row["boards"] for row in board["zero"]} == {
        "工信局": 1,
        "城关镇": 1,
        "发改委": 1,
    }


def test_beside_another_board_or_moment() -> None:
    april = said(*COMMAND, "--at", "2023-06-10", "--against", "2023-04-26T17:30")
    assert april["against"]["at_zero"] == 4
    assert [row["unit"] for row in april["broke_through"]] == ["商务局", "城关镇"]
    between = said(*OF_MAY, "--against", "2023-05-10")
    assert between["against"]["at_zero"] == 3
    assert between["broke_through"] == []


def test_the_whole_board_of_the_same_moment_is_as_it_was() -> None:
    board = said("board", "zero", "--at", "2023-05-26T17:30")
    assert board["at_zero"] == 2
    assert all("boards" not in row for row in board["zero"])


def test_text_and_workbook_say_the_same(tmp_path: Path) -> None:
    lines = CliRunner().invoke(main, [*OF_MAY]).output.splitlines()
    assert lines[1] == (
        f"{GROUP} · 签约项目（2023-05-26 17:30）：应报 4 个单位，仍为零 3 个；"
        "对照 2023-04-26 17:30 的榜：4 个，破零 1 个"
    )
    assert "发改委" in lines[5]
    assert lines[5].split()[-1] == "2"
    path = tmp_path / "榜.xlsx"
    words = [*OF_MAY, "--format", "xlsx", "-o", str(path)]
    assert CliRunner().invoke(main, words).exit_code == 0
    sheet = load_workbook(path)["零榜"]
    assert [row[-1] for row in sheet.iter_rows(min_row=2, values_only=True)] == [2, 2, 2]


def test_an_indicator_of_another_group_is_told() -> None:
    words = ["board", "zero", "--indicator", "签约项目", "--group", "要素", *OF_MAY[-2:]]
    assert "属于“招商”，不在“要素”里" in CliRunner().invoke(main, words).output
