"""What a part of a board was when it was published, it stays: random weeks, random corrections."""

import random
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.boards.lagging import Scope
from bot.domain.catalogue import Catalogue, Unit
from bot.services import boards
from bot.services.catalogues import put_in_force
from storage import published, reports, updates
from storage.tables import ReportRow
from storage.transaction import Transaction
from tests.town import GROUP, SHANGHAI, Town, catalogue

FRIDAYS = [datetime(2023, 4, day, 17, 30, tzinfo=SHANGHAI) for day in (14, 21, 28)]
OFFICE = catalogue()
NAMES = [one.name for one in OFFICE.indicators]
SCOPES = (
    *(Scope(name) for name in NAMES),
    Scope(category="镇办"),
    *(Scope(name, category="市直单位") for name in NAMES),
)


def _with_towns() -> Catalogue:
    units = [
        Unit(one.name, category="镇办" if one.name.endswith("镇") else "市直单位")
        for one in OFFICE.units
    ]
    return Catalogue(tuple(units), OFFICE.indicators, OFFICE.targets)


def _week(town: Town, chance: random.Random, friday: datetime, earliest: datetime) -> None:
    """Some say something, for this week or for a day long gone."""
    for _ in range(3):
        town.moment = friday - timedelta(days=chance.randint(0, 4), minutes=5)
        days = (town.moment - earliest).days
        day = (town.moment - timedelta(days=chance.randint(0, max(days, 0)))).date()
        unit, name = chance.choice(OFFICE.units).name, chance.choice(NAMES)
        town.report(unit, name, chance.choice((-2, -1, 0, 1, 2)), day)


def _withdraw(town: Town, chance: random.Random) -> None:
    """One of the reports is taken back."""

    def job(tx: Transaction) -> None:
        row = tx.session.get(ReportRow, chance.randint(1, 9))
        assert row is not None
        updates.retire(tx, updates.of_report(tx, row.id))
        reports.withdraw(tx, row)

    town.do(job)


def _now(town: Town, scope: Scope) -> dict[str, Any]:
    found = town.store.read_now(lambda tx: boards.zero_now(tx, town.desk, GROUP, scope))
    return _comparable(found.counted().to_json())


def _comparable(content: dict[str, Any]) -> dict[str, Any]:
    """Without the order of the units at zero, and the reports that withdrawing took away."""
    rows = [
        (row["unit"], row["state"], row["also_before"], row["boards"]) for row in content["zero"]
    ]
    return {**content, "zero": sorted(rows)}


def _published(town: Town, at: datetime, scope: Scope) -> dict[str, Any]:
    def job(tx: Transaction) -> dict[str, Any]:
        board = published.at_moment(tx, boards.ZERO, GROUP, at)
        assert board is not None
        catalogue = town.desk.catalogue(tx)
        return _comparable(boards.in_scope(tx, catalogue, board, SHANGHAI, scope).to_json())

    return town.store.read_now(job)


@pytest.mark.parametrize("seed", range(8))
def test_it_stays_what_it_was(town: Town, seed: int) -> None:
    chance = random.Random(seed)
    then: dict[tuple[datetime, Scope], dict[str, Any]] = {}
    town.do(lambda tx: put_in_force(tx, _with_towns()))
    for friday in FRIDAYS:
        _week(town, chance, friday, FRIDAYS[0])
        town.moment = friday
        then |= {(friday, scope): _now(town, scope) for scope in SCOPES}
        town.tick(f"{friday:%Y-%m-%d %H:%M}")
    _week(town, chance, FRIDAYS[-1] + timedelta(days=5), FRIDAYS[0])
    _withdraw(town, chance)
    assert {key: _published(town, *key) for key in then} == then
