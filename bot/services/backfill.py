"""A chat's past is taken in: the same reading and storing as live, and nobody is spoken to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.domain.messages import Incoming
from bot.domain.people import Part
from bot.domain.reading import Outcome
from bot.services import recording, undo
from bot.services.desk import Desk
from bot.services.receive import read_in
from bot.services.replies import Answered
from bot.services.scene import Scene, enter
from storage import chats, questions, reports
from storage.people import Holding
from storage.transaction import Transaction


class Fate(StrEnum):
    """What became of a message of the past."""

    STORED = "stored"
    ASKED = "asked"  # in the clerk's queue, wholly or in part
    WITHDREW = "withdrew"
    IGNORED = "ignored"
    REFUSED = "refused"  # a report of somebody, or for a unit, that the table does not name
    KNOWN = "known"  # taken in before


@dataclass(frozen=True, slots=True)
class Past:
    """A message of the past and for whom its sender reports; a coordinator for any unit."""

    incoming: Incoming
    units: tuple[str, ...] = ()
    coordinator: bool = False
    chat_unit: str | None = None


def has_live_history(tx: Transaction, chat_id: int) -> bool:
    """Whether a chat, by the messenger's id, has reports that were received live."""
    chat = chats.find(tx, chat_id)
    return chat is not None and reports.any_live(tx, chat.id)


def take_in(tx: Transaction, desk: Desk, past: Past) -> Fate:
    """Read and store one message at its own time; a second time it is only known."""
    scene = _scene(tx, desk, past)
    if reports.latest(tx, scene.chat.id, past.incoming.message_id) is not None:
        return Fate.KNOWN
    reading = read_in(scene, past.incoming, _replied(scene, past.incoming))
    if reading.outcome is Outcome.IGNORE:
        return Fate.IGNORED
    if reading.outcome is Outcome.UNDO:
        undo.by_message(scene, past.incoming, _replied(scene, past.incoming), reading)
        return Fate.WITHDREW
    recording.record(scene, past.incoming, reading)
    return _fate(scene, past.incoming)


def _scene(tx: Transaction, desk: Desk, past: Past) -> Scene:
    scene = enter(tx, desk, past.incoming.sender, past.incoming.chat)
    units = dict.fromkeys([*past.units, *filter(None, [past.chat_unit])])
    held = _held(scene, list(units), past.coordinator)
    return replace(scene, held=held, mute=True, given_unit=past.chat_unit)


def _held(scene: Scene, units: Sequence[str], coordinator: bool) -> tuple[Holding, ...]:
    as_clerk = (Holding(Part.CLERK),) if coordinator else ()
    return as_clerk + tuple(Holding(Part.LIAISON, scene.names.unit_id[unit]) for unit in units)


def _replied(scene: Scene, incoming: Incoming) -> Answered:
    """In an export the bot's own messages mean nothing; a reply to a report names that report."""
    if incoming.reply_to is None:
        return Answered()
    return Answered(report=reports.latest(scene.tx, scene.chat.id, incoming.reply_to))


def _fate(scene: Scene, incoming: Incoming) -> Fate:
    report = reports.latest(scene.tx, scene.chat.id, incoming.message_id)
    if report is None:
        return Fate.REFUSED
    return Fate.ASKED if questions.of_report(scene.tx, report.id) else Fate.STORED
