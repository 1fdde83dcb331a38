"""Commands as people write them."""

from datetime import UTC, datetime

import pytest

from bot.domain.messages import Incoming
from bot.domain.people import ChatRef, Sender
from handlers.incoming import without_mention
from handlers.words import command_of

BOT = "poling_bot"


def said(text: str, addressed: bool = False) -> Incoming:
    chat, sender = ChatRef(-100, "supergroup"), Sender(7, "liaison")
    return Incoming(chat, 1, sender, text, datetime(2023, 4, 14, tzinfo=UTC), addressed=addressed)


@pytest.mark.parametrize(
    ("text", "addressed", "command"),
    [
        ("/lagging", False, ("lagging", ())),
        ("/lagging@Poling_Bot 招商引资", False, ("lagging", ("招商引资",))),
        ("/zero@other_bot", False, None),
        ("落后", True, ("lagging", ())),
        ("落后榜", True, ("lagging", ())),
        ("零榜 镇办", True, ("zero", ("镇办",))),
        ("誰沒報?", True, ("who", ())),
        ("谁没报？", True, ("who", ())),
        ("单位 商务局", True, ("unit", ("商务局",))),
        ("落后的单位要抓紧", True, None),
        ("落后", False, None),
        ("本周新签约2个", True, None),
        ("", True, None),
        ("  ", True, None),
    ],
)
def test_what_is_a_command(
    text: str, addressed: bool, command: tuple[str, tuple[str, ...]]
) -> None:
    found = command_of(said(text, addressed), BOT)
    assert (found and (found.name, found.words)) == command


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("@poling_bot 签约2个", "签约2个"),
        ("@Poling_Bot:落后", "落后"),
        ("签约2个 @poling_bot", "签约2个"),
        ("签约2个", "签约2个"),
        ("@poling_bot", ""),
    ],
)
def test_the_address_is_no_part_of_the_report(text: str, left: str) -> None:
    assert without_mention(text, BOT) == left
