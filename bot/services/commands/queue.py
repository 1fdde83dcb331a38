"""/queue: what was not understood, one at a time, with the best guess on buttons."""

from dataclasses import replace

from bot.domain.messages import Button, Keyboard, Press, PressAnswer, Screen, Text
from bot.services import questions, say
from bot.services.commands.asking import Ask, Right
from bot.services.desk import Desk
from bot.services.doubt import Doubt, unpack
from bot.services.scene import Scene, enter
from storage import chats, queue, reports
from storage import questions as kept
from storage.queue import Unresolved
from storage.tables import QuestionRow, ReportRow
from storage.transaction import Transaction

_LONGEST = 600
_LONGEST_NUMBER = 9


def ask_queue(ask: Ask) -> Screen:
    """The oldest that waits."""
    return _screen(ask.scene, 0)


def pressed(tx: Transaction, desk: Desk, press: Press, words: tuple[str, ...]) -> PressAnswer:
    """Show another (`queue:show:N`), or settle one (`queue:QUESTION:OPTION`, option `drop`)."""
    scene = enter(tx, desk, press.sender, press.chat)
    if not scene.clerk:
        return PressAnswer(Text(Right.CLERKS.value), alert=True)
    match words:
        case ("show", offset) if _number(offset):
            return PressAnswer(screen=_screen(scene, int(offset)))
        case (question, option) if _number(question):
            return _settled(scene, int(question), option)
        case _:
            return PressAnswer(Text("press-over"))


def _number(word: str) -> bool:
    """Whether a word is a number that a database takes."""
    return word.isdecimal() and len(word) <= _LONGEST_NUMBER


def _settled(scene: Scene, number: int, option: str) -> PressAnswer:
    row = kept.get(scene.tx, number)
    report = reports.get(scene.tx, row.report_id) if row else None
    if row is None or report is None or row.state not in (kept.LAPSED, kept.QUEUED):
        return PressAnswer(Text("press-over"), _screen(scene, 0))
    if option == "drop":
        kept.close(scene.tx, row, kept.DROPPED)
        return PressAnswer(Text("queue-dropped"), _screen(scene, 0))
    return _recorded(scene, row, report, option)


def _recorded(scene: Scene, row: QuestionRow, report: ReportRow, option: str) -> PressAnswer:
    """Record it where it was reported, and say so there."""
    options = unpack(row.payload["doubt"]).options
    if not _number(option) or int(option) >= len(options):
        return PressAnswer(Text("press-over"))
    there = replace(scene, chat=chats.get(scene.tx, report.chat_id))
    lines, more = questions.settle(there, row, report, options[int(option)], f"queue:{option}")
    say.confirm(there, f"confirmation:queue:{row.id}", report, lines)
    questions.ask(there, report, more)
    return PressAnswer(Text("queue-recorded"), _screen(scene, 0))


def _screen(scene: Scene, offset: int) -> Screen:
    waiting = queue.unresolved(scene.tx, limit=2, offset=offset)
    if not waiting:
        return _screen(scene, 0) if offset else Screen(Text("queue-empty"))
    one, doubt = waiting[0], unpack(waiting[0].payload["doubt"])
    return Screen(_text(scene, one, doubt), _keyboard(one, doubt, offset, more=len(waiting) > 1))


def _text(scene: Scene, one: Unresolved, doubt: Doubt) -> Text:
    return Text(
        "queue-item",
        {
            "sender": one.sender or "—",
            "chat": one.chat or "—",
            "at": f"{scene.local(one.sent_at):%m-%d %H:%M}",
            "text": one.text[:_LONGEST],
            "doubt": doubt.text,
        },
    )


def _keyboard(one: Unresolved, doubt: Doubt, offset: int, *, more: bool) -> Keyboard:
    """The likely answers two a row, then: drop it, and the next one."""
    buttons = [
        Button(option.label, f"queue:{one.question}:{place}")
        for place, option in enumerate(doubt.options)
        if option.updates or option.unit
    ]
    rows = [tuple(buttons[place : place + 2]) for place in range(0, len(buttons), 2)]
    last = [Button(Text("queue-drop"), f"queue:{one.question}:drop")]
    if offset:
        last.append(Button(Text("page-earlier"), f"queue:show:{offset - 1}"))
    if more:
        last.append(Button(Text("page-later"), f"queue:show:{offset + 1}"))
    return (*rows, tuple(last))
