"""What the office asked of its units: reminders and questions, by unit."""

from collections import Counter
from datetime import datetime

from sqlalchemy import func, select

from storage.dispatches import WHOLE_RUN, Asked
from storage.tables import DispatchRow, QuestionRow, ReportRow
from storage.transaction import Transaction


def reminders(
    tx: Transaction, kinds: tuple[str, ...], since: datetime, until: datetime
) -> Counter[int]:
    """How many reminders named each unit (its database id) within [since, until)."""
    found = tx.session.scalars(
        select(DispatchRow.asked).where(
            DispatchRow.kind.in_(kinds),
            DispatchRow.chat_id != WHOLE_RUN,
            DispatchRow.due_at >= since,
            DispatchRow.due_at < until,
        )
    )
    return Counter(Asked.from_json(one).unit for kept in found for one in kept)


def questions(tx: Transaction, since: datetime, until: datetime) -> Counter[int]:
    """How many questions were put about each unit's reports; 0 stands for no certain unit."""
    query = (
        select(ReportRow.unit_id, func.count())
        .select_from(QuestionRow)
        .join(ReportRow, ReportRow.id == QuestionRow.report_id)
        .where(QuestionRow.asked_at >= since, QuestionRow.asked_at < until)
        .group_by(ReportRow.unit_id)
    )
    return Counter({unit or 0: count for unit, count in tx.session.execute(query)})
