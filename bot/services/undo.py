"""撤回: a report is taken back, by a reply to it, by word, or by its button."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from bot.domain.messages import Incoming, Press, PressAnswer, Text
from bot.domain.reading import Measure, Named, Reading
from bot.reading import spoken_of
from bot.services import recording, say
from bot.services.desk import Desk
from bot.services.lines import answer
from bot.services.recording import Allowed
from bot.services.replies import Answered
from bot.services.scene import Scene, enter
from bot.services.tally import Tally
from storage import audit, chats, outbox, questions, reports, updates
from storage.tables import ReportRow
from storage.transaction import Transaction

_NOTHING = Allowed((), (), ())


def by_message(scene: Scene, incoming: Incoming, about: Answered, reading: Reading) -> None:
    """Take back the report replied to, else the sender's last one in this chat, and say so.

    Where the words name a figure (签约报错了) it is the last one that has it, where they name a
    value (签约5个作废) the last one with that very value, or none.
    """
    if not scene.own_units and not scene.clerk:
        return
    named = reading.named
    last = about.report or _last(scene, incoming, named)
    message = recording.store(scene, incoming, reading, _NOTHING)
    if last is not None and _may(scene, last):
        said = _take_back(scene, last, message)
        said += (
            () if about.report or _counted(scene, last) else _what_stands(scene, incoming, named)
        )
    else:
        said = (_nothing(named),)
    key = f"answer:{scene.chat.telegram_id}:{incoming.message_id}:{message.revision}"
    say.reply(scene, key, incoming.message_id, say.lines(said))


def _nothing(named: Iterable[Named]) -> Text:
    said = dict.fromkeys("、".join(one.indicators) + one.stated for one in named)
    return Text("undo-none-of", {"figures": "、".join(said)}) if said else Text("undo-nothing")


def _last(
    scene: Scene, incoming: Incoming, named: Sequence[Named], *, counted: bool = False
) -> ReportRow | None:
    chat_ids = chats.lineage(scene.tx, scene.chat)
    at = incoming.sent_at
    newest = reports.newest_of(scene.tx, chat_ids, scene.person.id, at, counted=counted)
    return next((one for one in newest if not named or _has(scene, one, named)), None)


def _has(scene: Scene, report: ReportRow, named: Iterable[Named]) -> bool:
    """Whether a report has, or speaks of, every figure that is named."""
    day, vocabulary = scene.local(report.sent_at).date(), scene.desk.vocabulary(scene.tx)
    spoken = spoken_of(report.text, day, vocabulary)
    kept = [
        (scene.names.indicator_name[row.indicator_id], Measure(row.measure), row.value)
        for row in updates.of_report(scene.tx, report.id)
        if row.indicator_id is not None
    ]
    return all(_is_there(one, kept, spoken) for one in named)


def _is_there(
    one: Named, kept: Sequence[tuple[str, Measure, Decimal]], spoken: Iterable[Named]
) -> bool:
    """Whether a named figure is among those kept of a report, else among those it speaks of.

    By its words, for what was asked about has no figure yet, and a sum may be kept under another
    name than was said (签约3亿元).
    """
    of_it = [value for value in kept if not one.indicators or value[0] in one.indicators]
    if of_it and not one.stated:
        return True
    actual = [value for value in of_it if value[1] is Measure.ACTUAL]
    if actual and one.measure is Measure.ACTUAL:
        values = {(name, abs(value)) for name, _, value in actual}
        return any((name, abs(of)) in values for name, of in one.values)
    return any(_is_same(one, other) for other in spoken)


def _is_same(one: Named, other: Named) -> bool:
    if one.indicators and set(one.indicators).isdisjoint(other.indicators):
        return False
    if one.stated and one.measure is not other.measure:
        return False
    same = set(one.values) & set(other.values) or (one.size and one.size == other.size)
    return not one.stated or bool(same)


def _what_stands(scene: Scene, incoming: Incoming, named: Sequence[Named]) -> tuple[Text, ...]:
    """Who takes back a question may have meant the figures before it: they are named."""
    before = _last(scene, incoming, named, counted=True)
    return () if before is None else (Text("undo-stands", {"text": _short(before.text)}),)


def _counted(scene: Scene, report: ReportRow) -> bool:
    """Whether anything of the report was ever recorded."""
    return bool(updates.all_of_report(scene.tx, report.id))


def by_button(tx: Transaction, desk: Desk, press: Press, words: tuple[str, ...]) -> PressAnswer:
    """Take back the report whose confirmation has the button (`undo:REPORT`)."""
    scene = enter(tx, desk, press.sender, press.chat)
    report = reports.get(tx, int(words[0]))
    if report is None or report.superseded or report.withdrawn_at is not None:
        return PressAnswer(Text("press-over"))
    if not _may(scene, report):
        return PressAnswer(Text("press-not-yours"), alert=True)
    lines = _take_back(scene, report)
    if len(outbox.said_in(tx, press.chat.id, press.message_id)) == 1:
        return PressAnswer(Text("undo-done"), say.lines(lines))
    say.reply(scene, f"answer:undo:{report.id}", report.message_id, say.lines(lines))
    return PressAnswer(Text("undo-done"))


def _may(scene: Scene, report: ReportRow) -> bool:
    standing = not report.superseded and report.withdrawn_at is None
    return standing and (report.person_id == scene.person.id or scene.clerk)


def _take_back(scene: Scene, report: ReportRow, by: ReportRow | None = None) -> tuple[Text, ...]:
    tally = Tally(scene)
    tally.take_back(report)
    reports.withdraw(scene.tx, report, by)
    questions.drop_of(scene.tx, report.id)
    audit.note(scene.tx, scene.person.id, "report withdrawn", report=report.id)
    said = {"text": _short(report.text)}
    head = Text("undo-withdrawn", said) if _counted(scene, report) else Text("undo-asked", said)
    return (head, *answer(tally.close()))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"
