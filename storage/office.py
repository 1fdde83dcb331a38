"""The office's catalogue in the database, and values kept beside it."""

import json
import secrets
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeVar

from sqlalchemy import String, Text, cast, exists, select, type_coerce

from bot.domain.catalogue import (
    Bare,
    Cadence,
    Catalogue,
    Direction,
    Indicator,
    Kind,
    Quarters,
    Target,
    Unit,
)
from storage.tables import IndicatorRow, SettingRow, TargetRow, UnitRow
from storage.transaction import Transaction

_VERSION = "catalogue_version"
_PART = 5_000
RowT = TypeVar("RowT", UnitRow, IndicatorRow)


@dataclass(frozen=True, slots=True)
class Names:
    """The database's ids by the catalogue's names and back; retired ones have names too."""

    unit_id: Mapping[str, int]
    unit_name: Mapping[int, str]
    indicator_id: Mapping[str, int]
    indicator_name: Mapping[int, str]


def setting(tx: Transaction, name: str) -> str | None:
    """A value that lives with the office's data, or None."""
    row = tx.session.get(SettingRow, name)
    return row.value if row else None


def set_setting(tx: Transaction, name: str, value: str) -> None:
    """Keep a value with the office's data."""
    tx.session.merge(SettingRow(name=name, value=value))


def version(tx: Transaction) -> str:
    """A mark that changes whenever the catalogue does; empty before the first one.

    It is asked for dozens of times a message and read once: within a transaction only `touch`
    changes it.
    """
    info = tx.session.info
    if _VERSION not in info:
        info[_VERSION] = setting(tx, _VERSION) or ""
    return str(info[_VERSION])


def load(tx: Transaction) -> Catalogue:
    """The catalogue in force: active units and indicators, and the targets between them."""
    units, indicators = _units(tx), _indicators(tx)
    targets = tuple(_targets(tx, units, indicators))
    return Catalogue(tuple(units.values()), tuple(indicators.values()), targets)


def outline(tx: Transaction) -> Catalogue:
    """The same without targets, of which a large office has hundreds of thousands."""
    return Catalogue(tuple(_units(tx).values()), tuple(_indicators(tx).values()))


def quarters(tx: Transaction, year: int) -> Iterator[tuple[Decimal, Quarters]]:
    """The amounts and quarters of the targets of a year that go by quarters, each pair once.

    In the order in which `load` has them. A target of nothing goes by none.
    """
    row, told = TargetRow, cast(TargetRow.quarters, Text)  # without any it is the null of JSON
    units = select(UnitRow.id).where(UnitRow.active)
    indicators = select(IndicatorRow.id).where(IndicatorRow.active)
    query = select(type_coerce(row.amount, String), told).where(
        row.year == year,
        row.amount.is_not(None),
        told != "null",
        row.unit_id.in_(units),
        row.indicator_id.in_(indicators),
    )
    for amount, words in dict.fromkeys(tx.plain(query.order_by(row.id))):
        if (whole := Decimal(amount)) and (found := _quarters(json.loads(words))):
            yield whole, found


def has_units(tx: Transaction) -> bool:
    """Whether there is a catalogue with any unit in force."""
    return bool(tx.session.scalar(select(exists().where(UnitRow.active))))


def names(tx: Transaction) -> Names:
    """The ids of all units and indicators, retired ones included."""
    units = dict(tx.plain(select(UnitRow.name, UnitRow.id)))
    indicators = dict(tx.plain(select(IndicatorRow.name, IndicatorRow.id)))
    return Names(
        unit_id=units,
        unit_name={number: name for name, number in units.items()},
        indicator_id=indicators,
        indicator_name={number: name for name, number in indicators.items()},
    )


def save_catalogue(tx: Transaction, catalogue: Catalogue) -> None:
    """Make `catalogue` the one in force; what it no longer names is retired, never deleted."""
    units = _save_units(tx, catalogue.units)
    indicators = _save_indicators(tx, catalogue.indicators)
    tx.session.flush()
    _save_targets(tx, catalogue.targets, units, indicators)
    touch(tx)


def set_aliases(tx: Transaction, name: str, aliases: Iterable[str]) -> None:
    """Give the unit or the indicator of a name (none is both) these aliases and no others."""
    unit = tx.session.scalar(select(UnitRow).where(UnitRow.name == name, UnitRow.active))
    is_meant = (IndicatorRow.name == name, IndicatorRow.active)
    row = unit or tx.session.scalars(select(IndicatorRow).where(*is_meant)).one()
    row.aliases = list(aliases)
    touch(tx)


def touch(tx: Transaction) -> None:
    """Mark the catalogue as changed, so that nobody goes on with an old one."""
    mark = secrets.token_hex(8)
    set_setting(tx, _VERSION, mark)
    tx.session.info[_VERSION] = mark
    tx.session.flush()


def _units(tx: Transaction) -> dict[int, Unit]:
    """The active units in their order, by their ids."""
    query = select(UnitRow.id, UnitRow.name, UnitRow.aliases, UnitRow.category)
    found = tx.columns(query.where(UnitRow.active).order_by(UnitRow.position, UnitRow.id))
    return {number: Unit(name, tuple(aliases), of) for number, name, aliases, of in found}


def _indicators(tx: Transaction) -> dict[int, Indicator]:
    """The active indicators in their order, by their ids."""
    query = select(IndicatorRow).where(IndicatorRow.active)
    found = tx.session.scalars(query.order_by(IndicatorRow.position, IndicatorRow.id))
    return {row.id: _indicator(row) for row in found}


def _indicator(row: IndicatorRow) -> Indicator:
    return Indicator(
        name=row.name,
        aliases=tuple(row.aliases),
        group=row.group,
        uom=row.uom,
        kind=Kind(row.kind),
        direction=Direction(row.direction),
        bare=Bare(row.bare),
        growth_of=row.growth_of,
        cadence=Cadence(row.cadence) if row.cadence else None,
        watched=row.watched,
        threshold=row.threshold,
    )


def _targets(
    tx: Transaction,
    units: Mapping[int, Unit],
    indicators: Mapping[int, Indicator],
) -> Iterable[Target]:
    """The targets in the order of their rows; a large office has hundreds of thousands of them.

    They are read a part at a time, and equal amounts are one value.
    """
    unit = {number: one.name for number, one in units.items()}
    indicator = {number: one.name for number, one in indicators.items()}
    amounts: dict[Decimal | None, Decimal | None] = {}
    rows = select(
        TargetRow.unit_id,
        TargetRow.indicator_id,
        TargetRow.year,
        TargetRow.amount,
        TargetRow.quarters,
        TargetRow.valid_from,
    )
    found = tx.session.execute(rows.order_by(TargetRow.id).execution_options(yield_per=_PART))
    for unit_id, indicator_id, year, amount, quarters, first in found:
        if unit_id in unit and indicator_id in indicator:
            yield Target(
                unit[unit_id],
                indicator[indicator_id],
                year,
                amounts.setdefault(amount, amount),
                _quarters(quarters),
                None if first == date(year, 1, 1) else first,
            )


def _quarters(stored: list[str] | None) -> Quarters | None:
    if not stored:
        return None
    first, second, third, fourth = (Decimal(text) for text in stored)
    return first, second, third, fourth


def _save_units(tx: Transaction, units: Iterable[Unit]) -> dict[str, int]:
    rows = _known(tx, UnitRow)
    for position, unit in enumerate(units):
        row = rows.get(unit.name) or _added(tx, rows, UnitRow(name=unit.name))
        row.aliases, row.category = list(unit.aliases), unit.category
        row.position, row.active = position, True
    tx.session.flush()
    return {name: row.id for name, row in rows.items()}


def _save_indicators(tx: Transaction, indicators: Iterable[Indicator]) -> dict[str, int]:
    rows = _known(tx, IndicatorRow)
    for position, indicator in enumerate(indicators):
        row = rows.get(indicator.name) or _added(tx, rows, IndicatorRow(name=indicator.name))
        _fill(row, indicator)
        row.position, row.active = position, True
    tx.session.flush()
    return {name: row.id for name, row in rows.items()}


def _fill(row: IndicatorRow, indicator: Indicator) -> None:
    row.aliases, row.group, row.uom = list(indicator.aliases), indicator.group, indicator.uom
    row.kind, row.direction, row.bare = indicator.kind, indicator.direction, indicator.bare
    row.growth_of, row.watched = indicator.growth_of, indicator.watched
    row.cadence, row.threshold = indicator.cadence, indicator.threshold


def _known(tx: Transaction, table: type[RowT]) -> dict[str, RowT]:
    """All rows by name, retired until they are named again."""
    rows = {row.name: row for row in tx.session.scalars(select(table))}
    for row in rows.values():
        row.active = False
    return rows


def _added(tx: Transaction, rows: dict[str, RowT], row: RowT) -> RowT:
    tx.session.add(row)
    rows[row.name] = row
    return row


def _save_targets(
    tx: Transaction,
    targets: Iterable[Target],
    units: Mapping[str, int],
    indicators: Mapping[str, int],
) -> None:
    """The targets named stand; those of the same years that are no longer named fall."""
    stated = {_target_key(target, units, indicators): target for target in targets}
    years = {key[2] for key in stated}
    for row in tx.session.scalars(select(TargetRow).where(TargetRow.year.in_(years))):
        target = stated.pop((row.unit_id, row.indicator_id, row.year, row.valid_from), None)
        if target is None:
            tx.session.delete(row)
        else:
            row.amount, row.quarters = target.amount, _plain(target)
    tx.session.flush()
    for (unit, indicator, year, first), target in stated.items():
        tx.session.add(
            TargetRow(
                unit_id=unit,
                indicator_id=indicator,
                year=year,
                valid_from=first,
                amount=target.amount,
                quarters=_plain(target),
            )
        )


def _target_key(
    target: Target, units: Mapping[str, int], indicators: Mapping[str, int]
) -> tuple[int, int, int, date]:
    first = target.valid_from or date(target.year, 1, 1)
    return units[target.unit], indicators[target.indicator], target.year, first


def _plain(target: Target) -> list[str] | None:
    return [format(part, "f") for part in target.quarters] if target.quarters else None
