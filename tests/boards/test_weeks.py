"""The sheet of the running week is kept at hand, and is the one that the whole log says."""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from bot.domain.office import OfficeRules
from bot.services import boards
from bot.services.catalogues import load_first
from bot.services.desk import Desk
from bot.services.rebuild import rebuild
from storage import closings
from storage.store import Store
from storage.transaction import Transaction
from tests.boards.ledger import Ledger
from tests.boards.office import GROUP, SIGNED, TALKS, TRIPS, UNITS, ZONE, office, target
from tests.sql import statements

CATALOGUE = office(*(target(unit, one, 20) for unit in UNITS[:4] for one in (TRIPS, TALKS, SIGNED)))
NOW = datetime(2023, 10, 12, 9, tzinfo=UTC)  # a Thursday
OPS = ("add", "add", "set", "window", "correct")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(f"sqlite:///{tmp_path}/office.sqlite", lambda: NOW)
    store.migrate()
    store.write_now(lambda tx: load_first(tx, CATALOGUE))
    yield store
    store.close()


@pytest.fixture
def desk() -> Desk:
    return Desk(OfficeRules(), lambda: NOW, lambda _words, _after: None)


def grow(tx: Transaction, chance: random.Random, count: int, last: date) -> None:
    """So many facts of the year up to a day, some of them sent late, some taken back."""
    ledger, first = Ledger(tx), date(2023, 1, 2)
    for _ in range(count):
        on = first + timedelta(days=chance.randint(0, (last - first).days))
        op = chance.choice(OPS if chance.random() < 0.3 else OPS[:4])
        late = datetime(on.year, on.month, on.day, 4, tzinfo=UTC) + timedelta(
            days=chance.choice((0, 0, 0, 1, 5)), seconds=ledger.number
        )
        since = on - timedelta(days=chance.randint(0, 6)) if op == "window" else None
        report = ledger.says(
            chance.choice(UNITS[:4]),
            chance.choice((*(one.name for one in (TRIPS, TALKS, SIGNED)), "*"))
            if op == "add"
            else chance.choice((TRIPS, TALKS, SIGNED)).name,
            op,
            chance.randint(0, 5),
            on,
            sent=min(late, NOW),
            since=since,
        )
        if chance.random() < 0.1:
            ledger.withdraws(report)


@pytest.mark.parametrize("seed", range(8))
def test_the_running_week_is_as_the_whole_log_says(store: Store, desk: Desk, seed: int) -> None:
    def both(tx: Transaction) -> None:
        chance = random.Random(seed)
        grow(tx, chance, chance.choice((30, 400)), NOW.date())
        rebuild(tx)
        at = NOW.astimezone(ZONE)
        assert boards.week_now(tx, desk, GROUP) == boards.week_at(tx, CATALOGUE, GROUP, at)
        assert boards.zero_now(tx, desk, GROUP) == boards.zero_past(tx, CATALOGUE, GROUP, at)

    store.write_now(both)


def test_it_reads_no_entry_that_a_closing_stands_for(store: Store, desk: Desk) -> None:
    def job(tx: Transaction) -> None:
        ledger = Ledger(tx)
        for day in range(284):
            ledger.says(UNITS[0], SIGNED.name, "add", 1, date(2023, 1, 2) + timedelta(days=day))
        rebuild(tx)
        assert closings.of_year(tx, 2023, [ledger.names.unit_id[UNITS[0]]])
        with statements(tx) as said:
            row = next(one for one in boards.week_now(tx, desk, GROUP).rows if one.value)
        assert row.change == Decimal(4)
        read = [one.words for one in said if "indicator_updates.replaces" in one.words]
        assert ["coalesce" in one for one in read] == [True]

    store.write_now(job)


def test_what_is_said_after_the_moment_told_nothing_by_it(store: Store) -> None:
    """A report of Wednesday that came on Thursday was none on Wednesday evening."""

    def job(tx: Transaction) -> list[str]:
        wednesday = datetime(2023, 10, 11, 18, tzinfo=ZONE)
        ledger = Ledger(tx)
        ledger.says(UNITS[0], SIGNED.name, "add", 0, wednesday.date(), sent=NOW)
        sheet = boards.week_at(tx, CATALOGUE, GROUP, wednesday)
        return [row.state for row in sheet.rows if row.unit == UNITS[0]]

    assert store.write_now(job) == ["not_reported"] * 3
