"""/queue: what was not understood, one at a time, with the best guess on buttons."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.domain.catalogue import Catalogue
from bot.domain.messages import Button, Incoming, Keyboard, Press, PressAnswer, Screen, Text
from bot.services import answers, asking, find, meaning, questions, say, teaching
from bot.services.commands.asking import Ask, Right, reply
from bot.services.desk import Desk
from bot.services.doubt import Doubt, Option, unpack
from bot.services.scene import Scene, enter
from storage import chats, outbox, queue, reports
from storage import questions as kept
from storage.queue import Unresolved
from storage.tables import QuestionRow, ReportRow
from storage.transaction import Transaction

_LONGEST = 600
_LONGEST_NUMBER = 9


def ask_queue(ask: Ask) -> None:
    """The oldest that waits; a reply to it answers it."""
    screen, subject = _shown(ask.scene, 0)
    reply(ask, screen, subject)


def pressed(tx: Transaction, desk: Desk, press: Press, words: tuple[str, ...]) -> PressAnswer:
    """Show another (`queue:show:N`), or settle one (`queue:QUESTION:OPTION`).

    An option is its number, `drop`, or `=` and the mark of a name that is to be learned.
    """
    scene = enter(tx, desk, press.sender, press.chat)
    if not scene.clerk:
        return PressAnswer(Text(Right.CLERKS.value), alert=True)
    match words:
        case ("show", offset) if _number(offset):
            return _turned(scene, press, None, int(offset))
        case (question, option) if _number(question):
            return _settled(scene, press, int(question), option)
        case _:
            return PressAnswer(Text("press-over"))


def replied(scene: Scene, incoming: Incoming, row: QuestionRow) -> bool:
    """Whether a clerk's reply to what /queue shows was dealt with: recorded, or told why not."""
    report = reports.get(scene.tx, row.report_id)
    if not scene.clerk or report is None:
        return False
    if questions.given_by(row, incoming.message_id):
        if incoming.edited:
            answers.revise(scene, incoming, row)
        return True
    said = _obeyed(scene, incoming, row, report)
    screen, subject = _shown(scene, 0)
    if said.key in _NEXT:
        screen = replace(screen, text=Text("lines", {"lines": (said, screen.text)}))
    else:
        screen, subject = say.lines((said,)), f"queue:{row.id}"
    key = f"answer:{scene.chat.telegram_id}:{incoming.message_id}"
    say.reply(scene, key, incoming.message_id, screen, subject)
    return True


_NEXT = ("queue-recorded", "queue-dropped", "queue-over")  # behind these the next one is shown


def _obeyed(scene: Scene, incoming: Incoming, row: QuestionRow, report: ReportRow) -> Text:
    """What became of a reply: recorded in the chat of the report, put aside, or not read."""
    standing = not report.superseded and report.withdrawn_at is None
    if row.state not in _WAIT or not standing:
        return Text("queue-over")
    there = replace(scene, chat=chats.get(scene.tx, report.chat_id))
    doubt = unpack(row.payload["doubt"])
    name = teaching.meant(doubt, incoming.text, scene.catalogue)
    if name is not None:
        return teaching.learn(scene, there, row, report, doubt, name) or Text("queue-recorded")
    option = meaning.meant(there, incoming, report, doubt)
    if option is None:
        return Text("queue-unclear")
    if option == asking.DROP:
        kept.close(scene.tx, row, kept.DROPPED)
        return Text("queue-dropped")
    _record(there, row, report, option, questions.words(incoming))
    return Text("queue-recorded")


def _number(word: str) -> bool:
    """Whether a word is a number that a database takes."""
    return word.isdecimal() and len(word) <= _LONGEST_NUMBER


_WAIT = (kept.LAPSED, kept.QUEUED)


def _settled(scene: Scene, press: Press, number: int, option: str) -> PressAnswer:
    row = kept.get(scene.tx, number)
    report = reports.get(scene.tx, row.report_id) if row else None
    if row is None or report is None or row.state not in _WAIT:
        return _turned(scene, press, Text("press-over"))
    if option == "drop":
        kept.close(scene.tx, row, kept.DROPPED)
        return _turned(scene, press, Text("queue-dropped"))
    doubt = unpack(row.payload["doubt"])
    there = replace(scene, chat=chats.get(scene.tx, report.chat_id))
    if name := _guessed(doubt, option, scene.catalogue):
        refused = teaching.learn(scene, there, row, report, doubt, name)
        if refused is not None:
            return PressAnswer(refused, alert=True)
    elif _number(option) and int(option) < len(doubt.options):
        _record(there, row, report, doubt.options[int(option)], f"queue:{option}")
    else:
        return PressAnswer(Text("press-over"))
    return _turned(scene, press, Text("queue-recorded"))


def _guessed(doubt: Doubt, option: str, catalogue: Catalogue) -> str | None:
    """The name of a guess's button; the one that is taught is the one that was shown."""
    names = teaching.guesses(doubt, catalogue)
    return next((name for name in names if option == f"={find.mark(name)}"), None)


def forget_alias(tx: Transaction, desk: Desk, press: Press, words: tuple[str, ...]) -> PressAnswer:
    """Take back what a tap taught (`alias:QUESTION`); the figure that it recorded stands."""
    scene = enter(tx, desk, press.sender, press.chat)
    if not scene.clerk:
        return PressAnswer(Text(Right.CLERKS.value), alert=True)
    row = kept.get(tx, int(words[0]))
    said = teaching.forget(scene, row, unpack(row.payload["doubt"])) if row else None
    if said is None:
        return PressAnswer(Text("press-over"))
    return PressAnswer(screen=say.lines((said,)))


def _record(there: Scene, row: QuestionRow, report: ReportRow, option: Option, said: str) -> None:
    """Record it where it was reported, and say so there."""
    lines, more = questions.settle(there, row, report, option, said)
    say.confirm(there, f"confirmation:queue:{row.id}", report, lines)
    questions.ask(there, report, more)


def _turned(scene: Scene, press: Press, notice: Text | None, offset: int = 0) -> PressAnswer:
    """The message shows another one from now on, and a reply to it is about that one."""
    screen, subject = _shown(scene, offset)
    outbox.now_about(scene.tx, press.chat.id, press.message_id, subject)
    return PressAnswer(notice, screen)


def _shown(scene: Scene, offset: int) -> tuple[Screen, str | None]:
    """What waits at a place of the queue, and the subject of a reply to it."""
    waiting = queue.unresolved(scene.tx, limit=2, offset=offset)
    if not waiting:
        return _shown(scene, 0) if offset else (Screen(Text("queue-empty")), None)
    one, doubt = waiting[0], unpack(waiting[0].payload["doubt"])
    names = teaching.guesses(doubt, scene.catalogue)
    buttons = list(_guesses(one, names) if doubt.called else _answers(one, doubt))
    keyboard = _keyboard(one, buttons, offset, more=len(waiting) > 1)
    return Screen(_text(scene, one, doubt), keyboard), f"queue:{one.question}"


def _text(scene: Scene, one: Unresolved, doubt: Doubt) -> Text:
    return Text(
        "queue-item",
        {
            "sender": one.sender or "—",
            "chat": one.chat or "—",
            "at": f"{scene.local(one.sent_at):%m-%d %H:%M}",
            "text": one.text[:_LONGEST],
            "doubt": _asked(doubt),
        },
    )


def _asked(doubt: Doubt) -> Text:
    """What the clerk is asked: of a word in no catalogue, what it is another name of."""
    if not doubt.called:
        return doubt.text
    return Text(f"queue-{doubt.kind.replace('_', '-')}", {"word": doubt.called})


def _guesses(one: Unresolved, names: Sequence[str]) -> Iterator[Button]:
    for name in names:
        label = Text("queue-guess", {"name": name})
        yield Button(label, f"queue:{one.question}:={find.mark(name)}")


def _answers(one: Unresolved, doubt: Doubt) -> Iterator[Button]:
    for place, option in enumerate(doubt.options):
        if option.updates or option.unit:
            yield Button(option.label, f"queue:{one.question}:{place}")


def _keyboard(one: Unresolved, buttons: Sequence[Button], offset: int, *, more: bool) -> Keyboard:
    """The likely answers two a row, then: drop it, and the next one."""
    rows = [tuple(buttons[place : place + 2]) for place in range(0, len(buttons), 2)]
    last = [Button(Text("queue-drop"), f"queue:{one.question}:drop")]
    if offset:
        last.append(Button(Text("page-earlier"), f"queue:show:{offset - 1}"))
    if more:
        last.append(Button(Text("page-later"), f"queue:show:{offset + 1}"))
    return (*rows, tuple(last))
