"""Playing the example week on a stage, and what to try after it."""

from collections.abc import Callable
from datetime import datetime

from bot.app.sandbox.demo.cast import LEADER, STRANGER
from bot.app.sandbox.demo.week import Said, week
from bot.app.sandbox.stage import ZONE, Stage
from bot.app.sandbox.telegram.model import Json

START = datetime(2023, 4, 6, 15, 0, tzinfo=ZONE)
OPENING = datetime(2023, 4, 13, 14, 30, tzinfo=ZONE)  # when the page opens
BUREAU = "商务局联络员"
STEPS = (
    ("report", "商务局", BUREAU, "本周新签约2个，总投资3.5亿元"),
    ("lagging", "领导通报群", LEADER, "/lagging 招商成效"),
    ("zero", "领导通报群", LEADER, "/zero"),
    ("vague", "商务局", BUREAU, "在谈项目十几个"),
    ("edit", "商务局", BUREAU, "更正：签约是3个，不是2个"),
    ("chatter", "商务局", BUREAU, "辛苦大家，下周计划再签约3个"),
    ("stranger", "商务局", STRANGER, "签约8个"),
)
FRIDAYS = (("friday", "10:00", "镇办工作群"), ("board", "17:30", "领导通报群"))


async def play(stage: Stage, progress: Callable[[int, int], None]) -> None:
    """Say the week again; `progress` hears how many of how many were said."""
    said = list(week(ZONE))
    await stage.come_to(START)
    for count, one in enumerate(said, start=1):
        await _say(stage, one)
        progress(count, len(said))
    await stage.come_to(OPENING)


async def _say(stage: Stage, said: Said) -> None:
    if not said.person:
        await stage.come_to(said.at)
        return
    stage.clock.move_to(max(said.at, stage.clock()))
    chat = stage.cast.rooms[said.chat].chat
    stage.cast.members[said.person].client.say(said.text, chat)
    await stage.settled()


def guide(stage: Stage) -> list[Json]:
    """Things to try in a chat: a person and words to be written, or a time on Friday."""
    typed = [
        {
            "name": name,
            "chat": stage.cast.rooms[chat].chat.id,
            "as": stage.cast.members[person].client.person.id,
            "text": text,
        }
        for name, chat, person, text in STEPS
    ]
    return typed + [
        {"name": name, "friday": at, "chat": stage.cast.rooms[chat].chat.id}
        for name, at, chat in FRIDAYS
    ]
