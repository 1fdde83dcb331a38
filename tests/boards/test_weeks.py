"""The sheet of the running week is kept at hand, and is the one that the whole log says."""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.boards.week import Week, weekly
from bot.domain.ledger import Eve
from bot.domain.office import OfficeRules
from bot.services import boards
from bot.services.catalogues import load_first
from bot.services.desk import Desk
from bot.services.rebuild import drifts, rebuild
from storage import closings
from storage.store import Store
from storage.tables import StandingRow
from storage.transaction import Transaction
from tests.boards.ledger import Ledger
from tests.boards.office import GROUP, SIGNED, TALKS, TRIPS, UNITS, ZONE, office, target
from tests.sql import plan, statements

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


def test_the_first_figure_of_a_level_is_no_change() -> None:
    key = UNITS[0], TALKS.name

    def changes(before: int | None) -> list[Decimal | None]:
        eve = {} if before is None else {key: Decimal(before)}
        week = Week(date(2023, 4, 10), date(2023, 4, 14), eve, {key: Decimal(300)}, {key})
        return [row.change for row in weekly(CATALOGUE, GROUP, week).rows if row.value]

    assert changes(None) == [None]
    assert changes(290) == [Decimal(10)]


def forget_what_stood_before(tx: Transaction) -> None:
    """Standings as an older program kept them."""
    tx.session.execute(update(StandingRow).values(eve=None, before=None))


@pytest.mark.parametrize("seed", range(3))
def test_it_is_so_of_what_an_older_program_kept(store: Store, desk: Desk, seed: int) -> None:
    def both(tx: Transaction) -> None:
        chance = random.Random(seed)
        grow(tx, chance, chance.choice((30, 400)), NOW.date())
        rebuild(tx)
        expected = boards.week_now(tx, desk, GROUP)
        forget_what_stood_before(tx)
        assert boards.week_now(tx, desk, GROUP) == expected
        assert list(drifts(tx)) == []
        assert rebuild(tx) == 0
        with statements(tx) as said:
            assert boards.week_now(tx, desk, GROUP) == expected
        assert not [one for one in said if "indicator_updates.replaces" in one.words]

    store.write_now(both)


def test_what_moved_in_the_week_has_no_ledger_read(store: Store, desk: Desk) -> None:
    """Only an index of the figures, however many messages there were before."""

    def job(tx: Transaction) -> None:
        ledger = Ledger(tx)
        for day in range(284):
            ledger.says(UNITS[0], SIGNED.name, "add", 1, date(2023, 1, 2) + timedelta(days=day))
        rebuild(tx)
        with statements(tx) as said:
            [row] = [one for one in boards.week_now(tx, desk, GROUP).rows if one.value]
        assert (row.before, row.value) == (Decimal(280), Decimal(284))
        assert not [one for one in said if "indicator_updates.value" in one.words]
        [figures] = [one for one in said if "standings.eve" in one.words]
        assert "USING COVERING INDEX ix_standings_figures" in plan(tx, figures)

    store.write_now(job)


def test_a_wrong_eve_is_told_and_mended(store: Store) -> None:
    def job(tx: Transaction) -> None:
        Ledger(tx).says(UNITS[0], SIGNED.name, "set", 3, NOW.date())
        rebuild(tx)
        tx.session.execute(update(StandingRow).values(before=Decimal(2)))
        tx.session.expire_all()
        assert [one.kept.eve for one in drifts(tx)] == [Eve(date(2023, 10, 8), Decimal(2))]
        assert rebuild(tx) == 1
        assert list(drifts(tx)) == []

    store.write_now(job)


def test_it_reads_no_entry_that_a_closing_stands_for(store: Store, desk: Desk) -> None:
    def job(tx: Transaction) -> None:
        ledger = Ledger(tx)
        for day in range(284):
            ledger.says(UNITS[0], SIGNED.name, "add", 1, date(2023, 1, 2) + timedelta(days=day))
        rebuild(tx)
        assert closings.of_year(tx, 2023, [ledger.names.unit_id[UNITS[0]]])
        forget_what_stood_before(tx)
        with statements(tx) as said:
            row = next(one for one in boards.week_now(tx, desk, GROUP).rows if one.value)
        assert row.change == Decimal(4)
        read = [one.words for one in said if "indicator_updates.replaces" in one.words]
        assert ["as_of > closings.day" in one for one in read] == [True]

    store.write_now(job)


def test_what_was_only_said_again_has_no_ledger_read(store: Store, desk: Desk) -> None:
    def job(tx: Transaction) -> None:
        ledger = Ledger(tx)
        for week in range(41):
            day = date(2023, 1, 5) + timedelta(weeks=week)
            ledger.says(UNITS[0], SIGNED.name, "set", 3, day)
            ledger.says(UNITS[1], SIGNED.name, "set", 0, day)
        rebuild(tx)
        with statements(tx) as said:
            rows = boards.week_now(tx, desk, GROUP).rows
        told = {row.unit: (row.state, row.before) for row in rows if row.indicator == SIGNED.name}
        assert told[UNITS[0]] == ("reported_zero", Decimal(3))
        assert told[UNITS[1]] == ("reported_zero", Decimal(0))
        assert not [one for one in said if "indicator_updates.replaces" in one.words]

    store.write_now(job)


@pytest.mark.parametrize("earlier", [False, True])
def test_nothing_said_for_the_first_time_stood_nowhere_before(
    store: Store, desk: Desk, *, earlier: bool
) -> None:
    """A nought has one before it only where one was said before."""

    def job(tx: Transaction) -> None:
        ledger = Ledger(tx)
        if earlier:
            ledger.says(UNITS[0], SIGNED.name, "set", 0, date(2023, 10, 2))
        ledger.says(UNITS[0], SIGNED.name, "set", 0, NOW.date())
        rebuild(tx)
        rows = boards.week_now(tx, desk, GROUP).rows
        row = next(one for one in rows if (one.unit, one.indicator) == (UNITS[0], SIGNED.name))
        assert (row.before, row.value) == (Decimal(0) if earlier else None, Decimal(0))

    store.write_now(job)


def test_a_week_over_the_new_year_knows_what_its_first_days_were_told(store: Store) -> None:
    sunday = datetime(2023, 1, 1, 9, tzinfo=UTC)  # its week began in the year before

    def job(tx: Transaction) -> None:
        ledger = Ledger(tx)
        ledger.says(UNITS[0], SIGNED.name, "set", 0, date(2022, 12, 30))
        ledger.says(UNITS[1], "*", "add", 0, date(2022, 12, 29))
        ledger.says(UNITS[2], SIGNED.name, "set", 2, sunday.date())
        rebuild(tx)
        then = Transaction(tx.session, sunday)
        desk = Desk(OfficeRules(), lambda: sunday, lambda _words, _after: None)
        found = boards.week_now(then, desk, GROUP)
        assert found == boards.week_at(then, CATALOGUE, GROUP, sunday.astimezone(ZONE))
        states = {row.unit: row.state for row in found.rows if row.indicator == SIGNED.name}
        assert [states[unit] for unit in UNITS[:4]] == [
            "reported_zero",
            "reported_zero",
            "progress",
            "not_reported",
        ]

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
