"""A Bot API over HTTP on this machine, as far as the mail needs it; it notes what it is told."""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, RequestHandler

TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"
ME = {"id": 110201543, "is_bot": True, "first_name": "破零", "username": "poling_bot"}


@dataclass(frozen=True)
class Call:
    """A call of the bot: when, which method, with what."""

    at: float
    method: str
    params: dict[str, str]

    @property
    def chat(self) -> int:
        return int(self.params["chat_id"])

    @property
    def answers(self) -> int | None:
        """The message that is quoted."""
        quoted = self.params.get("reply_parameters")
        return json.loads(quoted)["message_id"] if quoted else None


@dataclass(frozen=True)
class Refusal:
    """What the API answers instead of doing what it is asked."""

    code: int
    description: str
    parameters: dict[str, Any] = field(default_factory=dict)


Fault = Callable[[Call], Refusal | None]


@dataclass
class FakeApi:
    """The API's side: updates that were not confirmed yet, and the calls that came."""

    updates: list[dict[str, Any]] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    fault: Fault = lambda _: None
    port: int = 0
    _numbers: int = 1000
    _changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/bot"

    @property
    def sent(self) -> list[Call]:
        return [call for call in self.calls if call.method == "sendmessage"]

    async def say(self, chat: int, message: int, text: str, **more: object) -> None:
        """Somebody writes a message."""
        kind = "private" if chat > 0 else "supergroup"
        self._numbers += 1
        self.updates.append(
            {
                "update_id": self._numbers,
                "message": {
                    "message_id": message,
                    "date": 1681437600,
                    "chat": {"id": chat, "type": kind, "title": "群", "first_name": "甲"},
                    "from": {"id": abs(chat), "is_bot": False, "first_name": "甲"},
                    "text": text,
                    **more,
                },
            }
        )
        await self.notify()

    async def until(self, condition: Callable[[], bool], seconds: float = 15) -> None:
        """Wait until a condition holds; it is looked at after every call."""
        async with asyncio.timeout(seconds), self._changed:
            await self._changed.wait_for(condition)

    async def notify(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    async def answer(self, call: Call, gone: Callable[[], bool]) -> Any | Refusal:
        """The result of a call; `gone` says whether the caller hung up."""
        refusal = self.fault(call)
        if refusal is not None:
            return refusal
        if call.method == "getupdates":
            return await self._updates(call, gone)
        return self._result(call)

    async def _updates(self, call: Call, gone: Callable[[], bool]) -> list[dict[str, Any]]:
        """Forget what is confirmed by the offset, and wait for what comes after it."""
        offset = int(call.params.get("offset", 0))
        self.updates = [one for one in self.updates if one["update_id"] >= offset]
        try:
            await self.until(lambda: bool(self.updates) or gone(), int(call.params["timeout"]))
        except TimeoutError:
            return []
        return [] if gone() else self.updates[: int(call.params.get("limit", 100))]

    def _result(self, call: Call) -> Any:
        if call.method == "getme":
            return ME
        if call.method.startswith("send"):
            self._numbers += 1
            chat = {"id": call.chat, "type": "private" if call.chat > 0 else "supergroup"}
            return {"message_id": self._numbers, "date": 1681437600, "chat": chat, "text": "x"}
        return True


class _Method(RequestHandler):
    def initialize(self, api: FakeApi) -> None:
        self.api = api
        self.hung_up = False

    def on_connection_close(self) -> None:
        self.hung_up = True
        self.notice = asyncio.ensure_future(self.api.notify())

    async def post(self, token: str, method: str) -> None:
        params = {name: self.get_body_argument(name) for name in self.request.body_arguments}
        call = Call(time.monotonic(), method.lower(), params)
        refused = token != TOKEN and Refusal(401, "Unauthorized")
        if call.method != "getupdates":
            self.api.calls.append(call)
        result = refused or await self.api.answer(call, lambda: self.hung_up)
        if isinstance(result, Refusal):
            self.set_status(result.code)
            said = {"ok": False, "error_code": result.code, "description": result.description}
            self.write(said | ({"parameters": result.parameters} if result.parameters else {}))
        else:
            self.write({"ok": True, "result": result})
        await self.api.notify()

    get = post


def _quiet(request: RequestHandler) -> None:
    del request


@asynccontextmanager
async def fake_api() -> AsyncIterator[FakeApi]:
    """A running API on a free port."""
    api = FakeApi()
    routes = [(r"/bot([^/]+)/(\w+)", _Method, {"api": api})]
    server = HTTPServer(Application(routes, log_function=_quiet))
    sockets = bind_sockets(0, "127.0.0.1")
    server.add_sockets(sockets)
    api.port = sockets[0].getsockname()[1]
    try:
        yield api
    finally:
        server.stop()
        await server.close_all_connections()
