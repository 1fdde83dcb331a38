"""Reports: every revision of every message that was one, with its raw text."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import exists, select

from storage.tables import ReportRow, UpdateRow
from storage.transaction import Transaction

LOOKED_BACK: Final = 20
"""A withdrawal means one of so many last reports."""


@dataclass(frozen=True, slots=True)
class NewReport:
    """A report about to be stored; ids are those of the database, the message's the messenger's."""

    chat_id: int
    message_id: int
    person_id: int | None
    unit_id: int | None
    text: str
    sent_at: datetime
    outcome: str
    problems: tuple[dict[str, Any], ...] = ()
    source: str = "live"
    source_note: str | None = None
    evidence: str | None = None


def digest(text: str) -> str:
    """The mark by which a text is known to be the same."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def add(tx: Transaction, new: NewReport, revision: int = 1) -> ReportRow:
    """Store one revision of a message."""
    row = ReportRow(
        chat_id=new.chat_id,
        message_id=new.message_id,
        revision=revision,
        person_id=new.person_id,
        unit_id=new.unit_id,
        text=new.text,
        text_hash=digest(new.text),
        sent_at=new.sent_at,
        received_at=tx.now,
        source=new.source,
        source_note=new.source_note,
        evidence=new.evidence,
        outcome=new.outcome,
        problems=list(new.problems),
    )
    tx.session.add(row)
    tx.session.flush()
    return row


def get(tx: Transaction, report_id: int) -> ReportRow | None:
    """The report of a database id, or None."""
    return tx.session.get(ReportRow, report_id)


def latest(tx: Transaction, chat_id: int, message_id: int) -> ReportRow | None:
    """The last revision of a message, or None where the message never was a report."""
    query = select(ReportRow).where(
        ReportRow.chat_id == chat_id, ReportRow.message_id == message_id
    )
    return tx.session.scalars(query.order_by(ReportRow.revision.desc()).limit(1)).one_or_none()


def newest_of(
    tx: Transaction,
    chat_ids: Iterable[int],
    person_id: int,
    before: datetime,
    *,
    counted: bool = False,
) -> list[ReportRow]:
    """The last standing reports (`LOOKED_BACK`) of a person in these chats up to `before`.

    The newest comes first. With `counted` only those of which something was recorded: not what
    was merely asked about.
    """
    recorded = exists().where(UpdateRow.report_id == ReportRow.id, UpdateRow.live)
    query = select(ReportRow).where(
        ReportRow.chat_id.in_(list(chat_ids)),
        ReportRow.person_id == person_id,
        ReportRow.sent_at <= before,
        ReportRow.outcome.in_(("record", "ask")),
        ReportRow.superseded.is_(False),
        ReportRow.withdrawn_at.is_(None),
        *([recorded] if counted else []),
    )
    newest = (ReportRow.sent_at.desc(), ReportRow.message_id.desc(), ReportRow.id.desc())
    return list(tx.session.scalars(query.order_by(*newest).limit(LOOKED_BACK)))


def same_text(tx: Transaction, report: ReportRow) -> bool:
    """Whether the person's unchanged words stand in another report of the same chat."""
    query = select(ReportRow.id).where(
        ReportRow.text_hash == report.text_hash,
        ReportRow.chat_id == report.chat_id,
        ReportRow.person_id == report.person_id,
        ReportRow.message_id != report.message_id,
        ReportRow.superseded.is_(False),
        ReportRow.withdrawn_at.is_(None),
    )
    return tx.session.scalars(query.limit(1)).first() is not None


def on_behalf(tx: Transaction, report: ReportRow, by: str) -> None:
    """The report turned out to be one in a unit's name (代报), by the person named."""
    if report.source == "live":
        report.source, report.source_note = "on_behalf", by
        tx.session.flush()


def supersede(tx: Transaction, report: ReportRow) -> None:
    """A later revision took the report's place."""
    report.superseded = True
    tx.session.flush()


def withdraw(tx: Transaction, report: ReportRow, by: ReportRow | None = None) -> None:
    """The report was taken back, by a message of its own where there was one."""
    report.withdrawn_at = tx.now
    report.withdrawn_by = by.id if by else None
    tx.session.flush()


def any_live(tx: Transaction, chat_id: int) -> bool:
    """Whether a chat, by its database id, has a report that was not taken in from an export."""
    query = select(ReportRow.id).where(ReportRow.chat_id == chat_id, ReportRow.source != "backfill")
    return tx.session.scalar(query.limit(1)) is not None
