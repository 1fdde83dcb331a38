"""A reply to a reminder that gives neither figures nor a promise: it hears what is expected."""

from bot.domain.messages import Incoming, Screen, Text
from bot.services import say
from bot.services.replies import prompted
from bot.services.samples import asked_for
from bot.services.scene import Scene
from bot.services.thanks import is_thanks
from storage.dispatches import Asked


def expect(scene: Scene, incoming: Incoming, asked: tuple[Asked, ...]) -> None:
    """Say how to answer a reminder to who may report for a unit asked; thanks need no answer."""
    units = [scene.names.unit_name[one.unit] for one in asked]
    own = [unit for unit in units if scene.may_report(unit)]
    if own and not is_thanks(incoming.text):
        key = f"answer:{incoming.chat.id}:{incoming.message_id}"
        say.reply(
            scene, key, incoming.message_id, Screen(_how(scene, asked, own[0], incoming.text))
        )


def _how(scene: Scene, asked: tuple[Asked, ...], unit: str, text: str) -> Text:
    """How to answer: by numbers, with the unit before them where several are asked, or in words."""
    meant, prompt = prompted(scene, asked, text)
    if not prompt:
        return Text("clock-expected-words", {"unit": unit})
    if meant is None:
        return Text("clock-expected-unit", {**asked_for(prompt), "unit": unit})
    return Text("clock-expected", asked_for(prompt))
