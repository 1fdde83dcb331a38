"""The same Telegram over HTTP, as a bot in a process of its own sees it."""

from collections.abc import AsyncIterator
from io import BytesIO

import pytest
from PIL import Image
from telegram import Bot
from telegram.error import InvalidToken
from telegram.request import HTTPXRequest
from tornado.httpserver import HTTPServer

from bot.app.sandbox.telegram.http import api
from bot.app.sandbox.telegram.model import Chat
from bot.app.sandbox.telegram.people import Client
from bot.app.sandbox.telegram.server import Telegram
from tests.sandbox.processes import free_port


@pytest.fixture
async def port(telegram: Telegram) -> AsyncIterator[int]:
    found = free_port()
    server = HTTPServer(api(telegram))
    server.listen(found, "127.0.0.1")
    yield found
    server.stop()
    await server.close_all_connections()


def remote(port: int, token: str) -> Bot:
    here = f"http://127.0.0.1:{port}"
    return Bot(
        token,
        base_url=f"{here}/bot",
        base_file_url=f"{here}/file/bot",
        request=HTTPXRequest(),
        get_updates_request=HTTPXRequest(),
    )


async def test_messages_and_pictures_go_both_ways(
    port: int, telegram: Telegram, group: Chat, liaison: Client
) -> None:
    drawn = BytesIO()
    Image.new("RGB", (20, 10)).save(drawn, "PNG")
    async with remote(port, telegram.token) as bot:
        liaison.say("签约2个", group)
        update = (await bot.get_updates(timeout=5))[-1]
        assert update.message is not None
        assert update.message.text == "签约2个"
        sent = await bot.send_photo(
            group.id, drawn.getvalue(), caption="<b>榜</b>", parse_mode="HTML"
        )
        assert group.messages[sent.message_id].text == "榜"
        fetched = await (await sent.photo[-1].get_file()).download_as_bytearray()
        assert bytes(fetched) == drawn.getvalue()


async def test_a_wrong_token_is_refused(port: int) -> None:
    with pytest.raises(InvalidToken):
        async with remote(port, "1:WRONG"):
            pytest.fail("it came in")
