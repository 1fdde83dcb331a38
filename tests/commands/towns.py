"""Towns that are of a category of their own, and what was said last in them."""

import pytest
from sqlalchemy import select

from bot.domain.catalogue import Catalogue, Unit
from bot.services.catalogues import put_in_force
from storage.screens import unpack_keyboard
from storage.tables import OutboxRow
from tests.town import Town, catalogue


@pytest.fixture
def with_towns(town: Town, people: None) -> None:
    """The town of the tests with a category for its towns."""
    town.do(lambda tx: put_in_force(tx, _with_towns()))


def _with_towns() -> Catalogue:
    """The towns are of a category of their own."""
    before = catalogue()
    units = [
        Unit(one.name, category="镇办" if one.name[-1] == "镇" else one.category)
        for one in before.units
    ]
    return Catalogue(tuple(units), before.indicators, before.targets)


def publish(town: Town, friday: int, until: int | None = None) -> None:
    """The boards of a Friday of April go out; then it is a later day at the same hour."""
    town.tick(f"2023-04-{friday} 17:30")
    town.moment = town.moment.replace(day=until or friday)


def last(town: Town) -> OutboxRow:
    """The message that was said last."""
    return town.store.read_now(lambda tx: tx.session.scalars(select(OutboxRow)).all())[-1]


def buttons(town: Town) -> list[str]:
    """What the buttons under it send when they are tapped."""
    return [one.data for row in unpack_keyboard(last(town).keyboard) for one in row]
