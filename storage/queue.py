"""The clerk's queue: what was not understood, or asked and never answered."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from storage.questions import LAPSED, QUEUED
from storage.tables import ChatRow, PersonRow, QuestionRow, ReportRow
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A question that waits for the clerk, with the message it is about."""

    question: int
    kind: str
    payload: dict[str, Any]
    text: str
    sender: str | None
    chat: str
    sent_at: datetime


def unresolved(tx: Transaction, limit: int = 20, offset: int = 0) -> list[Unresolved]:
    """What waits for the clerk, oldest first; messages taken back or edited since wait no more."""
    query = (
        select(QuestionRow, ReportRow, ChatRow, PersonRow.name)
        .join(ReportRow, ReportRow.id == QuestionRow.report_id)
        .join(ChatRow, ChatRow.id == ReportRow.chat_id)
        .outerjoin(PersonRow, PersonRow.id == ReportRow.person_id)
        .where(QuestionRow.state.in_((LAPSED, QUEUED)))
        .where(ReportRow.superseded.is_(False), ReportRow.withdrawn_at.is_(None))
        .order_by(QuestionRow.id)
        .limit(limit)
        .offset(offset)
    )
    return [
        Unresolved(
            question.id,
            question.kind,
            question.payload,
            report.text,
            sender,
            chat.title,
            report.sent_at,
        )
        for question, report, chat, sender in tx.session.execute(query)
    ]
