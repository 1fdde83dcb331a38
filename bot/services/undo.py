"""撤回: a report or one of its figures is taken back, by a reply to it, by word, or by a button."""

from collections.abc import Iterable, Sequence

from bot.domain.messages import Button, Incoming, Param, Press, PressAnswer, Screen, Text
from bot.domain.reading import ANY_INDICATOR, Named, Reading
from bot.services import forgetting, recording, say, sought
from bot.services.desk import Desk
from bot.services.lines import answer
from bot.services.named import Meant
from bot.services.recording import Allowed
from bot.services.replies import Answered
from bot.services.scene import Scene, enter
from bot.services.sought import Found
from bot.services.tally import Tally
from storage import audit, outbox, questions, reports, updates
from storage.tables import ReportRow, UpdateRow
from storage.transaction import Transaction

_NOTHING = Allowed((), (), ())
_MOST = 8  # figures among which one is asked to choose


def by_message(scene: Scene, incoming: Incoming, about: Answered, reading: Reading) -> None:
    """Take back the report replied to, else the sender's last one in this chat, and say so.

    Where the words name figures (孙集镇签约5个作废) these alone are taken back, of the last report
    that has them all; where they may be several figures it is asked which.
    """
    if not scene.own_units and not scene.clerk:
        return
    named, report = reading.named, about.report
    found = (
        sought.in_report(scene, report, named) if report else sought.last(scene, incoming, named)
    )
    message = recording.store(scene, incoming, reading, _NOTHING)
    key = f"answer:{scene.chat.telegram_id}:{incoming.message_id}:{message.revision}"
    if found is None or not _may(scene, found.report):
        say.reply(scene, key, incoming.message_id, say.lines((_nothing(named),)))
    elif found.unsure:
        asked = _which(scene, found)
        say.reply(scene, key, incoming.message_id, asked, f"report:{found.report.id}")
    else:
        empty = not found.meant.rows if found.meant else not _counted(scene, found.report)
        said = _take_back(scene, found, message)
        said += _what_stands(scene, incoming, named) if empty and report is None else ()
        say.reply(scene, key, incoming.message_id, say.lines(said))


def _nothing(named: Iterable[Named]) -> Text:
    said = dict.fromkeys(map(_words, named))
    return Text("undo-none-of", {"figures": "、".join(said)}) if said else Text("undo-nothing")


def _words(one: Named) -> str:
    return (one.unit or "") + "、".join(one.indicators) + one.stated


def _which(scene: Scene, found: Found) -> Screen:
    """The figures that may be meant, each on a button, and the report as a whole."""
    report = found.report
    rows = (found.meant.rows if found.meant else ()) or updates.of_report(scene.tx, report.id)
    figures = [(Button(_figure(scene, row), f"undo:{report.id}:{row.id}"),) for row in rows[:_MOST]]
    whole = Button(Text("button-undo-whole"), f"undo:{report.id}")
    return Screen(Text("undo-which"), (*figures, (whole,)))


def _figure(scene: Scene, row: UpdateRow) -> Text:
    told = updates.told(row, scene.names)
    if told.indicator == ANY_INDICATOR:
        return Text("undo-figure-none", {"unit": told.unit})
    params: dict[str, Param] = {"unit": told.unit, "indicator": told.indicator, "value": told.value}
    if told.since is None:
        return Text("undo-figure", params)
    return Text("undo-figure-window", {**params, "since": told.since, "until": told.as_of})


def _what_stands(scene: Scene, incoming: Incoming, named: Sequence[Named]) -> tuple[Text, ...]:
    """Who takes back a question may have meant the figures before it: they are named."""
    before = sought.last(scene, incoming, named, counted=True)
    return () if before is None else (Text("undo-stands", {"text": _short(before.report.text)}),)


def _counted(scene: Scene, report: ReportRow) -> bool:
    """Whether anything of the report was ever recorded."""
    return bool(updates.all_of_report(scene.tx, report.id))


def by_button(tx: Transaction, desk: Desk, press: Press, words: tuple[str, ...]) -> PressAnswer:
    """Take back a report (`undo:REPORT`), or one of its figures (`undo:REPORT:FACT`)."""
    scene = enter(tx, desk, press.sender, press.chat)
    report = reports.get(tx, int(words[0]))
    if report is None or report.superseded or report.withdrawn_at is not None:
        return PressAnswer(Text("press-over"))
    if not _may(scene, report):
        return PressAnswer(Text("press-not-yours"), alert=True)
    found = sought.figure(scene, report, int(words[1])) if words[1:] else Found(report)
    if found is None:
        return PressAnswer(Text("press-over"))
    lines = _take_back(scene, found)
    if len(outbox.said_in(tx, press.chat.id, press.message_id)) == 1:
        return PressAnswer(Text("undo-done"), say.lines(lines))
    key = f"answer:undo:{':'.join(words)}"
    say.reply(scene, key, report.message_id, say.lines(lines))
    return PressAnswer(Text("undo-done"))


def _may(scene: Scene, report: ReportRow) -> bool:
    standing = not report.superseded and report.withdrawn_at is None
    return standing and (report.person_id == scene.person.id or scene.clerk)


def _take_back(scene: Scene, found: Found, by: ReportRow | None = None) -> tuple[Text, ...]:
    report, meant = found.report, found.meant
    if meant is not None and not meant.whole:
        return _take_part(scene, report, meant, by)
    tally = Tally(scene)
    tally.take_back(report)
    reports.withdraw(scene.tx, report, by)
    questions.drop_of(scene.tx, report.id)
    audit.note(scene.tx, scene.person.id, "report withdrawn", report=report.id)
    said = {"text": _short(report.text)}
    head = Text("undo-withdrawn", said) if _counted(scene, report) else Text("undo-asked", said)
    return (head, *answer(tally.close(), obvious=scene.obvious_unit))


def _take_part(
    scene: Scene, report: ReportRow, meant: Meant[UpdateRow], by: ReportRow | None
) -> tuple[Text, ...]:
    """Some figures of a report are taken back, or asked about no more; the others stand."""
    tally = Tally(scene)
    heads = [Text("undo-part", {"figure": _figure(scene, row)}) for row in meant.rows]
    heads += [Text("undo-asked-part", {"figure": _words(one)}) for one in meant.asked]
    tally.withdraw(meant.rows, by)
    _show_asked(scene, report, meant.asked, tally)
    forgetting.leave(scene, report, meant.left)
    facts = [row.id for row in meant.rows]
    audit.note(scene.tx, scene.person.id, "figures withdrawn", report=report.id, facts=facts)
    rest = Text("undo-rest", {"text": _short(report.text)})
    return (*heads, *answer(tally.close(), obvious=scene.obvious_unit), rest)


def _show_asked(scene: Scene, report: ReportRow, asked: Iterable[Named], tally: Tally) -> None:
    """How each figure that was only asked about stands all the same."""
    year = scene.local(report.sent_at).year
    for one in asked:
        unit = one.unit or scene.unit
        if unit and len(one.indicators) == 1:
            tally.show(unit, one.indicators[0], year)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"
