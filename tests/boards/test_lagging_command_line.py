"""`board lagging` of the command line, as it was published too; what no command can show."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner
from openpyxl import load_workbook

from bot.app.cli import main
from bot.domain.office import OfficeRules
from bot.services.catalogues import put_in_force
from bot.services.desk import Desk
from bot.services.freezing import freeze_lagging
from bot.services.rebuild import rebuild
from storage.store import Store
from storage.tables import BoardRow
from storage.transaction import Transaction
from tests.boards.filled import fill, said
from tests.boards.ledger import Ledger
from tests.boards.office import GROUP, LAND, target
from tests.boards.office import office as example


@pytest.fixture
def store(opened: Store) -> Store:
    opened.write_now(fill)
    return opened


def test_the_lagging_board_of_a_group(store: Store) -> None:
    rows = said("board", "lagging", "--group", "要素", "--at", "2023-11-05")["rows"]
    assert [(row["unit"], row["value"], row["needed_per_week"]) for row in rows] == [
        ("园区", 824, 272)
    ]


def test_a_published_board_is_shown_from_its_frozen_rows(store: Store) -> None:
    at = datetime(2023, 5, 26, 9, 30, tzinfo=UTC)
    command = ("board", "zero", "--group", GROUP, "--at", "2023-05-26T17:30:00+08:00")
    board = said(*command)

    def publish_then_correct(tx: Transaction) -> None:
        row = BoardRow(kind="zero", scope=GROUP, period="2023-W21", at=at, published_at=at)
        row.content = board
        tx.session.add(row)
        Ledger(tx, first=100).says("工信局", "签约项目", "add", 1, date(2023, 5, 4))

    store.write_now(publish_then_correct)
    came = "2023-07-02T08:00:00+08:00"
    assert said(*command) == {
        **board,
        "corrections": [
            {"unit": unit, "indicator": "签约项目", "published": 0, "now": 1, "came": came}
            for unit in ("城关镇", "工信局")
        ],
    }
    later = ("board", "zero", "--group", GROUP, "--at", "2023-06-30", "--against", board["at"])
    assert [row["unit"] for row in said(*later)["broke_through"]] == ["工信局"]
    beside_april = said(*command, "--against", "2023-04-30")
    assert beside_april["against"] == {"at": "2023-04-30T23:59:59+08:00", "at_zero": 4}
    assert [row["unit"] for row in beside_april["zero"]] == [row["unit"] for row in board["zero"]]
    assert all(row["also_before"] for row in beside_april["zero"])
    assert [row["unit"] for row in beside_april["broke_through"]] == ["商务局"]


def test_a_published_lagging_board_is_shown_from_its_frozen_rows(store: Store) -> None:
    at = datetime(2023, 6, 2, 9, 30, tzinfo=UTC)
    command = ("board", "lagging", "--at", "2023-06-02T17:30:00+08:00")
    narrower = (*command, "--group", "要素", "--category", "镇")

    def publish(tx: Transaction) -> None:
        rebuild(tx)
        desk = Desk(OfficeRules(), lambda: at, lambda _words, _after: None)
        freeze_lagging(Transaction(tx.session, at), desk, "2023-W22", at)

    def correct(tx: Transaction) -> None:
        Ledger(tx, first=100).says("园区", "土地整治", "set", 2000, date(2023, 6, 1), sent=at)
        rebuild(tx)

    store.write_now(publish)
    published = said(*command)
    assert published["at"] == "2023-06-02T17:30:00+08:00"
    assert [row["value"] for row in published["rows"] if row["unit"] == "园区"] == [824]
    store.write_now(correct)
    assert said(*command) == published
    assert [(row["rank"], row["value"]) for row in said(*narrower)["rows"]] == [(1, 824)]
    a_second_later = ("board", "lagging", "--group", "要素", "--at", "2023-06-02T17:30:01+08:00")
    assert [row["value"] for row in said(*a_second_later)["rows"]] == [2000]


def test_without_a_moment_it_is_the_board_that_is_kept(store: Store) -> None:
    store.write_now(rebuild)
    assert said("board", "lagging", "--group", "要素")["rows"] == []  # nothing is owed this year
    new_year = datetime.now(UTC).year

    def owe(tx: Transaction) -> None:
        put_in_force(tx, example(replace(target("园区", LAND, 3000), year=new_year)))

    store.write_now(owe)
    assert [(row["unit"], row["value"]) for row in said("board", "lagging")["rows"]] == [
        ("园区", 0)
    ]


def test_as_text_and_as_a_workbook(store: Store, tmp_path: Path) -> None:
    text = CliRunner().invoke(main, ["board", "zero", "--at", "2023-05-31"]).output
    assert "城关镇  未报" in text
    path = tmp_path / "board.xlsx"
    words = ["board", "lagging", "--at", "2023-05-31", "--format", "xlsx", "-o", str(path)]
    assert CliRunner().invoke(main, words).exit_code == 0
    sheet = load_workbook(path)["落后榜"]
    assert [cell.value for cell in sheet[1]][:4] == ["位次", "单位", "指标", "完成值"]
    assert sheet.freeze_panes == "A2"


@pytest.mark.parametrize(
    "words",
    [
        ["board", "zero", "--group", "没有"],
        ["board", "lagging", "--indicator", "没有"],
        ["board", "lagging", "--below-threshold"],
        ["standing", "--unit", "没有"],
        ["board", "zero", "--at", "昨天"],
        ["board", "zero", "--format", "xlsx"],
        ["board", "zero", "--at", "2023-05-31", "--against", "2023-06-30"],
        ["board", "zero", "--against", "2999-06-30"],
        ["board", "brief", "--at", "2023-05-31", "--against", "2023-06-30", "-o", "brief.docx"],
    ],
)
def test_what_cannot_be_shown_is_refused_in_one_line(store: Store, words: list[str]) -> None:
    result = CliRunner().invoke(main, words)
    assert result.exit_code != 0
    assert len([line for line in result.output.splitlines() if line.startswith("Error:")]) == 1
