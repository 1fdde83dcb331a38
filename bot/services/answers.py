"""A reply that answered a question was edited: the figure follows, or the sender hears why not."""

from bot.domain.messages import Incoming, Text
from bot.services import meaning, questions, say
from bot.services.doubt import Doubt, Option, unpack
from bot.services.lines import answer
from bot.services.scene import Scene
from bot.services.settling import PER_CHARACTER, Fact, Settling
from bot.services.tally import Tally
from storage import questions as kept
from storage import reports, updates
from storage.tables import QuestionRow, ReportRow, UpdateRow


def revise(scene: Scene, incoming: Incoming, row: QuestionRow) -> None:
    """Put the edited answer in the place of the first one; the same words change nothing."""
    words = questions.words(incoming)
    report = reports.get(scene.tx, row.report_id)
    if row.answer == words or report is None:
        return
    doubt = unpack(row.payload["doubt"])
    option = meaning.meant(scene, incoming, report, doubt)
    standing = not report.superseded and report.withdrawn_at is None
    if option is None or option.unit or not standing:
        say.reply(scene, _key(incoming), incoming.message_id, say.lines((_UNCHANGED,)))
        return
    lines = _replaced(scene, report, doubt, option)
    kept.answer(scene.tx, row, words, scene.person.id)
    say.reply(scene, _key(incoming), incoming.message_id, say.lines(lines))


_UNCHANGED = Text("answer-not-changed")


def _replaced(scene: Scene, report: ReportRow, doubt: Doubt, option: Option) -> tuple[Text, ...]:
    tally = Tally(scene)
    rows = updates.of_report(scene.tx, report.id)
    tally.retire([row for row in rows if _of(doubt, row)])
    first = doubt.positions[0]
    facts = [Fact(one, first + place, sure=True) for place, one in enumerate(option.updates)]
    Settling(scene, report, tally).take(facts)
    lines = answer(tally.close(), tally.silent, obvious=scene.obvious_unit)
    return (Text("report-edited"), *lines)


def _of(doubt: Doubt, row: UpdateRow) -> bool:
    """Whether a fact was stored in answer to the doubt: it stands at or right after its place."""
    return any(place <= row.position < place + PER_CHARACTER for place in doubt.positions)


def _key(incoming: Incoming) -> str:
    digest = reports.digest(incoming.text)[:16]
    return f"answer:{incoming.chat.id}:{incoming.message_id}:{digest}"
