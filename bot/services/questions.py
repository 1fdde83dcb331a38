"""Questions: asked one after the other, answered by a button or a reply, lapsed after a day."""

from collections.abc import Sequence, Set

from bot.domain.messages import Button, Incoming, Keyboard, Press, PressAnswer, Screen, Text
from bot.domain.reading import Outcome
from bot.services import meaning, say
from bot.services.desk import Desk
from bot.services.doubt import Doubt, Option, pack, unpack
from bot.services.guards import Doubtful
from bot.services.lines import answer
from bot.services.scene import Scene, enter
from bot.services.settling import Fact, Settling
from bot.services.tally import Tally
from bot.services.thanks import is_thanks
from storage import questions, reports
from storage.reports import NewReport
from storage.tables import QuestionRow, ReportRow
from storage.transaction import Transaction

FIX = "fix"
_SURE = frozenset(doubt.value for doubt in Doubtful)


def ask(scene: Scene, report: ReportRow, doubts: Sequence[Doubt]) -> None:
    """Ask the first doubt, the others wait for its answer.

    What only a clerk can settle, and all that is asked in a mute scene, goes to the queue.
    """
    for place, first in enumerate(doubts):
        waits_here = first.answerable and not scene.mute
        waiting = [pack(doubt) for doubt in doubts[place + 1 :]] if waits_here else []
        payload = {"doubt": pack(first), "waiting": waiting}
        expires = scene.tx.now + scene.desk.rules.question_lifetime
        row = questions.ask(scene.tx, report.id, first.kind, payload, expires)
        say.question(scene, row.id, report, Screen(first.text, _keyboard(row.id, first)))
        if waits_here:
            return
        questions.close(scene.tx, row, questions.QUEUED)


def pressed(tx: Transaction, desk: Desk, press: Press, data: tuple[str, ...]) -> PressAnswer:
    """An option was tapped (`ans:QUESTION:OPTION`)."""
    scene = enter(tx, desk, press.sender, press.chat)
    row = questions.get(tx, int(data[0]))
    report = reports.get(tx, row.report_id) if row else None
    if row is None or report is None or row.state != questions.OPEN or row.expires_at <= tx.now:
        return PressAnswer(Text("press-over"))
    if not _may(scene, report):
        return PressAnswer(Text("press-not-yours"), alert=True)
    options = unpack(row.payload["doubt"]).options
    number = int(data[1])
    if number >= len(options):
        return PressAnswer(Text("press-over"))
    lines, more = settle(scene, row, report, options[number], str(number))
    ask(scene, report, more)
    if not lines:
        return PressAnswer(screen=Screen(Text("answer-goes-on", {"said": options[number].label})))
    keyboard = say.report_buttons(report, lines)
    return PressAnswer(screen=Screen(Text("lines", {"lines": lines}), keyboard))


def replied(scene: Scene, incoming: Incoming, row: QuestionRow) -> bool:
    """Whether the message answers the open question; then the answer is stored and said."""
    report = reports.get(scene.tx, row.report_id)
    if report is None or not _may(scene, report) or row.expires_at <= scene.tx.now:
        return False
    option = meaning.meant(scene, incoming, report, unpack(row.payload["doubt"]))
    if option is None:
        return False
    if row.kind == FIX:
        report = _correction(scene, incoming, report)
    lines, more = settle(scene, row, report, option, words(incoming))
    key = f"confirmation:{scene.chat.telegram_id}:{incoming.message_id}"
    say.confirm(scene, key, report, lines)
    ask(scene, report, more)
    return True


def unclear(scene: Scene, incoming: Incoming, row: QuestionRow) -> None:
    """Who replied to a question with what is no answer hears so, once a question."""
    report = reports.get(scene.tx, row.report_id)
    waits = row.state == questions.OPEN and row.expires_at > scene.tx.now
    if report is not None and _may(scene, report) and (waits or not is_thanks(incoming.text)):
        said = say.lines((Text("answer-unclear" if waits else "answer-late"),))
        key, asked = f"unclear:{row.id}", f"question:{row.id}"
        say.reply(scene, key, incoming.message_id, said, asked)


def words(incoming: Incoming) -> str:
    """A reply as it is kept in its question: which message answered, and in which words."""
    return f"{incoming.message_id}:{incoming.text}"


def given_by(row: QuestionRow, message_id: int) -> bool:
    """Whether the question was answered by this message: delivered again it changes nothing."""
    return (row.answer or "").startswith(f"{message_id}:")


def lapse(tx: Transaction, desk: Desk) -> None:
    """Questions whose time is over wait for the clerk from now on; the clock calls this."""
    del desk  # the lifetime was decided when the question was asked
    for row in questions.overdue(tx):
        questions.close(tx, row, questions.LAPSED)


def _correction(scene: Scene, incoming: Incoming, wrong: ReportRow) -> ReportRow:
    """The reply that corrects a figure is a report of its own, with its own time."""
    new = NewReport(
        chat_id=scene.chat.id,
        message_id=incoming.message_id,
        person_id=scene.person.id,
        unit_id=wrong.unit_id,
        text=incoming.text,
        sent_at=incoming.sent_at,
        outcome=Outcome.RECORD.value,
        source=wrong.source,
        source_note=wrong.source_note,
    )
    return reports.add(scene.tx, new)


def _may(scene: Scene, report: ReportRow) -> bool:
    return report.person_id == scene.person.id or scene.clerk


def settle(
    scene: Scene, row: QuestionRow, report: ReportRow, option: Option, said: str
) -> tuple[tuple[Text, ...], list[Doubt]]:
    """Store the answer with the message's own time; what changed, and what is to be asked next.

    Nothing changed, and no line is said, where the answer only leads to another question.
    """
    doubt = unpack(row.payload["doubt"])
    facts, more = _chosen(scene, report, doubt, option)
    return store(scene, row, report, facts, more, said)


def _chosen(
    scene: Scene, report: ReportRow, doubt: Doubt, option: Option
) -> tuple[list[Fact], list[Doubt]]:
    """The figures that an option stands for, and what is still unclear of them."""
    if option.unit:
        return meaning.read_again(scene, report, option.unit, doubt.prompt)
    sure = doubt.kind in _SURE
    places = zip(option.updates, _places(doubt, option), strict=False)
    return [Fact(update, place, sure) for update, place in places], []


def store(
    scene: Scene,
    row: QuestionRow,
    report: ReportRow,
    facts: Sequence[Fact],
    more: Sequence[Doubt],
    said: str,
) -> tuple[tuple[Text, ...], list[Doubt]]:
    """Store figures in answer to a question; what changed, and what is to be asked next."""
    questions.answer(scene.tx, row, said, scene.person.id)
    _note_source(scene, report, {fact.update.unit for fact in facts})
    tally = Tally(scene)
    settling = Settling(scene, report, tally, unpack(row.payload["doubt"]).prompt)
    settling.take(facts)
    lines = answer(tally.close(), tally.silent, obvious=scene.obvious_unit)
    following = [*settling.doubts, *more]
    if not lines and not following:
        lines = (say.NOT_RECORDED,)
    return lines, [*following, *(unpack(packed) for packed in row.payload["waiting"])]


def _note_source(scene: Scene, report: ReportRow, units: Set[str]) -> None:
    """Answered for a unit that the sender does not hold, a clerk's report is one on its behalf."""
    if report.person_id == scene.person.id and not units <= set(scene.own_units):
        reports.on_behalf(scene.tx, report, scene.person.name)


def _places(doubt: Doubt, option: Option) -> list[int]:
    first = doubt.positions[0]
    places = list(doubt.positions)
    return (
        places
        if len(places) >= len(option.updates)
        else [first + number for number in range(len(option.updates))]
    )


def _keyboard(number: int, doubt: Doubt) -> Keyboard:
    """Two options a row, so that a name is readable on a telephone."""
    if not doubt.answerable:
        return ()
    buttons = [
        Button(option.label, f"ans:{number}:{place}") for place, option in enumerate(doubt.options)
    ]
    return tuple(tuple(buttons[place : place + 2]) for place in range(0, len(buttons), 2))
