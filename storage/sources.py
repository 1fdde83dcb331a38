"""Where a figure comes from: the message that moved a standing last."""

from typing import NamedTuple

from sqlalchemy import select

from storage.tables import ChatRow, ReportRow, StandingRow
from storage.transaction import Transaction


class Source(NamedTuple):
    """A message by the messenger's ids, and the kind of its chat."""

    chat: int
    kind: str
    message: int


def moved_by(tx: Transaction, unit: int, indicator: int, year: int) -> Source | None:
    """The message behind a standing; ids of unit and indicator are the database's."""
    query = (
        select(ChatRow.telegram_id, ChatRow.kind, ReportRow.message_id)
        .join(ReportRow, ReportRow.chat_id == ChatRow.id)
        .join(StandingRow, StandingRow.last_report_id == ReportRow.id)
        .where(
            StandingRow.unit_id == unit,
            StandingRow.indicator_id == indicator,
            StandingRow.year == year,
        )
    )
    row = tx.session.execute(query).first()
    return Source(row[0], row[1], row[2]) if row else None
