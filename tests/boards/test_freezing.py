"""The lagging board is frozen by the database as the whole board has it, and ranks are kept."""

import json
import random
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest

from bot.boards.lagging import EVERYTHING, Scope
from bot.domain.catalogue import Catalogue, Target
from bot.domain.office import OfficeRules
from bot.services import boards, freezing, ranking, rows, scoring
from bot.services.catalogues import put_in_force
from bot.services.choices import Choice
from bot.services.desk import Desk
from bot.services.listings import listing
from storage import lines, office, published
from storage.lines import Line
from storage.store import Store
from storage.transaction import Transaction
from tests import postgres
from tests.boards.test_ranking import INDICATORS, NOW, UNITS, catalogue, fill

LATER = datetime(2023, 12, 1, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(f"sqlite:///{tmp_path}/office.sqlite", lambda: NOW)
    store.migrate()
    yield store
    store.close()


@pytest.fixture
def desk() -> Desk:
    return Desk(OfficeRules(), lambda: NOW, lambda _words, _after: None)


def prepare(tx: Transaction, seed: int) -> None:
    chance = random.Random(seed)
    office.save_catalogue(tx, catalogue(chance))
    fill(tx, chance)


def frozen(tx: Transaction, desk: Desk, period: str = "2023-W32") -> list[Line]:
    freezing.freeze_lagging(tx, desk, period, tx.now)
    board = published.of_period(tx, boards.LAGGING, "", period)
    assert board is not None
    return list(map(Line._make, lines.of_board(tx, board.number)))


def by_the_database_and_one_by_one(tx: Transaction, desk: Desk, seed: int) -> None:
    prepare(tx, seed)
    made = frozen(tx, desk)
    whole = [row.to_json() for row in boards.lagging_now(tx, desk).rows]
    board = published.at_moment(tx, boards.LAGGING, "", tx.now)
    assert board is not None
    assert len(made) == len(whole)
    assert [row.to_json() for row in rows.of_now(tx, desk, EVERYTHING)] == whole
    for scope in SCOPES:
        expected = [row.to_json() for row in boards.lagging_now(tx, desk, scope).rows]
        assert [row.to_json() for row in rows.at_moment(tx, desk, scope, tx.now)] == expected
        assert as_read(rows.at_moment(tx, desk, scope, tx.now)) == expected
        assert as_read(rows.of_now(tx, desk, scope)) == expected


def as_read(found: rows.Rows) -> object:
    """The rows as a reader of their JSON has them."""
    return json.loads(b"[%b]" % b",".join(found.written()))


@pytest.mark.parametrize("seed", range(6))
def test_the_database_freezes_what_the_whole_board_has(store: Store, desk: Desk, seed: int) -> None:
    store.write_now(lambda tx: by_the_database_and_one_by_one(tx, desk, seed))


def test_so_does_postgresql(desk: Desk) -> None:
    with postgres.server() as server, postgres.database(server) as url:
        store = Store(url, lambda: NOW)
        store.migrate()
        store.write_now(partial(by_the_database_and_one_by_one, desk=desk, seed=1))
        store.close()


def test_a_board_of_a_period_is_frozen_once(store: Store, desk: Desk) -> None:
    def twice(tx: Transaction) -> None:
        prepare(tx, 3)
        first = frozen(tx, desk)
        fill(tx, random.Random(4))
        scoring.make(tx)
        assert frozen(tx, desk) == first
        assert frozen(tx, desk, "2023-W33") != first

    store.write_now(twice)


SCOPES = (
    EVERYTHING,
    Scope(indicator=INDICATORS[0].name),
    Scope(group=INDICATORS[2].group),
    Scope(category="镇"),
    Scope(below_threshold=True),
)
CHOICES = (
    Choice(),
    Choice(indicator=INDICATORS[0].name),
    Choice(group=INDICATORS[2].group),
    Choice(category="镇"),
    Choice(below=True),
)


@pytest.mark.parametrize("seed", range(3))
def test_ranks_of_the_last_board_are_counted_among_what_is_in_scope_now(
    store: Store, seed: int
) -> None:
    def job(tx: Transaction) -> None:
        desk = Desk(OfficeRules(), lambda: NOW, lambda _words, _after: None)
        prepare(tx, seed)
        before = boards.lagging_now(tx, desk)
        frozen(tx, desk)
        put_in_force(tx, without_one_unit(office.load(tx)))
        fill(tx, random.Random(seed + 50))
        scoring.make(tx)
        later = Transaction(tx.session, LATER)
        for scope, choice in zip(SCOPES, CHOICES, strict=True):
            now = {(row.unit, row.indicator) for row in boards.lagging_now(later, desk, scope).rows}
            gaps = {
                key: row.gap for row in before.rows if (key := (row.unit, row.indicator)) in now
            }
            shown = listing(later, desk, choice, 1)
            expected = {
                key: list(gaps.values()).index(gaps[key]) + 1  # that of the first one alike
                for row in shown.page.rows
                if (key := (row.unit, row.indicator)) in gaps
            }
            assert shown.before == expected
            assert expected

    store.write_now(job)


def without_one_unit(catalogue: Catalogue) -> Catalogue:
    gone = UNITS[1]
    units = tuple(one for one in catalogue.units if one.name != gone)
    targets = tuple(one for one in catalogue.targets if one.unit != gone)
    return Catalogue(units, catalogue.indicators, (*targets, _new(catalogue)))


def _new(catalogue: Catalogue) -> Target:
    """Something owed since the board was made: it had no rank there."""
    owed = {(one.unit, one.indicator) for one in catalogue.targets}
    unit, indicator = next(
        (unit, one.name) for unit in UNITS[2:] for one in INDICATORS if (unit, one.name) not in owed
    )
    return Target(unit, indicator, 2023, Decimal(10))


def test_a_board_that_is_not_there_has_no_ranks(store: Store, desk: Desk) -> None:
    def job(tx: Transaction) -> None:
        prepare(tx, 5)
        scoring.make(tx)
        wanted = ranking.wanted_of(tx, desk, EVERYTHING)
        assert wanted is not None
        assert lines.ranks(tx, 99, wanted, [(1, 1)]) == {}
        assert lines.ranks(tx, 99, wanted, []) == {}

    store.write_now(job)
