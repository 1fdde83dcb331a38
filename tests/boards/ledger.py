"""Facts written straight into the ledger: `Ledger(tx).says(unit, indicator, "add", 2, day)`."""

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from bot.domain.people import ChatRef
from bot.domain.reading import IndicatorUpdate, Measure, Op
from storage import chats, office, reports, updates
from storage.reports import NewReport
from storage.tables import ReportRow
from storage.transaction import Transaction


class Ledger:
    """A chat whose messages are facts already; each is sent at noon of its day unless said."""

    def __init__(self, tx: Transaction, first: int = 0) -> None:
        self.tx = tx
        self.chat = chats.seen(tx, ChatRef(-100, "supergroup", "群"))
        self.names = office.names(tx)
        self.number = first

    def says(
        self,
        unit: str,
        indicator: str,
        op: str,
        value: object,
        on: date,
        sent: datetime | None = None,
        since: date | None = None,
        measure: Measure = Measure.ACTUAL,
    ) -> ReportRow:
        self.number += 1
        at = sent or datetime.combine(on, time(4), tzinfo=UTC) + timedelta(seconds=self.number)
        report = reports.add(self.tx, self._report(unit, at, self.number))
        self._fact(report, unit, indicator, op, value, on, since, measure)
        return report

    def edits(
        self, report: ReportRow, unit: str, indicator: str, op: str, value: object, on: date
    ) -> ReportRow:
        updates.retire(self.tx, updates.of_report(self.tx, report.id))
        reports.supersede(self.tx, report)
        again = self._report(unit, report.sent_at, report.message_id)
        edited = reports.add(self.tx, again, report.revision + 1)
        self._fact(edited, unit, indicator, op, value, on, None, Measure.ACTUAL)
        return edited

    def withdraws(self, report: ReportRow) -> None:
        updates.retire(self.tx, updates.of_report(self.tx, report.id))
        reports.withdraw(self.tx, report)

    def _report(self, unit: str, at: datetime, message: int) -> NewReport:
        return NewReport(
            chat_id=self.chat.id,
            message_id=message,
            person_id=None,
            unit_id=self.names.unit_id[unit],
            text=f"message {message}",
            sent_at=at,
            outcome="record",
        )

    def _fact(
        self,
        report: ReportRow,
        unit: str,
        indicator: str,
        op: str,
        value: object,
        on: date,
        since: date | None,
        measure: Measure,
    ) -> None:
        fact = IndicatorUpdate(unit, indicator, measure, Op(op), Decimal(str(value)), on, since)
        updates.add(self.tx, report, 0, fact, self.names)
