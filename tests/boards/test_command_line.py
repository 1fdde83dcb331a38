"""The boards of the command line, from a ledger on disk (contract: board, standing)."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from docx import Document

from bot.app.cli import main
from storage import office, recognitions
from storage.recognitions import Recognition
from storage.store import Store
from storage.transaction import Transaction
from tests.boards.filled import fill, publish_zero, said
from tests.boards.office import GROUP


@pytest.fixture
def store(opened: Store) -> Store:
    opened.write_now(fill)
    return opened


def test_the_zero_board_knows_only_what_had_been_sent(store: Store) -> None:
    board = said("board", "zero", "--group", GROUP, "--at", "2023-05-31", "--against", "2023-04-30")
    assert (board["units"], board["at_zero"], board["against"]["at_zero"]) == (4, 3, 4)
    assert [(row["unit"], row["state"], row["last_report"]) for row in board["zero"]] == [
        ("城关镇", "silent", None),
        ("发改委", "reported_zero", "2023-04-03"),
        ("工信局", "reported_zero", "2023-04-04"),
    ]
    assert board["broke_through"] == [
        {"unit": "商务局", "indicator": "签约项目", "value": 1, "as_of": "2023-05-08"}
    ]


def test_the_three_states_of_a_week(store: Store) -> None:
    rows = said("board", "week", "--group", GROUP, "--at", "2023-05-12")["rows"]
    assert [(row["unit"], row["state"], row["change"]) for row in rows if row["value"]] == [
        ("商务局", "progress", 1)
    ]
    april = said("board", "week", "--group", GROUP, "--at", "2023-04-07")["rows"]
    assert {(row["unit"], row["indicator"]): row["state"] for row in april} == {
        ("商务局", "在谈项目"): "not_reported",
        ("商务局", "签约项目"): "not_reported",
        ("发改委", "在谈项目"): "not_reported",
        ("发改委", "签约项目"): "reported_zero",
        ("工信局", "在谈项目"): "reported_zero",
        ("工信局", "签约项目"): "reported_zero",
        ("城关镇", "在谈项目"): "not_reported",
        ("城关镇", "签约项目"): "not_reported",
    }


def test_the_zero_board_of_a_category(store: Store) -> None:
    board = said("board", "zero", "--category", "镇", "--at", "2023-07-02")
    assert (board["units"], board["at_zero"], board["narrowed"]) == (1, 0, ["镇"])
    assert {row["indicator"]: row["value"] for row in board["totals"]}["签约项目"] == 1
    text = CliRunner().invoke(main, ["board", "zero", "--category", "镇", "--at", "2023-05-31"])
    assert f"{GROUP} · 镇" in text.output
    assert "应报 1 个单位" in text.output


def test_a_board_in_words_tells_boards_in_a_row_and_what_was_corrected(store: Store) -> None:
    for month, day in ((5, 19), (5, 26)):
        at = datetime(2023, month, day, 9, 30, tzinfo=UTC)
        store.write_now(partial(publish_zero, at=at, period=f"{month}-{day}"))
    words = ["board", "zero", "--at", "2023-05-26T17:30"]
    lines = CliRunner().invoke(main, words).output.splitlines()
    units = {line.split()[0]: line.split() for line in lines if line}
    heading = next(line for line in lines if line.startswith("单位"))
    assert heading.split()[-1] == "连续次数"
    assert units["工信局"] == ["工信局", "报零", "是", "2023-04-04", "2"]
    place = lines.index("发布后更正")
    assert lines[place + 1].split() == ["单位", "指标", "发布时", "现为", "报来时间"]
    assert lines[place + 2].split()[:4] == ["城关镇", "签约项目", "0", "1"]


def brief_at(moment: str, path: Path, *more: str) -> Result:
    words = ["board", "brief", "--at", moment, *more, "-o", str(path)]
    return CliRunner().invoke(main, words)


def test_without_a_published_board_there_is_no_brief(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "brief.docx"
    result = brief_at("2023-05-31", path)
    assert result.exit_code == 1
    assert "招商在 2023-05-31T23:59:59+08:00 没有发布过零榜" in result.output
    assert "还一次都没有发布过" in result.output
    for month, day in ((5, 26), (6, 30)):
        at = datetime(2023, month, day, 9, 30, tzinfo=UTC)
        store.write_now(partial(publish_zero, at=at, period=f"{month}"))
    for moment in ("2023-05-31", "2023-06-30T17:29"):
        result = brief_at(moment, path)
        near = "离它最近的榜：2023-05-26T17:30, 2023-06-30T17:30"
        assert (result.exit_code, near in result.output) == (1, True)
    assert not path.exists()


def test_the_brief_is_drafted_as_word(store: Store, tmp_path: Path) -> None:
    path, may = tmp_path / "brief.docx", datetime(2023, 5, 31, 9, 30, tzinfo=UTC)
    store.write_now(lambda tx: publish_zero(tx, may, "2023-W22"))
    made = brief_at("2023-05-31T17:30", path, "--against", "2023-04-30")
    assert made.exit_code == 0, made.output
    paragraphs = [paragraph.text for paragraph in Document(str(path)).paragraphs]
    assert "共1个：商务局（签约项目1）。" in paragraphs


def test_a_standing_knows_all_that_is_known_now(store: Store) -> None:
    sheet = said("standing", "--unit", "城关镇", "--at", "2023-05-31T18:00:00+08:00")
    assert sheet["at"] == "2023-05-31T18:00:00+08:00"
    assert [(row["indicator"], row["value"], row["reports"]) for row in sheet["rows"]] == [
        ("在谈项目", None, 0),
        ("签约项目", 1, 1),
    ]


def test_one_indicator_of_a_unit(store: Store) -> None:
    assert said("standing", "--unit", "园区", "--indicator", "土地整治", "--at", "2023-12-31")[
        "rows"
    ] == [
        {
            "indicator": "土地整治",
            "value": 824,
            "as_of": "2023-06-01",
            "target": 3000,
            "completion": 27.47,
            "reports": 1,
        }
    ]


def test_what_was_recognised_and_returned_stands_beside_the_reported(store: Store) -> None:
    asked = ("standing", "--unit", "园区", "--at", "2023-06-30")
    assert "recognised" not in said(*asked)["rows"][0]
    store.write_now(recognise)
    assert (said(*asked)["rows"][0]["recognised"], said(*asked)["rows"][0]["returned"]) == (800, 4)
    board = said("board", "lagging", "--indicator", "土地整治", "--at", "2023-06-30")
    assert "recognised" not in board["rows"][0]  # it was decided later
    (row,) = said("board", "lagging", "--indicator", "土地整治", "--at", "2023-07-02")["rows"]
    assert (row["value"], row["recognised"], row["returned"]) == (824, 800, 4)
    told = CliRunner().invoke(main, ["board", "lagging", "--at", "2023-07-02"]).output
    assert told.splitlines()[1].split()[3:6] == ["完成值", "认定", "退回"]
    told = CliRunner().invoke(main, [*asked[:3], "--at", "2023-06-30"]).output
    assert "认定" in told


def recognise(tx: Transaction) -> None:
    """In July the clerk recognises and returns for the last day of June."""
    names, later = office.names(tx), datetime(2023, 7, 1, tzinfo=UTC)
    of = names.unit_id["园区"], names.indicator_id["土地整治"], date(2023, 6, 30)
    deciding = replace(tx, now=later)
    recognitions.note(deciding, Recognition(*of, Decimal(800)), None)
    recognitions.note(deciding, Recognition(*of, Decimal(4), returned=True), None)
