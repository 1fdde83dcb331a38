"""The same Bot API over HTTP, for a bot that runs in a process of its own."""

import json
from typing import Any

from tornado.web import Application, RequestHandler

from bot.app.sandbox.telegram.errors import ApiError
from bot.app.sandbox.telegram.methods import call
from bot.app.sandbox.telegram.params import Params, Upload
from bot.app.sandbox.telegram.request import file_content
from bot.app.sandbox.telegram.server import Telegram


def api(telegram: Telegram) -> Application:
    """A web application that serves /bot<token>/<method> and /file/bot<token>/<path>."""
    here = {"telegram": telegram}
    return Application(
        [(r"/bot([^/]+)/(\w+)", _Call, here), (r"/file/bot([^/]+)/(.+)", _File, here)]
    )


class _Answering(RequestHandler):
    def initialize(self, telegram: Telegram) -> None:
        self.telegram = telegram

    def _trusted(self, token: str) -> bool:
        if token != self.telegram.token:
            self.set_status(401)
            self.write(ApiError(401, "Unauthorized").to_json())
        return token == self.telegram.token


class _Call(_Answering):
    async def post(self, token: str, name: str) -> None:
        if self._trusted(token):
            status, body = await call(self.telegram, name, self._params())
            self.set_status(status)
            self.write(body)

    async def get(self, token: str, name: str) -> None:
        await self.post(token, name)

    def _params(self) -> Params:
        if self.request.headers.get("Content-Type", "").startswith("application/json"):
            return Params(json.loads(self.request.body or b"{}"))
        values: dict[str, Any] = {name: self.get_argument(name) for name in self.request.arguments}
        uploads = {
            part: Upload(sent[0].filename, sent[0].content_type, sent[0].body)
            for part, sent in self.request.files.items()
        }
        return Params(values, uploads)


class _File(_Answering):
    def get(self, token: str, path: str) -> None:
        if self._trusted(token):
            status, content = file_content(self.telegram, path)
            self.set_status(status)
            self.write(content)
