"""A reply to a reminder that gives no figures: until when to wait, or that somebody is on leave."""

from collections.abc import Iterable
from dataclasses import replace

from bot.domain.messages import Incoming, Screen, Text
from bot.services import say
from bot.services.clock.promises import Leave, Promise, promise_in
from bot.services.scene import Scene
from storage import addresses, dispatches, outbox
from storage.dispatches import Asked
from storage.outbox import Outgoing


def postponed(
    scene: Scene, incoming: Incoming, dispatch: int, asked_here: tuple[Asked, ...]
) -> bool:
    """Whether the reply asks to wait; then it is remembered for the units it may speak for."""
    promised = promise_in(incoming.text, scene.local(incoming.sent_at))
    units = _speaks_for(scene, asked_here)
    if promised is None or not units:
        return False
    kept = dispatches.asked(scene.tx, dispatch)
    values = [_marked(one, promised) if one.unit in units else one for one in kept]
    dispatches.set_asked(scene.tx, dispatch, values)
    key = f"answer:{incoming.chat.id}:{incoming.message_id}"
    say.reply(scene, key, incoming.message_id, Screen(_thanks(promised)))
    if isinstance(promised, Leave):
        _tell_clerks(scene, incoming, units)
    return True


def _speaks_for(scene: Scene, asked: Iterable[Asked]) -> frozenset[int]:
    """The units asked that the person holds; a clerk speaks for a single unit asked."""
    here = {one.unit for one in asked}
    own = {unit for unit in here if scene.names.unit_name[unit] in scene.own_units}
    return frozenset(own or (here if scene.clerk and len(here) == 1 else ()))


def _marked(one: Asked, promised: Leave | Promise) -> Asked:
    if isinstance(promised, Leave):
        return replace(one, excused=True)
    return replace(one, promised=promised.until)


def _thanks(promised: Leave | Promise) -> Text:
    if isinstance(promised, Leave):
        return Text("clock-excused")
    return Text("clock-promised", {"until": f"{promised.until:%m-%d %H:%M}"})


def _tell_clerks(scene: Scene, incoming: Incoming, units: Iterable[int]) -> None:
    names = "、".join(scene.catalogue.in_order({scene.names.unit_name[unit] for unit in units}))
    text = Text("clock-excused-clerks", {"person": scene.person.name, "units": names})
    for address in addresses.clerks(scene.tx):
        outbox.put(
            scene.tx,
            Outgoing(
                key=f"leave:{incoming.chat.id}:{incoming.message_id}:{address.chat}",
                kind="notice",
                chat=address.chat,
                chat_kind=address.kind,
                language=address.language or scene.desk.rules.language,
                screen=Screen(text),
            ),
        )
