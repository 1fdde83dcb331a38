"""All tables; importing this module fills `Base.metadata`."""

from storage.tables.base import Base
from storage.tables.boards import BoardIndicatorZeroRow, BoardLineRow, BoardRow, BoardZeroRow
from storage.tables.ledger import (
    AuditRow,
    ClosingRow,
    ExemptionRow,
    QuestionRow,
    RecognitionRow,
    ReportRow,
    ScoreRow,
    StandingRow,
    UpdateRow,
)
from storage.tables.mail import CursorRow, DispatchRow, InboxRow, OutboxRow
from storage.tables.office import IndicatorRow, SettingRow, TargetRow, UnitRow
from storage.tables.people import ChatRow, ChatUnitRow, InvitationRow, PartRow, PersonRow

__all__ = [
    "AuditRow",
    "Base",
    "BoardIndicatorZeroRow",
    "BoardLineRow",
    "BoardRow",
    "BoardZeroRow",
    "ChatRow",
    "ChatUnitRow",
    "ClosingRow",
    "CursorRow",
    "DispatchRow",
    "ExemptionRow",
    "InboxRow",
    "IndicatorRow",
    "InvitationRow",
    "OutboxRow",
    "PartRow",
    "PersonRow",
    "QuestionRow",
    "RecognitionRow",
    "ReportRow",
    "ScoreRow",
    "SettingRow",
    "StandingRow",
    "TargetRow",
    "UnitRow",
    "UpdateRow",
]
