"""The kept standings are what the ledger adds up to; where they drifted they are made anew."""

from datetime import date
from decimal import Decimal

import pytest
from click.testing import CliRunner

from bot.app.cli import main
from bot.domain.reading import Measure
from bot.services.catalogues import put_in_force
from storage import office, standings
from storage.standings import Kept
from storage.store import Store
from storage.transaction import Transaction
from storage.updates import Key
from tests.boards.ledger import Ledger
from tests.boards.office import LAND, SIGNED, target
from tests.boards.office import office as example


def _fill(tx: Transaction) -> None:
    office.save_catalogue(tx, example(target("商务局", SIGNED, 10)))
    ledger = Ledger(tx)
    ledger.says("商务局", "签约项目", "add", 2, date(2023, 5, 8))
    ledger.says("商务局", "签约项目", "add", 1, date(2023, 5, 9))
    ledger.says("发改委", "签约项目", "add", 1, date(2022, 5, 9))


@pytest.fixture
def store(opened: Store) -> Store:
    opened.write_now(_fill)
    return opened


def run(*words: str) -> tuple[int, list[str]]:
    result = CliRunner().invoke(main, ["ledger", *words])
    return result.exit_code, result.output.splitlines()


def test_drift_is_told_and_mended(store: Store) -> None:
    assert run("check") == (
        1,
        [
            "发改委 签约项目 2022年：未报 → 1",
            "商务局 签约项目 2023年：未报 → 3",
            "进度与台账不一致的有 2 处",
        ],
    )
    assert run("rebuild") == (0, ["重算的进度有 2 处"])
    assert run("check") == (0, ["进度与台账不一致的有 0 处"])


def test_a_share_means_another_figure_when_the_target_changes(store: Store) -> None:
    def report_then_raise_the_target(tx: Transaction) -> object:
        ledger = Ledger(tx, first=50)
        half = Measure.COMPLETION
        ledger.says("商务局", "土地整治", "set", 50, date(2023, 6, 1), measure=half)
        put_in_force(tx, example(target("商务局", LAND, 300)))
        first = _land(tx)
        put_in_force(tx, example(target("商务局", LAND, 400)))
        return first, _land(tx)

    assert store.write_now(report_then_raise_the_target) == (150, 200)


def _land(tx: Transaction) -> Decimal | None:
    names = office.names(tx)
    key = Key(names.unit_id["商务局"], names.indicator_id["土地整治"], 2023)
    return standings.of_year(tx, 2023)[key].value


def test_a_standing_without_a_ledger_is_dropped(store: Store) -> None:
    run("rebuild")

    def spoil(tx: Transaction) -> None:
        names = office.names(tx)
        key = Key(names.unit_id["城关镇"], names.indicator_id["签约项目"], 2023)
        standings.put(tx, key, Kept(Decimal(9), reports=1))

    store.write_now(spoil)
    assert run("check")[1][0] == "城关镇 签约项目 2023年：9 → 未报"
    run("rebuild")
    assert len(store.read_now(lambda tx: standings.of_year(tx, 2023))) == 1


def test_a_standing_of_a_year_of_which_nothing_was_ever_said_is_told(store: Store) -> None:
    run("rebuild")

    def spoil(tx: Transaction) -> None:
        names = office.names(tx)
        key = Key(names.unit_id["城关镇"], names.indicator_id["签约项目"], 2021)
        standings.put(tx, key, Kept(Decimal(9), reports=1))

    store.write_now(spoil)
    assert run("check")[1][0] == "城关镇 签约项目 2021年：9 → 未报"
