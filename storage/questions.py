"""Questions put to senders: what waits, until when, and what became of it."""

from datetime import datetime
from typing import Any

from sqlalchemy import select

from storage.tables import QuestionRow
from storage.transaction import Transaction

OPEN, ANSWERED, LAPSED, DROPPED, QUEUED = "open", "answered", "lapsed", "dropped", "queued"
_WAIT = (OPEN, LAPSED, QUEUED)


def ask(
    tx: Transaction, report_id: int, kind: str, payload: dict[str, Any], expires_at: datetime
) -> QuestionRow:
    """Keep a new open question."""
    row = QuestionRow(
        report_id=report_id, kind=kind, payload=payload, asked_at=tx.now, expires_at=expires_at
    )
    tx.session.add(row)
    tx.session.flush()
    return row


def get(tx: Transaction, question_id: int) -> QuestionRow | None:
    """The question of a database id, or None."""
    return tx.session.get(QuestionRow, question_id)


def of_report(tx: Transaction, report_id: int) -> list[QuestionRow]:
    """All questions of a report, oldest first."""
    query = select(QuestionRow).where(QuestionRow.report_id == report_id)
    return list(tx.session.scalars(query.order_by(QuestionRow.id)))


def answer(tx: Transaction, row: QuestionRow, words: str, person_id: int) -> None:
    """Keep what was answered, and by whom."""
    row.state, row.answer, row.answered_by = ANSWERED, words, person_id
    tx.session.flush()


def close(tx: Transaction, row: QuestionRow, state: str) -> None:
    """End a question without an answer: LAPSED, DROPPED, or QUEUED for the clerk."""
    row.state = state
    tx.session.flush()


def waiting_of(tx: Transaction, report_id: int) -> list[QuestionRow]:
    """The questions of a report that wait for its sender or for the clerk, oldest first."""
    return [row for row in of_report(tx, report_id) if row.state in _WAIT]


def put(tx: Transaction, row: QuestionRow, payload: dict[str, Any]) -> None:
    """Keep another payload of a question; what was asked stays the same."""
    row.payload = payload
    tx.session.flush()


def drop_of(tx: Transaction, report_id: int) -> None:
    """Whatever was open or queued of a report is asked no more."""
    for row in waiting_of(tx, report_id):
        row.state = DROPPED
    tx.session.flush()


def overdue(tx: Transaction) -> list[QuestionRow]:
    """The open questions whose time is over."""
    query = select(QuestionRow).where(QuestionRow.state == OPEN, QuestionRow.expires_at <= tx.now)
    return list(tx.session.scalars(query.order_by(QuestionRow.id)))
