"""Buttons that nobody was shown: forged, stale or pressed in another chat; nothing gives way."""

import pytest

from bot.domain.messages import Press
from bot.domain.people import ChatRef, Sender
from bot.services import presses
from tests.services.office import GROUP, LIAISON, STRANGER, TOWN, TOWNS, Town

FORGED = [
    "ans:999:0",
    "ans:1:99",
    "ans:x:y",
    "ans:-1:-1",
    "ans",
    "undo:999",
    "undo:",
    "undo:１",
    "fix:1:2:3:4",
    "page:lagging:999999999999999999999",
    "page",
    "queue:1:take",
    "nothing:1",
    "",
    ":" * 60,
    "\x00",
]


def pressed(town: Town, data: str, sender: Sender, chat: ChatRef) -> None:
    press = Press(chat, 9001, sender, data, town.now)
    town.store.write_now(lambda tx: presses.press(tx, town.desk, press))


@pytest.mark.parametrize("data", FORGED)
def test_a_forged_button_changes_nothing_and_raises_nothing(town: Town, data: str) -> None:
    town.say("签约2个")
    pressed(town, data, STRANGER, GROUP)
    pressed(town, data, TOWN, TOWNS)
    assert town.value("商务局") == 2


@pytest.mark.parametrize("data", ["undo:1", "fix:1"])
@pytest.mark.parametrize("sender", [STRANGER, TOWN])
def test_nobody_else_takes_a_report_back(town: Town, data: str, sender: Sender) -> None:
    town.say("签约2个")
    pressed(town, data, sender, GROUP)
    assert town.value("商务局") == 2


def test_nobody_else_answers_a_question(town: Town) -> None:
    town.say("签约2-3个")
    for number in range(5):
        pressed(town, f"ans:1:{number}", TOWN, GROUP)
    assert town.value("商务局") is None
    pressed(town, "ans:1:0", LIAISON, GROUP)
    assert town.value("商务局") == 2


ODD = [
    "\x00",
    "🎉" * 2000,
    "a" * 4096,
    "签约",
    "<b>签约2个",
    "&lt;",
    "签约2个" * 1000,
    "\u202e\u200b",
    "无",
]


@pytest.mark.parametrize("text", ODD)
def test_an_odd_message_gets_an_answer_or_silence(anywhere: Town, text: str) -> None:
    anywhere.say(text.replace("\x00", ""))
    anywhere.say("签约2个", message=500)
    assert anywhere.value("商务局") is not None


def test_markup_in_a_message_is_text(town: Town) -> None:
    town.say("签约2个 <b>&amp;</b>")
    said = town.say("撤回")
    assert "<b>" in said
