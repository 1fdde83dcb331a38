"""A chat's past, read from an export: the same reading, its own times, nothing said, once."""

import json
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bot.app.cli import main
from bot.office import example
from storage import office
from storage.store import Store
from storage.tables import OutboxRow, QuestionRow, ReportRow, StandingRow


def message(number: int, who: str, text: Any, day: int = 13, **more: Any) -> dict[str, Any]:
    moment = int(datetime(2023, 4, day, 2, number, tzinfo=UTC).timestamp())
    return {
        "id": number,
        "type": "message",
        "date_unixtime": str(moment),
        "from": f"{who}联络员",
        "from_id": f"user{sum(map(ord, who))}",
        "text": text,
        **more,
    }


def exported(folder: Path, *messages: dict[str, Any], kind: str = "private_supergroup") -> Path:
    path = folder / "result.json"
    chat = {"name": "招商群", "type": kind, "id": 1234567, "messages": list(messages)}
    path.write_text(json.dumps(chat, ensure_ascii=False), encoding="utf-8")
    return path


class Office:
    """An office with the example's catalogue, and the command over it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.url = f"sqlite:///{folder / 'figures.sqlite'}"
        self.people = folder / "people.csv"
        self.people.write_text(
            "person,unit\n商务局联络员,商务局\n永丰镇联络员,永丰镇\n督办联络员,\n", encoding="utf-8"
        )
        store = self.open()
        store.migrate()
        store.write_now(lambda tx: office.save_catalogue(tx, example.catalogue()))
        store.close()

    def open(self) -> Store:
        return Store(self.url, lambda: datetime(2023, 4, 20, tzinfo=UTC))

    def backfill(self, export: Path, *more: str) -> Result:
        words = ["backfill", str(export), "--people", str(self.people), *more]
        return CliRunner().invoke(main, words, env={"DATABASE_URL": self.url})

    def count(self, table: type[Any]) -> int:
        store = self.open()
        try:
            return store.read_now(lambda tx: tx.session.query(table).count())
        finally:
            store.close()

    def value(self, unit: str, indicator: str) -> Decimal | None:
        store = self.open()
        try:
            names = store.read_now(office.names)
            key = (names.unit_id[unit], names.indicator_id[indicator], 2023)
            row = store.read_now(lambda tx: tx.session.get(StandingRow, key))
            return row.value if row else None
        finally:
            store.close()


@pytest.fixture
def kept(tmp_path: Path) -> Office:
    return Office(tmp_path)


def test_reports_of_the_past_become_standings(kept: Office, tmp_path: Path) -> None:
    export = exported(
        tmp_path,
        message(1, "商务局", "本周新签约2个,总投资3.5亿元"),
        message(2, "永丰镇", "收到,谢谢"),
        message(3, "永丰镇", ["累计外出招商", {"type": "bold", "text": "3次"}]),
    )
    done = kept.backfill(export)
    assert done.exit_code == 0, done.output
    assert "读了 3 条：不是报送 1，已记 2" in done.output
    assert kept.value("商务局", "签约落地项目") == 2
    assert kept.value("商务局", "签约项目总投资") == Decimal("3.5")
    assert kept.value("永丰镇", "外出招商次数") == 3


def test_a_second_time_changes_nothing(kept: Office, tmp_path: Path) -> None:
    export = exported(tmp_path, message(1, "商务局", "又签约1个"))
    kept.backfill(export)
    done = kept.backfill(export)
    assert "读了 1 条：以前读过 1" in done.output
    assert kept.value("商务局", "签约落地项目") == 1
    assert kept.count(ReportRow) == 1


def test_nobody_is_spoken_to_and_doubts_wait_for_the_clerk(kept: Office, tmp_path: Path) -> None:
    done = kept.backfill(exported(tmp_path, message(1, "商务局", "签约XX个")))
    assert "待督办员处理 1" in done.output
    assert kept.count(OutboxRow) == 0
    assert kept.count(QuestionRow) == 1


def test_a_coordinator_names_the_units(kept: Office, tmp_path: Path) -> None:
    done = kept.backfill(exported(tmp_path, message(1, "督办", "商务局:签约1个\n永丰镇:签约2个")))
    assert "已记 1" in done.output
    assert kept.value("永丰镇", "签约落地项目") == 2


def test_somebody_in_no_row_is_named_in_the_account(kept: Office, tmp_path: Path) -> None:
    done = kept.backfill(exported(tmp_path, message(1, "路人", "商务局:签约1个")))
    assert "没有记 1" in done.output
    assert "路人联络员报了 1 次" in done.output
    assert kept.value("商务局", "签约落地项目") is None


def test_the_unit_of_the_chat(kept: Office, tmp_path: Path) -> None:
    done = kept.backfill(exported(tmp_path, message(1, "路人", "签约1个")), "--chat-unit", "永丰")
    assert "已记 1" in done.output
    assert kept.value("永丰镇", "签约落地项目") == 1


def test_a_withdrawal_of_the_past(kept: Office, tmp_path: Path) -> None:
    export = exported(
        tmp_path,
        message(1, "商务局", "又签约1个"),
        message(2, "商务局", "撤回", reply_to_message_id=1),
    )
    assert "已记 1，撤回 1" in kept.backfill(export).output
    assert kept.value("商务局", "签约落地项目") in (None, 0)


@pytest.mark.parametrize(
    "content",
    [
        "{}",
        "not json",
        "5",
        '{"chats": {}}',
        '{"chats": 5}',
        '{"chats": [5]}',
        '{"chats": {"list": [5]}}',
        '{"chats": {"list": [{"type": "private_group", "id": 1}]}}',
        '{"type": "private_group", "id": "z", "messages": []}',
    ],
)
def test_a_file_that_is_no_export(kept: Office, tmp_path: Path, content: str) -> None:
    path = tmp_path / "result.json"
    path.write_text(content)
    done = kept.backfill(path)
    assert done.exit_code == 1
    assert "Error: " in done.output
    assert "Traceback" not in done.output


def damaged(**wrong: Any) -> dict[str, Any]:
    return {**message(1, "商务局", "新签约2个"), **wrong}


def undated() -> dict[str, Any]:
    return {key: value for key, value in damaged().items() if key != "date_unixtime"}


@pytest.mark.parametrize(
    ("messages", "told"),
    [
        ([5], "a message is 5"),
        ([undated()], "date_unixtime of a message is null"),
        ([damaged(date_unixtime="soon")], 'date_unixtime of a message is "soon"'),
        ([damaged(date_unixtime=str(10**11))], "date_unixtime of a message is"),
        ([damaged(date_unixtime="9" * 30)], "date_unixtime of a message is"),
        ([damaged(id="z")], 'id of a message is "z"'),
        ([damaged(id=10**30)], "id of a message is 1000"),
        ([damaged(id="9" * 5000)], "id of a message is"),
        ([damaged(reply_to_message_id=[1])], "reply_to_message_id of a message is [1]"),
        ([damaged(from_id="user" + "9" * 30)], "from_id of a message is"),
    ],
)
def test_a_damaged_export_is_told_in_one_line(
    kept: Office, tmp_path: Path, messages: list[Any], told: str
) -> None:
    done = kept.backfill(exported(tmp_path, *messages))
    assert done.exit_code == 1
    assert told in done.output
    assert len(done.output.splitlines()) == 1


def test_every_fault_of_the_table_is_told(kept: Office, tmp_path: Path) -> None:
    kept.people.write_text("person,unit\n甲,没有的局\n,商务局\n", encoding="utf-8")
    done = kept.backfill(exported(tmp_path))
    assert done.exit_code == 1
    assert "people.csv 第 2 行：目录里没有单位“没有的局”" in done.output
    assert "people.csv 第 3 行：person 不能为空" in done.output


def test_a_correction_without_a_name_is_in_the_figures_unit_here_too(
    kept: Office, tmp_path: Path
) -> None:
    export = exported(
        tmp_path,
        message(1, "商务局", "签约项目总投资2亿元"),
        message(2, "商务局", "有误,应为3.5亿元"),
    )
    kept.backfill(export)
    assert kept.value("商务局", "签约项目总投资") == Decimal("3.5")
