"""The page's server: for this machine and this browser only, and what it lets people do."""

import asyncio
import base64
import json
from collections.abc import AsyncIterator
from datetime import datetime
from io import BytesIO
from zoneinfo import ZoneInfo

import pytest
from PIL import Image
from tornado.httpclient import AsyncHTTPClient, HTTPClientError, HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

from bot.app.sandbox.page.model import Page
from bot.app.sandbox.page.server import listen
from bot.app.sandbox.telegram.model import Chat, Json
from bot.app.sandbox.telegram.people import Client
from bot.app.sandbox.telegram.server import Telegram
from tests.sandbox.processes import free_port
from tests.watch import Watch


@pytest.fixture
async def page(telegram: Telegram, watch: Watch, group: Chat) -> AsyncIterator[Page]:
    async def advance(goal: datetime) -> None:
        watch.now = goal

    made = Page(telegram, ZoneInfo("Asia/Shanghai"), {}, [], advance, free_port())
    server = listen(made)
    yield made
    server.stop()
    await server.close_all_connections()


async def fetch(page: Page, path: str, **headers: str) -> tuple[int, str]:
    url = f"http://127.0.0.1:{page.port}{path}"
    try:
        got = await AsyncHTTPClient().fetch(HTTPRequest(url, headers=headers))
    except HTTPClientError as error:
        return error.code, ""
    return got.code, got.body.decode()


def cookie(page: Page) -> str:
    return f"sandbox-{page.port}={page.key}"


async def live(page: Page, **headers: str) -> WebSocketClientConnection:
    own = {"Origin": f"http://127.0.0.1:{page.port}", "Cookie": cookie(page)}
    url = f"ws://127.0.0.1:{page.port}/live"
    return await websocket_connect(HTTPRequest(url, headers=own | headers))


async def heard(line: WebSocketClientConnection) -> Json:
    told = await asyncio.wait_for(line.read_message(), 5)
    assert told is not None
    body: Json = json.loads(told)
    return body


async def test_the_key_opens_the_page_and_nothing_opens_without(page: Page) -> None:
    assert (await fetch(page, "/"))[0] == 403
    assert (await fetch(page, "/?key=wrong"))[0] == 403
    assert (await fetch(page, "/static/app.js"))[0] == 403
    status, html = await fetch(page, "/", Cookie=cookie(page))
    assert status == 200
    assert "/static/app.js" in html
    assert (await fetch(page, "/static/nothing.js", Cookie=cookie(page)))[0] == 404


async def test_another_name_for_this_machine_is_refused(page: Page) -> None:
    """A site that rebinds its own name to 127.0.0.1 gets nothing, cookie or not."""
    rebound = {"Host": "evil.example", "Cookie": cookie(page)}
    assert (await fetch(page, "/", **rebound))[0] == 403


@pytest.mark.parametrize("header", [{"Origin": "http://evil.example"}, {"Cookie": "sandbox-1=x"}])
async def test_another_site_cannot_open_the_socket(page: Page, header: dict[str, str]) -> None:
    with pytest.raises(HTTPClientError) as refused:
        await live(page, **header)
    assert refused.value.code == 403


async def test_it_shows_everything_and_then_every_change(
    page: Page, group: Chat, liaison: Client
) -> None:
    line = await live(page)
    state = await heard(line)
    listed = [chat["title"] for chat in state["chats"] if chat["started"]]
    assert listed == ["商务局"]
    assert state["now"] == "2023-04-13T14:00:00+08:00"
    assert state["words"]["en"]["send"] == "Send"
    liaison.say("签约2个", group)
    told = await heard(line)
    assert (told["event"], told["message"]["text"]) == ("message", "签约2个")
    line.close()


async def test_people_act_through_it(page: Page, group: Chat, liaison: Client) -> None:
    line = await live(page)
    await heard(line)
    here = {"as": liaison.person.id, "chat": group.id}
    await line.write_message(json.dumps({"do": "say", "text": "签约2个", **here}))
    said = (await heard(line))["message"]
    await line.write_message(
        json.dumps({"do": "edit", "text": "签约3个", "message": said["id"], **here})
    )
    assert (await heard(line))["message"]["edited"] is True
    await line.write_message(json.dumps({"do": "delete", "message": said["id"], **here}))
    assert await heard(line) == {"event": "removed", "chat": group.id, "message": said["id"]}
    await line.write_message(json.dumps({"do": "clock", "friday": "10:00"}))
    assert (await heard(line))["moving"] is True
    assert (await heard(line))["now"] == "2023-04-14T10:00:00+08:00"
    line.close()


async def test_a_picture_is_sent_and_shown(page: Page, group: Chat, liaison: Client) -> None:
    drawn = BytesIO()
    Image.new("RGB", (20, 10)).save(drawn, "PNG")
    line = await live(page)
    await heard(line)
    sent = {"do": "file", "as": liaison.person.id, "chat": group.id, "text": "签约2个"}
    content = base64.b64encode(drawn.getvalue()).decode()
    await line.write_message(json.dumps(sent | {"picture": True, "content": content}))
    shown = (await heard(line))["message"]
    assert (shown["photo"]["width"], shown["text"]) == (20, "签约2个")
    url = f"http://127.0.0.1:{page.port}/file/{shown['photo']['id']}"
    got = await AsyncHTTPClient().fetch(HTTPRequest(url, headers={"Cookie": cookie(page)}))
    assert got.body == drawn.getvalue()
    line.close()


@pytest.mark.parametrize(
    "wish",
    [
        "no JSON",
        "[]",
        '{"do": "fly"}',
        '{"do": "say", "as": 1, "chat": 2, "text": "x"}',
        '{"do": "clock", "hours": "many"}',
        '{"do": "clock", "friday": "25:00"}',
    ],
)
async def test_nonsense_is_refused_and_the_page_goes_on(page: Page, wish: str) -> None:
    line = await live(page)
    await heard(line)
    await line.write_message(wish)
    assert (await heard(line))["event"] == "refused"
    await line.write_message('{"do": "clock", "hours": 1}')
    assert (await heard(line))["event"] == "clock"
    line.close()


async def test_nobody_speaks_where_they_are_no_member(
    page: Page, telegram: Telegram, group: Chat
) -> None:
    outsider = telegram.person("路人")
    line = await live(page)
    await heard(line)
    wish = {"do": "say", "as": outsider.id, "chat": group.id, "text": "签约2个"}
    await line.write_message(json.dumps(wish))
    assert (await heard(line))["event"] == "refused"
    assert [message.text for message in group.messages.values()] == [""]
    line.close()
