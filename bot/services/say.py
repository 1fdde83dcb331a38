"""How the use cases speak: everything goes through the outbox, once for each key."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from bot.domain.messages import Button, Keyboard, Screen, Text
from bot.services.scene import Scene
from storage import chats, outbox
from storage.outbox import Outgoing
from storage.tables import ReportRow

Attachment: TypeAlias = Mapping[str, Any]
_REMARKS = (
    "report-other-target",
    "report-stuck",
    "report-not-owed",
    "report-below-zero",
    "report-edited",
    "report-edited-away",
    "answer-dropped",
)
_QUIET = {"kind": "reaction", "emoji": "👍"}


NOT_RECORDED = Text("answer-dropped")
"""Said where the answer was that nothing is to be recorded."""


def report_buttons(report: ReportRow, lines: tuple[Text, ...]) -> Keyboard:
    """改 and 撤回 under what was recorded of a report; none where nothing was."""
    if lines == (NOT_RECORDED,):
        return ()
    fix = Button(Text("button-fix"), f"fix:{report.id}")
    undo = Button(Text("button-undo"), f"undo:{report.id}")
    return ((fix, undo),)


def confirm(scene: Scene, key: str, report: ReportRow, lines: tuple[Text, ...]) -> None:
    """Say what was recorded, quoting the message; without a line to say nothing is said.

    In a quiet chat a reaction to it is enough, unless there is more to say than that.
    """
    if not lines:
        return
    quiet = scene.chat.quiet and not any(map(_remarkable, lines))
    _put(
        scene,
        key,
        "confirmation",
        Screen(Text("lines", {"lines": lines}), report_buttons(report, lines)),
        report.message_id,
        f"report:{report.id}",
        _QUIET if quiet else None,
    )


def _remarkable(text: Text) -> bool:
    """Whether a line says what 👍 cannot: a remark, an edit, that nothing was recorded."""
    inner = (one for one in text.params.values() if isinstance(one, Text))
    return text.key in _REMARKS or any(map(_remarkable, inner))


def question(scene: Scene, number: int, report: ReportRow, screen: Screen) -> None:
    """Ask, quoting the message."""
    key = f"question:{number}"
    _put(scene, key, "question", screen, report.message_id, key)


def reply(
    scene: Scene, key: str, message_id: int | None, screen: Screen, subject: str | None = None
) -> None:
    """Answer a message in its chat; `subject` is what a reply to the answer is about."""
    _put(scene, key, "answer", screen, message_id, subject)


def attach(
    scene: Scene, key: str, message_id: int | None, screen: Screen, attachment: Attachment
) -> None:
    """Answer with a picture or a file (outbox: `attachment`); it is made when it is sent."""
    made = {**attachment, "language": scene.language}
    _put(scene, key, "answer", screen, message_id, None, made)


def refuse(scene: Scene, message_id: int, text: Text) -> None:
    """Say no in one line: in private where the person has opened the bot, else here."""
    if scene.mute:
        return
    private = chats.find(scene.tx, scene.person.telegram_id)
    key = f"refusal:{scene.chat.telegram_id}:{message_id}"
    if private is None or private.gone or private.id == scene.chat.id:
        reply(scene, key, message_id, Screen(text))
        return
    outbox.put(
        scene.tx,
        Outgoing(
            key=key,
            kind="notice",
            chat=private.telegram_id,
            chat_kind=private.kind,
            language=scene.desk.language_in(private),
            screen=Screen(text),
        ),
    )


def _put(
    scene: Scene,
    key: str,
    kind: str,
    screen: Screen,
    reply_to: int | None,
    subject: str | None,
    attachment: Attachment | None = None,
) -> None:
    if scene.mute:
        return
    outbox.put(
        scene.tx,
        Outgoing(
            key=key,
            kind=kind,
            chat=scene.chat.telegram_id,
            chat_kind=scene.chat.kind,
            language=scene.language,
            screen=screen,
            reply_to=reply_to,
            subject=subject,
            attachment=attachment,
        ),
    )


def lines(said: tuple[Text, ...]) -> Screen:
    """A screen of lines without buttons."""
    return Screen(Text("lines", {"lines": said}))
