"""A page by the scores is the page of the whole board, for every scope, lamp and page."""

import json
import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import partial
from itertools import product

import pytest
from click.testing import CliRunner

from bot.app.cli import main
from bot.boards import scores as rules
from bot.boards.lagging import EVERYTHING, Asked, Scope, page_of
from bot.boards.lamps import Lamp
from bot.boards.plain import SEPARATOR
from bot.domain.catalogue import Catalogue, Direction, Indicator, Kind, Target, Unit
from bot.domain.office import OfficeRules
from bot.services import boards, rows, scoring
from bot.services.catalogues import load_first, put_in_force
from bot.services.clock.announcements import announce
from bot.services.desk import Desk
from bot.services.projection import project
from bot.services.ranking import lagging_page
from storage import exemptions, office, scores, standings
from storage.exemptions import Exemption
from storage.scores import Scored
from storage.standings import Kept
from storage.store import Store
from storage.transaction import Transaction
from storage.updates import Key
from tests import postgres
from tests.boards.ledger import Ledger
from tests.sql import plan, statements

NOW = datetime(2023, 8, 9, 4, tzinfo=UTC)
UNITS = tuple(f"单位{number}" for number in range(7))
AMOUNTS = (None, Decimal(0), Decimal(3), Decimal(10), Decimal("7.3"), Decimal(-2), Decimal(16))
VALUES = (*AMOUNTS, Decimal("0.5"), Decimal(5), Decimal("6.00005"), Decimal("1e12"))
QUARTERS = (None, None, tuple(map(Decimal, (1, 2, 4, 8))), tuple(map(Decimal, (0, 0, 3, 7))))
INDICATORS = tuple(
    Indicator(
        f"{kind}{direction}",
        group=f"组{kind}",
        kind=kind,
        direction=direction,
        threshold=Decimal(60),
    )
    for kind, direction in product(Kind, Direction)
)
SCOPES = (
    EVERYTHING,
    Scope(indicator=INDICATORS[0].name),
    Scope(group=INDICATORS[2].group),
    Scope(category="镇"),
    Scope(category="没有"),
    Scope(unit=UNITS[0]),
    Scope(below_threshold=True),
)


def catalogue(chance: random.Random) -> Catalogue:
    targets: list[Target] = []
    for unit, indicator in product(UNITS, INDICATORS):
        for first in (None, date(2023, 7, 1), date(2023, 8, 9), date(2023, 8, 10)):
            if chance.random() < 0.4:
                amount, quarters = chance.choice(AMOUNTS), chance.choice(QUARTERS)
                row = Target(unit, indicator.name, 2023, amount, quarters, first)  # type: ignore[arg-type]
                targets.append(row)
    units = tuple(Unit(name, category=chance.choice(("镇", "局"))) for name in UNITS)
    return Catalogue(units, INDICATORS, tuple(targets))


def fill(tx: Transaction, chance: random.Random) -> None:
    names = office.names(tx)
    for unit, indicator in product(UNITS, INDICATORS):
        key = Key(names.unit_id[unit], names.indicator_id[indicator.name], 2023)
        if chance.random() < 0.7:
            said = chance.choice((None, date(2023, 8, 1)))
            standings.put(tx, key, Kept(chance.choice(VALUES), said, said, reports=1))
        if chance.random() < 0.1:
            of = chance.choice((None, key.indicator_id))
            until = NOW.date() + timedelta(days=chance.randint(-1, 1))
            exemptions.grant(tx, Exemption(key.unit_id, of, "洪灾", until), None)


@pytest.fixture
def store(new_office: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setenv("DATABASE_URL", new_office)
    store = Store(new_office, lambda: NOW)
    yield store
    store.close()


@pytest.fixture
def desk() -> Desk:
    return Desk(OfficeRules(), lambda: NOW, lambda _words, _after: None)


@pytest.mark.parametrize("seed", range(4))
def test_the_page_by_scores_is_that_of_the_whole_board(store: Store, desk: Desk, seed: int) -> None:
    store.write_now(lambda tx: compare(tx, desk, seed))


def test_so_it_is_on_postgresql(desk: Desk, postgres_server: str, blank_on_postgres: str) -> None:
    with postgres.database(postgres_server, blank_on_postgres) as url:
        store = Store(url, lambda: NOW)
        for seed in range(4, 6):
            store.write_now(partial(compare, desk=desk, seed=seed))
        store.close()


def compare(tx: Transaction, desk: Desk, seed: int) -> None:
    chance = random.Random(seed)
    office.save_catalogue(tx, catalogue(chance))
    fill(tx, chance)
    scoring.make(tx)
    for scope in SCOPES:
        whole = boards.lagging_now(tx, desk, scope)
        assert written(tx, desk, scope) == whole.to_json()["rows"]
        for lamp, number in product((None, *Lamp), (0, 1, 2, 99)):
            asked = Asked(number, 5, lamp)
            expected = page_of(whole, asked)
            assert lagging_page(tx, desk, scope, asked) == expected


def written(tx: Transaction, desk: Desk, scope: Scope) -> list[object]:
    made = rows.of_now(tx, desk, scope).written()
    found: list[object] = json.loads(b"[%b]" % SEPARATOR.join(made))
    return found


@pytest.mark.parametrize("scope", SCOPES[:3])
def test_rows_alike_are_counted_in_one_pass_of_an_index(
    store: Store, desk: Desk, scope: Scope
) -> None:
    def ask(tx: Transaction) -> list[str]:
        office.save_catalogue(tx, catalogue(random.Random(1)))
        scoring.make(tx)
        with statements(tx) as said:
            lagging_page(tx, desk, scope, Asked(1, 8))
        counted = [one for one in said if "GROUP BY scores.shape" in one.words]
        return [plan(tx, one).split("; ")[0] for one in counted]

    index = "SEARCH scores USING COVERING INDEX ix_scores_alike (year=?)"
    assert store.write_now(ask) == [index]


def small(*amounts: int) -> Catalogue:
    targets = (Target("商务局", "签约", 2023, Decimal(amount)) for amount in amounts)
    return Catalogue((Unit("商务局"),), (Indicator("签约"),), tuple(targets))


def said(tx: Transaction, desk: Desk, value: int) -> None:
    report = Ledger(tx).says("商务局", "签约", "add", value, date(2023, 8, 1))
    assert report.unit_id is not None
    project(tx, desk, {Key(report.unit_id, 1, 2023): None})


def score(tx: Transaction) -> int | None:
    assert scores.are_current(tx)
    assert scoring.wrong(tx) == 0
    return next(scores.all_of(tx)).score


def test_a_score_follows_its_figure_and_its_target(store: Store, desk: Desk) -> None:
    def live(tx: Transaction) -> list[int | None]:
        load_first(tx, small(10))
        found = [score(tx)]
        said(tx, desk, 3)
        found.append(score(tx))
        put_in_force(tx, small(20))
        return [*found, score(tx)]

    assert store.write_now(live) == [0, 3000, 1500]


def test_an_absurd_figure_breaks_no_board(store: Store, desk: Desk) -> None:
    def absurd(tx: Transaction) -> list[Decimal | None]:
        load_first(tx, small(3))
        said(tx, desk, 10**30)
        return [row.value for row in lagging_page(tx, desk, EVERYTHING, Asked(1, 8)).rows]

    assert store.write_now(absurd) == [Decimal(10**30)]


def test_a_new_year_s_roster_has_scores(store: Store, desk: Desk) -> None:
    def next_year(tx: Transaction) -> int:
        load_first(tx, small(10))
        announce(Transaction(tx.session, datetime(2024, 1, 2, 4, tzinfo=UTC)), desk)
        return len(list(scores.all_of(tx))) if scores.are_current(tx) else 0

    assert store.write_now(next_year) == 2


def test_without_scores_the_board_is_made_as_a_whole(store: Store, desk: Desk) -> None:
    def ask(tx: Transaction) -> tuple[int, bool]:
        office.save_catalogue(tx, small(10))
        said(tx, desk, 3)
        page = lagging_page(tx, desk, EVERYTHING, Asked(1, 8))
        return page.count, scores.are_current(tx)

    assert store.write_now(ask) == (1, False)


def test_a_database_without_scores_gets_them_when_it_is_opened(store: Store) -> None:
    store.write_now(lambda tx: office.save_catalogue(tx, small(10)))
    assert CliRunner().invoke(main, ["ledger", "check"]).exit_code == 0
    assert store.read_now(scores.are_current)


def test_a_wrong_score_is_told_and_mended(store: Store) -> None:
    store.write_now(lambda tx: load_first(tx, small(10)))
    store.write_now(lambda tx: scores.change(tx, 2023, 0, Scored(7, None)))
    check = CliRunner().invoke(main, ["ledger", "check"])
    assert (check.exit_code, check.output.splitlines()[-1]) == (
        1,
        "完成率与进度不一致的有 1 处",
    )
    CliRunner().invoke(main, ["ledger", "rebuild"])
    assert CliRunner().invoke(main, ["ledger", "check"]).exit_code == 0


def many_shapes() -> Catalogue:
    """Every unit by quarters of its own: no two of forty targets go by the same pace."""
    units = tuple(f"单位{number}" for number in range(20))
    targets = (
        Target(unit, one.name, 2023, Decimal(900 + number), tuple(map(Decimal, quarters)))  # type: ignore[arg-type]
        for number, (unit, one) in enumerate(product(units, INDICATORS[:2]))
        for quarters in [(number, 2 * number, 700 - number, 900 + number)]
    )
    return Catalogue(tuple(map(Unit, units)), INDICATORS, tuple(targets))


def of_many_shapes(tx: Transaction, desk: Desk) -> None:
    put_in_force(tx, many_shapes())
    fill(tx, random.Random(8))
    scoring.make(tx)
    assert len(rules.paces(desk.targets(tx), NOW.date())) == 42
    whole = boards.lagging_now(tx, desk)
    for number in range(1, 9):
        asked = Asked(number, 5)
        assert lagging_page(tx, desk, EVERYTHING, asked) == page_of(whole, asked)


def test_however_many_paces_there_are_the_page_is_that_of_the_whole_board(
    store: Store, desk: Desk, postgres_server: str, blank_on_postgres: str
) -> None:
    store.write_now(partial(of_many_shapes, desk=desk))
    with postgres.database(postgres_server, blank_on_postgres) as url:
        other = Store(url, lambda: NOW)
        other.write_now(partial(of_many_shapes, desk=desk))
        other.close()
