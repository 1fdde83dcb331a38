"""Which report a withdrawal means, and which of its figures."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.messages import Incoming
from bot.domain.reading import Named
from bot.reading import spoken_of
from bot.services import forgetting
from bot.services.named import Meant, Told
from bot.services.scene import Scene
from storage import chats, reports, updates
from storage.tables import ReportRow, UpdateRow


@dataclass(frozen=True, slots=True)
class Found:
    """The report that is meant and what is named of it (None: all of it); `unsure`: ask which."""

    report: ReportRow
    meant: Meant[UpdateRow] | None = None
    unsure: bool = False


def in_report(scene: Scene, report: ReportRow, named: Sequence[Named]) -> Found:
    """What is named of the report replied to; a wrong name of its only figure means it all."""
    if not named:
        return Found(report)
    told = as_told(scene, report)
    meant = told.meant(named)
    if meant is None:
        return Found(report, unsure=len(told.rows) + len(told.doubts) > 1)
    return Found(report, meant, meant.unsure)


def last(
    scene: Scene, incoming: Incoming, named: Sequence[Named], *, counted: bool = False
) -> Found | None:
    """The sender's last report in this chat that has every figure named, or the last of all.

    With `counted` figures that are only asked about are none.
    """
    chat_ids = chats.lineage(scene.tx, scene.chat)
    at = incoming.sent_at
    for report in reports.newest_of(scene.tx, chat_ids, scene.person.id, at, counted=counted):
        if not named:
            return Found(report)
        meant = as_told(scene, report).meant(named)
        if meant is not None and (meant.rows or not counted):
            return Found(report, meant, meant.unsure)
    return None


def figure(scene: Scene, report: ReportRow, fact_id: int) -> Found | None:
    """One figure of a report by the database's id of its fact; None where it stands no more."""
    told = as_told(scene, report)
    rows = tuple(row for row, _ in told.rows if row.id == fact_id)
    if not rows:
        return None
    whole = len(told.rows) == 1 and not told.doubts
    return Found(report, Meant(rows, (), told.doubts, whole=whole, unsure=False))


def as_told(scene: Scene, report: ReportRow) -> Told[UpdateRow]:
    """The report as a withdrawal looks at it."""
    day, vocabulary = scene.local(report.sent_at).date(), scene.desk.vocabulary(scene.tx)
    rows = updates.of_report(scene.tx, report.id)
    return Told(
        rows=tuple((row, updates.told(row, scene.names)) for row in rows),
        doubts=forgetting.doubts_of(scene, report),
        spoken=tuple(spoken_of(report.text, day, vocabulary)),
    )
