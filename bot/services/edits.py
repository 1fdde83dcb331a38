"""An edited message is a new revision: read again, the difference said, both kept."""

from bot.domain.messages import Incoming, Text
from bot.domain.reading import Outcome, Reading
from bot.services import recording, say
from bot.services.lines import answer
from bot.services.recording import Allowed, record
from bot.services.scene import Scene
from bot.services.tally import Tally
from storage import questions, reports
from storage.tables import ReportRow

_NOTHING = Allowed((), (), ())


def revise(scene: Scene, incoming: Incoming, known: ReportRow, reading: Reading) -> None:
    """Put a new revision in the place of the known one; no report any more takes it back."""
    questions.drop_of(scene.tx, known.id)
    report = reading.outcome in (Outcome.RECORD, Outcome.ASK)
    allowed = recording.allow(scene, reading)
    if report and not allowed.empty:
        record(scene, incoming, reading, before=known)
        return
    if report:
        recording.refuse(scene, incoming, allowed.refused)
    _take_back(scene, incoming, known, reading)


def _take_back(scene: Scene, incoming: Incoming, known: ReportRow, reading: Reading) -> None:
    tally = Tally(scene)
    tally.take_back(known)
    report = recording.store(scene, incoming, reading, _NOTHING, before=known)
    reports.withdraw(scene.tx, report)
    changes = tally.close()
    if not tally.empty:
        key = f"answer:{scene.chat.telegram_id}:{report.message_id}:{report.revision}"
        lines = (Text("report-edited-away"), *answer(changes, obvious=scene.obvious_unit))
        say.reply(scene, key, report.message_id, say.lines(lines))
