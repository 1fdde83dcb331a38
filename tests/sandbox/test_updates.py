"""How the bot gets to know what people do."""

import asyncio
from io import BytesIO

import pytest
from PIL import Image
from telegram import Bot, InputFile
from telegram.error import BadRequest, Conflict

from bot.app.sandbox.telegram.model import Chat
from bot.app.sandbox.telegram.people import Client
from bot.app.sandbox.telegram.server import Telegram
from tests.watch import Watch


def picture(width: int = 40, height: int = 30) -> bytes:
    drawn = BytesIO()
    Image.new("RGB", (width, height)).save(drawn, "PNG")
    return drawn.getvalue()


async def fresh(bot: Bot) -> None:
    """Confirm what the fixtures did."""
    for update in await bot.get_updates():
        await bot.get_updates(offset=update.update_id + 1)


async def test_an_update_comes_again_until_it_is_confirmed(
    bot: Bot, group: Chat, liaison: Client
) -> None:
    await fresh(bot)
    liaison.say("签约2个", group)
    (first,) = await bot.get_updates()
    (again,) = await bot.get_updates()
    assert first.update_id == again.update_id
    assert await bot.get_updates(offset=first.update_id + 1) == ()
    assert await bot.get_updates() == ()


async def test_a_long_poll_ends_when_somebody_speaks(
    bot: Bot, group: Chat, liaison: Client
) -> None:
    await fresh(bot)
    polling = asyncio.create_task(bot.get_updates(timeout=30))
    await asyncio.sleep(0)
    said = liaison.say("@poling_bot 落后", group)
    (update,) = await asyncio.wait_for(polling, 5)
    assert update.message is not None
    assert update.message.message_id == said.id
    assert update.message.entities[0].type == "mention"


async def test_a_second_poll_ends_the_first(bot: Bot, group: Chat, liaison: Client) -> None:
    await fresh(bot)
    first = asyncio.create_task(bot.get_updates(timeout=30))
    await asyncio.sleep(0)
    second = asyncio.create_task(bot.get_updates(timeout=30))
    with pytest.raises(Conflict, match=r"(?i)other getUpdates"):
        await first
    liaison.say("好", group)
    assert len(await second) == 1


async def test_kinds_not_asked_for_do_not_come(bot: Bot, group: Chat, liaison: Client) -> None:
    await bot.get_updates(allowed_updates=["edited_message"])
    await fresh(bot)
    said = liaison.say("签约2个", group)
    liaison.edit(said, "签约3个")
    (update,) = await bot.get_updates()
    assert update.edited_message is not None
    assert update.edited_message.text == "签约3个"
    assert update.edited_message.edit_date is not None


async def test_in_privacy_mode_only_what_is_meant_for_the_bot(watch: Watch) -> None:
    telegram = Telegram(watch, privacy=True)
    liaison = Client(telegram, telegram.person("联络员"))
    chat = telegram.group("商务局", liaison.person)
    liaison.add_bot(chat)
    before = telegram.queue.waiting
    liaison.say("签约2个", chat)
    assert telegram.queue.waiting == before
    liaison.say("/lagging", chat)
    liaison.say("@poling_bot 签约2个", chat)
    assert telegram.queue.waiting == before + 2


async def test_a_deep_link_in_private_and_into_a_group(
    bot: Bot, telegram: Telegram, liaison: Client
) -> None:
    liaison.open_link("TOKEN")
    chat = telegram.group("镇办", liaison.person)
    liaison.open_group_link("TOKEN", chat)
    updates = await bot.get_updates()
    texts = [update.message.text for update in updates if update.message and update.message.text]
    assert texts == ["/start TOKEN", "/start@poling_bot TOKEN"]
    assert any(update.my_chat_member for update in updates)


async def test_a_picture_goes_both_ways(bot: Bot, group: Chat, liaison: Client) -> None:
    await fresh(bot)
    liaison.say("签约2个", group, picture=picture())
    (update,) = await bot.get_updates()
    assert update.message is not None
    assert update.message.caption == "签约2个"
    file = await update.message.photo[-1].get_file()
    assert bytes(await file.download_as_bytearray()) == picture()
    sent = await bot.send_photo(group.id, picture(), caption="<b>榜</b>", parse_mode="HTML")
    assert (sent.photo[-1].width, sent.photo[-1].height) == (40, 30)
    with pytest.raises(BadRequest, match=r"(?i)PHOTO_INVALID_DIMENSIONS"):
        await bot.send_photo(group.id, picture(9_990, 20))


async def test_a_file_keeps_its_name(bot: Bot, group: Chat) -> None:
    sent = await bot.send_document(group.id, InputFile(b"a,b\n", filename="通报.csv"))
    assert sent.document is not None
    assert sent.document.file_name == "通报.csv"
    assert bytes(await (await sent.document.get_file()).download_as_bytearray()) == b"a,b\n"


async def test_groups_share_the_accounts_numbers_and_supergroups_have_their_own(
    telegram: Telegram, liaison: Client
) -> None:
    first, second = (telegram.group(name, liaison.person) for name in ("甲", "乙"))
    assert liaison.say("好", first).id == liaison.say("好", second).id == 1
    old = [telegram.group(name, liaison.person, supergroup=False) for name in ("丙", "丁")]
    assert liaison.say("好", old[0]).id < liaison.say("好", old[1]).id
