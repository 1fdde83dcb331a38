"""People and the parts they hold."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from bot.domain.people import Part, Sender
from storage.tables import PartRow, PersonRow
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Holding:
    """A part that a person holds now, for a unit (its database id) where the part is a unit's."""

    part: Part
    unit_id: int | None = None


def seen(tx: Transaction, sender: Sender) -> PersonRow:
    """The person's row, made or brought up to date."""
    row = find(tx, sender.id)
    if row is None:
        row = PersonRow(telegram_id=sender.id, name=sender.name, first_seen=tx.now)
        tx.session.add(row)
    row.name, row.username = sender.name, sender.username
    row.language = sender.language or row.language
    tx.session.flush()
    return row


def find(tx: Transaction, telegram_id: int) -> PersonRow | None:
    """The person whom the messenger knows by this id, or None."""
    query = select(PersonRow).where(PersonRow.telegram_id == telegram_id)
    return tx.session.scalars(query).one_or_none()


def get(tx: Transaction, person_id: int) -> PersonRow:
    """The person of a database id; raises LookupError where there is none."""
    row = tx.session.get(PersonRow, person_id)
    if row is None:
        raise LookupError(f"no person {person_id}")
    return row


def holdings(tx: Transaction, person_id: int) -> tuple[Holding, ...]:
    """The parts a person holds now, oldest first."""
    query = select(PartRow).where(PartRow.person_id == person_id, PartRow.until.is_(None))
    rows = tx.session.scalars(query.order_by(PartRow.id))
    return tuple(Holding(Part(row.part), row.unit_id) for row in rows)


def give(tx: Transaction, person_id: int, part: Part, unit_id: int | None = None) -> bool:
    """Let a person hold a part; False where the person holds it already."""
    row = _part(tx, person_id, part, unit_id)
    if row is not None and row.until is None:
        return False
    if row is None:
        row = PartRow(person_id=person_id, part=part, unit_id=unit_id)
        tx.session.add(row)
    row.since, row.until = tx.now, None
    tx.session.flush()
    return True


def take(tx: Transaction, person_id: int, part: Part, unit_id: int | None = None) -> bool:
    """End a part of a person; False where the person does not hold it. What was is kept."""
    row = _part(tx, person_id, part, unit_id)
    if row is None or row.until is not None:
        return False
    row.until = tx.now
    return True


def holders(tx: Transaction, part: Part, unit_id: int | None = None) -> list[PersonRow]:
    """The people who hold a part now (for a unit), in the order of their coming."""
    query = select(PersonRow).join(PartRow, PartRow.person_id == PersonRow.id)
    query = query.where(PartRow.part == part, PartRow.until.is_(None))
    if unit_id is not None:
        query = query.where(PartRow.unit_id == unit_id)
    return list(tx.session.scalars(query.order_by(PartRow.id)).unique())


def units_held(held: Iterable[Holding]) -> tuple[int, ...]:
    """The database ids of the units for which these parts may report, each once."""
    reporting = (Part.LIAISON, Part.DEPUTY, Part.HEAD)
    found = (holding.unit_id for holding in held if holding.part in reporting)
    return tuple(dict.fromkeys(unit for unit in found if unit is not None))


def _part(tx: Transaction, person_id: int, part: Part, unit_id: int | None) -> PartRow | None:
    query = select(PartRow).where(PartRow.person_id == person_id, PartRow.part == part)
    if unit_id is None:
        query = query.where(PartRow.unit_id.is_(None))
    else:
        query = query.where(PartRow.unit_id == unit_id)
    return tx.session.scalars(query).one_or_none()
