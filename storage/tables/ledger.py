"""The append-only ledger: reports, their updates, questions, recognitions; and its projection."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base, MessengerId


class ReportRow(Base):
    """One revision of one message (报送); the raw text is kept.

    `revision` is the ordinal of the distinct texts of the message. `superseded` marks an earlier
    revision, `withdrawn_at` a report taken back. `source`: live, backfill, on_behalf (代报).
    """

    __tablename__ = "reports"
    __table_args__ = (
        UniqueConstraint("chat_id", "message_id", "revision"),
        Index("ix_reports_sent", "sent_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    chat_id: Mapped[int] = mapped_column(ForeignKey("chats.id"))
    message_id: Mapped[int] = mapped_column(MessengerId)
    revision: Mapped[int] = mapped_column(default=1)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("units.id"))
    text: Mapped[str]
    text_hash: Mapped[str] = mapped_column(index=True)
    sent_at: Mapped[datetime]
    received_at: Mapped[datetime]
    source: Mapped[str] = mapped_column(default="live")
    source_note: Mapped[str | None]
    evidence: Mapped[str | None]
    outcome: Mapped[str]
    problems: Mapped[list[Any]] = mapped_column(default=list)
    superseded: Mapped[bool] = mapped_column(default=False)
    withdrawn_at: Mapped[datetime | None]
    withdrawn_by: Mapped[int | None] = mapped_column(ForeignKey("reports.id"))


class UpdateRow(Base):
    """One fact of a report (指标更新); `indicator_id` is empty for `*`, `year` is that of `as_of`.

    `live` is false once its report was superseded or withdrawn: standings read live rows only.
    `stored_at` and `retired_at` are when it came into the standings and went out of them. A fact
    that was taken back alone, while its report stands, has `withdrawn_at`, and `withdrawn_by` where
    a message of its own did it.
    """

    __tablename__ = "indicator_updates"
    __table_args__ = (
        UniqueConstraint("report_id", "position"),
        Index("ix_updates_standing", "unit_id", "indicator_id", "year", "live", "as_of"),
        Index("ix_updates_day", "as_of"),
        Index("ix_updates_stored", "stored_at"),
        Index("ix_updates_retired", "retired_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    report_id: Mapped[int] = mapped_column(ForeignKey("reports.id"), index=True)
    position: Mapped[int]
    unit_id: Mapped[int] = mapped_column(ForeignKey("units.id"))
    indicator_id: Mapped[int | None] = mapped_column(ForeignKey("indicators.id"))
    year: Mapped[int]
    measure: Mapped[str]
    op: Mapped[str]
    value: Mapped[Decimal]
    as_of: Mapped[date]
    since: Mapped[date | None]
    qualifier: Mapped[str]
    stated: Mapped[str] = mapped_column(default="")
    replaces: Mapped[Decimal | None]
    live: Mapped[bool] = mapped_column(default=True)
    stored_at: Mapped[datetime | None]
    retired_at: Mapped[datetime | None]
    withdrawn_at: Mapped[datetime | None]
    withdrawn_by: Mapped[int | None] = mapped_column(ForeignKey("reports.id"))


class QuestionRow(Base):
    """A question put to a sender: what waits (updates as JSON), the options, the answer."""

    __tablename__ = "questions"

    id: Mapped[int] = mapped_column(primary_key=True)
    report_id: Mapped[int] = mapped_column(ForeignKey("reports.id"), index=True)
    kind: Mapped[str]
    payload: Mapped[dict[str, Any]]
    asked_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(
        default="open", index=True
    )  # open, answered, lapsed, dropped
    answer: Mapped[str | None]
    answered_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))


class StandingRow(Base):
    """The projection: what the live updates of a unit, indicator and year add up to now.

    `before` is the value at the end of `eve`, the Sunday before the week of `as_of`; without an
    `eve` it is not known.
    """

    __tablename__ = "standings"
    __table_args__ = (
        Index(  # read alone: the figures of a group; those of a unit have other indexes
            "ix_standings_figures",
            *("indicator_id", "year", "unit_id", "value", "as_of", "last_movement"),
            *("eve", "before"),
        ),
        Index("ix_standings_spoken", "year", "unit_id", "as_of"),  # read alone: who spoke, and when
    )

    unit_id: Mapped[int] = mapped_column(ForeignKey("units.id"), primary_key=True)
    indicator_id: Mapped[int] = mapped_column(ForeignKey("indicators.id"), primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True)
    value: Mapped[Decimal | None]
    as_of: Mapped[date | None]
    last_movement: Mapped[date | None]
    reports: Mapped[int] = mapped_column(default=0)
    stated_target: Mapped[Decimal | None]
    last_report_id: Mapped[int | None] = mapped_column(ForeignKey("reports.id"))
    eve: Mapped[date | None]
    before: Mapped[Decimal | None]


class ClosingRow(Base):
    """What a ledger added up to at the end of `day`; entries up to that day are read no more.

    The `stated_` columns but the target itself are the place at which it was said.
    """

    __tablename__ = "closings"

    unit_id: Mapped[int] = mapped_column(ForeignKey("units.id"), primary_key=True)
    indicator_id: Mapped[int] = mapped_column(ForeignKey("indicators.id"), primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date]
    value: Mapped[Decimal | None]
    as_of: Mapped[date | None]
    last_movement: Mapped[date | None]
    reports: Mapped[int]
    last_report_id: Mapped[int | None] = mapped_column(ForeignKey("reports.id"))
    stated_target: Mapped[Decimal | None]
    stated_at: Mapped[datetime | None]
    stated_message_id: Mapped[int | None] = mapped_column(MessengerId)
    stated_position: Mapped[int | None]
    stated_report_id: Mapped[int | None] = mapped_column(ForeignKey("reports.id"))
    corrected_at: Mapped[datetime | None]


class ScoreRow(Base):
    """How far what is owed at a place of the catalogue's order is, for the days of one target.

    `score` is the completion of `target` in hundredths of a percent, `shape` says by which pace it
    goes. Whole boards are read from it alone: `value` is what the standing has (empty where nothing
    was reported), `missing` how many millionths it is short of the target; empty where the numbers
    are finer or too large. They have no needless zeros.
    """

    __tablename__ = "scores"
    __table_args__ = (
        Index("ix_scores_standing", "unit_id", "indicator_id", "year"),
        # read alone, in order: how many rows are alike; with the units it would be read for more
        Index(
            "ix_scores_alike",
            *("year", "shape", "score", "begins", "ends", "indicator_id"),
        ),
        {"sqlite_with_rowid": False},  # boards read it from end to end
    )

    year: Mapped[int] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("units.id"))
    indicator_id: Mapped[int] = mapped_column(ForeignKey("indicators.id"))
    begins: Mapped[date]
    ends: Mapped[date]
    shape: Mapped[int]
    score: Mapped[int | None] = mapped_column(BigInteger)
    target: Mapped[Decimal | None]
    value: Mapped[Decimal | None]
    missing: Mapped[int | None] = mapped_column(BigInteger)
    last_movement: Mapped[date | None]


class RecognitionRow(Base):
    """What the clerk recognised or returned of a reported figure; a ledger of its own."""

    __tablename__ = "recognitions"

    id: Mapped[int] = mapped_column(primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("units.id"), index=True)
    indicator_id: Mapped[int] = mapped_column(ForeignKey("indicators.id"))
    day: Mapped[date]
    value: Mapped[Decimal]
    returned: Mapped[bool] = mapped_column(default=False)
    reason: Mapped[str] = mapped_column(default="")
    by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    at: Mapped[datetime]


class ExemptionRow(Base):
    """A unit excused from an indicator (or all) for a reason until a day (不可抗力, 请假)."""

    __tablename__ = "exemptions"

    id: Mapped[int] = mapped_column(primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("units.id"), index=True)
    indicator_id: Mapped[int | None] = mapped_column(ForeignKey("indicators.id"))
    reason: Mapped[str]
    until: Mapped[date]
    by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    at: Mapped[datetime]


class AuditRow(Base):
    """Who changed what of the office and when; written once, never changed."""

    __tablename__ = "audit"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    action: Mapped[str]
    detail: Mapped[dict[str, Any]]
