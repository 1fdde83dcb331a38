"""What is written is there or not there, whole; many writers lose nothing."""

import asyncio
import stat
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from sqlalchemy import RootTransaction, func, select
from sqlalchemy.exc import DBAPIError

from storage.store import Store, StoreClosedError
from storage.tables import CursorRow, SettingRow
from storage.transaction import Transaction


def _remember(tx: Transaction, name: str, value: str = "") -> None:
    tx.session.add(SettingRow(name=name, value=value))
    tx.session.flush()


def _names(tx: Transaction) -> set[str]:
    return set(tx.session.scalars(select(SettingRow.name)))


async def _writer_held_by(store: Store, gate: Event) -> "asyncio.Future[bool]":
    """A job that holds the writer until the gate opens; it has begun when this returns."""
    begun = Event()

    def hold(_: Transaction) -> bool:
        begun.set()
        return gate.wait(5)

    held = asyncio.ensure_future(store.write(hold))
    assert await asyncio.to_thread(begun.wait, 5)
    return held


def test_a_write_is_there_after_reopening(url: str) -> None:
    for name in ("first", "second"):
        store = Store(url, lambda: datetime.now(UTC))
        store.migrate()
        store.write_now(partial(_remember, name=name))
        store.close()
    store = Store(url, lambda: datetime.now(UTC))
    assert store.read_now(_names) == {"first", "second"}
    store.close()


def test_a_job_that_raises_undoes_its_own_work_only(store: Store) -> None:
    def fails(tx: Transaction) -> None:
        _remember(tx, "half")
        raise ValueError("no")

    async def together() -> list[BaseException | None]:
        jobs = [lambda tx: _remember(tx, "one"), fails, lambda tx: _remember(tx, "two")]
        return await asyncio.gather(*map(store.write, jobs), return_exceptions=True)

    outcomes = asyncio.run(together())
    assert [type(outcome) for outcome in outcomes] == [type(None), ValueError, type(None)]
    assert store.read_now(_names) == {"one", "two"}


def test_a_refused_row_undoes_its_own_job_only(store: Store) -> None:
    async def together() -> list[BaseException | None]:
        jobs = [lambda tx: _remember(tx, "same") for _ in range(3)]
        return await asyncio.gather(*map(store.write, jobs), return_exceptions=True)

    outcomes = asyncio.run(together())
    assert [outcome is None for outcome in outcomes] == [True, False, False]


def test_jobs_that_wait_together_share_a_commit(store: Store) -> None:
    transactions: list[RootTransaction | None] = []
    gate = Event()

    def counted(tx: Transaction) -> None:
        transactions.append(tx.session.connection().get_transaction())

    async def together() -> None:
        first = await _writer_held_by(store, gate)
        others = [asyncio.ensure_future(store.write(counted)) for _ in range(20)]
        await asyncio.to_thread(lambda: None)  # the jobs are queued once the loop has turned
        gate.set()
        await asyncio.gather(first, *others)

    asyncio.run(together())
    assert len(transactions) == 20
    assert len(set(map(id, transactions))) == 1  # they are kept, so that no id is used twice


def test_nothing_is_lost_when_many_read_and_then_write(store: Store) -> None:
    def count_up(tx: Transaction) -> None:
        row = tx.session.get(CursorRow, "counter")
        tx.session.merge(CursorRow(source="counter", offset=(row.offset if row else 0) + 1))

    async def many() -> None:
        await asyncio.gather(*[store.write(count_up) for _ in range(200)])

    asyncio.run(many())
    assert store.read_now(lambda tx: tx.session.scalar(select(CursorRow.offset))) == 200


def test_two_processes_worth_of_stores_lose_nothing(url: str) -> None:
    def count_up(tx: Transaction) -> None:
        row = tx.session.get(CursorRow, "counter")
        tx.session.merge(CursorRow(source="counter", offset=(row.offset if row else 0) + 1))

    stores = [Store(url, lambda: datetime.now(UTC)) for _ in range(2)]
    stores[0].migrate()

    async def many() -> None:
        await asyncio.gather(*[store.write(count_up) for _ in range(50) for store in stores])

    asyncio.run(many())
    assert stores[1].read_now(lambda tx: tx.session.scalar(select(CursorRow.offset))) == 100
    for store in stores:
        store.close()


def test_a_reader_cannot_write(store: Store) -> None:
    with pytest.raises(DBAPIError):
        store.read_now(lambda tx: _remember(tx, "secretly"))
    assert store.read_now(_names) == set()


def test_a_reader_sees_one_state(store: Store) -> None:
    def look_twice(tx: Transaction) -> tuple[int, int]:
        before = len(_names(tx))
        store.write_now(lambda tx: _remember(tx, "meanwhile"))
        return before, len(_names(tx))

    assert store.read_now(look_twice) == (0, 0)
    assert store.read_now(_names) == {"meanwhile"}


def test_a_job_cancelled_before_it_began_is_not_run(store: Store) -> None:
    gate = Event()

    async def cancel_second() -> None:
        first = await _writer_held_by(store, gate)
        second = asyncio.ensure_future(store.write(lambda tx: _remember(tx, "cancelled")))
        await asyncio.to_thread(lambda: None)
        second.cancel()
        await asyncio.wait([second])
        await asyncio.to_thread(lambda: None)  # the cancellation has reached the queued job
        gate.set()
        await asyncio.gather(first, second, return_exceptions=True)

    asyncio.run(cancel_second())
    assert store.read_now(_names) == set()


def test_a_closed_store_says_so(store: Store) -> None:
    store.close()
    store.close()
    with pytest.raises(StoreClosedError):
        store.write_now(_names)
    with pytest.raises(StoreClosedError):
        store.read_now(_names)


def test_a_store_in_memory_keeps_what_is_written_while_it_lives() -> None:
    store = Store("sqlite://", lambda: datetime.now(UTC))
    store.migrate()
    store.write_now(lambda tx: _remember(tx, "here"))
    assert store.read_now(_names) == {"here"}
    store.close()


def test_the_file_is_its_owners_only(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "office.sqlite"
    store = Store(f"sqlite:///{path}", lambda: datetime.now(UTC))
    store.migrate()
    store.write_now(lambda tx: _remember(tx, "private"))
    modes = {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    store.close()
    assert modes == {0o600}


def test_sqlite_survives_a_power_cut_and_refuses_orphans(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path}/office.sqlite", lambda: datetime.now(UTC))

    def pragmas(tx: Transaction) -> list[object]:
        names = ("journal_mode", "synchronous", "foreign_keys")
        driver = tx.session.connection()
        return [driver.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names]

    full = 2
    assert store.write_now(pragmas) == ["wal", full, 1]
    store.close()


def test_the_moment_of_a_transaction_is_the_clocks(store: Store) -> None:
    assert store.write_now(lambda tx: tx.now) == datetime(2023, 4, 14, 2, 0, tzinfo=UTC)
    assert store.read_now(lambda tx: tx.session.scalar(select(func.count(SettingRow.name)))) == 0
