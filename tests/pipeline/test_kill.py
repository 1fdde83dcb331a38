"""A process killed with -9 at any step loses no message and says nothing twice that must not be."""

import random
from collections import Counter
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from signal import SIGKILL
from typing import TypeVar

import pytest
from sqlalchemy import select

from bot.domain.messages import Screen, Text
from storage import outbox
from storage.outbox import Outgoing
from storage.store import Store
from storage.tables import AuditRow, InboxRow, OutboxRow
from storage.transaction import Transaction
from tests import postgres
from tests.pipeline import library_victim, victim
from tests.pipeline.fake_api import FakeApi, fake_api
from tests.pipeline.office import now
from tests.pipeline.processes import started

PEOPLE = range(1, 9)
T = TypeVar("T")


@pytest.fixture
async def api() -> AsyncIterator[FakeApi]:
    async with fake_api() as running:
        yield running


@pytest.fixture
def database(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/office.sqlite"


async def killed_at(api: FakeApi, database: str, step: str, times: int) -> None:
    killed = started(victim.live, api.base_url, database, step, times)
    assert await killed.ended(30) == -SIGKILL


async def run_until(api: FakeApi, database: str, condition: Callable[[], bool]) -> None:
    """A run that nothing disturbs, ended in good order once the condition holds."""
    undisturbed = started(victim.live, api.base_url, database, "", 0)
    try:
        await api.until(condition, 30)
    finally:
        undisturbed.end()
        assert await undisturbed.ended(20) == 0


async def load(api: FakeApi, each: int) -> set[tuple[int, int]]:
    """Everybody writes so many messages."""
    for number in range(1, each + 1):
        for person in PEOPLE:
            await api.say(person, number, f"第{number}条")
    return {(person, number) for person in PEOPLE for number in range(1, each + 1)}


def answered(api: FakeApi) -> Counter[tuple[int, int | None]]:
    return Counter((call.chat, call.answers) for call in api.sent)


def read(database: str, job: Callable[[Transaction], T]) -> T:
    store = Store(database, now)
    try:
        return store.read_now(job)
    finally:
        store.close()


def stored(tx: Transaction) -> Counter[tuple[int, int]]:
    details = tx.session.scalars(select(AuditRow.detail).where(AuditRow.action == "report"))
    return Counter((one["chat"], one["message"]) for one in details)


def worked_off(database: str) -> bool:
    """Whether no row of the inbox waits any more: an answer can go out before its row is marked."""
    states = select(InboxRow.state).distinct()
    return read(database, lambda tx: list(tx.session.scalars(states))) == ["done"]


def check_whole(api: FakeApi, database: str, wrote: set[tuple[int, int]]) -> None:
    """Every message is stored once, worked off, and was answered; nothing hangs."""
    assert read(database, stored) == dict.fromkeys(wrote, 1)
    assert set(answered(api)) == wrote
    outbox_states = select(OutboxRow.state).distinct()
    assert worked_off(database)
    assert read(database, lambda tx: list(tx.session.scalars(outbox_states))) == ["sent"]


async def test_kills_at_any_time_under_load_lose_nothing(api: FakeApi, database: str) -> None:
    wrote: set[tuple[int, int]] = set()
    chance = random.Random(20230414)
    for _ in range(4):
        wrote |= await load(api, 6)
        killed = started(victim.live, api.base_url, database, "", 0)
        said = len(api.sent) + chance.randrange(1, 12)
        await api.until(lambda said=said: len(api.sent) >= said, 30)  # type: ignore[misc]  # mypy cannot see the default
        killed.kill()
        await killed.ended(20)
    await run_until(api, database, lambda: set(answered(api)) >= wrote and worked_off(database))
    check_whole(api, database, wrote)


async def test_postgresql_loses_nothing_either(api: FakeApi, postgres_server: str) -> None:
    with postgres.database(postgres_server) as database:
        wrote = await load(api, 3)
        for step in ("stored", "applied", "accepted"):
            await killed_at(api, database, step, 1)
            wrote |= await load(api, 4)
        await run_until(api, database, lambda: set(answered(api)) >= wrote and worked_off(database))
        check_whole(api, database, wrote)


async def test_the_librarys_own_updater_loses_messages(api: FakeApi, database: str) -> None:
    wrote = await load(api, 100)
    killed = started(library_victim.live, api.base_url, database)
    await api.until(lambda: len(api.updates) < len(wrote), 30)
    killed.kill()
    await killed.ended(20)
    forgotten = len(wrote) - len(api.updates)
    kept = read(database, stored).total()
    assert kept < forgotten, "nothing was lost: the kill tests would prove nothing"


@pytest.mark.parametrize(("step", "arrived"), [("claimed", 0), ("accepted", 1)])
async def test_a_reminder_is_never_sent_twice_by_itself(
    api: FakeApi, database: str, step: str, arrived: int
) -> None:
    store = Store(database, now)
    store.migrate()
    screen = Screen(Text("plain", {"text": "还没报"}))
    reminder = Outgoing("reminder:2023-W15:1", "reminder", 900, "private", "en", screen)
    store.write_now(lambda tx: outbox.put(tx, reminder))
    store.close()
    await killed_at(api, database, step, 1)
    wrote = await load(api, 1)
    await run_until(api, database, lambda: set(answered(api)) >= wrote and worked_off(database))
    assert sum(call.chat == 900 for call in api.sent) == arrived
    state = select(OutboxRow.state).where(OutboxRow.kind == "reminder")
    assert read(database, lambda tx: tx.session.scalar(state)) == "unknown"
    told = select(AuditRow.detail).where(AuditRow.action == "unknown")
    assert read(database, lambda tx: tx.session.scalars(told).one()["key"]) == reminder.key


async def test_a_second_run_on_the_same_database_is_refused(api: FakeApi, database: str) -> None:
    first = started(victim.live, api.base_url, database, "", 0)
    await api.until(lambda: any(call.method == "deletewebhook" for call in api.calls))
    second = started(victim.live, api.base_url, database, "", 0)
    assert await second.ended(20) == 1
    first.end()
    assert await first.ended(20) == 0
