"""The office: units, indicators, targets."""

from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base


class UnitRow(Base):
    """A unit; `position` is its place in the catalogue, a retired one is kept for its history."""

    __tablename__ = "units"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    aliases: Mapped[list[Any]]
    category: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class IndicatorRow(Base):
    """An indicator, its words of the catalogue as they are."""

    __tablename__ = "indicators"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    aliases: Mapped[list[Any]]
    group: Mapped[str] = mapped_column(default="")
    uom: Mapped[str] = mapped_column(default="")
    kind: Mapped[str]
    direction: Mapped[str]
    bare: Mapped[str]
    growth_of: Mapped[str | None]
    cadence: Mapped[str | None]
    watched: Mapped[bool] = mapped_column(default=False)
    threshold: Mapped[Decimal | None]
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class TargetRow(Base):
    """A target, valid from a day on (1 January where the catalogue names no day)."""

    __tablename__ = "targets"
    __table_args__ = (UniqueConstraint("unit_id", "indicator_id", "year", "valid_from"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("units.id"))
    indicator_id: Mapped[int] = mapped_column(ForeignKey("indicators.id"))
    year: Mapped[int] = mapped_column(index=True)
    valid_from: Mapped[date]
    amount: Mapped[Decimal | None]
    quarters: Mapped[list[Any] | None]


class SettingRow(Base):
    """A value of the office that lives with its data (catalogue version, first-clerk link used)."""

    __tablename__ = "office_settings"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
