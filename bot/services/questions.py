"""Questions: asked one after the other, answered by a button or a reply, lapsed after a day."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.domain.messages import Button, Incoming, Keyboard, Press, PressAnswer, Screen, Text
from bot.domain.reading import Outcome, Reading, Request
from bot.reading import read
from bot.services import asking, find, say
from bot.services.desk import Desk
from bot.services.doubt import Doubt, Option, completed, pack, unpack
from bot.services.guards import Doubtful
from bot.services.lines import answer
from bot.services.scene import Scene, enter
from bot.services.settling import PER_CHARACTER, Fact, Settling
from bot.services.tally import Tally
from storage import questions, reports
from storage.reports import NewReport
from storage.tables import QuestionRow, ReportRow
from storage.transaction import Transaction

FIX = "fix"
_SURE = frozenset(doubt.value for doubt in Doubtful) | {"which"}


def ask(scene: Scene, report: ReportRow, doubts: Sequence[Doubt]) -> None:
    """Ask the first doubt, the others wait for its answer.

    What only a clerk can settle, and all that is asked in a mute scene, goes to the queue.
    """
    waiting = list(doubts)
    while waiting:
        first = waiting.pop(0)
        payload = {"doubt": pack(first), "waiting": [pack(doubt) for doubt in waiting]}
        expires = scene.tx.now + scene.desk.rules.question_lifetime
        row = questions.ask(scene.tx, report.id, first.kind, payload, expires)
        say.question(scene, row.id, report, Screen(first.text, _keyboard(row.id, first)))
        if first.answerable and not scene.mute:
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
    keyboard = say.report_buttons(report) if options[number] != asking.DROP else ()
    return PressAnswer(screen=Screen(Text("lines", {"lines": lines}), keyboard))


def replied(scene: Scene, incoming: Incoming, row: QuestionRow) -> bool:
    """Whether the message answers the open question; then the answer is stored and said."""
    report = reports.get(scene.tx, row.report_id)
    if report is None or not _may(scene, report) or row.expires_at <= scene.tx.now:
        return False
    option = meant(scene, incoming, report, unpack(row.payload["doubt"]))
    if option is None:
        return False
    if row.kind == FIX:
        report = _correction(scene, incoming, report)
    lines, more = settle(scene, row, report, option, words(incoming))
    key = f"confirmation:{scene.chat.telegram_id}:{incoming.message_id}"
    say.confirm(scene, key, report, lines)
    ask(scene, report, more)
    return True


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
    """Store the answer with the message's own time; what changed, and what is to be asked next."""
    doubt = unpack(row.payload["doubt"])
    questions.answer(scene.tx, row, said, scene.person.id)
    tally = Tally(scene)
    settling = Settling(scene, report, tally)
    more: list[Doubt] = []
    if option.unit:
        facts, more = _read_again(scene, report, option.unit, doubt.prompt)
        settling.take(facts)
    else:
        sure = doubt.kind in _SURE
        settling.take(
            [
                Fact(update, place, sure)
                for update, place in zip(option.updates, _places(doubt, option), strict=False)
            ]
        )
    lines = answer(tally.close(), tally.silent) or (Text("answer-dropped"),)
    waiting = [unpack(packed) for packed in row.payload["waiting"]]
    return lines, [*settling.doubts, *more, *waiting]


def _places(doubt: Doubt, option: Option) -> list[int]:
    first = doubt.positions[0]
    places = list(doubt.positions)
    return (
        places
        if len(places) >= len(option.updates)
        else [first + number for number in range(len(option.updates))]
    )


def _read_again(
    scene: Scene, report: ReportRow, unit: str, prompt: tuple[str, ...]
) -> tuple[list[Fact], list[Doubt]]:
    """What the message says once its unit is known, without what was stored before."""
    without = _reading(scene, report, None, prompt)
    known = _reading(scene, report, unit, prompt)
    facts = [
        Fact(update, update.span[0] * PER_CHARACTER)
        for update in known.updates
        if update not in without.updates and scene.may_report(update.unit)
    ]
    said_before = {(problem.code, problem.span) for problem in without.problems}
    around = asking.Around(scene.local(report.sent_at).date(), scene.catalogue, prompt=prompt)
    more = [
        asking.of_problem(problem, problem.span[0] * PER_CHARACTER, around)
        for problem in known.problems
        if (problem.code, problem.span) not in said_before
    ]
    return facts, more


def _reading(scene: Scene, report: ReportRow, unit: str | None, prompt: tuple[str, ...]) -> Reading:
    request = Request(report.text, scene.local(report.sent_at), unit, prompt, addressed=True)
    return read(request, scene.desk.vocabulary(scene.tx))


def meant(scene: Scene, incoming: Incoming, report: ReportRow, doubt: Doubt) -> Option | None:
    """The option that a reply means: a unit's name, a number, the numbers asked for, or no."""
    units = [option for option in doubt.options if option.unit] or doubt.kind == "unit_missing"
    if units:
        name = find.unit(incoming.text, scene.catalogue).name
        return Option(Text("plain"), unit=name) if name and scene.may_report(name) else None
    prompt = doubt.prompt or ((doubt.template.indicator,) if doubt.template else ())
    request = Request(
        incoming.text,
        scene.local(report.sent_at),
        doubt.unit or (doubt.template.unit if doubt.template else scene.unit),
        prompt,
        addressed=True,
    )
    reading = read(request, scene.desk.vocabulary(scene.tx))
    if reading.outcome is Outcome.UNDO:
        return asking.DROP
    return _numbers(doubt, reading, incoming.text)


def _numbers(doubt: Doubt, reading: Reading, text: str) -> Option | None:
    if reading.problems or not reading.updates:
        return None
    if doubt.prompt:
        return Option(Text("plain"), reading.updates)
    if doubt.template is None or len(reading.updates) != 1:
        return None
    said = reading.updates[0]
    if said.indicator != doubt.template.indicator:
        return None
    value: Decimal = said.value
    update = replace(completed(doubt.template, value, text), qualifier=said.qualifier)
    return Option(Text("plain"), (update,))


def _keyboard(number: int, doubt: Doubt) -> Keyboard:
    """Two options a row, so that a name is readable on a telephone."""
    if not doubt.answerable:
        return ()
    buttons = [
        Button(option.label, f"ans:{number}:{place}") for place, option in enumerate(doubt.options)
    ]
    return tuple(tuple(buttons[place : place + 2]) for place in range(0, len(buttons), 2))
