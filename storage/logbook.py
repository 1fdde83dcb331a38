"""The log (流水): every fact of a year as it came, those taken back included."""

from collections.abc import Collection, Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

from sqlalchemy import ColumnElement, and_, func, or_, select

from storage.tables import ChatRow, PersonRow, RecognitionRow, ReportRow, UpdateRow
from storage.transaction import Transaction

_PART = 1_000


class Said(NamedTuple):
    """A fact at its place in its message; ids of unit and indicator are the database's.

    `indicator_id` is empty for a report of nothing in particular. `sender` and `chat` are names,
    empty where there is none. `live` facts count; of the others `superseded` tells an edited
    message from one that was taken back.
    """

    report_id: int
    position: int
    received_at: datetime
    sender: str
    chat: str
    unit_id: int
    indicator_id: int | None
    measure: str
    op: str
    value: Decimal
    since: date | None
    as_of: date
    live: bool
    superseded: bool
    text: str


class Decision(NamedTuple):
    """What a clerk recognised or returned of a unit's figure, by the name of the clerk.

    A value below zero takes back what was recognised before.
    """

    at: datetime
    clerk: str
    unit_id: int
    indicator_id: int
    value: Decimal
    returned: bool
    day: date
    reason: str


class Wanted(NamedTuple):
    """Which facts of a year: of some units and indicators (None: of all), sent by a moment.

    Reports of nothing in particular are among those of any indicator.
    """

    year: int
    units: Collection[int] | None = None
    indicators: Collection[int] | None = None
    until: datetime | None = None

    @property
    def rows(self) -> ColumnElement[bool]:
        """The facts that are asked for, of updates joined with their reports."""
        found = [UpdateRow.year == self.year]
        if self.units is not None:
            found.append(UpdateRow.unit_id.in_(self.units))
        if self.indicators is not None:
            of = UpdateRow.indicator_id
            found.append(or_(of.is_(None), of.in_(self.indicators)))
        if self.until is not None:
            found.append(ReportRow.sent_at <= self.until)
        return and_(*found)


def cut(tx: Transaction, wanted: Wanted, most: int) -> int:
    """The report after which no more than so many facts came; 0 where all fit."""
    query = select(UpdateRow.report_id).join(ReportRow, ReportRow.id == UpdateRow.report_id)
    newest = query.order_by(UpdateRow.report_id.desc(), UpdateRow.position.desc())
    return tx.session.scalar(newest.where(wanted.rows).offset(most).limit(1)) or 0


def told(tx: Transaction, wanted: Wanted, after: int = 0) -> Iterator[Said]:
    """The facts that came in reports after one, oldest first; read a part at a time."""
    nobody = func.coalesce(PersonRow.name, "").label("sender")
    query = (
        select(
            UpdateRow.report_id,
            UpdateRow.position,
            ReportRow.received_at,
            nobody,
            ChatRow.title.label("chat"),
            UpdateRow.unit_id,
            UpdateRow.indicator_id,
            UpdateRow.measure,
            UpdateRow.op,
            UpdateRow.value,
            UpdateRow.since,
            UpdateRow.as_of,
            UpdateRow.live,
            ReportRow.superseded,
            ReportRow.text,
        )
        .join(ReportRow, ReportRow.id == UpdateRow.report_id)
        .join(ChatRow, ChatRow.id == ReportRow.chat_id)
        .outerjoin(PersonRow, PersonRow.id == ReportRow.person_id)
        .where(wanted.rows, UpdateRow.report_id > after)
        .order_by(UpdateRow.report_id, UpdateRow.position)
    )
    return map(Said._make, tx.session.execute(query.execution_options(yield_per=_PART)))


def decided(tx: Transaction, wanted: Wanted, since: datetime | None = None) -> Iterator[Decision]:
    """What was recognised and returned of the figures of a year from a moment on, oldest first."""
    row, nobody = RecognitionRow, func.coalesce(PersonRow.name, "").label("clerk")
    of = (row.unit_id, row.indicator_id, row.value, row.returned, row.day, row.reason)
    query = select(row.at, nobody, *of).outerjoin(PersonRow, PersonRow.id == row.by)
    query = query.where(row.day.between(date(wanted.year, 1, 1), date(wanted.year, 12, 31)))
    if wanted.units is not None:
        query = query.where(row.unit_id.in_(wanted.units))
    if wanted.indicators is not None:
        query = query.where(row.indicator_id.in_(wanted.indicators))
    if wanted.until is not None:
        query = query.where(row.at <= wanted.until)
    if since is not None:
        query = query.where(row.at >= since)
    return map(Decision._make, tx.session.execute(query.order_by(row.at, row.id)))
