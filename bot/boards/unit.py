"""A unit's own sheet: its figures against its targets."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from bot.boards.plain import decided_json, iso, number
from bot.boards.progress import assumed, completion
from bot.boards.snapshot import Snapshot
from bot.domain.catalogue import Catalogue
from bot.domain.ledger import Decided
from bot.standings.targets import TargetBook


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One indicator of a unit; completion in percent, `decided` what was recognised of it."""

    indicator: str
    value: Decimal | None
    as_of: date | None
    target: Decimal | None
    completion: Decimal | None
    reports: int
    decided: Decided | None = None

    def to_json(self) -> dict[str, Any]:
        """The row as the contract writes it."""
        return {
            "indicator": self.indicator,
            "value": number(self.value),
            "as_of": iso(self.as_of),
            "target": number(self.target),
            "completion": number(self.completion),
            "reports": self.reports,
            **decided_json(self.decided),
        }


@dataclass(frozen=True, slots=True)
class UnitSheet:
    """All that a unit owes or reported, in the catalogue's order."""

    unit: str
    at: datetime
    rows: tuple[SheetRow, ...]

    def to_json(self) -> dict[str, Any]:
        """The sheet as the contract writes it."""
        rows = [row.to_json() for row in self.rows]
        return {"unit": self.unit, "at": iso(self.at), "rows": rows}


def unit_sheet(
    catalogue: Catalogue, snapshot: Snapshot, unit: str, indicator: str | None = None
) -> UnitSheet:
    """The sheet of a unit, or its one row of an indicator (contract: standing)."""
    book = TargetBook(catalogue.targets)
    owed = catalogue.owed_in(snapshot.day.year).get(unit, ())
    names = [indicator] if indicator else _spoken_of(catalogue, snapshot, unit, owed)
    rows = (_row(catalogue, snapshot, book, unit, name) for name in names)
    return UnitSheet(unit, snapshot.at, tuple(rows))


def _spoken_of(
    catalogue: Catalogue, snapshot: Snapshot, unit: str, owed: Iterable[str]
) -> list[str]:
    names = {*owed, *(name for one, name in snapshot.standings if one == unit)}
    return [one.name for one in catalogue.indicators if one.name in names]


def _row(
    catalogue: Catalogue, snapshot: Snapshot, book: TargetBook, unit: str, name: str
) -> SheetRow:
    indicator = catalogue.indicator[name]
    standing = snapshot.standings.get((unit, name))
    value = assumed(snapshot.value(unit, name), indicator)
    target = book.on(unit, name, snapshot.day)
    amount = target.amount if target else None
    return SheetRow(
        indicator=name,
        value=value,
        as_of=standing.as_of if standing else None,
        target=amount,
        completion=completion(value, amount, indicator),
        reports=standing.reports if standing else 0,
        decided=snapshot.decided_on(unit, name),
    )
