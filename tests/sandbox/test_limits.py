"""What the in-process Telegram refuses, in the words of the real one."""

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, ReplyParameters
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter

from bot.app.sandbox.telegram.errors import too_many_requests
from bot.app.sandbox.telegram.model import Chat
from bot.app.sandbox.telegram.people import Client
from bot.app.sandbox.telegram.server import Telegram
from tests.watch import Watch


def keyboard(data: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton("撤回", callback_data=data)]])


async def test_a_text_may_have_4096_characters_and_no_more(bot: Bot, group: Chat) -> None:
    sent = await bot.send_message(group.id, "字" * 4096)
    assert len(sent.text or "") == 4096
    with pytest.raises(BadRequest, match=r"(?i)message is too long"):
        await bot.send_message(group.id, "字" * 4097)


async def test_tags_do_not_count_towards_the_length(bot: Bot, group: Chat) -> None:
    sent = await bot.send_message(group.id, f"<b>{'字' * 4096}</b>", parse_mode="HTML")
    assert sent.entities[0].length == 4096


@pytest.mark.parametrize("text", ["", "  \n"])
async def test_an_empty_text_is_refused(bot: Bot, group: Chat, text: str) -> None:
    with pytest.raises(BadRequest, match=r"(?i)message text is empty"):
        await bot.send_message(group.id, text)


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("<b>签约", 'Can\'t find end tag corresponding to start tag "b"'),
        ("签约</b>", "Unexpected end tag at byte offset 6"),
        ("<b><i>签约</b></i>", 'expected "</i>", found "</b>"'),
        ("<h1>签约</h1>", 'Unsupported start tag "h1" at byte offset 0'),
        ("签约 < 3", 'Unsupported start tag "" at byte offset 7'),
    ],
)
async def test_broken_html_is_refused(bot: Bot, group: Chat, html: str, reason: str) -> None:
    with pytest.raises(BadRequest) as refused:
        await bot.send_message(group.id, html, parse_mode="HTML")
    assert reason.lower() in str(refused.value).lower()


async def test_entities_count_in_utf16(bot: Bot, group: Chat) -> None:
    sent = await bot.send_message(group.id, "👍 <b>签约</b> &lt;3", parse_mode="HTML")
    assert sent.text == "👍 签约 <3"
    assert (sent.entities[0].offset, sent.entities[0].length) == (3, 2)


async def test_button_data_may_have_64_bytes_and_no_more(bot: Bot, group: Chat) -> None:
    await bot.send_message(group.id, "好", reply_markup=keyboard("x" * 64))
    with pytest.raises(BadRequest, match=r"(?i)BUTTON_DATA_INVALID"):
        await bot.send_message(group.id, "好", reply_markup=keyboard("撤" * 22))


async def test_an_edit_that_changes_nothing_is_refused(bot: Bot, group: Chat) -> None:
    sent = await bot.send_message(group.id, "<b>好</b>", "HTML", reply_markup=keyboard("undo:1"))
    with pytest.raises(BadRequest, match=r"(?i)message is not modified"):
        await sent.edit_text("<b>好</b>", "HTML", reply_markup=keyboard("undo:1"))
    changed = await sent.edit_text("<b>好</b>", "HTML")
    assert not isinstance(changed, bool)
    assert changed.reply_markup is None


async def test_a_press_is_answered_once(
    bot: Bot, group: Chat, liaison: Client, telegram: Telegram
) -> None:
    sent = await bot.send_message(group.id, "好", reply_markup=keyboard("undo:1"))
    press = liaison.press(group.messages[sent.message_id], "撤回")
    await bot.answer_callback_query(press.id, "已撤回")
    assert press.answer == {"text": "已撤回", "show_alert": False}
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await bot.answer_callback_query(press.id)


async def test_a_press_cannot_be_answered_late(
    bot: Bot, group: Chat, liaison: Client, watch: Watch
) -> None:
    sent = await bot.send_message(group.id, "好", reply_markup=keyboard("undo:1"))
    press = liaison.press(group.messages[sent.message_id], "undo:1")
    watch.pass_(60)
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await bot.answer_callback_query(press.id)


async def test_only_permitted_reactions(bot: Bot, group: Chat, liaison: Client) -> None:
    said = liaison.say("签约2个", group)
    await bot.set_message_reaction(group.id, said.id, "👍")
    assert said.reactions == {bot.id: [{"type": "emoji", "emoji": "👍"}]}
    with pytest.raises(BadRequest, match=r"(?i)REACTION_INVALID"):
        await bot.set_message_reaction(group.id, said.id, "✅")


async def test_a_lost_message_is_replied_to_only_on_sufferance(bot: Bot, group: Chat) -> None:
    with pytest.raises(BadRequest, match=r"(?i)message to be replied not found"):
        await bot.send_message(group.id, "好", reply_parameters=ReplyParameters(99))
    lenient = ReplyParameters(99, allow_sending_without_reply=True)
    assert (await bot.send_message(group.id, "好", reply_parameters=lenient)).message_id


async def test_the_bot_cannot_write_first_nor_to_who_blocked_it(bot: Bot, liaison: Client) -> None:
    with pytest.raises(Forbidden, match=r"(?i)can't initiate conversation"):
        await bot.send_message(liaison.person.id, "您好")
    liaison.open_link("")
    await bot.send_message(liaison.person.id, "您好")
    liaison.remove_bot(liaison.private)
    with pytest.raises(Forbidden, match=r"(?i)blocked by the user"):
        await bot.send_message(liaison.person.id, "您好")
    liaison.unblock_bot()
    assert await bot.send_message(liaison.person.id, "您好")


async def test_a_group_that_became_a_supergroup_names_its_new_id(
    bot: Bot, telegram: Telegram, liaison: Client
) -> None:
    old = telegram.group("镇办", liaison.person, supergroup=False)
    liaison.add_bot(old)
    new = liaison.upgrade(old)
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(old.id, "好")
    assert moved.value.new_chat_id == new.id
    assert await bot.send_message(new.id, "好")


async def test_a_planned_refusal_strikes_once(
    bot: Bot, group: Chat, telegram: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # else the library warns of its own future
    telegram.faults.append(("sendMessage", too_many_requests(10)))
    with pytest.raises(RetryAfter):
        await bot.send_message(group.id, "好")
    assert await bot.send_message(group.id, "好")


async def test_a_removed_bot_is_told_so(bot: Bot, group: Chat, liaison: Client) -> None:
    liaison.remove_bot(group)
    with pytest.raises(Forbidden, match=r"(?i)kicked from the supergroup chat"):
        await bot.send_message(group.id, "好")


async def test_unknown_chats_and_messages(bot: Bot, group: Chat) -> None:
    with pytest.raises(BadRequest, match=r"(?i)chat not found"):
        await bot.send_message(-1, "好")
    with pytest.raises(BadRequest, match=r"(?i)message to edit not found"):
        await bot.edit_message_text("好", group.id, 4711)
