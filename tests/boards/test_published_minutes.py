"""Published boards are found by the minute that the chat shows, and stand beside the last one."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner
from docx import Document

from bot.app.cli import main
from bot.boards.brief import Brief
from bot.boards.files.document import document
from bot.domain.office import OfficeRules
from bot.services import briefs
from bot.services.desk import Desk
from bot.services.freezing import freeze_lagging
from bot.services.rebuild import rebuild
from bot.texts import render_plain
from storage import office
from storage.store import Store
from storage.transaction import Transaction
from tests.boards.filled import fill, publish_zero, said
from tests.boards.ledger import Ledger
from tests.boards.office import GROUP

APRIL = datetime(2023, 4, 28, 9, 30, 0, 100, tzinfo=UTC)
MAY = datetime(2023, 5, 26, 9, 30, 0, 411, tzinfo=UTC)
JUNE = datetime(2023, 6, 30, 9, 30, 0, 292, tzinfo=UTC)


@pytest.fixture
def store(opened: Store) -> Store:
    opened.write_now(fill)
    return opened


def test_the_minute_that_the_chat_shows_finds_the_published_board(store: Store) -> None:
    store.write_now(lambda tx: publish_zero(tx, MAY, "2023-W21"))
    store.write_now(lambda tx: publish_zero(tx, JUNE, "2023-W26"))
    minutes = ("board", "zero", "--group", GROUP, "--at", "2023-06-30T17:30")
    exact = (*minutes[:-1], "2023-06-30T17:30:00.000292+08:00")
    assert said(*minutes) == said(*exact)
    assert said(*minutes)["at"] == "2023-06-30T17:30:00.000292+08:00"
    beside = said(*minutes, "--against", "2023-05-26 17:30")
    assert beside == said(*exact, "--against", "2023-05-26T17:30:00.000411+08:00")
    assert beside["against"] == {"at": "2023-05-26T17:30:00.000411+08:00", "at_zero": 3}
    assert "corrections" in said(*minutes)
    other_minute = (*minutes[:-1], "2023-06-30T17:31")
    assert "corrections" not in said(*other_minute)


def test_a_moment_to_the_second_is_no_minute(store: Store) -> None:
    store.write_now(lambda tx: publish_zero(tx, JUNE, "2023-W26"))
    board = said("board", "zero", "--group", GROUP, "--at", "2023-06-30T17:30:05")
    assert "corrections" not in board
    assert board["against"]["at"] == "2023-06-30T17:30:00.000292+08:00"


def test_the_last_board_of_a_minute_is_meant(store: Store) -> None:
    store.write_now(lambda tx: publish_zero(tx, JUNE, "2023-W26"))
    store.write_now(lambda tx: publish_zero(tx, JUNE.replace(second=40), "2023-W27"))
    board = said("board", "zero", "--group", GROUP, "--at", "2023-06-30T17:30")
    assert board["at"] == "2023-06-30T17:30:40.000292+08:00"


def test_the_minute_finds_the_published_lagging_board(store: Store) -> None:
    def publish_then_correct(tx: Transaction) -> None:
        rebuild(tx)
        desk = Desk(OfficeRules(), lambda: JUNE, lambda _words, _after: None)
        freeze_lagging(Transaction(tx.session, JUNE), desk, "2023-W26", JUNE)
        Ledger(tx, first=100).says("园区", "土地整治", "set", 2000, date(2023, 6, 1), sent=MAY)
        rebuild(tx)

    store.write_now(publish_then_correct)
    lagging = ("board", "lagging", "--group", "要素", "--at")
    board = said(*lagging, "2023-06-30T17:30")
    assert [row["value"] for row in board["rows"]] == [824]
    assert board == said(*lagging, "2023-06-30T17:30:00.000292+08:00")


def _publish_then_hear_more(tx: Transaction) -> None:
    rebuild(tx)
    desk = Desk(OfficeRules(), lambda: JUNE, lambda _words, _after: None)
    freeze_lagging(Transaction(tx.session, JUNE), desk, "2023-W26", JUNE)
    late = datetime(2023, 7, 1, tzinfo=UTC)
    Ledger(tx, first=100).says("园区", "土地整治", "set", 2000, date(2023, 6, 29), sent=late)
    rebuild(tx)


def test_standing_lagging_and_week_of_a_published_minute_say_the_same(store: Store) -> None:
    store.write_now(_publish_then_hear_more)
    at = ("--at", "2023-06-30T17:30")
    of = ("--group", "要素", *at)
    unit = said("standing", "--unit", "园区", *at)
    assert unit["at"] == "2023-06-30T17:30:00.000292+08:00"
    assert [row["value"] for row in unit["rows"]] == [824]
    assert [row["value"] for row in said("board", "lagging", *of)["rows"]] == [824]
    assert [row["value"] for row in said("board", "week", *of)["rows"]] == [824]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        (("--at", "2023-06-30"), 2000),
        (("--at", "2023-06-30T17:31"), 2000),
        (("--at", "2023-06-30T17:31", "--known-then"), 824),
        (("--at", "2023-06-30", "--known-then"), 824),
    ],
)
def test_a_standing_of_another_moment_knows_all_but_where_asked(
    store: Store, words: tuple[str, ...], value: int
) -> None:
    store.write_now(_publish_then_hear_more)
    assert [row["value"] for row in said("standing", "--unit", "园区", *words)["rows"]] == [value]
    told = CliRunner().invoke(main, ["standing", "--unit", "园区", *words]).output
    known = "按当时已报来的数" if "--known-then" in words else "按现在掌握的数"
    assert known in told.splitlines()[1]


def test_without_another_moment_it_stands_beside_the_board_published_last(store: Store) -> None:
    store.write_now(lambda tx: publish_zero(tx, APRIL, "2023-W17"))
    board = said("board", "zero", "--group", GROUP, "--at", "2023-05-31")
    assert board["against"] == {"at": "2023-04-28T17:30:00.000100+08:00", "at_zero": 4}
    assert [row["unit"] for row in board["broke_through"]] == ["商务局"]
    assert all(row["also_before"] for row in board["zero"])
    before_any = said("board", "zero", "--group", GROUP, "--at", "2023-04-20")
    assert before_any["against"] is None


def test_the_brief_of_the_minute_is_that_of_the_chat(store: Store, tmp_path: Path) -> None:
    store.write_now(lambda tx: publish_zero(tx, APRIL, "2023-W17"))
    store.write_now(lambda tx: publish_zero(tx, MAY, "2023-W21"))

    def of_the_chat(tx: Transaction) -> Brief:
        board = briefs.latest(tx, GROUP)
        assert board is not None
        return briefs.of(tx, office.load(tx), board, OfficeRules())

    path, chat = tmp_path / "brief.docx", tmp_path / "chat.docx"
    made = document(store.read_now(of_the_chat), lambda text: render_plain(text, "zh-Hans"))
    chat.write_bytes(made)
    for against in ((), ("--against", "2023-04-28T17:30")):
        words = ["board", "brief", "--at", "2023-05-26T17:30", *against, "-o", str(path)]
        assert CliRunner().invoke(main, words).exit_code == 0
        lines = [[one.text for one in Document(str(file)).paragraphs] for file in (path, chat)]
        assert "共1个：商务局（签约项目1）。" in lines[0]
        if not against:
            assert lines[0] == lines[1]


def test_the_brief_of_a_day_is_of_the_board_published_on_it(store: Store, tmp_path: Path) -> None:
    store.write_now(lambda tx: publish_zero(tx, APRIL, "2023-W17"))
    store.write_now(lambda tx: publish_zero(tx, MAY, "2023-W21"))
    made = []
    for moment in ("2023-05-26", "2023-05-26T17:30"):
        path = tmp_path / "brief.docx"
        words = ["board", "brief", "--at", moment, "-o", str(path)]
        assert CliRunner().invoke(main, words).exit_code == 0
        made.append([one.text for one in Document(str(path)).paragraphs])
    assert made[0] == made[1]
    assert any("截至2023年5月26日17时30分" in line for line in made[0])
    refused = CliRunner().invoke(main, ["board", "brief", "--at", "2023-05-27", "-o", str(path)])
    assert (refused.exit_code, "离它最近的榜" in refused.output) == (1, True)
