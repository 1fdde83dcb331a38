"""What a message answers: a reminder, a question or a confirmation of ours, or nothing."""

from dataclasses import dataclass

from bot.domain.messages import Incoming
from bot.services.scene import Scene
from storage import dispatches, outbox, questions, reports
from storage.dispatches import Asked
from storage.tables import QuestionRow, ReportRow


@dataclass(frozen=True, slots=True)
class Answered:
    """What a message of ours, to which somebody replies, was about."""

    question: QuestionRow | None = None
    report: ReportRow | None = None
    dispatch: int | None = None
    asked: tuple[Asked, ...] = ()
    queued: QuestionRow | None = None  # shown to a clerk by /queue


def answered(scene: Scene, incoming: Incoming) -> Answered:
    """What the message replies to; a report too where it replies to that report itself."""
    if incoming.reply_to is None:
        return Answered()
    said = outbox.said_in(scene.tx, scene.chat.telegram_id, incoming.reply_to)
    subjects = [one.subject for one in said if one.subject]
    if len(subjects) != 1:  # several confirmations in one message: which one is not certain
        return Answered(report=reports.latest(scene.tx, scene.chat.id, incoming.reply_to))
    return _about(scene, subjects[0])


def _about(scene: Scene, subject: str) -> Answered:
    kind, _, rest = subject.partition(":")
    number, _, part = rest.partition(":")
    if not number.isdigit():
        return Answered()
    if kind == "report":
        return Answered(report=reports.get(scene.tx, int(number)))
    if kind == "queue":
        return Answered(queued=questions.get(scene.tx, int(number)))
    if kind == "question":
        question = questions.get(scene.tx, int(number))
        about = reports.get(scene.tx, question.report_id) if question else None
        return Answered(question=question, report=about)
    if kind == "dispatch":
        found = dispatches.asked(scene.tx, int(number))
        asked = tuple(one for one in found if not part or one.part == int(part))
        return Answered(dispatch=int(number), asked=asked)
    return Answered()


def prompted(
    scene: Scene, asked: tuple[Asked, ...], text: str
) -> tuple[str | None, tuple[str, ...]]:
    """The unit that a reply to a reminder speaks for, and the indicators asked of it in order.

    Where others were asked of each unit they are those of the unit that the reply begins with.
    """
    names = scene.names
    own = [one for one in asked if names.unit_name.get(one.unit) in scene.own_units]
    meant = own if len(own) == 1 else list(asked)
    if len(meant) != 1:
        return None, _common(scene, meant) or _common(scene, _named_first(scene, meant, text))
    unit = names.unit_name.get(meant[0].unit)
    return unit, tuple(names.indicator_name[number] for number in meant[0].indicators)


def _named_first(scene: Scene, asked: list[Asked], text: str) -> list[Asked]:
    """Those asked of whose unit the words begin with the name, the longest where several do."""
    found: dict[int, list[Asked]] = {}
    for one in asked:
        unit = scene.catalogue.unit.get(scene.names.unit_name.get(one.unit, ""))
        for name in (unit.name, *unit.aliases) if unit else ():
            if text.lstrip().startswith(name):
                found.setdefault(len(name), []).append(one)
    return found[max(found)] if found else []


def _common(scene: Scene, asked: list[Asked]) -> tuple[str, ...]:
    """The indicators asked, where the same were asked of every unit."""
    rows = {one.indicators for one in asked}
    if len(rows) != 1:
        return ()
    return tuple(scene.names.indicator_name[number] for number in rows.pop())
