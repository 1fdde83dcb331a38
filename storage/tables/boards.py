"""Published boards, frozen."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base


class BoardRow(Base):
    """A published board, frozen: `content` is what was said, a lagging one's rows are lines."""

    __tablename__ = "boards"
    __table_args__ = (
        UniqueConstraint("kind", "scope", "period"),
        Index("ix_boards_newest", "kind", "scope", "at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    scope: Mapped[str]  # the group, category or indicator it is about
    period: Mapped[str]
    at: Mapped[datetime]
    published_at: Mapped[datetime]
    content: Mapped[dict[str, Any]]
    catalogue: Mapped[str | None]  # the version by which it was made, where it is known


class BoardLineRow(Base):
    """A row of a published lagging board, frozen; `value` is empty where nothing was reported.

    Completion and pace are in hundredths of a percent, what is `missing` in millionths; it is empty
    where the numbers are finer or too large, and in rows that an older program kept.
    """

    __tablename__ = "board_lines"
    __table_args__ = ({"sqlite_with_rowid": False},)  # read from end to end

    board_id: Mapped[int] = mapped_column(ForeignKey("boards.id"), primary_key=True)
    rank: Mapped[int] = mapped_column(primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("units.id"))
    indicator_id: Mapped[int] = mapped_column(ForeignKey("indicators.id"))
    value: Mapped[Decimal | None]
    target: Mapped[Decimal | None]
    completion: Mapped[int | None] = mapped_column(BigInteger)
    pace: Mapped[int | None] = mapped_column(BigInteger)
    lamp: Mapped[str | None]
    last_movement: Mapped[date | None]
    missing: Mapped[int | None] = mapped_column(BigInteger)


class BoardZeroRow(Base):
    """A unit at zero on a published zero board, and the boards in a row that end with this one."""

    __tablename__ = "board_zeros"
    __table_args__ = ({"sqlite_with_rowid": False},)

    board_id: Mapped[int] = mapped_column(ForeignKey("boards.id"), primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("units.id"), primary_key=True)
    running: Mapped[int]


class BoardIndicatorZeroRow(Base):
    """A unit at zero in an indicator on a published lagging board, and the boards in a row."""

    __tablename__ = "board_indicator_zeros"
    __table_args__ = ({"sqlite_with_rowid": False},)

    board_id: Mapped[int] = mapped_column(ForeignKey("boards.id"), primary_key=True)
    indicator_id: Mapped[int] = mapped_column(ForeignKey("indicators.id"), primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("units.id"), primary_key=True)
    running: Mapped[int]
