"""The ledger read back: what a past day is reckoned from."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.catalogue import Catalogue, Indicator, Unit
from bot.domain.ledger import Entry
from bot.standings import fold
from storage import history, office
from storage.store import Store
from storage.transaction import Transaction
from tests.boards.ledger import Ledger
from tests.watch import Watch

UNIT, SIGNED = "商务局", Indicator("签约项目")
MAY = date(2023, 5, 1)
NEVER = datetime(2100, 1, 1, tzinfo=UTC)


@pytest.fixture
def office_store(store: Store) -> Store:
    store.write_now(lambda tx: office.save_catalogue(tx, Catalogue((Unit(UNIT),), (SIGNED,))))
    return store


def said(tx: Transaction, sent_by: datetime = NEVER, year: int = 2023) -> list[Entry]:
    names = office.names(tx)
    key = names.unit_id[UNIT], names.indicator_id[SIGNED.name]
    return history.entries(tx, year, sent_by).get(key, [])


def value(tx: Transaction, sent_by: datetime = NEVER, day: date = date(2023, 12, 31)) -> object:
    return fold(said(tx, sent_by, day.year), SIGNED.kind, day).value


def test_what_was_sent_by_a_moment(office_store: Store) -> None:
    def job(tx: Transaction) -> list[object]:
        ledger = Ledger(tx)
        ledger.says(UNIT, SIGNED.name, "add", 2, MAY)
        ledger.says(UNIT, SIGNED.name, "add", 3, date(2023, 6, 1))
        return [value(tx), value(tx, datetime(2023, 5, 20, tzinfo=UTC)), len(said(tx, year=2022))]

    assert office_store.write_now(job) == [5, 2, 2]


def test_an_edit_takes_the_place_of_what_was_said(office_store: Store) -> None:
    def job(tx: Transaction) -> object:
        ledger = Ledger(tx)
        report = ledger.says(UNIT, SIGNED.name, "add", 2, MAY)
        ledger.edits(report, UNIT, SIGNED.name, "add", 7, MAY)
        return value(tx)

    assert office_store.write_now(job) == 7


def test_a_correction_means_the_words_of_the_edit(office_store: Store) -> None:
    def job(tx: Transaction) -> object:
        ledger = Ledger(tx)
        report = ledger.says(UNIT, SIGNED.name, "set", 2, MAY)
        ledger.says(UNIT, SIGNED.name, "correct", 4, date(2023, 5, 2))
        ledger.edits(report, UNIT, SIGNED.name, "set", 7, MAY)
        return value(tx)

    assert office_store.write_now(job) == 4


def test_withdrawing_takes_the_correction_along(office_store: Store, watch: Watch) -> None:
    watch.now = datetime(2023, 6, 1, tzinfo=UTC)

    def job(tx: Transaction) -> object:
        ledger = Ledger(tx)
        ledger.says(UNIT, SIGNED.name, "set", 2, MAY)
        wrong = ledger.says(UNIT, SIGNED.name, "set", 9, date(2023, 5, 2))
        ledger.says(UNIT, SIGNED.name, "correct", 8, date(2023, 5, 3))
        ledger.withdraws(wrong)
        return value(tx)

    assert office_store.write_now(job) == 2


def test_an_edit_that_speaks_of_it_no_more_takes_the_correction_along(
    office_store: Store, watch: Watch
) -> None:
    watch.now = datetime(2023, 6, 1, tzinfo=UTC)

    def job(tx: Transaction) -> object:
        ledger = Ledger(tx)
        ledger.says(UNIT, SIGNED.name, "set", 2, MAY)
        wrong = ledger.says(UNIT, SIGNED.name, "set", 9, date(2023, 5, 2))
        ledger.says(UNIT, SIGNED.name, "correct", 8, date(2023, 5, 3))
        ledger.edits(wrong, UNIT, "*", "add", 0, date(2023, 5, 2))
        return value(tx)

    assert office_store.write_now(job) == 2


def test_a_correction_in_january_reaches_back(office_store: Store) -> None:
    def job(tx: Transaction) -> list[object]:
        ledger = Ledger(tx)
        ledger.says(UNIT, SIGNED.name, "set", 9, date(2023, 12, 30))
        ledger.says(UNIT, SIGNED.name, "correct", 8, date(2024, 1, 3))
        return [value(tx), value(tx, day=date(2024, 12, 31))]

    assert office_store.write_now(job) == [8, 0]


def test_the_last_report_of_nothing_in_particular(office_store: Store) -> None:
    def job(tx: Transaction) -> object:
        ledger = Ledger(tx)
        ledger.says(UNIT, "*", "add", 0, MAY)
        ledger.says(UNIT, "*", "add", 0, date(2023, 6, 1))
        days = (date(2023, 5, 20), date(2023, 12, 31), date(2024, 1, 5))
        told = [history.last_zero_reports(tx, day) for day in days]
        return [list(found.values()) for found in told]

    june = date(2023, 6, 1)
    assert office_store.write_now(job) == [[MAY], [june], []]


def test_the_last_report_of_anything_sent_by_a_moment(office_store: Store) -> None:
    june, july = date(2023, 6, 1), datetime(2023, 7, 1, tzinfo=UTC)

    def job(tx: Transaction) -> object:
        ledger = Ledger(tx)
        ledger.says(UNIT, SIGNED.name, "add", 0, MAY)
        ledger.says(UNIT, "*", "add", 0, june, sent=july)
        unit = ledger.names.unit_id[UNIT]
        moments = [july - timedelta(days=1), july]
        told = [history.last_reports(tx, july.date(), moment, [unit]) for moment in moments]
        return [found[unit] for found in told], history.last_reports(tx, june, july, [])

    assert office_store.write_now(job) == ([MAY, june], {})
