"""Proving and making anew take a part of the ledger at a time, however large the office is."""

import tracemalloc
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from bot.domain.catalogue import Catalogue, Indicator, Unit
from bot.domain.people import ChatRef
from bot.services.rebuild import drifts, rebuild
from storage import chats, office
from storage.store import Store
from storage.tables import ReportRow, UpdateRow
from storage.transaction import Transaction

WEEKS = 10  # held all at once, the large office takes six times the small one's memory and more
SENT = datetime(2023, 1, 6, 2, tzinfo=UTC)
SMALL, LARGE = 50, 500  # units


def test_ten_times_the_office_is_proved_and_made_anew_in_the_same_memory(tmp_path: Path) -> None:
    small, large = (_store(tmp_path / f"{units}.db", units) for units in (SMALL, LARGE))
    for work, wrong in ((_drifts, LARGE), (rebuild, LARGE), (_drifts, 0)):
        little, _ = _peak(small, work)
        much, told = _peak(large, work)
        assert told == wrong
        assert much < 4 * little
    small.close()
    large.close()


def _drifts(tx: Transaction) -> int:
    return sum(1 for _ in drifts(tx))


def _peak(store: Store, work: Callable[[Transaction], int]) -> tuple[int, int]:
    """The most bytes that a piece of work held at once, and what it told."""
    tracemalloc.start()
    told = store.write_now(work)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak, told


def _store(path: Path, units: int) -> Store:
    store = Store(f"sqlite:///{path}", lambda: datetime(2023, 12, 29, tzinfo=UTC))
    store.migrate()
    store.write_now(lambda tx: _fill(tx, units))
    return store


def _fill(tx: Transaction, units: int) -> None:
    """A total a week of one indicator from every unit."""
    names = tuple(Unit(f"第{number}局") for number in range(units))
    office.save_catalogue(tx, Catalogue(names, (Indicator("签约项目"),)))
    chat = chats.seen(tx, ChatRef(-1, "supergroup", "群")).id
    said = [(unit, week) for unit in range(units) for week in range(WEEKS)]
    reports = [_report(chat, number, *one) for number, one in enumerate(said, start=1)]
    tx.session.execute(insert(ReportRow), reports)
    updates = [_update(number, *one) for number, one in enumerate(said, start=1)]
    tx.session.execute(insert(UpdateRow), updates)


def _report(chat: int, number: int, unit: int, week: int) -> dict[str, Any]:
    sent = SENT + timedelta(weeks=week)
    words = {"text": "周报", "text_hash": str(number), "outcome": "record", "problems": []}
    place = {"id": number, "chat_id": chat, "message_id": number, "unit_id": unit + 1}
    return {**place, **words, "sent_at": sent, "received_at": sent}


def _update(number: int, unit: int, week: int) -> dict[str, Any]:
    day = date(2023, 1, 6) + timedelta(weeks=week)
    said = {"measure": "actual", "op": "set", "value": Decimal(week), "as_of": day, "year": 2023}
    place = {"report_id": number, "position": 0, "unit_id": unit + 1, "indicator_id": 1}
    return {**place, "qualifier": "exact", **said}
