"""The real bot, killed with -9 under load: figures are stored once and reports answered."""

from collections.abc import AsyncIterator, Callable
from decimal import Decimal
from signal import SIGKILL

import pytest

from bot.domain.people import Part, Sender
from bot.office import example
from storage import office, people
from storage.store import Store
from storage.tables import ReportRow, StandingRow
from storage.transaction import Transaction
from tests.pipeline import run_victim
from tests.pipeline.fake_api import TOKEN, FakeApi, fake_api
from tests.pipeline.office import now
from tests.pipeline.processes import Victim, started

UNITS = ("商务局", "工业和信息化局", "永丰镇", "秣陵镇")


@pytest.fixture
async def api() -> AsyncIterator[FakeApi]:
    async with fake_api() as running:
        yield running


@pytest.fixture
def database(new_office: str) -> str:
    """The example office; the person with id 1 is the first unit's liaison, and so on."""
    store = Store(new_office, now)
    store.write_now(found)
    store.close()
    return new_office


def found(tx: Transaction) -> None:
    office.save_catalogue(tx, example.catalogue())
    names = office.names(tx)
    for number, unit in enumerate(UNITS, start=1):
        person = people.seen(tx, Sender(number, f"{unit}联络员"))
        people.give(tx, person.id, Part.LIAISON, names.unit_id[unit])


def start(api: FakeApi, database: str, step: str, times: int) -> Victim:
    settings = {"BOT_TOKEN": TOKEN, "TELEGRAM_BASE_URL": api.base_url, "DATABASE_URL": database}
    return started(run_victim.live, settings, step, times)


async def killed_at(api: FakeApi, database: str, step: str, times: int) -> None:
    assert await start(api, database, step, times).ended(40) == -SIGKILL


async def run_until(api: FakeApi, database: str, condition: Callable[[], bool]) -> None:
    victim = start(api, database, "", 0)
    try:
        await api.until(condition, 40)
    finally:
        victim.end()
        assert await victim.ended(30) == 0


async def report(api: FakeApi, numbers: range) -> set[tuple[int, int]]:
    """Every liaison reports so many more contracts as the message has for a number."""
    for number in numbers:
        for person in range(1, len(UNITS) + 1):
            await api.say(person, number, f"又签约{number}个")
    return {(person, number) for number in numbers for person in range(1, len(UNITS) + 1)}


def answered(api: FakeApi) -> set[tuple[int, int | None]]:
    return {(call.chat, call.answers) for call in api.sent}


def figures(database: str) -> tuple[list[Decimal | None], int]:
    """The units' standings and the number of reports stored."""
    store = Store(database, now)
    try:
        return store.read_now(
            lambda tx: (
                [row.value for row in tx.session.query(StandingRow)],
                tx.session.query(ReportRow).count(),
            )
        )
    finally:
        store.close()


@pytest.mark.parametrize("step", ["polled", "stored", "applied", "done", "claimed", "accepted"])
async def test_the_figures_are_right_after_kills(api: FakeApi, database: str, step: str) -> None:
    wrote = await report(api, range(1, 4))
    await killed_at(api, database, step, 1)
    wrote |= await report(api, range(4, 6))
    await killed_at(api, database, step, 1 if step in ("polled", "stored") else 4)
    await run_until(api, database, lambda: answered(api) >= wrote)
    values, reports = figures(database)
    assert values == [Decimal(15)] * len(UNITS)
    assert reports == len(wrote)
