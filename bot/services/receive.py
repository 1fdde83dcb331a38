"""A message or an edit arrives: it is read, and what it says is stored, asked or taken back."""

from bot.domain.messages import Incoming, Text
from bot.domain.people import ChatPart
from bot.domain.reading import IGNORED, Outcome, Reading, Request
from bot.reading import read
from bot.services import answers, edits, questions, recording, say, undo
from bot.services.clock.expecting import expect
from bot.services.clock.postponing import postponed
from bot.services.commands import queue
from bot.services.desk import Desk
from bot.services.replies import Answered, answered, prompted
from bot.services.scene import Scene, enter
from storage import questions as kept_questions
from storage import reports
from storage.transaction import Transaction


def receive(tx: Transaction, desk: Desk, incoming: Incoming) -> None:
    """Take in a message; whatever is to be said goes through the outbox.

    A message delivered again changes nothing; one that is no report is passed over in silence.
    """
    scene = enter(tx, desk, incoming.sender, incoming.chat)
    if scene.chat.part == ChatPart.NONE:
        _unbound(scene, incoming)
        return
    known = reports.latest(tx, scene.chat.id, incoming.message_id)
    if known and (not incoming.edited or known.text_hash == reports.digest(incoming.text)):
        return
    about = answered(scene, incoming)
    if known is None and _settled(scene, incoming, about):
        return
    reading = read_in(scene, incoming, about)
    if known is not None:
        edits.revise(scene, incoming, known, reading)
    elif reading.outcome is Outcome.UNDO:
        undo.by_message(scene, incoming, about, reading)
    elif reading.outcome is not Outcome.IGNORE:
        _, prompt = prompted(scene, about.asked, incoming.text)
        recording.record(scene, incoming, reading, prompt=prompt)
    elif incoming.text.strip():
        _say_what_is_expected(scene, incoming, about)


def _say_what_is_expected(scene: Scene, incoming: Incoming, about: Answered) -> None:
    """Who answered a question or a reminder of ours with what is no answer hears how to."""
    if about.question is not None:
        questions.unclear(scene, incoming, about.question)
    elif about.dispatch is not None:
        expect(scene, incoming, about.asked)


def _settled(scene: Scene, incoming: Incoming, about: Answered) -> bool:
    """Whether the message answers a question, or promises the figures for later."""
    question = about.question
    if about.queued is not None:
        return queue.replied(scene, incoming, about.queued)
    if about.dispatch is not None and postponed(scene, incoming, about.dispatch, about.asked):
        return True
    if question is not None and question.state == kept_questions.OPEN:
        return questions.replied(scene, incoming, question)
    if question is None or not questions.given_by(question, incoming.message_id):
        return False
    if incoming.edited:
        answers.revise(scene, incoming, question)
    return True


def _unbound(scene: Scene, incoming: Incoming) -> None:
    """In a chat that nobody bound, only who speaks to the bot hears how it is done."""
    if incoming.addressed and not incoming.edited:
        key = f"answer:{incoming.chat.id}:{incoming.message_id}"
        say.reply(scene, key, incoming.message_id, say.lines((Text("chat-unbound"),)))


def read_in(scene: Scene, incoming: Incoming, about: Answered) -> Reading:
    """What the message means where it was said, and as an answer to what it replies to."""
    if not incoming.text.strip():
        return IGNORED
    unit, prompt = prompted(scene, about.asked, incoming.text) if about.asked else (None, ())
    request = Request(
        text=incoming.text,
        sent_at=scene.local(incoming.sent_at),
        unit=unit or scene.unit,
        prompt=prompt,
        addressed=incoming.addressed or incoming.chat.private,
    )
    return read(request, scene.desk.vocabulary(scene.tx))
