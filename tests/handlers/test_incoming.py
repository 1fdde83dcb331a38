"""What arrives from the messenger becomes a value that can be read and stored, whatever it is."""

from typing import Any

import pytest
from telegram import Message

from bot.domain.messages import Incoming
from handlers.incoming import incoming_of

BOT = 110201543


def arrived(**more: Any) -> Incoming | None:
    data = {
        "message_id": 5,
        "date": 1681437600,
        "chat": {"id": -1001, "type": "supergroup", "title": "商务局群"},
        "from": {"id": 7, "is_bot": False, "first_name": "商务局联络员"},
        "text": "签约2个",
    } | more
    message = Message.de_json(data, None)
    return incoming_of(message, BOT, "poling_bot")


def test_a_plain_message_in_a_group_is_not_addressed() -> None:
    incoming = arrived()
    assert incoming is not None
    assert (incoming.text, incoming.addressed, incoming.edited) == ("签约2个", False, False)


@pytest.mark.parametrize("text", ["签约\x002个", "签约\ud8002个", "签约2个\udfff"])
def test_what_no_database_takes_is_dropped(text: str) -> None:
    incoming = arrived(text=text)
    assert incoming is not None
    assert incoming.text == "签约2个"


def test_a_caption_counts_and_its_photo_is_kept_as_evidence() -> None:
    photo = [{"file_id": "F1", "file_unique_id": "u", "width": 9, "height": 9}]
    incoming = arrived(text=None, caption="窨井盖更换12个", photo=photo)
    assert incoming is not None
    assert (incoming.text, incoming.evidence) == ("窨井盖更换12个", "F1")


def test_a_reply_to_the_bot_is_addressed() -> None:
    asked = {
        "message_id": 4,
        "date": 1681437500,
        "chat": {"id": -1001, "type": "supergroup", "title": "商务局群"},
        "from": {"id": BOT, "is_bot": True, "first_name": "破零"},
        "text": "本周还没有收到",
    }
    incoming = arrived(reply_to_message=asked)
    assert incoming is not None
    assert (incoming.addressed, incoming.reply_to) == (True, 4)


def test_another_bot_is_nobody() -> None:
    assert arrived(**{"from": {"id": 8, "is_bot": True, "first_name": "别的机器人"}}) is None
