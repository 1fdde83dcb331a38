"""Other names: units and indicators keep their history, and their former names are remembered."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import select

from storage import office
from storage.tables import IndicatorRow, UnitRow
from storage.transaction import Transaction

RowT = TypeVar("RowT", UnitRow, IndicatorRow)
_RENAMED: Mapping[type[Any], str] = {
    UnitRow: "renamed_units",
    IndicatorRow: "renamed_indicators",
}


@dataclass(frozen=True, slots=True)
class OnceNamed:
    """Today's names by the names that were given up; a name in use again means its new bearer."""

    units: Mapping[str, str]
    indicators: Mapping[str, str]


def unit(tx: Transaction, old: str, new: str) -> None:
    """Give a unit another name; its history stays with it, and the old name is remembered."""
    _rename(tx, UnitRow, old, new)


def indicator(tx: Transaction, old: str, new: str) -> None:
    """Give an indicator another name; its history stays with it, the old name is remembered."""
    _rename(tx, IndicatorRow, old, new)


def once(tx: Transaction) -> OnceNamed:
    """What units and indicators were called before, as published boards still call them."""
    units, indicators = _former(tx, UnitRow), _former(tx, IndicatorRow)
    if not units and not indicators:
        return OnceNamed({}, {})
    known = office.names(tx)
    return OnceNamed(
        _today(units, known.unit_name, known.unit_id),
        _today(indicators, known.indicator_name, known.indicator_id),
    )


def _rename(tx: Transaction, table: type[RowT], old: str, new: str) -> None:
    row = tx.session.scalars(select(table).where(table.name == old)).one()
    row.name = new
    office.set_setting(tx, _RENAMED[table], json.dumps(_former(tx, table) | {old: row.id}))
    office.touch(tx)


def _former(tx: Transaction, table: type[RowT]) -> dict[str, int]:
    former: dict[str, int] = json.loads(office.setting(tx, _RENAMED[table]) or "{}")
    return former


def _today(
    former: Mapping[str, int], name: Mapping[int, str], in_use: Mapping[str, int]
) -> dict[str, str]:
    return {
        old: name[number] for old, number in former.items() if number in name and old not in in_use
    }
